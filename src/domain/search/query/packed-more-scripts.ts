// Derived from the needs, their words and the everyday table by: npm run derive:words. Long, because it is a table of all the words.
export const packed = `À||Aдля жінокAжінкиDокAبانوانAزنانAسيداتAللنساءAنساءDئية
Á||AчоловікиAرجال
¹||AмолодьAجوانانAشباب
»||AдітиAأطفالAکودکان
¸||Aлюди похилого вікуBітніF людиAпенсионерыEіонерJиBожилыеAالمسنينAسالخوردهDمندانAكبار السنAلكبار السنAمتقاعدBسنين
¼d8||AбатькиAوالدين
¿T||AбіженецьFціAلاجئAمهاجرAپناهنده
Î||AالعربيةAبالعربيةAعربي
Ô||Aдля українцівAукраинцыEїнаGськаK громадаGціIв
ÐÑ||Aفارسی
Ð||AافغانFیBیرانیAزنان ایرانی
<kommun:1280>||AмальмеAمالمو
<kommun:0180>||AстокгольмAستوكهولم
<kommun:1480>||AгетеборгAغوتنبرغAيوتوبوري
<kommun:0181>||AسودرتالجيHيا
P||AвдоваAгореAпомер мій чоловікGчоловікFла мамаAارملهAبیوهAتوفي زوجيEت اميGزوجتيAحزنAشوهرم فوتGمردAمات زوجيCدرم فوتAهمسرم فوت
#||Aз ким поговоритиAмені самотньоBне одинокоAне с кем поговоритьAодинокоAпоговорити з кимосьAхочется поговоритьDу з кимось поговоритиFпоговоритиAя самотняIійAاتحدث معCكلم معBحتاج للكلامCساس تنهاییBريد التحدثGن اتكلمBشعر بالوحدهAبا کسی حرف بزنمHصحبت کنمAتنها هستمAمی‌خواهم حرف بزنمAوحيدEهAکسی برای صحبت
T=7||Aнедавно приехалаCщодавно приїхавQлаAя новенька у швеціїAتازه به سوئدM آمدهFواردJمAجديد في السويدEه في السويدAقادم جديدAوصلت حديثا
=+¿4||Aвчити шведськуAпрактикувати шведськуAучить шведскийAшведська моваAاتعلم السويديهBللغه السويديهAتعلم السويديهAزبان سوئدیAسوئدی تمرینAممارسه السويديهAیاد گرفتن سوئدی
-||AвстречаGиAзустрічHіAмісце зустрічіAدیدارAقرارAلقاءEاتAمحل ملاقاتBقهيBكان لقاء
·8#7T6||AдопомогаAнужна помощьAпомощьCтрібна допомогаAاحتاج مساعدهBلمساعدهAبه کمک نیازAمساعدهAکمک
F||AтанціAرقص
e||Aмати одиначкаDь одиночкаAام وحيدةAمادر مجرد
#9Y||Aпотрібна психологічна підтримкаBсихологIическая помощьIічна допомогаNпідтримкаAاخصائي نفسيAدعم نفسيAروانشناسAطبيب نفسيAمشاوره
G||AхорAجوقه
:||AдрузьяAзнайти друзівAнайти друзейBові друзіAاصدقاءG جددAتكوين صداقاتAدوست جدیدFپیداAصداقه
J||AшахиDматыAشطرنج
m||AракAسرطان
²||Aдомашні завданняAواجبات مدرسيه
YX8||AдепрессияGіяAافسردگیBكتئاب
#|-|AأتحدثCكلم معAالتحدثCوحدةAلوحديAوحيدEة|ar
#|-|AjutellaDtuseuraApuhua jonkun kanssaAyksinFäinenHsyys|fi
#|-|Aні з кимAодинокоAпоспілкуватисяAсамотньоGяGійHсть|uk
#|-|AcidloAkeli ahayEgayEnimoDli ahayAwaan murugaysanahay|so
#|-|AتنهاE هستمEییAحرف بزنمAدرد دلAصحبت کردنAکسی را ندارم|fa
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
-|-|Aمكان لقاءBلتقى|ar
-|-|Aavoimet ovetAkohtaamispaikkaAolohuoneApäivätoiminta|fi
-|-|Aмісце для зустрічейGзустрічі|uk
-|-|Agoobta kulanka|so
-|-|Aمحل ملاقاتAپاتوق|fa
-|-|Aklub senioraAmiejsce spotkańAspotkania|pl
-|-|Acentro comunitarioAlugar de encuentroApunto de encuentro|es
-|-|AdruženjeAmjesto susretaHza druženje|bs
.|-|AشايAمقهى|ar
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
:|-|AأصدقاءAالتعرف على ناسAتكوين صداقاتAصديقEةAليس لدي أصدقاء|ar
:|-|AkavereitaFiAtutustua ihmisiinAuusia ystäviäAystäviäFä|fi
:|-|AдругDзіFвAзнайти друзівAподругаCзнайомитися|uk
:|-|AasxaabAma aqaanAsaaxiibHo|so
:|-|AدوستE پیدا کردنLنمEان|fa
:|-|Apoznać ludziBrzyjacieleIółAznajomiGych|pl
:|-|AamigasEoDstadAhacer amigosAno tengo amigos|es
:|-|AprijateljJiJstvoAupoznati ljude|bs
=|-|AالسويديةCلغة السويديةAتعلم السويديةHلغة السويديةAمقهى اللغة|ar
=|-|AkielikahvilaAopiskella ruotsiaCpia ruotsiaAruotsin kieli|fi
=|-|Aвчити шведськуAмовне кафеAрозмовляти шведськоюAшведська моваHу|uk
=|-|Aaf iswiidhishAbaro af iswiidhishDto iswiidhishAluqadda iswiidhishka|so
=|-|Aزبان سوئدیAسوئدیAکافه زبان|fa
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
P|-|AleskiAmenetysAsurevaDuEaEryhmäEtyö|fi
P|-|AأرملEةAحدادBزنAفقدانAوفاة|ar
P|-|AвдоваCівецьBтратаAгореAскорбота|uk
P|-|AcarmalAmurugo|so
P|-|AبیوهAسوگDواریAعزاداری|fa
P|-|AstrataAwdowaEiecAżałoba|pl
P|-|AdueloAlutoApérdidaAviudaEo|es
P|-|AgubitakAtugaAudovacEicaAžalost|bs
T|-|AmaahanmuuttajaApakolainenAturvapaikanhakijaAuusi ruotsissa|fi
T|-|AاندماجAجديد في السويدAطالب لجوءAلاجئEينAمهاجرAوافد جديد|ar
T|-|AбіженецьFкаFціAнові у швеціїAпереселенціAіммігрант|uk
T|-|AmagangalyoAqaxootiHgaAsoo galooti|so
T|-|Aتازه واردAمهاجرAپناهجوEنده|fa
T|-|AazylAimigranciHtAuchodźcaHy|pl
T|-|AasiloAinmigranteAmigrantesArecién llegadoCfugiadaIo|es
T|-|AazilantAimigrantiBzbjeglicaJe|bs
V|-|AläheinenFsetAomainenEsetFhoitajaJo|fi
V|-|AأقاربAرعاية مريضAمقدم رعاية|ar
V|-|AблизькіAдогляд за хворимGаю за мамоюAродичі|uk
V|-|AdaryeeleAqaraabo|so
V|-|AبستگانAمراقبت از بیمارKمادر|fa
V|-|AbliscyAkrewniAopieka nad chorymFunHka|pl
V|-|AcuidadorFr a mi madreAfamiliar|es
V|-|Anjega bolesnikaEovateljLicaArodbina|bs
W|-|AmuistihäiriöGsairasLus|fi
W|-|AألزهايمرAالخرفAخرفAفقدان الذاكرة|ar
W|-|AдеменціяAхвороба альцгеймера|uk
W|-|AasaasaqAxusuus la'aan|so
W|-|AآلزایمرAدمانسAزوال عقل|fa
W|-|Achoroba alzheimeraAdemencjaAotępienie|pl
W|-|AdemenciaApérdida de memoria|es
W|-|AdemencijaAgubitak pamćenja|bs
X|-|AahdistaaGusAmasennusFtunutApaniikki|fi
X|-|AاكتئابAقلقAمكتئبAنوبة هلع|ar
X|-|AдепресіяAпанікаAтривога|uk
X|-|AmurugAwalaacDwal|so
X|-|AاضطرابBفسردهFگی|fa
X|-|AdepresjaAniepokójAprzygnębienie|pl
X|-|AangustiaCsiedadAdepresiónEimido|es
X|-|AanksioznostAdepresijaAtjeskoba|bs
Y|-|AklubitaloAmielenterveysNongelmaApsykoosi|fi
Y|-|Aالصحة النفسيةAصحة نفسيةAمرض نفسي|ar
Y|-|Aпсихічна хворобаHе здоров'я|uk
Y|-|Acaafimaadka maskaxdaBudur maskaxeed|so
Y|-|Aبیماری روانیAسلامت روان|fa
Y|-|Achoroba psychicznaAzdrowie psychiczne|pl
Y|-|Aenfermedad mentalAsalud mental|es
Y|-|Amentalno zdravljeApsihička bolest|bs
a|-|AalkoholiIsmiAhuumeetApäihdeongelmaEteetAraitisBiippuvuus|fi
a|-|AإدمانAالإدمانAكحولAمخدراتBدمن|ar
a|-|AалкогольHізмAзалежністьAнаркотики|uk
a|-|AbalwadAkhamriFoAmaandooriyeAqabatin|so
a|-|AاعتیادAمشروبBعتادBواد مخدر|fa
a|-|AalkoholikIzmAnarkotykiAuzależnienieIony|pl
a|-|AadicciónEtoBlcoholismoFólicoAdrogas|es
a|-|AalkoholizamIčarAdrogaAovisnikFostAzavisnost|bs
c|-|AperheAvanhemmatHuusGpiAäiditCti|fi
c|-|AأمCهاتAالوالدينAعائلةAوالدين|ar
c|-|AбатькиFівствоAмамаAсім'я|uk
c|-|AhooyoAqoysAwaalidGiin|so
c|-|AخانوادهAوالدینAپدر و مادر|fa
c|-|ArodzicGeGielstwoFna|pl
c|-|AfamiliaAmadreFsApadres|es
c|-|AmajkaAporodicaAroditeljIi|bs
d|-|AperhekerhoBikkulapsiAtaaperoAvauvaFkahvila|fi
d|-|Aأطفال صغارAإجازة أمومةAرضيع|ar
d|-|AдекретAмаленькі дітиDюкAнемовля|uk
d|-|AdhallaanAilmo yar|so
d|-|Aبچه کوچکAنوزاد|fa
d|-|AmaluchCłe dzieciAniemowlęAurlop macierzyński|pl
d|-|Abaja maternalAniños pequeños|es
d|-|AbebaAmala djecaAporodiljsko|bs
j|-|AavioeroAeroDnnutDryhmä|fi
j|-|AانفصالAمطلقEة|ar
j|-|AрозлученаIийIняDставання|uk
j|-|AfurriinAkala tag|so
j|-|AجداییAطلاق|fa
j|-|ArozstanieDwiedzionyEód|pl
j|-|AdivorciadaJoHoAseparación|es
j|-|ArastavaCzvedenaEod|bs
k|-|AtyönhakuDpaikkaDttömyysHätEön|fi
k|-|AبطالةAعاطل عن العملBملAوظيفة|ar
k|-|AбезробітнаJийIтяAроботаAшукаю роботу|uk
k|-|Ashaqo|so
k|-|AبیکارFیAشغلAکار|fa
k|-|AbezrobocieHtnaJyApracaAszukam pracy|pl
k|-|AdesempleadaKoIoAtrabajo|es
k|-|AnezaposlenKostAposao|bs
l|-|AaivohalvausAkipuApitkäaikaissairausAreumaAsairaus|fi
l|-|Aألم مزمنAمرض|ar
l|-|AхворобаBронічний більAінсульт|uk
l|-|AcudurAxanuun|so
l|-|AبیماریAدرد مزمن|fa
l|-|AbólAchoroba przewlekłaAprzewlekła chorobaAudar|pl
l|-|Adolor crónicoAenfermedadAictus|es
l|-|Abolest|bs
n|-|AkehitysvammaAliikuntavammaApyörätuoliAvammaFinenGset|fi
n|-|AإعاقةAذوي الاحتياجات الخاصةAكرسي متحرك|ar
n|-|Aінвалідний візокIість|uk
n|-|AcuryaanAnaafoFnimo|so
n|-|AمعلولFیتAویلچر|fa
n|-|AniepełnosprawnośćOyAwózek inwalidzki|pl
n|-|AdiscapacidadJtadoAsilla de ruedas|es
n|-|AinvalidHitetHska kolica|bs
s|-|AlähisuhdeväkivaltaAperheväkivaltaAturvakotiAuhkailuAväkivalta|fi
s|-|AالعنفAزوجي يضربنيAعنف|ar
s|-|AнасильствоAпогрозиAчоловік б'є|uk
s|-|AhanjabaadArabshadAxadgudub|so
s|-|AتهدیدAخشونت|fa
s|-|AgroźbyAmąż mnie bijeAprzemoc|pl
s|-|AamenazasAmaltratoAviolencia|es
s|-|AnasiljeH u porodiciAprijetnjeAzlostavljanje|bs
x|-|AasunnotonAkoditonFtomuusAyömaja|fi
x|-|AمأوىBشرد|ar
x|-|AбездомнийDхатькоAніде житиAпритулок|uk
x|-|Aguri la'aanAhoy la'aan|so
x|-|Aبی خانمانAسرپناه|fa
x|-|AbezdomnośćHyAnoclegowniaAschronisko|pl
x|-|AalbergueAindigenteAsin hogarEtecho|es
x|-|AbeskućniciIkAprihvatilište|bs
²|-|AläksyapuFkerhoFt|fi
²|-|Aالواجبات المدرسيةAمساعدة في الواجباتAواجبات|ar
²|-|Aдомашнє завданняCпомога з уроками|uk
²|-|AcasharoAlayli|so
²|-|AتکالیفAمشق|fa
²|-|AlekcjeAodrabianie lekcjiApraca domowa|pl
²|-|Aayuda con los deberesAdeberesAtareas|es
²|-|Adomaća zadaćaApomoć u učenju|bs
´|-|Aauttaa muitaAvapaaehtoinenKstyö|fi
´|-|AتطوعAعمل تطوعيAمتطوع|ar
´|-|AволонтерIствоAдопомагати іншим|uk
´|-|Aiskaa wax u qabsoAmutadawac|so
´|-|AداوطلبAکار داوطلبانه|fa
´|-|Apomagać innymAwolontariatJusz|pl
´|-|Aayudar a otrosAvoluntariadoJo|es
´|-|Apomagati drugimaAvolonterGiranje|bs`;
