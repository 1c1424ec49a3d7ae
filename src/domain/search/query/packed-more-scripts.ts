// Derived from the needs, their words and the everyday table by: npm run derive:words. Long, because it is a table of all the words.
export const packed = `Á||Aдля жінокAжінкиDокAبانوانAزنانAسيداتAللنساءAنساءDئية|
Â||AчоловікиAرجال|
º||AмолодьAجوانانAشباب|
¼||AдітиAأطفالAکودکان|
¹||Aлюди похилого вікуBітніF людиAпенсионерыEіонерJиBожилыеAالمسنينAسالخوردهDمندانAكبار السنAلكبار السنAمتقاعدBسنين|
½e8||AбатькиAوالدين|
ÀU||AбіженецьFціAلاجئAمهاجرAپناهنده|
Õ||Aдля українцівAукраинцыEїнаGськаK громадаGціIв|
Ñ||AافغانFیBیرانیAزنان ایرانی|
<kommun:1280>||AмальмеAمالمو|
<kommun:0180>||AстокгольмAستوكهولم|
<kommun:1480>||AгетеборгAغوتنبرغAيوتوبوري|
<kommun:0181>||AسودرتالجيHيا|
P||AгореAпомерла мамаAتوفيت اميAحزنAمادرم فوت|
Q||AвдоваAпомер мій чоловікGчоловікAارملهAبیوهAتوفي زوجيEت زوجتيAشوهرم فوتGمردAمات زوجيAهمسرم فوت|
#||Aз ким поговоритиAмені самотньоBне одинокоAне с кем поговоритьAодинокоAпоговорити з кимосьAхочется поговоритьDу з кимось поговоритиFпоговоритиAя самотняIійAاتحدث معCكلم معBحتاج للكلامCساس تنهاییBريد التحدثGن اتكلمBشعر بالوحدهAبا کسی حرف بزنمHصحبت کنمAتنها هستمAمی‌خواهم حرف بزنمAوحيدEهAکسی برای صحبت|
U=7||Aнедавно приехалаCщодавно приїхавQлаAя новенька у швеціїAتازه به سوئدM آمدهFواردJمAجديد في السويدEه في السويدAقادم جديدAوصلت حديثا|
=+À4||Aвчити шведськуAпрактикувати шведськуAучить шведскийAшведська моваAاتعلم السويديهBللغه السويديهAتعلم السويديهAزبان سوئدیAسوئدی تمرینAممارسه السويديهAیاد گرفتن سوئدی|
-||AвстречаGиAзустрічHіAмісце зустрічіAإمامAدیدارAقرارAلقاءEاتAمحل ملاقاتBسجدBقهيBكان لقاء|
¸8#7U6||AдопомогаAнужна помощьAпомощьCтрібна допомогаAاحتاج مساعدهBلمساعدهAبه کمک نیازAمساعدهAکمک|
F||AтанціAرقص|
f||Aмати одиначкаDь одиночкаAام وحيدةAمادر مجرد|
#9Z||Aпотрібна психологічна підтримкаBсихологIическая помощьIічна допомогаNпідтримкаAاخصائي نفسيAدعم نفسيAروانشناسAطبيب نفسيAمشاوره|
G||AхорAجوقه|
:||AдрузьяAзнайти друзівAнайти друзейBові друзіAاصدقاءG جددAتكوين صداقاتAدوست جدیدFپیداAصداقه|
J||AшахиDматыAشطرنج|
n||AракAسرطان|
³||Aдомашні завданняAواجبات مدرسيه|
ZY8||AдепрессияGіяAافسردگیBكتئاب|
Ï||AالعربيةAبالعربيةAعربي|
ÑÒ||Aفارسی|
#|-|AأتحدثAالتحدثCوحدةAلوحدي|ar
#|-|AjutellaDtuseuraApuhua jonkun kanssaAyksinFäinenHsyys|fi
#|-|Aні з кимAпоспілкуватисяAсамотньоGяGійHсть|uk
#|-|AcidloAkeli ahayEgayEnimoDli ahayAwaan murugaysanahay|so
#|-|AتنهاEییAحرف بزنمAدرد دلAصحبت کردنAکسی را ندارم|fa
#|-|Ajestem samArozmawiaćAsamotnaGośćGyAz kim porozmawiać|pl
#|-|Aestoy solaJoAhablarG con alguienAme siento solaNoAsoledad|es
#|-|ApričatiArazgovorAusamljenIoJst|bs
(|-|Aزيارة|ar
(|-|AkotikäyntiAvierailu kotiinAystäväpalveluGtoiminta|fi
(|-|Aвідвідування вдомаCзит додому|uk
(|-|Abooqasho|so
(|-|Aهمدم|fa
(|-|AodwiedzinyAtowarzystwoAwizyta domowa|pl
(|-|AacompañamientoAcompañía|es
(|-|Aposjete|bs
-|-|Aملتقى|ar
-|-|Aavoimet ovetAkohtaamispaikkaAolohuoneApäivätoiminta|fi
-|-|Aмісце для зустрічей|uk
-|-|Agoobta kulanka|so
-|-|Aپاتوق|fa
-|-|Aklub senioraAmiejsce spotkańAspotkania|pl
-|-|Acentro comunitarioAlugar de encuentroApunto de encuentro|es
-|-|AdruženjeAmjesto susretaHza druženje|bs
.|-|Aشاي|ar
.|-|AkahviFhetkiFlaFtellaApulla|fi
.|-|Aвипити кавиAкаваDуAчай|uk
.|-|AqaxwoAshaah|so
.|-|AقهوهAچای|fa
.|-|AherbataAkawiarniaDę|pl
.|-|AmeriendaAtomar caféGun café|es
.|-|AkafaDuChvaAčaj|bs
/|-|AأكلAطبخBعامAعشاءAغداء|ar
/|-|AaamiainenAillallinenAlounasAruokaFiluAsyödä|fi
/|-|AвечеряAготуватиAобідAїжаBсти разом|uk
/|-|AcashoBuntoAqado|so
/|-|AآشپزیAشامAغذاAناهار|fa
/|-|AgotowanieAjedzenieAkolacjaAobiadAposiłek|pl
/|-|AalmuerzoAcenaBocinarCmer juntosDida|es
/|-|AhranaAjesti zajednoAkuhanjeAručakAvečera|bs
:|-|Aالتعرف على ناسAصديقEةAليس لدي أصدقاء|ar
:|-|AkavereitaFiAtutustua ihmisiinAuusia ystäviäAystäviäFä|fi
:|-|AдругDзіFвAподругаCзнайомитися|uk
:|-|AasxaabAma aqaanAsaaxiibHo|so
:|-|AدوستE پیدا کردنLنمEان|fa
:|-|Apoznać ludziBrzyjacieleIółAznajomiGych|pl
:|-|AamigasEoDstadAhacer amigosAno tengo amigos|es
:|-|AprijateljJiJstvoAupoznati ljude|bs
=|-|AالسويديةAتعلم اللغة السويديةAمقهى اللغة|ar
=|-|AkielikahvilaAopiskella ruotsiaCpia ruotsiaAruotsin kieli|fi
=|-|Aмовне кафеAрозмовляти шведськоюAшведську|uk
=|-|Aaf iswiidhishAbaro af iswiidhishDto iswiidhishAluqadda iswiidhishka|so
=|-|AسوئدیAکافه زبان|fa
=|-|Ajęzyk szwedzkiAnauka szwedzkiegoAszwedzkiAuczyć się szwedzkiego|pl
=|-|Aaprender suecoAhablar suecoAidioma suecoApracticar sueco|es
=|-|Anaučiti švedskiAučiti švedskiAšvedski jezik|bs
D|-|AالمشيAمشيAنزهة|ar
D|-|AkävelläFyGlleGryhmäAsauvakävely|fi
D|-|AгулятиAпрогулянкаJи|uk
D|-|AlugaynAsocod|so
D|-|Aقدم زدنAپیاده رویF‌روی|fa
D|-|AspacerGowaćGy|pl
D|-|AcaminarGtaApasearEo|es
D|-|AšetatiDnje|bs
E|-|AتمارينAرياضةAسباحة|ar
E|-|AjumppaAkuntosaliAliikuntaAtuolijumppaAuintiBrheilu|fi
E|-|AзарядкаAспортAтренуванняAфізкультура|uk
E|-|AciyaaroAjimicsi|so
E|-|AشناAورزش|fa
E|-|AgimnastykaApływanieAćwiczenia|pl
E|-|AdeporteAejercicioAgimnasiaAnadar|es
E|-|AgimnastikaAplivanjeArekreacijaAvježbanjeFe|bs
P|-|AmenetysAsurevaDuEaEryhmäEtyö|fi
P|-|AحدادAفقدانAوفاة|ar
P|-|AвтратаAскорбота|uk
P|-|AcarmalAmurugo|so
P|-|AسوگDواریAعزاداری|fa
P|-|AstrataAżałoba|pl
P|-|AdueloAlutoApérdida|es
P|-|AgubitakAtugaAžalost|bs
Q|-|Aleski|fi
Q|-|Aأرمل|ar
Q|-|Aвдівець|uk
Q|-|AwdowaEiec|pl
Q|-|AviudaEo|es
Q|-|AudovacEica|bs
U|-|AmaahanmuuttajaApakolainenAturvapaikanhakijaAuusi ruotsissa|fi
U|-|AاندماجAطالب لجوءAلاجئينAوافد جديد|ar
U|-|AбіженкаAнові у швеціїAпереселенціAіммігрант|uk
U|-|AmagangalyoAqaxootiHgaAsoo galooti|so
U|-|Aپناهجو|fa
U|-|AazylAimigranciHtAuchodźcaHy|pl
U|-|AasiloAinmigranteAmigrantesArecién llegadoCfugiadaIo|es
U|-|AazilantAimigrantiBzbjeglicaJe|bs
W|-|AläheinenFsetAomainenEsetFhoitajaJo|fi
W|-|AأقاربAرعاية مريضAمقدم رعاية|ar
W|-|AблизькіAдогляд за хворимGаю за мамоюAродичі|uk
W|-|AdaryeeleAqaraabo|so
W|-|AبستگانAمراقبت از بیمارKمادر|fa
W|-|AbliscyAkrewniAopieka nad chorymFunHka|pl
W|-|AcuidadorFr a mi madreAfamiliar|es
W|-|Anjega bolesnikaEovateljLicaArodbina|bs
X|-|AmuistihäiriöGsairasLus|fi
X|-|AألزهايمرAالخرفAخرفAفقدان الذاكرة|ar
X|-|AдеменціяAхвороба альцгеймера|uk
X|-|AasaasaqAxusuus la'aan|so
X|-|AآلزایمرAدمانسAزوال عقل|fa
X|-|Achoroba alzheimeraAdemencjaAotępienie|pl
X|-|AdemenciaApérdida de memoria|es
X|-|AdemencijaAgubitak pamćenja|bs
Y|-|AahdistaaGusAmasennusFtunutApaniikki|fi
Y|-|AقلقAمكتئبAنوبة هلع|ar
Y|-|AпанікаAтривога|uk
Y|-|AmurugAwalaacDwal|so
Y|-|AاضطرابBفسرده|fa
Y|-|AdepresjaAniepokójAprzygnębienie|pl
Y|-|AangustiaCsiedadAdepresiónEimido|es
Y|-|AanksioznostAdepresijaAtjeskoba|bs
Z|-|AklubitaloAmielenterveysNongelmaApsykoosi|fi
Z|-|Aالصحة النفسيةAصحة نفسيةAمرض نفسي|ar
Z|-|Aпсихічна хворобаHе здоров'я|uk
Z|-|Acaafimaadka maskaxdaBudur maskaxeed|so
Z|-|Aبیماری روانیAسلامت روان|fa
Z|-|Achoroba psychicznaAzdrowie psychiczne|pl
Z|-|Aenfermedad mentalAsalud mental|es
Z|-|Amentalno zdravljeApsihička bolest|bs
b|-|AalkoholiIsmiAhuumeetApäihdeongelmaEteetAraitisBiippuvuus|fi
b|-|AإدمانAالإدمانAكحولAمخدراتBدمن|ar
b|-|AалкогольHізмAзалежністьAнаркотики|uk
b|-|AbalwadAkhamriFoAmaandooriyeAqabatin|so
b|-|AاعتیادAمشروبBعتادBواد مخدر|fa
b|-|AalkoholikIzmAnarkotykiAuzależnienieIony|pl
b|-|AadicciónEtoBlcoholismoFólicoAdrogas|es
b|-|AalkoholizamIčarAdrogaAovisnikFostAzavisnost|bs
d|-|AperheAvanhemmatHuusGpiAäiditCti|fi
d|-|AأمCهاتAالوالدينAعائلة|ar
d|-|AбатьківствоAмамаAсім'я|uk
d|-|AhooyoAqoysAwaalidGiin|so
d|-|AخانوادهAپدر و مادر|fa
d|-|ArodzicGeGielstwoFna|pl
d|-|AfamiliaAmadreFsApadres|es
d|-|AmajkaAporodicaAroditeljIi|bs
e|-|AperhekerhoBikkulapsiAtaaperoAvauvaFkahvila|fi
e|-|Aأطفال صغارAإجازة أمومةAرضيع|ar
e|-|AдекретAмаленькі дітиDюкAнемовля|uk
e|-|AdhallaanAilmo yar|so
e|-|Aبچه کوچکAنوزاد|fa
e|-|AmaluchCłe dzieciAniemowlęAurlop macierzyński|pl
e|-|Abaja maternalAniños pequeños|es
e|-|AbebaAmala djecaAporodiljsko|bs
k|-|AavioeroAeroDnnutDryhmä|fi
k|-|AانفصالAمطلقEة|ar
k|-|AрозлученаIийIняDставання|uk
k|-|AfurriinAkala tag|so
k|-|AجداییAطلاق|fa
k|-|ArozstanieDwiedzionyEód|pl
k|-|AdivorciadaJoHoAseparación|es
k|-|ArastavaCzvedenaEod|bs
l|-|AtyönhakuDpaikkaDttömyysHätEön|fi
l|-|AبطالةAعاطل عن العملBملAوظيفة|ar
l|-|AбезробітнаJийIтяAроботаAшукаю роботу|uk
l|-|Ashaqo|so
l|-|AبیکارFیAشغلAکار|fa
l|-|AbezrobocieHtnaJyApracaAszukam pracy|pl
l|-|AdesempleadaKoIoAtrabajo|es
l|-|AnezaposlenKostAposao|bs
m|-|AaivohalvausAkipuApitkäaikaissairausAreumaAsairaus|fi
m|-|Aألم مزمنAمرض|ar
m|-|AхворобаBронічний більAінсульт|uk
m|-|AcudurAxanuun|so
m|-|AبیماریAدرد مزمن|fa
m|-|AbólAchoroba przewlekłaAudar|pl
m|-|Adolor crónicoAenfermedadAictus|es
m|-|Abolest|bs
o|-|AkehitysvammaAliikuntavammaApyörätuoliAvammaFinenGset|fi
o|-|AإعاقةAذوي الاحتياجات الخاصةAكرسي متحرك|ar
o|-|Aінвалідний візокIість|uk
o|-|AcuryaanAnaafoFnimo|so
o|-|AمعلولFیتAویلچر|fa
o|-|AniepełnosprawnośćOyAwózek inwalidzki|pl
o|-|AdiscapacidadJtadoAsilla de ruedas|es
o|-|AinvalidHitetHska kolica|bs
t|-|AlähisuhdeväkivaltaAperheväkivaltaAturvakotiAuhkailuAväkivalta|fi
t|-|AالعنفAزوجي يضربنيAعنف|ar
t|-|AнасильствоAпогрозиAчоловік б'є|uk
t|-|AhanjabaadArabshadAxadgudub|so
t|-|AتهدیدAخشونت|fa
t|-|AgroźbyAmąż mnie bijeAprzemoc|pl
t|-|AamenazasAmaltratoAviolencia|es
t|-|AnasiljeH u porodiciAprijetnjeAzlostavljanje|bs
y|-|AasunnotonAkoditonFtomuusAyömaja|fi
y|-|AمأوىBشرد|ar
y|-|AбездомнийDхатькоAніде житиAпритулок|uk
y|-|Aguri la'aanAhoy la'aan|so
y|-|Aبی خانمانAسرپناه|fa
y|-|AbezdomnośćHyAnoclegowniaAschronisko|pl
y|-|AalbergueAindigenteAsin hogarEtecho|es
y|-|AbeskućniciIkAprihvatilište|bs
³|-|AläksyapuFkerhoFt|fi
³|-|Aالواجبات المدرسيةAمساعدة في الواجباتAواجبات|ar
³|-|Aдомашнє завданняCпомога з уроками|uk
³|-|AcasharoAlayli|so
³|-|AتکالیفAمشق|fa
³|-|AlekcjeAodrabianie lekcjiApraca domowa|pl
³|-|AdeberesAtareas|es
³|-|Adomaća zadaćaApomoć u učenju|bs
µ|-|Aauttaa muitaAvapaaehtoinenKstyö|fi
µ|-|AتطوعAعمل تطوعيAمتطوع|ar
µ|-|AволонтерIствоAдопомагати іншим|uk
µ|-|Aiskaa wax u qabsoAmutadawac|so
µ|-|AداوطلبAکار داوطلبانه|fa
µ|-|Apomagać innymAwolontariatJusz|pl
µ|-|Aayudar a otrosAvoluntariadoJo|es
µ|-|Apomagati drugimaAvolonterGiranje|bs`;
