// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:kvinnor||для жінок,жінки,жінок,بانوان,زنان,سيدات,للنساء,نساء,نسائية
malgrupp:man||чоловіки,رجال
malgrupp:unga||молодь,جوانان,شباب
malgrupp:barn||діти,أطفال,کودکان
malgrupp:aldre||літні,пенсіонер,سالمندان,كبار السن,متقاعد
malgrupp:foraldrar behov:smabarn~8||батьки,والدين
malgrupp:nyanlanda behov:ny_i_sverige||біженець,біженці,لاجئ,مهاجر,پناهنده
sprak:ar||العربية,بالعربية,عربي
sprak:uk||для українців,украинцы,україна,українська,українська громада,українці,українців
sprak:fa sprak:prs||فارسی
sprak:fa||افغان,افغانی,ایرانی,زنان ایرانی
behov:samtal|-|أتحدث,أتكلم مع,التحدث,الوحدة,لوحدي,وحيد,وحيدة|ar
behov:samtal|-|jutella,juttuseura,puhua jonkun kanssa,yksin,yksinäinen,yksinäisyys|fi
behov:samtal|-|ні з ким,одиноко,поспілкуватися,самотньо,самотня,самотній,самотність|uk
behov:samtal|-|cidlo,keli ahay,keligay,kelinimo,kelli ahay,waan murugaysanahay|so
behov:samtal|-|تنها,تنهایی,حرف بزنم,درد دل,صحبت کردن,کسی را ندارم|fa
behov:samtal|-|jestem sam,rozmawiać,samotna,samotność,samotny,z kim porozmawiać|pl
behov:samtal|-|estoy sola,estoy solo,hablar,me siento sola,me siento solo,soledad|es
behov:samtal|-|pričati,razgovor,usamljen,usamljena,usamljeno,usamljenost|bs
behov:besoksvan|-|زيارة|ar
behov:besoksvan|-|kotikäynti,vierailu kotiin,ystäväpalvelu,ystävätoiminta|fi
behov:besoksvan|-|відвідування вдома,візит додому|uk
behov:besoksvan|-|booqasho|so
behov:besoksvan|-|همدم|fa
behov:besoksvan|-|odwiedziny,towarzystwo,wizyta domowa|pl
behov:besoksvan|-|acompañamiento,compañía|es
behov:besoksvan|-|posjete|bs
behov:motesplats|-|مكان لقاء,ملتقى|ar
behov:motesplats|-|avoimet ovet,kohtaamispaikka,olohuone,päivätoiminta|fi
behov:motesplats|-|місце для зустрічей,місце зустрічі|uk
behov:motesplats|-|goobta kulanka|so
behov:motesplats|-|محل ملاقات,پاتوق|fa
behov:motesplats|-|klub seniora,miejsce spotkań,spotkania|pl
behov:motesplats|-|centro comunitario,lugar de encuentro,punto de encuentro|es
behov:motesplats|-|druženje,mjesto susreta|bs
behov:fika|-|شاي,مقهى|ar
behov:fika|-|kahvi,kahvihetki,kahvila,kahvitella,pulla|fi
behov:fika|-|випити кави,кава,каву,чай|uk
behov:fika|-|qaxwo,shaah|so
behov:fika|-|قهوه,چای|fa
behov:fika|-|herbata,kawiarnia,kawę|pl
behov:fika|-|merienda,tomar café,tomar un café|es
behov:fika|-|kafa,kafu,kahva,čaj|bs
behov:mat|-|أكل,طبخ,طعام,عشاء,غداء|ar
behov:mat|-|aamiainen,illallinen,lounas,ruoka,ruokailu,syödä|fi
behov:mat|-|вечеря,готувати,обід,їжа,їсти разом|uk
behov:mat|-|casho,cunto,qado|so
behov:mat|-|آشپزی,شام,غذا,ناهار|fa
behov:mat|-|gotowanie,jedzenie,kolacja,obiad,posiłek|pl
behov:mat|-|almuerzo,cena,cocinar,comer juntos,comida|es
behov:mat|-|hrana,jesti zajedno,kuhanje,ručak,večera|bs
behov:vanner|-|أصدقاء,التعرف على ناس,تكوين صداقات,صديق,صديقة|ar
behov:vanner|-|kavereita,kaveri,tutustua ihmisiin,ystäviä,ystävä|fi
behov:vanner|-|друг,друзі,друзів,подруга,познайомитися|uk
behov:vanner|-|asxaab,ma aqaan,saaxiib,saaxiibo|so
behov:vanner|-|دوست,دوستان|fa
behov:vanner|-|poznać ludzi,przyjaciele,przyjaciół,znajomi,znajomych|pl
behov:vanner|-|amigas,amigo,amistad,no tengo amigos|es
behov:vanner|-|prijatelj,prijatelji,prijateljstvo,upoznati ljude|bs
behov:sprakkafe|-|السويدية,مقهى اللغة|ar
behov:sprakkafe|-|kielikahvila,opiskella ruotsia,oppia ruotsia,ruotsin kieli|fi
behov:sprakkafe|-|мовне кафе,розмовляти шведською,шведська мова,шведську|uk
behov:sprakkafe|-|af iswiidhish,barto iswiidhish,luqadda iswiidhishka|so
behov:sprakkafe|-|سوئدی,کافه زبان|fa
behov:sprakkafe|-|nauka szwedzkiego,szwedzki,uczyć się szwedzkiego|pl
behov:sprakkafe|-|aprender sueco,hablar sueco,idioma sueco,practicar sueco|es
behov:sprakkafe|-|naučiti švedski,učiti švedski,švedski jezik|bs
behov:promenad|-|المشي,مشي,نزهة|ar
behov:promenad|-|kävellä,kävely,kävelylle,kävelyryhmä,sauvakävely|fi
behov:promenad|-|гуляти,прогулянка,прогулянки|uk
behov:promenad|-|lugayn,socod|so
behov:promenad|-|قدم زدن,پیاده روی,پیاده‌روی|fa
behov:promenad|-|spacer,spacerować,spacery|pl
behov:promenad|-|caminar,caminata,pasear,paseo|es
behov:promenad|-|šetati,šetnje|bs
behov:rorelse|-|تمارين,رياضة,سباحة|ar
behov:rorelse|-|jumppa,kuntosali,liikunta,tuolijumppa,uinti,urheilu|fi
behov:rorelse|-|зарядка,спорт,тренування,фізкультура|uk
behov:rorelse|-|ciyaaro,jimicsi|so
behov:rorelse|-|شنا,ورزش|fa
behov:rorelse|-|gimnastyka,pływanie,ćwiczenia|pl
behov:rorelse|-|deporte,ejercicio,gimnasia,nadar|es
behov:rorelse|-|gimnastika,plivanje,rekreacija,vježbanje,vježbe|bs
behov:sorg|-|leski,menetys,sureva,suru,sururyhmä,surutyö|fi
behov:sorg|-|أرمل,أرملة,حداد,حزن,فقدان,وفاة|ar
behov:sorg|-|вдова,вдівець,втрата,горе,скорбота|uk
behov:sorg|-|carmal,murugo|so
behov:sorg|-|بیوه,سوگ,سوگواری,عزاداری|fa
behov:sorg|-|strata,wdowa,wdowiec,żałoba|pl
behov:sorg|-|duelo,luto,pérdida,viuda,viudo|es
behov:sorg|-|gubitak,tuga,udovac,udovica,žalost|bs
behov:ny_i_sverige|-|maahanmuuttaja,pakolainen,turvapaikanhakija,uusi ruotsissa|fi
behov:ny_i_sverige|-|اندماج,جديد في السويد,طالب لجوء,لاجئ,لاجئين,مهاجر,وافد جديد|ar
behov:ny_i_sverige|-|біженець,біженка,біженці,нові у швеції,переселенці,іммігрант|uk
behov:ny_i_sverige|-|magangalyo,qaxooti,qaxootiga,soo galooti|so
behov:ny_i_sverige|-|تازه وارد,مهاجر,پناهجو,پناهنده|fa
behov:ny_i_sverige|-|azyl,imigranci,imigrant,uchodźca,uchodźcy|pl
behov:ny_i_sverige|-|asilo,inmigrante,migrantes,recién llegado,refugiada,refugiado|es
behov:ny_i_sverige|-|azilant,imigranti,izbjeglica,izbjeglice|bs
behov:anhorig|-|läheinen,läheiset,omainen,omaiset,omaishoitaja,omaishoito|fi
behov:anhorig|-|أقارب,رعاية مريض,مقدم رعاية|ar
behov:anhorig|-|близькі,догляд за хворим,доглядаю за мамою,родичі|uk
behov:anhorig|-|daryeele,qaraabo|so
behov:anhorig|-|بستگان,مراقبت از بیمار,مراقبت از مادر|fa
behov:anhorig|-|bliscy,krewni,opieka nad chorym,opiekun,opiekunka|pl
behov:anhorig|-|cuidador,cuidadora,cuidar a mi madre,familiar,familiares|es
behov:anhorig|-|njega bolesnika,njegovatelj,njegovateljica,rodbina|bs
behov:demens|-|muistihäiriö,muistisairas,muistisairaus|fi
behov:demens|-|ألزهايمر,الخرف,خرف,فقدان الذاكرة|ar
behov:demens|-|деменція,хвороба альцгеймера|uk
behov:demens|-|asaasaq,xusuus la'aan|so
behov:demens|-|آلزایمر,دمانس,زوال عقل|fa
behov:demens|-|choroba alzheimera,demencja,otępienie|pl
behov:demens|-|demencia,pérdida de memoria|es
behov:demens|-|demencija,gubitak pamćenja|bs
behov:angest|-|ahdistaa,ahdistus,masennus,masentunut,paniikki|fi
behov:angest|-|اكتئاب,قلق,مكتئب,نوبة هلع|ar
behov:angest|-|депресія,паніка,тривога|uk
behov:angest|-|murug,walaac,walwal|so
behov:angest|-|اضطراب,افسرده,افسردگی|fa
behov:angest|-|depresja,lęk,niepokój,przygnębienie|pl
behov:angest|-|angustia,ansiedad,depresión,deprimido|es
behov:angest|-|anksioznost,depresija,tjeskoba|bs
behov:psykisk_ohalsa|-|klubitalo,mielenterveys,mielenterveysongelma,psykoosi|fi
behov:psykisk_ohalsa|-|الصحة النفسية,صحة نفسية,مرض نفسي|ar
behov:psykisk_ohalsa|-|психічна хвороба,психічне здоров'я|uk
behov:psykisk_ohalsa|-|caafimaadka maskaxda,cudur maskaxeed|so
behov:psykisk_ohalsa|-|بیماری روانی,سلامت روان|fa
behov:psykisk_ohalsa|-|choroba psychiczna,zdrowie psychiczne|pl
behov:psykisk_ohalsa|-|enfermedad mental,salud mental|es
behov:psykisk_ohalsa|-|mentalno zdravlje,psihička bolest|bs
behov:beroende|-|alkoholi,alkoholismi,huumeet,päihdeongelma,päihteet,raitis,riippuvuus|fi
behov:beroende|-|إدمان,الإدمان,كحول,مخدرات,مدمن|ar
behov:beroende|-|алкоголь,алкоголізм,залежність,наркотики|uk
behov:beroende|-|balwad,khamri,khamro,maandooriye,qabatin|so
behov:beroende|-|اعتیاد,مشروب,معتاد,مواد مخدر|fa
behov:beroende|-|alkoholik,alkoholizm,narkotyki,uzależnienie,uzależniony|pl
behov:beroende|-|adicción,adicto,alcoholismo,alcohólico,drogas|es
behov:beroende|-|alkoholizam,alkoholičar,droga,ovisnik,ovisnost,zavisnost|bs
behov:foralder|-|perhe,vanhemmat,vanhemmuus,vanhempi,äidit,äiti|fi
behov:foralder|-|أم,أمهات,الوالدين,عائلة,والدين|ar
behov:foralder|-|батьки,батьківство,мама,сім'я|uk
behov:foralder|-|hooyo,qoys,waalid,waalidiin|so
behov:foralder|-|خانواده,والدین,پدر و مادر|fa
behov:foralder|-|rodzic,rodzice,rodzicielstwo,rodzina|pl
behov:foralder|-|familia,madre,madres,padres|es
behov:foralder|-|majka,porodica,roditelj,roditelji|bs
behov:smabarn|-|perhekerho,pikkulapsi,taapero,vauva,vauvakahvila|fi
behov:smabarn|-|أطفال صغار,إجازة أمومة,رضيع|ar
behov:smabarn|-|декрет,маленькі діти,малюк,немовля|uk
behov:smabarn|-|dhallaan,ilmo yar|so
behov:smabarn|-|بچه کوچک,نوزاد|fa
behov:smabarn|-|maluch,małe dzieci,niemowlę,urlop macierzyński|pl
behov:smabarn|-|baja maternal,niños pequeños|es
behov:smabarn|-|beba,mala djeca,porodiljsko|bs
behov:separation|-|avioero,ero,eronnut,eroryhmä|fi
behov:separation|-|انفصال,مطلق,مطلقة|ar
behov:separation|-|розлучена,розлучений,розлучення,розставання|uk
behov:separation|-|furriin,kala tag|so
behov:separation|-|جدایی,طلاق|fa
behov:separation|-|rozstanie,rozwiedziony,rozwód|pl
behov:separation|-|divorciada,divorciado,divorcio,separación|es
behov:separation|-|rastava,razvedena,razvod|bs
behov:utan_arbete|-|työnhaku,työpaikka,työttömyys,työttömät,työtön|fi
behov:utan_arbete|-|بطالة,عاطل عن العمل,عمل,وظيفة|ar
behov:utan_arbete|-|безробітна,безробітний,безробіття,робота,шукаю роботу|uk
behov:utan_arbete|-|shaqo|so
behov:utan_arbete|-|بیکار,بیکاری,شغل,کار|fa
behov:utan_arbete|-|bezrobocie,bezrobotna,bezrobotny,praca,szukam pracy|pl
behov:utan_arbete|-|desempleada,desempleado,desempleo,trabajo|es
behov:utan_arbete|-|nezaposlen,nezaposlenost,posao|bs
behov:sjukdom|-|aivohalvaus,kipu,pitkäaikaissairaus,reuma,sairaus|fi
behov:sjukdom|-|ألم مزمن,مرض|ar
behov:sjukdom|-|хвороба,хронічний біль,інсульт|uk
behov:sjukdom|-|cudur,xanuun|so
behov:sjukdom|-|بیماری,درد مزمن|fa
behov:sjukdom|-|ból,choroba przewlekła,przewlekła choroba,udar|pl
behov:sjukdom|-|dolor crónico,enfermedad,ictus|es
behov:sjukdom|-|bolest|bs
behov:funktionsnedsattning|-|kehitysvamma,liikuntavamma,pyörätuoli,vamma,vammainen,vammaiset|fi
behov:funktionsnedsattning|-|إعاقة,ذوي الاحتياجات الخاصة,كرسي متحرك|ar
behov:funktionsnedsattning|-|інвалідний візок,інвалідність|uk
behov:funktionsnedsattning|-|curyaan,naafo,naafonimo|so
behov:funktionsnedsattning|-|معلول,معلولیت,ویلچر|fa
behov:funktionsnedsattning|-|niepełnosprawność,niepełnosprawny,wózek inwalidzki|pl
behov:funktionsnedsattning|-|discapacidad,discapacitado,silla de ruedas|es
behov:funktionsnedsattning|-|invalid,invaliditet,invalidska kolica|bs
behov:vald|-|lähisuhdeväkivalta,perheväkivalta,turvakoti,uhkailu,väkivalta|fi
behov:vald|-|العنف,زوجي يضربني,عنف|ar
behov:vald|-|насильство,погрози,чоловік б'є|uk
behov:vald|-|hanjabaad,rabshad,xadgudub|so
behov:vald|-|تهدید,خشونت|fa
behov:vald|-|groźby,mąż mnie bije,przemoc|pl
behov:vald|-|amenazas,maltrato,violencia|es
behov:vald|-|nasilje,nasilje u porodici,prijetnje,zlostavljanje|bs
behov:bostadslos|-|asunnoton,koditon,kodittomuus,yömaja|fi
behov:bostadslos|-|مأوى,مشرد|ar
behov:bostadslos|-|бездомний,безхатько,ніде жити,притулок|uk
behov:bostadslos|-|guri la'aan,hoy la'aan|so
behov:bostadslos|-|بی خانمان,سرپناه|fa
behov:bostadslos|-|bezdomność,bezdomny,noclegownia,schronisko|pl
behov:bostadslos|-|albergue,indigente,sin hogar,sin techo|es
behov:bostadslos|-|beskućnici,beskućnik,prihvatilište|bs
behov:laxhjalp|-|läksyapu,läksykerho,läksyt|fi
behov:laxhjalp|-|الواجبات المدرسية,مساعدة في الواجبات,واجبات|ar
behov:laxhjalp|-|домашнє завдання,допомога з уроками|uk
behov:laxhjalp|-|casharo,layli|so
behov:laxhjalp|-|تکالیف,مشق|fa
behov:laxhjalp|-|lekcje,odrabianie lekcji,praca domowa|pl
behov:laxhjalp|-|deberes,tareas|es
behov:laxhjalp|-|domaća zadaća,pomoć u učenju|bs
behov:volontar|-|auttaa muita,vapaaehtoinen,vapaaehtoistyö|fi
behov:volontar|-|تطوع,عمل تطوعي,متطوع|ar
behov:volontar|-|волонтер,волонтерство,допомагати іншим|uk
behov:volontar|-|iskaa wax u qabso,mutadawac|so
behov:volontar|-|داوطلب,کار داوطلبانه|fa
behov:volontar|-|pomagać innym,wolontariat,wolontariusz|pl
behov:volontar|-|ayudar a otros,voluntariado,voluntario|es
behov:volontar|-|pomagati drugima,volonter,volontiranje|bs`;
