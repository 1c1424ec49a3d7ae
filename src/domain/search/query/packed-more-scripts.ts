// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:kvinnor||для жінок,жінки,жінок,بانوان,زنان,سيدات,للنساء,نساء,نسائية
malgrupp:man||чоловіки,رجال
malgrupp:unga||молодь,جوانان,شباب
malgrupp:barn||діти,أطفال,کودکان
malgrupp:aldre||люди похилого віку,літні,літні люди,пенсионеры,пенсіонер,пенсіонери,пожилые,المسنين,سالخورده,سالمندان,كبار السن,لكبار السن,متقاعد,مسنين
malgrupp:foraldrar smabarn~8||батьки,والدين
malgrupp:nyanlanda ny_i_sverige||біженець,біженці,لاجئ,مهاجر,پناهنده
sprak:ar||العربية,بالعربية,عربي
sprak:uk||для українців,украинцы,україна,українська,українська громада,українці,українців
sprak:fa sprak:prs||فارسی
sprak:fa||افغان,افغانی,ایرانی,زنان ایرانی
kommun:1280||мальме,مالمو
kommun:0180||стокгольм,ستوكهولم
kommun:1480||гетеборг,غوتنبرغ,يوتوبوري
kommun:0181||سودرتالجي,سودرتاليا
sorg||вдова,горе,помер мій чоловік,помер чоловік,померла мама,ارمله,بیوه,توفي زوجي,توفيت امي,توفيت زوجتي,حزن,شوهرم فوت,شوهرم مرد,مات زوجي,مادرم فوت,همسرم فوت
samtal||з ким поговорити,мені самотньо,мне одиноко,не с кем поговорить,одиноко,поговорити з кимось,хочется поговорить,хочу з кимось поговорити,хочу поговорити,я самотня,я самотній,اتحدث مع,اتكلم مع,احتاج للكلام,احساس تنهایی,اريد التحدث,اريد ان اتكلم,اشعر بالوحده,با کسی حرف بزنم,با کسی صحبت کنم,تنها هستم,می‌خواهم حرف بزنم,وحيد,وحيده,کسی برای صحبت
ny_i_sverige sprakkafe~7||недавно приехала,нещодавно приїхав,нещодавно приїхала,я новенька у швеції,تازه به سوئد,تازه به سوئد آمده,تازه وارد,تازه واردم,جديد في السويد,جديده في السويد,قادم جديد,وصلت حديثا
sprakkafe + malgrupp:nyanlanda~4||вчити шведську,практикувати шведську,учить шведский,шведська мова,اتعلم السويديه,اللغه السويديه,تعلم السويديه,زبان سوئدی,سوئدی تمرین,ممارسه السويديه,یاد گرفتن سوئدی
motesplats||встреча,встречи,зустріч,зустрічі,місце зустрічі,دیدار,قرار,لقاء,لقاءات,محل ملاقات,مقهي,مكان لقاء
radgivning~8 samtal~7 ny_i_sverige~6||допомога,нужна помощь,помощь,потрібна допомога,احتاج مساعده,المساعده,به کمک نیاز,مساعده,کمک
dans||танці,رقص
ensam_foralder||мати одиначка,мать одиночка,ام وحيدة,مادر مجرد
samtal~9 psykisk_ohalsa||потрібна психологічна підтримка,психолог,психологическая помощь,психологічна допомога,психологічна підтримка,اخصائي نفسي,دعم نفسي,روانشناس,طبيب نفسي,مشاوره
musik||хор,جوقه
vanner||друзья,знайти друзів,найти друзей,нові друзі,اصدقاء,اصدقاء جدد,تكوين صداقات,دوست جدید,دوست پیدا,صداقه
spel||шахи,шахматы,شطرنج
cancer||рак,سرطان
laxhjalp||домашні завдання,واجبات مدرسيه
psykisk_ohalsa angest~8||депрессия,депресія,افسردگی,اكتئاب
samtal|-|أتحدث,أتكلم مع,التحدث,الوحدة,لوحدي,وحيد,وحيدة|ar
samtal|-|jutella,juttuseura,puhua jonkun kanssa,yksin,yksinäinen,yksinäisyys|fi
samtal|-|ні з ким,одиноко,поспілкуватися,самотньо,самотня,самотній,самотність|uk
samtal|-|cidlo,keli ahay,keligay,kelinimo,kelli ahay,waan murugaysanahay|so
samtal|-|تنها,تنها هستم,تنهایی,حرف بزنم,درد دل,صحبت کردن,کسی را ندارم|fa
samtal|-|jestem sam,rozmawiać,samotna,samotność,samotny,z kim porozmawiać|pl
samtal|-|estoy sola,estoy solo,hablar,hablar con alguien,me siento sola,me siento solo,soledad|es
samtal|-|pričati,razgovor,usamljen,usamljeno,usamljenost|bs
besoksvan|-|زيارة|ar
besoksvan|-|kotikäynti,vierailu kotiin,ystäväpalvelu,ystävätoiminta|fi
besoksvan|-|відвідування вдома,візит додому|uk
besoksvan|-|booqasho|so
besoksvan|-|همدم|fa
besoksvan|-|odwiedziny,towarzystwo,wizyta domowa|pl
besoksvan|-|acompañamiento,compañía|es
besoksvan|-|posjete|bs
motesplats|-|مكان لقاء,ملتقى|ar
motesplats|-|avoimet ovet,kohtaamispaikka,olohuone,päivätoiminta|fi
motesplats|-|місце для зустрічей,місце зустрічі|uk
motesplats|-|goobta kulanka|so
motesplats|-|محل ملاقات,پاتوق|fa
motesplats|-|klub seniora,miejsce spotkań,spotkania|pl
motesplats|-|centro comunitario,lugar de encuentro,punto de encuentro|es
motesplats|-|druženje,mjesto susreta,mjesto za druženje|bs
fika|-|شاي,مقهى|ar
fika|-|kahvi,kahvihetki,kahvila,kahvitella,pulla|fi
fika|-|випити кави,кава,каву,чай|uk
fika|-|qaxwo,shaah|so
fika|-|قهوه,چای|fa
fika|-|herbata,kawiarnia,kawę|pl
fika|-|merienda,tomar café,tomar un café|es
fika|-|kafa,kafu,kahva,čaj|bs
mat|-|أكل,طبخ,طعام,عشاء,غداء|ar
mat|-|aamiainen,illallinen,lounas,ruoka,ruokailu,syödä|fi
mat|-|вечеря,готувати,обід,їжа,їсти разом|uk
mat|-|casho,cunto,qado|so
mat|-|آشپزی,شام,غذا,ناهار|fa
mat|-|gotowanie,jedzenie,kolacja,obiad,posiłek|pl
mat|-|almuerzo,cena,cocinar,comer juntos,comida|es
mat|-|hrana,jesti zajedno,kuhanje,ručak,večera|bs
vanner|-|أصدقاء,التعرف على ناس,تكوين صداقات,صديق,صديقة,ليس لدي أصدقاء|ar
vanner|-|kavereita,kaveri,tutustua ihmisiin,uusia ystäviä,ystäviä,ystävä|fi
vanner|-|друг,друзі,друзів,знайти друзів,подруга,познайомитися|uk
vanner|-|asxaab,ma aqaan,saaxiib,saaxiibo|so
vanner|-|دوست,دوست پیدا کردن,دوست پیدا کنم,دوستان|fa
vanner|-|poznać ludzi,przyjaciele,przyjaciół,znajomi,znajomych|pl
vanner|-|amigas,amigo,amistad,hacer amigos,no tengo amigos|es
vanner|-|prijatelj,prijatelji,prijateljstvo,upoznati ljude|bs
sprakkafe|-|السويدية,اللغة السويدية,تعلم السويدية,تعلم اللغة السويدية,مقهى اللغة|ar
sprakkafe|-|kielikahvila,opiskella ruotsia,oppia ruotsia,ruotsin kieli|fi
sprakkafe|-|вчити шведську,мовне кафе,розмовляти шведською,шведська мова,шведську|uk
sprakkafe|-|af iswiidhish,baro af iswiidhish,barto iswiidhish,luqadda iswiidhishka|so
sprakkafe|-|زبان سوئدی,سوئدی,کافه زبان|fa
sprakkafe|-|język szwedzki,nauka szwedzkiego,szwedzki,uczyć się szwedzkiego|pl
sprakkafe|-|aprender sueco,hablar sueco,idioma sueco,practicar sueco|es
sprakkafe|-|naučiti švedski,učiti švedski,švedski jezik|bs
promenad|-|المشي,مشي,نزهة|ar
promenad|-|kävellä,kävely,kävelylle,kävelyryhmä,sauvakävely|fi
promenad|-|гуляти,прогулянка,прогулянки|uk
promenad|-|lugayn,socod|so
promenad|-|قدم زدن,پیاده روی,پیاده‌روی|fa
promenad|-|spacer,spacerować,spacery|pl
promenad|-|caminar,caminata,pasear,paseo|es
promenad|-|šetati,šetnje|bs
rorelse|-|تمارين,رياضة,سباحة|ar
rorelse|-|jumppa,kuntosali,liikunta,tuolijumppa,uinti,urheilu|fi
rorelse|-|зарядка,спорт,тренування,фізкультура|uk
rorelse|-|ciyaaro,jimicsi|so
rorelse|-|شنا,ورزش|fa
rorelse|-|gimnastyka,pływanie,ćwiczenia|pl
rorelse|-|deporte,ejercicio,gimnasia,nadar|es
rorelse|-|gimnastika,plivanje,rekreacija,vježbanje,vježbe|bs
sorg|-|leski,menetys,sureva,suru,surua,sururyhmä,surutyö|fi
sorg|-|أرمل,أرملة,حداد,حزن,فقدان,وفاة|ar
sorg|-|вдова,вдівець,втрата,горе,скорбота|uk
sorg|-|carmal,murugo|so
sorg|-|بیوه,سوگ,سوگواری,عزاداری|fa
sorg|-|strata,wdowa,wdowiec,żałoba|pl
sorg|-|duelo,luto,pérdida,viuda,viudo|es
sorg|-|gubitak,tuga,udovac,udovica,žalost|bs
ny_i_sverige|-|maahanmuuttaja,pakolainen,turvapaikanhakija,uusi ruotsissa|fi
ny_i_sverige|-|اندماج,جديد في السويد,طالب لجوء,لاجئ,لاجئين,مهاجر,وافد جديد|ar
ny_i_sverige|-|біженець,біженка,біженці,нові у швеції,переселенці,іммігрант|uk
ny_i_sverige|-|magangalyo,qaxooti,qaxootiga,soo galooti|so
ny_i_sverige|-|تازه وارد,مهاجر,پناهجو,پناهنده|fa
ny_i_sverige|-|azyl,imigranci,imigrant,uchodźca,uchodźcy|pl
ny_i_sverige|-|asilo,inmigrante,migrantes,recién llegado,refugiada,refugiado|es
ny_i_sverige|-|azilant,imigranti,izbjeglica,izbjeglice|bs
anhorig|-|läheinen,läheiset,omainen,omaiset,omaishoitaja,omaishoito|fi
anhorig|-|أقارب,رعاية مريض,مقدم رعاية|ar
anhorig|-|близькі,догляд за хворим,доглядаю за мамою,родичі|uk
anhorig|-|daryeele,qaraabo|so
anhorig|-|بستگان,مراقبت از بیمار,مراقبت از مادر|fa
anhorig|-|bliscy,krewni,opieka nad chorym,opiekun,opiekunka|pl
anhorig|-|cuidador,cuidar a mi madre,familiar|es
anhorig|-|njega bolesnika,njegovatelj,njegovateljica,rodbina|bs
demens|-|muistihäiriö,muistisairas,muistisairaus|fi
demens|-|ألزهايمر,الخرف,خرف,فقدان الذاكرة|ar
demens|-|деменція,хвороба альцгеймера|uk
demens|-|asaasaq,xusuus la'aan|so
demens|-|آلزایمر,دمانس,زوال عقل|fa
demens|-|choroba alzheimera,demencja,otępienie|pl
demens|-|demencia,pérdida de memoria|es
demens|-|demencija,gubitak pamćenja|bs
angest|-|ahdistaa,ahdistus,masennus,masentunut,paniikki|fi
angest|-|اكتئاب,قلق,مكتئب,نوبة هلع|ar
angest|-|депресія,паніка,тривога|uk
angest|-|murug,walaac,walwal|so
angest|-|اضطراب,افسرده,افسردگی|fa
angest|-|depresja,niepokój,przygnębienie|pl
angest|-|angustia,ansiedad,depresión,deprimido|es
angest|-|anksioznost,depresija,tjeskoba|bs
psykisk_ohalsa|-|klubitalo,mielenterveys,mielenterveysongelma,psykoosi|fi
psykisk_ohalsa|-|الصحة النفسية,صحة نفسية,مرض نفسي|ar
psykisk_ohalsa|-|психічна хвороба,психічне здоров'я|uk
psykisk_ohalsa|-|caafimaadka maskaxda,cudur maskaxeed|so
psykisk_ohalsa|-|بیماری روانی,سلامت روان|fa
psykisk_ohalsa|-|choroba psychiczna,zdrowie psychiczne|pl
psykisk_ohalsa|-|enfermedad mental,salud mental|es
psykisk_ohalsa|-|mentalno zdravlje,psihička bolest|bs
beroende|-|alkoholi,alkoholismi,huumeet,päihdeongelma,päihteet,raitis,riippuvuus|fi
beroende|-|إدمان,الإدمان,كحول,مخدرات,مدمن|ar
beroende|-|алкоголь,алкоголізм,залежність,наркотики|uk
beroende|-|balwad,khamri,khamro,maandooriye,qabatin|so
beroende|-|اعتیاد,مشروب,معتاد,مواد مخدر|fa
beroende|-|alkoholik,alkoholizm,narkotyki,uzależnienie,uzależniony|pl
beroende|-|adicción,adicto,alcoholismo,alcohólico,drogas|es
beroende|-|alkoholizam,alkoholičar,droga,ovisnik,ovisnost,zavisnost|bs
foralder|-|perhe,vanhemmat,vanhemmuus,vanhempi,äidit,äiti|fi
foralder|-|أم,أمهات,الوالدين,عائلة,والدين|ar
foralder|-|батьки,батьківство,мама,сім'я|uk
foralder|-|hooyo,qoys,waalid,waalidiin|so
foralder|-|خانواده,والدین,پدر و مادر|fa
foralder|-|rodzic,rodzice,rodzicielstwo,rodzina|pl
foralder|-|familia,madre,madres,padres|es
foralder|-|majka,porodica,roditelj,roditelji|bs
smabarn|-|perhekerho,pikkulapsi,taapero,vauva,vauvakahvila|fi
smabarn|-|أطفال صغار,إجازة أمومة,رضيع|ar
smabarn|-|декрет,маленькі діти,малюк,немовля|uk
smabarn|-|dhallaan,ilmo yar|so
smabarn|-|بچه کوچک,نوزاد|fa
smabarn|-|maluch,małe dzieci,niemowlę,urlop macierzyński|pl
smabarn|-|baja maternal,niños pequeños|es
smabarn|-|beba,mala djeca,porodiljsko|bs
separation|-|avioero,ero,eronnut,eroryhmä|fi
separation|-|انفصال,مطلق,مطلقة|ar
separation|-|розлучена,розлучений,розлучення,розставання|uk
separation|-|furriin,kala tag|so
separation|-|جدایی,طلاق|fa
separation|-|rozstanie,rozwiedziony,rozwód|pl
separation|-|divorciada,divorciado,divorcio,separación|es
separation|-|rastava,razvedena,razvod|bs
utan_arbete|-|työnhaku,työpaikka,työttömyys,työttömät,työtön|fi
utan_arbete|-|بطالة,عاطل عن العمل,عمل,وظيفة|ar
utan_arbete|-|безробітна,безробітний,безробіття,робота,шукаю роботу|uk
utan_arbete|-|shaqo|so
utan_arbete|-|بیکار,بیکاری,شغل,کار|fa
utan_arbete|-|bezrobocie,bezrobotna,bezrobotny,praca,szukam pracy|pl
utan_arbete|-|desempleada,desempleado,desempleo,trabajo|es
utan_arbete|-|nezaposlen,nezaposlenost,posao|bs
sjukdom|-|aivohalvaus,kipu,pitkäaikaissairaus,reuma,sairaus|fi
sjukdom|-|ألم مزمن,مرض|ar
sjukdom|-|хвороба,хронічний біль,інсульт|uk
sjukdom|-|cudur,xanuun|so
sjukdom|-|بیماری,درد مزمن|fa
sjukdom|-|ból,choroba przewlekła,przewlekła choroba,udar|pl
sjukdom|-|dolor crónico,enfermedad,ictus|es
sjukdom|-|bolest|bs
funktionsnedsattning|-|kehitysvamma,liikuntavamma,pyörätuoli,vamma,vammainen,vammaiset|fi
funktionsnedsattning|-|إعاقة,ذوي الاحتياجات الخاصة,كرسي متحرك|ar
funktionsnedsattning|-|інвалідний візок,інвалідність|uk
funktionsnedsattning|-|curyaan,naafo,naafonimo|so
funktionsnedsattning|-|معلول,معلولیت,ویلچر|fa
funktionsnedsattning|-|niepełnosprawność,niepełnosprawny,wózek inwalidzki|pl
funktionsnedsattning|-|discapacidad,discapacitado,silla de ruedas|es
funktionsnedsattning|-|invalid,invaliditet,invalidska kolica|bs
vald|-|lähisuhdeväkivalta,perheväkivalta,turvakoti,uhkailu,väkivalta|fi
vald|-|العنف,زوجي يضربني,عنف|ar
vald|-|насильство,погрози,чоловік б'є|uk
vald|-|hanjabaad,rabshad,xadgudub|so
vald|-|تهدید,خشونت|fa
vald|-|groźby,mąż mnie bije,przemoc|pl
vald|-|amenazas,maltrato,violencia|es
vald|-|nasilje,nasilje u porodici,prijetnje,zlostavljanje|bs
bostadslos|-|asunnoton,koditon,kodittomuus,yömaja|fi
bostadslos|-|مأوى,مشرد|ar
bostadslos|-|бездомний,безхатько,ніде жити,притулок|uk
bostadslos|-|guri la'aan,hoy la'aan|so
bostadslos|-|بی خانمان,سرپناه|fa
bostadslos|-|bezdomność,bezdomny,noclegownia,schronisko|pl
bostadslos|-|albergue,indigente,sin hogar,sin techo|es
bostadslos|-|beskućnici,beskućnik,prihvatilište|bs
laxhjalp|-|läksyapu,läksykerho,läksyt|fi
laxhjalp|-|الواجبات المدرسية,مساعدة في الواجبات,واجبات|ar
laxhjalp|-|домашнє завдання,допомога з уроками|uk
laxhjalp|-|casharo,layli|so
laxhjalp|-|تکالیف,مشق|fa
laxhjalp|-|lekcje,odrabianie lekcji,praca domowa|pl
laxhjalp|-|ayuda con los deberes,deberes,tareas|es
laxhjalp|-|domaća zadaća,pomoć u učenju|bs
volontar|-|auttaa muita,vapaaehtoinen,vapaaehtoistyö|fi
volontar|-|تطوع,عمل تطوعي,متطوع|ar
volontar|-|волонтер,волонтерство,допомагати іншим|uk
volontar|-|iskaa wax u qabso,mutadawac|so
volontar|-|داوطلب,کار داوطلبانه|fa
volontar|-|pomagać innym,wolontariat,wolontariusz|pl
volontar|-|ayudar a otros,voluntariado,voluntario|es
volontar|-|pomagati drugima,volonter,volontiranje|bs`;
