// Derived from the needs, their words and the everyday table by: npm run derive:words. Long, because it is a table of all the words.
export const packed = `¹8||Amin gamla granneKmammaKpappa
f||Abarnen på heltidAdelar inte vårdnadenAensam med barnFstående med barnAsjälv med ungarnaAungarna på heltid
('7-5B4||Agår aldrig utEinte utAhemma hela dagenAkan inte gå utBommer aldrig utHinte hemifrånMutAlämnar inte hemmetAsvårt att komma utKta sig utAträffar aldrig någon
#'8||Aingen att prata medAnågon att prata medKtala medGsom lyssnarAprata med någonAtala med någonAvem kan jag prata med
#+ô6||Aringa och prataAvar kan jag ringaBem kan jag ringa
ó6+ý4||Agöra på dagarnaAsysselsättning på dagarnaAvad finns detEkan man göra
¼½7+ó6||Ahitta på med barnen
P+¼||Abarn i sorgAförlorat en förälderMmammaMpappaAmist en förälderFsin mammaJpappa
S||Adog i magenBött i magenAförlorat ett barnCtt ett dött barnAhan blev baraDs lillebror dogBon blev baraAmin dotter dogLhar döttEson dogIhar döttCst vårat barnIt barnCtt barn har döttAvår dotter dogEson dog
W||Afar är sjukBlyttat till demensboendeBrun är sjukAhjälpa min fruLsonAkomma ut en stundAmake på boendeEn är sjukCmma är sjukCnnen är sjukBin fru har demensIär dåligLsjukEman har demensIär dåligLsjukBor är sjukAnågon som mår dåligtApappa är sjukAsambon är sjukBitta hos mamma medanGmed min morAta hand omCr hand om
b+W||Aalkoholist i familjenAbarn till alkoholisterKmissbrukareKnågon som drickerAmin bror drickerEdotter drickerLknarkarEfru drickerEmamma drickerGn drickerEpappa drickerEson drickerIknarkar
c||Amin man spelarEson spelar bortAspelar bort pengar
ë+õ2||Agillar inte att ringaAhatar att ringaAinte i telefonFprata i telefonAkan inte ringaAogillar att ringaBrkar inte ringaArädd för att ringaAtörs inte ringaAutan att ringaAvill inte ringaBåga inte ringa
ç6||Aont om pengar
è6||Abara dyka upp
î6°5||Aensam första gångenAvågar inte gå ensam
%+#6||Akan ej sovaEinte sovaAvaken på natten
T+:4||Any i stanDpå orten
:-5||Afå fler vännerAi min ålderAkomma ut bland folkAlära känna folkAnån att hänga medAses och snackaAträffa nytt folkAvänskap som vuxen
;=||Alära känna svenskar
=||Alära mig svenskaFsig svenska
D+:2||Agå med någonDut medAnågon att gå medAsällskap på promenaden
ED||Akomma igång och tränaGut och röra på migAröra på migIsigAträna med andra
/||Ainte äta ensamAslippa äta ensamAvill inte äta ensamAäter bara smörgås
?||Aensam i julGpå julafton
)+n5||Arädd för att döJdödenDsla för dödenAsnart ska dö
)||Aingen förstår migGsom förstår
±||Aaktivitet på receptAfysisk aktivitet på receptAkultur på receptAnatur på receptArecept på aktivitetAsocial aktivitet på recept
t+Ê6||Amin man slårArädd för min killeNmanNpartnerNsambo
xÃ||Akomma ut som
L+D6||Aut med hunden
(¯6||Afölja med till doktornPläkarenPsjukhusetAledsagare till läkaren
Y8#9Z7||Amår inte bra
]||Agick i väggenBått i väggenFrakt in i väggenAhjärnan är slutAin i väggenAjobbat för mycketAkroppen sa stoppAorkar inte jobbaAsjukskriven för stressQutmattningBliter ut migCut i huvudetAtömd på energi
¹||Akvinna 80 årAman 80 år
V+¹8||Agick i pensionBå i pensionCtt i pension
(B8'7||Abunden till hemmetAkan inte lämna hemmetAorkar inte utAsvårt att gåAta sig ut
(9¯8î5||Aha med mig någon
µ||Abli vän åtDr jag besöksvänJmentorJtelefonvänAge av min tidBöra en insatsAhjälpa en granneHmin granneHtill i butikenAkan jag hjälpaByrkans second handAsecond hand-butikAutbilda mig till jourAvara till nytta
:7#7[5||Ahör inte hemmaJtillApassar inte in
[||Ablir nervös av folkAgillar inte grupperAinte behöver prataFmåste säga nåtAprata i gruppHnför folkGmed folkLrämmandeArodnar och tystnarBädd för folkJmänniskorAslippa prata i gruppHstå i centrumAvågar inte gå på fester
_||Ahatar hur jag ser utGmin kroppAkontrollen över matenBräks upp matenArädd att bli tjockFför att gå upp i viktJmatAspyr efter matenAtappar kontrollen över matenAvill inte ätaAäter för liteJmycket
#8'7:7-6(6||Ahuset är tomtAingen bryr sigGser mig
z||Asuttit av mitt straffAut ur fängelset
/y8||Amat till fattiga
.-6||Afika med andraAkaffe med andraAta en fika
#9'8-6||Aprata en stund
-8:8º5||Ahitta på grejerBänga med folk
#+º||Aprata med en vuxenAsnacka med en vuxenAvuxen att prata med
-8:8(5ý5||Abryta ofrivillig ensamhet
:7#5||Ahitta en partnerAträffa en kvinnaKman
D7-8(6||Akomma ut iblandAvill komma ut
'#8(7||Aingen hör av sig
T||Any i bynFområdet
²||A1177 på nätetAbetala räkningar på nätetBoka på nätetAdatakurs för seniorerAhjälp med telefonenBur man skickarAkrånglar med datornNmobilenNtelefonenAladda ner apparBära mig mobilenJswishAprata via skärmAringa med bildAvisa hur mobilen funkarFmig hur
b||Aberoende av tabletterAdricker i smygIvarje dagAfull varje dagBör mycket vinAgår på drogerAhög varje dag
º+#:5||Afår inte vara medAgår inte till skolanAingen att va medMra medGgillar migGå va medAkorridoren i skolanAslutat gå till skolanAutanför i skolanAvill inte gå till skolan
º7¼7+#||Akan inte vara hemmaAvill inte gå hem
º+-||Aefter skolans slutAhäng efter skolanEa efter pluggetAnåt ställe att hängaAställe att hänga på
k7#9||Atagit slut mellan oss
Y8#||Adet är tufftAhar det svårtAlivet är tungtAmår inget vidareAtufft just nuCngt just nu
YZ8||Aandas av ångest
U+#4||Aflytt från krig
#9'9(6-6||Abyta några ordAhöra en röstAprat en stundEa bort en stund
('5||Adricka kaffe hemmaAhem till migAläsa högt förAser till mig
('9#8-5||Aalla mina vänner är dödaAbarnen bor långt bortHhör inte av sigHringer inteBor långt bortAlångt till barnen
¹+(4||Ahemmet för gamla
E||Agå ner i viktAhålla igång kroppenAlära mig cyklaAmå bättre i kroppenAstel i kroppenCyrketräning för äldre
G||Asjunga i körBpela i bandIorkester
M||Astå på scen
:8#4||Anågon att älskaAsällskap för livetAvill ha en partner
¸9U6||Afylla i blankettIpapperBörstår inte brev
=+À4||Abättre på svenskaAhjälp med svenskaAkan inte svenskaBlar med sfiAmodersmål annat än svenskaAprata bättre svenskaFr lite svenska
;=8||Akompis som är svenskCntakt med svenskarAvän som är svensk
P||Aalla helgons dagAde som är kvarCn som blir kvarBödsfall i familjen
e+½5||Ahemma med barnLebis
j+½6+#4||Abarn mår dåligtAförälder till tonåringAoroar mig för mitt barnDlig för min dotterPsonNtt barn
X||Aparkinson med demens
°8±7||Avad finns det förCr börjar jagDt kan jag vända migBet inte var jag ska börja
u||Anågon tog på migAutnyttjad som barn
t||Abråkar och slårAfår inte gå ut för min manAkollar min mobilLtelefonCntrollerad av exAlevde förut med en man som slogGunder hotDt med våldBämnade en man som slogImin manFt min man som slogAmin man bestämmerCtt ex styrdeAstyrde allt jag gjordeAtar mina pengarAutsatt för våld
w||Abestämmer vilka jag umgås medAfår inte gå ut för min pappaJha pojkvänJträffa killarQvem jag villJväljaAkontrollerad av familjenLs av bröderQfamiljenAmåste gifta migAtvingad att giftaAvaktad av familjen
¸8ç6||Akan inte betala hyranApengarna räcker inteAräcker inte till mat
I||Aarbeta med händernaAgöra med händernaAjobba med händerna
q||Astora sällskap är svårtBvårt att höra
s||Asvårt att se
o||Asen i utvecklingen
-8:7||Adra till nåt ställeAhänga i centrum
#8:7||Anågon att hänga medCn att chilla medEå prata meGsnacka med
}:5||Any på högskolanGuniversitetet
j+½6||Aoroar mig för min tonåringDlig för min tonåringPunge
y||Afår inte bo kvarAhar ingen bostadAingen stans att boFstans att boPta vägenAkastad från lägenhetenAsover i bilenItrappanGpå soffanAutan tak över huvudet
('6¹4||Aaldrig gå utAbor på ett hemAgår så dåligtAinte gå utAkan inte gåL så långtAont i benenAsitter på ett hemBvårt att röra migAvägrar gå utHkomma ut
-||Afolk omkring migNsigAha folk omkringAträffa folk på dagenAvara bland människor
W6||Aväxt upp med
:||Ainga polare allsAvänner har familj
#8'7:7-6(7||Aalla är bortaIdödaAensam på helgernaAglor på tvKnAhela släkten är bortaDgerna är värstAingen saknar migHläkt kvarCte hört min egen röstAkommer hem till ett tomt husBvällarna är långaNvärstApratar inte med någonHmed tvAtrött på att vara ensamBvn som sällskapByst i huset
¹8+(7||Amamma är ensamBormor är ensamApappa är ensamAsällskap till mammaOpappaJåt mor
¹7+(8||Agrannen som aldrigAorolig för grannen
#Y6||Alitar inte påAsvårt att lita på
º7+#:6||Aalla utom jagAensam på rastenAhar ingen i skolanAingen vill vara med migAjag är konstigAär jag normalBter ensam i matsalen
l8-8||Anågot att gå upp till
M+:3||Asällskap till konsertOteater
;8U8=7||Afrån olika länder
-:5(5'4||Ainte sitta ensamFvara ensamAslippa vara ensam
'+#5||Anågon som ringer uppAringa upp någonEer och pratarLsmåpratar
)*7||Afunderar på livetJöver livetAgrubblar på livetAkänns tomt inutiAlivet och dödenAtro och tvivelAvad kommer efterQ dödenEsom kommer sen
;+:6||Aapp för att hittaIkompisarIvännerAbli parad medAparad med en
>||Abarn och farmödrarJmormödrarJäldreFträffar äldreAdagisbarn och äldreAförskolebarn på besökAgamla och ungaAlåna en farfarLmorImorfarLmorAskolbarn och äldreAunga och gamlaFträffar äldreDdomar och pensionärerNäldreJsom umgås med
@||Afolk i husetHportenHtrappanAkänner inga grannarAseniorboende med gemenskap
A||Amedlem i en förening
L||Agosa med djurJhundarAmysa med djur
O||Aberätta mitt livAminnen för barnbarnenAskriva ner minnenHom livet
¯(8||Afölja med mig tillKtill affärenPbankenPvårdcentralenAmed till sjukhusetAnågon med mig utAutan att någon följer med
°¸7||Ahitta rätt hjälpLi systemetNvårdenBjälp att hitta rättAvar ska jag börjaDt ska jag vända migBem ska jag vända mig tillCt inte var ja ska börjaMt jag ska vända migBisa mig rätt
³+º5||Afattar inte mattenMpluggetAhjälp i skolanGmed läxanKpluggetAklarar inte skolan
¶||Autrustning att låna
·'6||Aatt allt är braAkollar att jag leverLman leverHläget varje dagAom jag ramlarAringer på morgonenNnarnaBädd att ramlaAse att allt är bra
¸||Abudget- och skuldrådgivningAfrågor om sjukpenning
U=6||Abor här två månaderCtt här ett årAkom hit förDmer från krigetAny i landetCligen kommit till sverigeAväntar på besked
V+¹6||Alivet efter jobbet
W+b7||Aförälder som drickerAmissbruk i familjenAskäms för mammaKpappaAvuxet barn till alkoholistBäxte upp med missbruk
[+-3||Anervös bland folkAobekväm bland folkAsvårt att ta kontaktGmed nya människorAvågar inte gå utLprata med folkLut
d||Afå vardagen att funkaQgå ihopAräcker inte tillQ som mammaVpappaAslut som förälder
h||Aefter att jag föttAgråter sen bebisenAinga känslor för mitt barnDen kärlek till min nyföddaAknyter inte anBänner ingen kärlekLt för bebisenRmin nyföddaAledsen med bebisAnyfödd och ledsenArädd att födaAsen bebisen kom
i||Aaldrig fått barnAblev aldrig förälderCir inte gravidAfår bebisar men inte viEinga barnBörsöker bli gravidAkan inte få barnAofrivilligt utan barn
j||Abarnbarn blir mobbatEet mår dåligtHvägrar skolanAdottern mår dåligtIvägrar skolanBroger i skolanAelev som isolerar sigAhamnat i fel umgängeBänger med kriminellaAmitt barn mobbasAorolig för barnbarnetLmin sånAsitter på rummetBonen mår dåligtGspelar hela nätternaGvägrar skolanBtänger in sig
Q8P6#5||Avar gift iBi var gifta
k#6||Afrun lämnade migAlämnad för en annanAmannen lämnade migAvarannan vecka utan barnen
l||Afick sluta jobbaAinget att göra på dagarnaAsysselsättning för sjukskrivnaAutan jobb längeAåter i arbete
ræ8||Aprata med händerna
»||Amellan 18 och 25O30H20 och 30
Z||Ainlagd på psykAkö till psykAlegat på psykAutskriven från psyk
?9-5||Aensam på helgerJmin födelsedagAfira med andraAingen att fira medAutan familj på julen
{||Agård på landetAkör inte bilAlångt till alltLstanGute på landetNvischan
K||Aelda och grillaAgrilla i skogenAkan inget om skogenAvandra för nybörjare
:7-6||Afamiljen bor långt bortJi annat landAhar ingen familjAingen familj härCte någon familj
)8#8||Aensam bland folkMmänniskorGfast jag harGi relationenIäktenskapetGtrots attAfolk runt migAingen som känner mig på riktigtAmänniskor omkring migKrunt mig
j5[5-4||Abara vid datornAframför skärmen hela dagarnaAsitter bara och spelarBpelar hela dagarna
e+d6||Agår hemma med bebisenAhemma med barnetAklättrar på väggarnaAleka och jag
W+¹4||Aanhörigstöd gamla föräldrar
'·6||Aringer då och dåAslå en signalDr en plingIsignal
o9í8||Akan knappt gå
)*8||Ahopp och troAlivets stora frågorAsamtal om livetAundrar vad livetAvad livet går ut påEär poängen med livetBem är jag
Y+#6||Astressad och orolig
V||Aarbetskamraterna hör aldrig av sigAska gå i pension
#9Z||Asamtalsstöd hos psykolog
m||Aont i kroppenGryggenEvarje dagAryggen är slut
]9Å6||Aorkar inte svaraQ i telefon
x||Ainte kommit utAvågar inte berätta
¯||Aföljer med på aktiviteterOsakerAmed på sakerAnågon med mig
s(3||Aläsa för migDer högt för migGtidningen för migAser nästan ingenting
a||Askadade mig förrBlutat skada migBuget finns kvarAärr på armarna
³||Af i svenskaEtre ämnenAklarar inte godkänt
qr6||Ahänger inte med i sorletBör inte vad folk säger
®||Aförlorat mitt språkAmin kultur som same
B||Afika på zoomBorum på nätetAinte kommer hemifrån
p8[3||Atål inte ljud
#9(8'7||Aen i tagetDoch enAinte i gruppAklarar inte grupperAmellan fyra ögonAorkar inte grupperAtu man handBål inte grupper
¸9°5||Abrev från kommunenKmyndigheternaAfattar inte brevenBörstår inte brevenAkan inte läsa så braAsvårt att läsaKskriva
°±||Ahänvisa till föreningAlänka till föreningsliv
ç||Adåligt med pengarAinte har råd
P+¼6||Abarnens mamma dogIpappa dogBerätta för barnen attAmamma är dödApappa är dödBrata med barn om dödenKmitt barn om
Â||Agubbar som snickrar
ÀU||Asvensk för invandrare
#8'7:7(7-6||Ai am lonely|
#'8||Aneed to talkBo one to talk toCbody to talk toAsomebody to talk toEone to talk toAtalk to someone|
õ+#7||Atext with someone|
ó6+ý4||Asomething to doAthings to do|
¼½7+ó6||Athings to do with kids|
S||Alost my child|
ô8#6||Aon the phone|
T+:4||Anew in town|
:-5||Ameet new people|
)+n5||Aafraid of dyingAfear of death|
)||Ameaning of life|
t+Ê6||Aafraid of my husband|
t+Á6||Awomen's shelter|
»||Ain my thirtiesHwenties|
²||Ahelp with my computerNphoneKphone|
b||Adrinks too much|
('5||Asomeone to visitAvisit me at home|
¸9U6||Afill in formsBorms and lettersAhelp with formsP and lettersKpapersAletter from authority|
=+À4||Abad at swedishCrto af iswiidhishAimprove my swedishAuczyc sie szwedzkiego|
;=8||Ameet swedish people|
e+½5||Amother and babyGs and babiesBum and babyAparent and baby|
°8±7||Awhere do i start|
t||Aafraid at home|
q||Ahard of hearing|
y||Ano place to liveCwhere to sleep|
U=9T8+:||Adon't know anyoneAknow no oneAno one here|
:||Aconocer gente nuevaAmake a friendFnew friendsApeople my age|
P||Ahooyaday way dhimatayAloss of myAmurio mi madreBy father diedDmother died|
Q||Amurio mi esposaJmaridoCz mi je umroBy husband diedDwife diedAninkaygii wuu dhintayHu wuu dhintayAzena mi je umrlaBmarl moj mazFa moja zona|
#||Acid aan la hadloBzuje sie samotnaQyAei ole ketaan kenelle puhuaAhablar con alguienAme siento solaNoAnie mam z kim porozmawiacAosjecam se usamljenoAporozmawiac z kimsBricati s nekimBuhua jonkun kanssaAqof aan la hadloEla hadloArazgovarati s nekimAwaan kali ahay|
U=7||Aacabo de llegarAdosao sam u svedskuAjestem nowa w szwecjiKy w szwecjiBust moved to swedenAku cusub iswiidhanIahay iswiidhanAnew in swedenBov sam u svedskojDa sam u svedskojBuevo en sueciaAsoy nueva en sueciaIo en suecia|
-||Alugar de encuentro|
¸8#7U6||Apomoc mi treba|
F||Aclases de baile|
f||Asama s djetetom|
n||Acancer de mama|
J||Aboard game night|
#|-|Abryr sig om migAhäva ur migAlyssna på migBätta mitt hjärtaGpå trycketAnågon bryr sigAvuxen som lyssnarAösa ur mig
%|-|Afår inte sovaAligger och grubblarAvaknar på natten
&|-|Aandra i samma situationAkarlar som pratar
'|-|Afå ett samtalAprata i telefonAringa min mammaKpappaAsamtal varje veckaAtelefonrådgivning med volontärAväntar på samtalEjänst per telefon
(|-|Afölja med till tandläkarenAgå med till doktornAingen knackar påAsällskap till doktorn
)|-|Apoängen med alltBrata om livetAtankar om döden
*|-|Abe för migAtända ett ljus
,|-|Aavsluta mitt livAbättre utan migAgöra slut på alltAorkar inte levaMängreLmerAta livet av migMsigDmitt livDsitt livCr livet av migBrött på livetAvill ej levaFinte finnasKlevaAönskar jag var död
-|-|Akomma som man ärAlokal att träffasAnågonstans att gåPvaraCnstans att gåNvaAsitta och prataBlippa sitta hemmaBtälle att gå tillLsittaLvara
:|-|Aingen att bjudaCte en käft
;|-|Abjuden hem till svenskarAen egen vänAfå en kompisGvänAprata med svensk
=|-|Asvenska för invandrare
>|-|Abarn på äldreboendetEbarnen långt bortEvakt från äldreAförskola på äldreboendeAmormor och morfarAunga och äldreAäldre och barn
?|-|Aalla hjärtans dag
A|-|Agå med i
C|-|Akomma iväg på någotAåka på tur
D|-|Agå en svängDi gruppDmed stavarDoch prataDpå turDrunt sjönAnån å gå medAta en svängAut och gå
E|-|Aröra på kroppen
F|-|Adans för hälsaAsvänga sina lurvigaAta en svängom
G|-|Asång och hälsa
H|-|Alyssna på bok
I|-|Afixa med händerna
K|-|Apåta i jordenAsitta vid eldenBkog och mark
M|-|Akultur och hälsa
N|-|Ahålla hjärnan igångAlära mig engelskaAplugga som pensionärAuniversitet för äldre
O|-|Aberätta om livetLmitt livLsitt livAförr i tidenAskriva ner mitt liv
P|-|Adödsbo efter mammaAen tom stolAinte längre i livet
Q|-|Ablivit ensam efterAensam efter alla årMmin fruQmanGkvar efterAsaknar min fruLman
R|-|Aefterlevandestöd vid suicidAförlorat i självmordJnågon i suicidAmist i självmordAsjälvmord i familjenAtagit livet av sigGsitt livBog livet av sigEsitt liv
S|-|Aförlorat min dotterNsonAmitt barn dogAsorg efter barnBtöd vid perinatal förlust
T|-|Aflyttat för jobbetMkärlekenAinga kontakter härAkänner inte en kottePsjälAny i kommunenFstaden
U|-|Abor i sverigeAkom till sverigeAnya i sverige
V|-|Aavgå med pensionAdagarna är långaAgår i pensionAinte längre behövdAjobbar inte längreAtomt efter jobbet
W|-|Abor med någon somAge mamma stödAlever med någon somAmin dotter är sjukAoro för mammaIpappaDlig för mammaAvårdar min fruLmammaNn
X|-|Akänner inte igenAletar efter ord
Y|-|Aallt känns tungtFär mörktAingen lust till någotAklump i magenAorkar inte gå upp
Z|-|Aknäpp i huvudetAsvag i nerverna
[|-|Adålig på att prataAfår panik bland folkApinsamt att komma ensamArum med folkBädd för att prataAsvårt för folkGi sociala situationerGmed folkAtyst av migAvågar inte gå ditLprataLsäga någotLträffa folk
]|-|Agråter på jobbetAklarar inte jobbetBroppen säger ifrånBört slut på migAslut som människaAätit upp mig
_|-|Atränar för mycketAväger för liteAångest för mat
a|-|Abränner mig självAgör mig illaEsig illaAskadar sig självCär mig i armenBlår mig själv
b|-|Aett glas för mycketAför många glasAvin varje kväll
c|-|Akan inte sluta spelaAlurad av speletAsluta spela om pengarBpela på nätetFr bort lönenHför mycketFt bort hyran
d|-|Ajobbigt som förälderAorkar inte vara förälder
e|-|Askriker hela nätterna
f|-|Abarnen hos mammaLpappaAensam med tvillingarBxet har barnen
h|-|Aledsen efter barnet komAperinatal psykisk ohälsaAälskar inte min bebis
i|-|Aaldrig bli förälderAblev aldrig mammaAfick aldrig barnFinga barnBörsökt få barnAlängtar efter barnAvill ha barn
j|-|Abarn far illaAgår inte i skolanAhamnat i fel gängAspelar dygnet runtAtonåring mår dåligt
k|-|Adet tog slutAgick ifrån migAslut mellan oss
l|-|Ablivit av med jobbetAkomma ut i jobbArutiner på dagenAtappat alla kollegorBillbaka till arbete
m|-|Afått en diagnosAont hela tidenApropp i hjärnan
n|-|Abesked av läkaren
o|-|Afritid för funktionshindrade
p|-|Akänslig för ljud
r|-|Atecken som stöd
s|-|Akan inte läsa längreAser nästan inget
t|-|Afår inte träffaAlåser in migArädd för honomAslår sin fruAvågar inte gå hemCld i nära relation
u|-|Atog på migBvingad till sexAövergrepp som barn
v|-|Aanmäla till polisenAdrabbats av brottAlurad på pengar
w|-|Ahedersrelaterat våld och förtryckAkusin ska giftaAskickas till hemlandetAtvingar mig att gifta
x|-|Akär i en tjej
y|-|Abor hos kompisarEi bilEpå sofforAingenstans att sovaAnågonstans att sovaCnstans att sovaAsoffa till soffa
z|-|Ahoppa av gängAsluta med brottButtit i fängelse
{|-|Abor långt utAlångt från stanAmil till närmasteAute i byarnaGskogen
¯|-|Afölja med och handlaKtill tandläkarenAgå och handlaAhandla åt migBittar inte självBänga med till doktornAnågon som handlar
°|-|Ahitta en aktivitetJföreningGnågot att göraBjälp att hittaKkomma igångQutAvem ska jag ringaCt inte vart
±|-|Adoktorn skrev utArecept på gemenskapAskriva ut aktivitet
²|-|Abetala på nätet
³|-|Ahalkar efter i skolanBjälp med skolanPrbetetLvenskanAligger efter i skolan
´|-|Acoach för ungaAen vuxen tillAstöd för barn
µ|-|Agöra något för andraAinsats för andraAjobba som volontärAkänna mig behövdAvara till hjälp
¶|-|Askidor till barnenCridskor till barnenAutlån av fritidsutrustning
·|-|Aringer och kollarBädd att ligga kvarAtänk om jag ramlar
¸|-|Afråga en sköterskaBörstår inte vad läkarenAkan inte betala räkningarnaAråd och stöd
¾|-|Avårdar min mammaNn
É|-|Aspel om pengar
ë|-|Askriva i stället
ì|-|Ahar ingen dator
ð|-|Afår ta med någon
%|-|Acan't sleepAlate at night|en
&|-|Aself-help group|en
'|-|Asomeone to call meAweekly phone call|en
,|-|Aend my lifeAwant to die|en
-|-|Asomewhere to go|en
.|-|Ahave a coffee|en
>|-|Ayoung and old|en
N|-|Alearn something new|en
Q|-|Amiss my husbandIwife|en
R|-|Abereaved by suicideAlost someone to suicide|en
S|-|Alost a childAmy child died|en
T|-|Anew in the city|en
U|-|Anew to sweden|en
Z|-|Anot feeling well|en
e|-|Astay at home mum|en
i|-|Acannot have childrenAtrying to conceive|en
j|-|Amy child is bulliedAworried about my childRdaughterRson|en
k|-|Amy husband left meDwife left me|en
l|-|Alooking for work|en
z|-|Aleave the gang|en
°|-|Awhere to turn|en
±|-|Aactivity on prescriptionAprescription for activity|en
²|-|Ahelp with computer|en
µ|-|Agive my time|en
¶|-|Aborrow sports equipment|en
·|-|Acheck-in callAdaily phone call|en
¸|-|Acounselling on rights|en`;
