// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:kvinnor||для жінок,жінки,жінок,بانوان,زنان,سيدات,للنساء,نساء,نسائية
malgrupp:man||чоловіки,رجال
malgrupp:unga||молодь,جوانان,شباب
malgrupp:barn||діти,أطفال,کودکان
malgrupp:aldre||літні,пенсіонер,سالمندان,كبار السن,متقاعد
malgrupp:foraldrar behov:smabarn~8||батьки,والدين
malgrupp:nyanlanda behov:ny_i_sverige||біженець,біженці,لاجئ,مهاجر,پناهنده
sprak:ar||العربية,بالعربية,عربي
sprak:uk||для українців,украинцы,україна,українська,українська громада,українці,українці,українців
sprak:fa sprak:prs||فارسی
sprak:fa||افغان,افغانی,ایرانی,زنان ایرانی
behov:samtal|-|أشعر بالوحدة,التحدث مع شخص,الوحدة,لوحدي,وحيد,وحيدة|ar
behov:samtal|-|одиноко,поговорити,самотньо,самотня,самотній,самотність|uk
behov:samtal|-|تنها,تنهایی,درد دل,صحبت کردن,غمگین|fa
behov:besoksvan|-|زيارة|ar
behov:besoksvan|-|відвідування вдома,візит додому|uk
behov:besoksvan|-|همدم|fa
behov:motesplats|-|مكان لقاء,ملتقى|ar
behov:motesplats|-|місце для зустрічей,місце зустрічі|uk
behov:motesplats|-|محل ملاقات,پاتوق|fa
behov:fika|-|شاي,مقهى|ar
behov:fika|-|випити кави,кава,каву,чай|uk
behov:fika|-|قهوه,چای|fa
behov:mat|-|أكل,طبخ,طعام,عشاء,غداء|ar
behov:mat|-|вечеря,готувати,обід,їжа,їсти разом|uk
behov:mat|-|آشپزی,شام,غذا,ناهار|fa
behov:vanner|-|أصدقاء,التعرف على ناس,تكوين صداقات,صديق,صديقة|ar
behov:vanner|-|друг,друзі,знайти друзів,подруга|uk
behov:vanner|-|دوست,دوستان|fa
behov:sprakkafe|-|اللغة السويدية,تعلم السويدية,مقهى اللغة|ar
behov:sprakkafe|-|вчити шведську,мовне кафе,шведська мова|uk
behov:sprakkafe|-|زبان سوئدی,کافه زبان,یادگیری سوئدی|fa
behov:promenad|-|المشي,مشي,نزهة|ar
behov:promenad|-|гуляти,прогулянка,прогулянки|uk
behov:promenad|-|قدم زدن,پیاده روی,پیاده‌روی|fa
behov:rorelse|-|تمارين,رياضة,سباحة|ar
behov:rorelse|-|зарядка,спорт,тренування,фізкультура|uk
behov:rorelse|-|شنا,ورزش|fa
behov:sorg|-|أرمل,أرملة,حداد,حزن,فقدان,وفاة|ar
behov:sorg|-|вдова,вдівець,втрата,горе,скорбота|uk
behov:sorg|-|بیوه,سوگ,سوگواری,عزاداری|fa
behov:ny_i_sverige|-|جديد في السويد,طالب لجوء,لاجئ,لاجئين,مهاجر,وافد جديد|ar
behov:ny_i_sverige|-|біженець,біженка,біженці,переселенці,іммігрант|uk
behov:ny_i_sverige|-|تازه وارد,مهاجر,پناهجو,پناهنده|fa
behov:anhorig|-|أقارب,رعاية مريض,مقدم رعاية|ar
behov:anhorig|-|близькі,догляд за хворим,доглядаю за мамою,родичі|uk
behov:anhorig|-|بستگان,مراقبت از بیمار,مراقبت از مادر|fa
behov:demens|-|ألزهايمر,الخرف,خرف,فقدان الذاكرة|ar
behov:demens|-|деменція,хвороба альцгеймера|uk
behov:demens|-|آلزایمر,دمانس,زوال عقل|fa
behov:angest|-|اكتئاب,قلق,مكتئب,نوبة هلع|ar
behov:angest|-|депресія,паніка,тривога|uk
behov:angest|-|اضطراب,افسرده,افسردگی|fa
behov:psykisk_ohalsa|-|الصحة النفسية,صحة نفسية,مرض نفسي|ar
behov:psykisk_ohalsa|-|психічна хвороба,психічне здоров'я|uk
behov:psykisk_ohalsa|-|بیماری روانی,سلامت روان|fa
behov:beroende|-|إدمان,الإدمان,كحول,مخدرات,مدمن|ar
behov:beroende|-|алкоголь,алкоголізм,залежність,наркотики|uk
behov:beroende|-|اعتیاد,مشروب,معتاد,مواد مخدر|fa
behov:foralder|-|أم,أمهات,الوالدين,عائلة,والدين|ar
behov:foralder|-|батьки,батьківство,мама,сім'я|uk
behov:foralder|-|خانواده,والدین|fa
behov:smabarn|-|أطفال صغار,إجازة أمومة,رضيع|ar
behov:smabarn|-|декрет,маленькі діти,малюк,немовля|uk
behov:smabarn|-|بچه کوچک,نوزاد|fa
behov:separation|-|انفصال,مطلق,مطلقة|ar
behov:separation|-|розлучена,розлучений,розлучення,розставання|uk
behov:separation|-|جدایی,طلاق|fa
behov:utan_arbete|-|بطالة,عاطل عن العمل,عمل,وظيفة|ar
behov:utan_arbete|-|безробітна,безробітний,безробіття,робота,шукаю роботу|uk
behov:utan_arbete|-|بیکار,بیکاری,شغل,کار|fa
behov:sjukdom|-|ألم مزمن,مرض|ar
behov:sjukdom|-|хвороба,хронічний біль,інсульт|uk
behov:sjukdom|-|بیماری,درد مزمن|fa
behov:funktionsnedsattning|-|إعاقة,ذوي الاحتياجات الخاصة,كرسي متحرك|ar
behov:funktionsnedsattning|-|інвалідний візок,інвалідність|uk
behov:funktionsnedsattning|-|معلول,معلولیت,ویلچر|fa
behov:vald|-|العنف,زوجي يضربني,عنف|ar
behov:vald|-|насильство,погрози,чоловік б'є|uk
behov:vald|-|تهدید,خشونت|fa
behov:bostadslos|-|مأوى,مشرد|ar
behov:bostadslos|-|бездомний,безхатько,ніде жити,притулок|uk
behov:bostadslos|-|بی خانمان,سرپناه|fa
behov:laxhjalp|-|الواجبات المدرسية,مساعدة في الواجبات,واجبات|ar
behov:laxhjalp|-|домашнє завдання|uk
behov:laxhjalp|-|تکالیف,مشق|fa
behov:volontar|-|تطوع,عمل تطوعي,متطوع|ar
behov:volontar|-|волонтер,волонтерство,допомагати іншим|uk
behov:volontar|-|داوطلب,کار داوطلبانه|fa`;
