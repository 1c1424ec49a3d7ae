// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:aldre~8||min gamla granne,min gamla mamma,min gamla pappa
ensam_foralder||ensam med barn,ensam med barnen
samtal~8 telefonvan~7 vanner~7 besoksvan~7 motesplats~6||i am lonely,känner mig ensam
besoksvan telefonvan~7||någon som hälsar på
besoksvan telefonvan~7 motesplats~5 digital_traff~4||går aldrig ut,går inte ut,hemma hela dagarna,hemma hela dagen,kan inte gå ut,kommer aldrig ut,kommer inte hemifrån,kommer inte ut,lämnar inte hemmet,sitter ensam hemma,sitter själv hemma,svårt att komma ut,svårt att ta sig ut,träffar aldrig någon
telefonvan trygghetsringning||kan ringa mig,någon som ringer
samtal telefonvan~8||har ingen att prata med,ingen att prata med,need to talk,no one to talk to,nobody to talk to,någon att prata med,någon att snacka med,någon att tala med,någon som lyssnar,nån att prata med,prata med någon,prata med nån,somebody to talk to,someone to talk to,tala med någon,talk to someone,vem kan jag prata med
samtal + form:telefon~6||ringa och prata,var kan jag ringa,vem kan jag ringa
form:chatt + samtal~7||chatta med någon,skriva med någon,text with someone
form:pa_plats~6 + ensamhetsform:social~4||göra på dagarna,hitta på något,hitta på nåt,något att göra,nåt att göra,something to do,sysselsättning på dagarna,things to do,vad finns det,vad kan man göra
malgrupp:barn malgrupp:foraldrar~7||göra med barn,göra med barnen,hitta på med barnen,något med barnen,things to do with kids
sorg||dödsfall i familjen,ensam kvar efter,har gått bort,min bästis dog,min lillebror dog
sorg + malgrupp:sorjande~6||ensam efter alla år,förlorat min fru,förlorat min man,lost my husband,lost my husband,lost my wife,lost my wife,min fru dog,min fru gick bort,min fru har dött,min man dog,min man gick bort,min man har dött,miss my husband,miss my wife,mist min fru,mist min man,saknar min fru,saknar min make,saknar min man,så tyst i huset,tomt efter min fru,tomt efter min man,tyst i huset
sorg + malgrupp:barn||barn i sorg,barn som förlorat,barn som mist,barn som sörjer,förlorat en förälder,förlorat en mamma,förlorat en pappa,förlorat sin mamma,förlorat sin pappa,mist en förälder,mist sin mamma,mist sin pappa
barn_dott||förlorat ett barn,förlorat mitt barn,lost my child,min dotter dog,min dotter har dött,min son dog,min son har dött,mist mitt barn,mitt barn har dött,vårt barn dog
anhorig||hjälpa min fru,hjälpa min man,hjälpa min son,hjälper jag min,min fru har demens,min fru är sjuk,min man har demens,min man är sjuk,någon som mår dåligt,ta hand om,tar hand om
beroende + anhorig||alkoholist i familjen,barn till alkoholister,barn till missbrukare,barn till någon som dricker,dricker för mycket,föräldrar som dricker,min bror dricker,min dotter dricker,min dotter knarkar,min fru dricker,min mamma dricker,min man dricker,min pappa dricker,min son dricker,min son knarkar,missbrukare i familjen
spelberoende||min man spelar,min son spelar bort,spelar bort pengar
hinder:utan_att_ringa||ogillar att ringa,utan att ringa,vill inte ringa,våga inte ringa,vågar inte ringa
hinder:gratis~6||har inga pengar,har inte råd,ont om pengar
hinder:ingen_anmalan~6||bara dyka upp,utan att anmäla
hinder:nagon_moter~6 lots~5||ensam första gången,någon som möter,vågar inte gå ensam,vågar inte gå själv
natt + samtal~6||kan ej sova,kan inte sova,mitt i natten,vaken på natten
ny_i_stan + vanner~4||känner ingen här,new in town,ny i stan,ny på orten
vanner motesplats~5||komma ut bland folk,meet new people,träffa nya människor,träffa nytt folk
vanner||har inga kompisar,har inga vänner
vanmatchning sprakkafe||får kontakt med svenskar,lära känna svenskar,träffar jag svenskar
sprakkafe||lära mig svenska,lära sig svenska
promenad + vanner~2||gå med någon,gå ut med,någon att gå med,någon att promenera med,sällskap på promenaden
rorelse promenad||komma igång och träna,komma ut och röra på mig,röra på mig,röra på sig,träna med andra
mat||inte äta ensam,någon att äta med,slippa äta ensam,slippa äta själv,äta med andra
fika + besoksvan~3||fika med någon,någon att fika med
hogtider||ensam i jul,ensam på jul,ensam på julafton
livsfragor + cancer~5||afraid of dying,fear of death,rädd för att dö,rädd för döden,rädsla för döden,snart ska dö
livsfragor||ingen förstår mig,ingen som förstår,meaning of life,meningen med livet,vad är meningen
aktivitet_pa_recept||aktivitet på recept,fysisk aktivitet på recept,kultur på recept,social aktivitet på recept
fika + malgrupp:aldre||fika med pensionärer
vald + malgrupp:vald~6||afraid of my husband,han slår mig,min man slår,rädd för min kille,rädd för min man,rädd för min partner,rädd för min sambo
hbtqi malgrupp:hbtqi||komma ut som
djur + promenad~6||gå ut med hund,ut med hunden
besoksvan kontaktperson~6||följa med till doktorn,följa med till läkaren,följa med till sjukhuset,gå till läkaren,ledsagare till läkaren
angest~8 samtal~9 psykisk_ohalsa~7||mår inte bra
utmattning||gick i väggen,gått i väggen,gått in i väggen,gått rakt in i väggen,hjärnan är slut,in i väggen,jobbat för mycket,orkar inte jobba,orkar inte jobbet,sjukskriven för stress,sliter ut mig,slut i huvudet,stressad på jobbet,tömd på energi
malgrupp:aldre||kvinna 80 år,man 80 år
pensionering + malgrupp:aldre~8||gick i pension,gå i pension,gått i pension
besoksvan digital_traff~8 telefonvan~7||bunden till hemmet,inte kan lämna hemmet,kan inte lämna hemmet,orkar inte ut,svårt att gå,ta sig ut
besoksvan~9 kontaktperson~8 hinder:nagon_moter~5||följa med mig,ha med mig någon,någon som följer med mig
volontar||bli vän åt,blir jag besöksvän,blir jag mentor,blir jag telefonvän,blir jag volontär,hjälpa en granne,hjälpa min granne,hur kan jag hjälpa,kan jag hjälpa,vara till nytta,vill göra nytta
vanner~7 samtal~7 blyg~5||hör inte hemma,hör inte till,känner mig annorlunda,känner mig utanför,passar inte in
separation~8 sorg~6||min fru lämnade,min man lämnade
blyg||bli av med blyghet,prata i grupp,prata inför folk,prata med folk,prata med främmande,rädd för folk,rädd för människor
malgrupp:man||gubbar som snickrar
atstorning||bantar hela tiden,hatar hur jag ser ut,hatar min kropp,kontrollen över maten,kräks efter maten,rädd att bli tjock,rädd för mat,spyr efter maten,tappar kontrollen över maten,vill inte äta,äter för lite,äter för mycket
samtal~8 telefonvan~7 vanner~7 motesplats~6 besoksvan~6||barnen har flyttat,huset är tomt,ingen bryr sig,ingen ser mig
kriminalitet||ut ur fängelset
mat bostadslos~8||mat till fattiga
fika motesplats~6||fika med andra,kaffe med andra,ta en fika
samtal~9 telefonvan~8 motesplats~6||prata en stund
motesplats~8 vanner~8 malgrupp:unga~5||hitta på grejer,hänga med folk
samtal + malgrupp:unga||prata med en vuxen,snacka med en vuxen,vuxen att prata med
motesplats~8 vanner~8 besoksvan~5 ensamhetsform:social~5||bryta ofrivillig ensamhet
malgrupp:nyanlanda ny_i_sverige||svensk för invandrare
rorelse||gå ner i vikt,hålla igång kroppen,hålla mig igång,komma i form,lära mig cykla,må bättre i kroppen,stel i kroppen
vanner~7 samtal~5||hitta en partner,träffa en kvinna,träffa en man
promenad~7 motesplats~8 besoksvan~6||komma ut ibland,vill komma ut
telefonvan samtal~8 besoksvan~7||ingen hör av sig,ingen ringer mig
ny_i_stan||ny i byn,ny i området
digital_hjalp||help with my computer,help with my phone,help with phone,hjälp med mobilen,hjälp med telefonen,prata via skärm,ringa med bild
beroende||beroende av tabletter,dricker i smyg,dricker varje dag,drinks too much,full varje dag,för mycket vin,går på droger,hög varje dag,super ner sig,vill sluta dricka
malgrupp:unga + samtal vanner~5||alla hatar mig,får inte vara med,går inte till skolan,ingen att va med,ingen att vara med,ingen gillar mig,ingen å va med,korridoren i skolan,slutat gå till skolan,utanför i skolan,vill inte gå till skolan
malgrupp:unga~7 malgrupp:barn~7 + samtal||kan inte vara hemma,vill inte gå hem
malgrupp:unga + motesplats||efter skolans slut
angest~8 samtal||det är tufft,har det jobbigt,har det svårt,känner mig värdelös,livet är tungt,mår inget vidare,tufft just nu,tungt just nu
angest psykisk_ohalsa~8||andas av ångest,kan inte andas av ångest
ny_i_sverige + samtal~4||flytt från krig,flytt från kriget
samtal~9 telefonvan~9 besoksvan~6 motesplats~6||byta några ord,höra en röst,prat en stund,prata bort en stund
besoksvan telefonvan~5||dricka kaffe hemma,får aldrig besök,hem till mig,hälsar på mig,ingen hälsar på,komma hem till,kommer hem till mig,läsa högt för,ser till mig,som kommer hem,someone to visit,visit me at home
besoksvan telefonvan~9 samtal~8 motesplats~5||alla mina vänner är döda,barnen bor långt bort,barnen hör inte av sig,barnen ringer inte,bor långt bort,långt till barnen,vännerna har dött
landsbygd~6 besoksvan~4||går ingen buss
malgrupp:aldre + besoksvan~4||hemmet för gamla
musik||spela i band
kultur||gå på bio,gå på konsert,gå på teater,stå på scen
gruppresor||någon att resa med,resa med andra,åka på utflykt
vanner~8 samtal~4||gå på dejt,någon att älska,sällskap för livet,vill ha en partner
radgivning~9 ny_i_sverige~6||fylla i blankett,fylla i papper,förstår inte brev,help with forms,help with papers,hjälp med brev,hjälp med papper
sprakkafe + malgrupp:nyanlanda~4||bad at swedish,bättre på svenska,hjälp med svenska,improve my swedish,kan inte bra svenska,kan inte svenska,kan inte så bra svenska,klar med sfi,modersmål annat än svenska,prata bättre svenska,pratar lite svenska
vanmatchning sprakkafe~8||kompis som är svensk,kontakt med svenskar,lära känna en svensk,meet swedish people,träffa en svensk,vän som är svensk
smabarn + malgrupp:foraldrar~5||hemma med baby,hemma med barn,hemma med bebis,mother and baby,mothers and babies,mum and baby,parent and baby
oro_for_barn + malgrupp:foraldrar~6||barn mår dåligt,barn som mår dåligt,förälder till tonåring,oro för tonåring,oroar mig för min tonåring,oroar mig för mitt barn,orolig för min dotter,orolig för min son,orolig för min tonåring,orolig för min unge,orolig för mitt barn
demens||parkinson med demens
lots~8 aktivitet_pa_recept~7||vad finns det för,var börjar jag,vart kan jag vända mig,vart vänder man sig,vet inte var jag ska börja,where do i start
sexuella_overgrepp||någon tog på mig
vald||afraid at home,bråkar och slår,får inte gå ut för min man,kollar min mobil,kollar min telefon,min man bestämmer,tar mina pengar,utsatt för våld
heder||får inte ha pojkvän,får inte träffa killar,måste gifta mig,vaktad av familjen
radgivning~8 hinder:gratis~6||kan inte betala hyran,pengarna räcker inte,räcker inte till mat
hantverk||arbeta med händerna,göra med händerna,jobba med händerna
horsel||hard of hearing,jag hör dåligt,stora sällskap är svårt,svårt att höra
syn||håller på att bli blind,svårt att se
funktionsnedsattning||sen i utvecklingen,sitter i rullstol
motesplats~8 vanner~7||dra till nåt ställe,hänga i centrum
samtal~8 vanner~7||någon att hänga med,nån att chilla med,nån att hänga med,nån å prata me,nån å snacka me,nån å snacka med
student vanner~5||ny på högskolan,ny på universitetet
smabarn||öppet för småbarn
bostadslos||blivit av med lägenheten,får inte bo kvar,ingenstans att ta vägen,no place to live,nowhere to sleep
besoksvan telefonvan~6 malgrupp:aldre~4||bor på boende,bor på ett hem,går så dåligt,kan inte gå,kan inte gå så bra,kan inte gå så långt,ont i benen,sitter på boende,sitter på ett hem,svårt att röra mig,vill inte gå ut,vägrar gå ut,vägrar komma ut
motesplats||folk omkring mig,folk omkring sig,ha folk omkring,vara bland människor
anhorig~6||växt upp med,växte upp med
form:telefon~8 samtal~6||on the phone
vald + malgrupp:kvinnor~6||women's shelter
malgrupp:unga_vuxna||in my thirties,in my twenties
samtal|-|bryr sig om mig,lyssna på mig,lätta mitt hjärta,nån som lyssnar
natt|-|får inte sova
samtalsgrupp|-|andra i samma situation
telefonvan|-|få ett samtal,samtal varje vecka
besoksvan|-|gå med till doktorn,orkar inte gå ut
livsfragor|-|vem är jag
suicidtankar|-|bättre utan mig,göra slut på allt,orkar inte leva,orkar inte längre,orkar inte mer,ta livet av mig,ta livet av sig,ta mitt liv,ta sitt liv,tar livet av mig,trött på livet,vill bara dö,vill ej leva,vill inte finnas,vill inte leva,önskar jag var död
motesplats|-|komma bort hemifrån,någonstans att gå,nånstans att gå,slippa sitta hemma,ställe att gå till
vanmatchning|-|en egen vän,få en kompis,få en vän
sprakkafe|-|svenska för invandrare
generationer|-|låna en mormor
hogtider|-|alla hjärtans dag
gruppresor|-|åka på tur
promenad|-|gå en runda,gå en sväng,gå i grupp,gå med stavar,gå på tur,gå runt sjön,nån å gå med,ta en sväng
studiecirkel|-|lära mig engelska,lära mig något nytt,lära mig nåt nytt,lära sig något nytt
skriva|-|berätta om livet,berätta om mitt liv,berätta om sitt liv,förr i tiden
suicid_efterlevande|-|efter ett självmord,tagit livet av sig,tog livet av sig
barn_dott|-|mitt barn dog,när ett barn dör,stöd vid perinatal förlust
ny_i_stan|-|ny i kommunen,ny i staden
ny_i_sverige|-|kommit till sverige,ny i landet,nya i sverige
pensionering|-|dagarna är långa,går i pension,jobbar inte längre,livet efter jobbet,tomt efter jobbet
anhorig|-|ge mamma stöd,min dotter är sjuk,vårdar min mamma,vårdar min man
angest|-|allt känns tungt,ingen lust till något,orkar inte gå upp
blyg|-|dålig på att prata,nervös bland folk,svårt att ta kontakt,svårt i sociala situationer,vågar inte gå dit,vågar inte prata,vågar inte träffa folk
utmattning|-|kört slut på mig
atstorning|-|tränar för mycket
sjalvskada|-|bränner mig själv,gör mig illa,gör sig illa,skadar sig själv,slår mig själv
spelberoende|-|kan inte sluta spela,spelar bort lönen,spelar för mycket
ensam_foralder|-|själv med barnen
forlossning|-|perinatal psykisk ohälsa,älskar inte min bebis
barnloshet|-|blev aldrig förälder,blev aldrig mamma,blir inte gravid,fick aldrig barn,fick inga barn,får inga barn,försöker få barn,kan inte få barn,kunde inte få barn,längtar efter barn
oro_for_barn|-|tonåring mår dåligt
separation|-|det tog slut
utan_arbete|-|blivit av med jobbet,komma ut i jobb,rutiner på dagen,tillbaka till arbete
sjukdom|-|fått en diagnos
dov|-|tecken som stöd
syn|-|kan inte läsa längre,ser nästan inget
vald|-|får inte träffa vänner,slår sin fru
brott|-|lurad på pengar
heder|-|familjen kontrollerar mig,får inte välja,mina bröder vaktar mig
bostadslos|-|bor hos kompisar,bor i bil,har ingen bostad,ingenstans att bo,någonstans att sova
landsbygd|-|bor långt ut,har ingen bil,kan inte köra bil,långt från stan,långt till allt,långt till stan
kontaktperson|-|hittar inte själv
lots|-|hitta en aktivitet,hitta en förening,hitta något att göra,hjälp att hitta,hjälp att komma igång,hjälp att komma ut,vem ska jag ringa
aktivitet_pa_recept|-|doktorn skrev ut
laxhjalp|-|hjälp i skolan,hjälp med matten,hjälp med skolan,hjälp med skolarbetet,hjälp med svenskan,klarar inte skolan,ligger efter i skolan
mentor|-|en vuxen till,stöd för barn
volontar|-|ge av min tid,göra en insats,göra något för andra,känna mig behövd,vara till hjälp
radgivning|-|fråga en sköterska,kan inte betala räkningarna,råd och stöd
malgrupp:anhoriga|-|vårdar min mamma,vårdar min man
hinder:utan_internet|-|har ingen dator
hinder:ta_med_nagon|-|får ta med någon
samtal|-|someone to talk to,talk to someone|en
samtal|-|puhua jonkun kanssa|fi
samtal|-|hablar con alguien,me siento sola,me siento solo|es
natt|-|can't sleep|en
telefonvan|-|someone to call me,weekly phone call|en
livsfragor|-|fear of death,meaning of life|en
suicidtankar|-|want to die|en
motesplats|-|somewhere to go|en
fika|-|tomar un café|es
vanner|-|meet new people|en
sprakkafe|-|uczyć się szwedzkiego|pl
studiecirkel|-|learn something new|en
sorg|-|my husband died|en
suicid_efterlevande|-|bereaved by suicide|en
barn_dott|-|lost a child,lost my child,my child died|en
ny_i_stan|-|new in town|en
anhorig|-|opieka nad chorym|pl
demens|-|xusuus la'aan|so
psykisk_ohalsa|-|not feeling well|en
separation|-|my husband left me,my wife left me|en
utan_arbete|-|looking for work|en
horsel|-|hard of hearing|en
vald|-|women's shelter|en
vald|-|mąż mnie bije|pl
bostadslos|-|no place to live,nowhere to sleep|en
bostadslos|-|guri la'aan,hoy la'aan|so
kriminalitet|-|leave the gang|en
lots|-|where to turn|en
aktivitet_pa_recept|-|activity on prescription|en
digital_hjalp|-|help with computer,help with phone|en
lana_utrustning|-|borrow sports equipment|en
trygghetsringning|-|daily phone call|en
radgivning|-|counselling on rights,help with forms|en`;
