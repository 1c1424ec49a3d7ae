// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:aldre~8||min gamla granne,min gamla mamma,min gamla pappa
ensam_foralder||barnen på heltid,delar inte vårdnaden,ensam med barn,ensamstående med barn,sama s djetetom,själv med ungarna,ungarna på heltid
besoksvan telefonvan~7 motesplats~5 digital_traff~4||går aldrig ut,går inte ut,hemma hela dagen,kan inte gå ut,kommer aldrig ut,kommer inte hemifrån,kommer inte ut,lämnar inte hemmet,svårt att komma ut,svårt att ta sig ut,träffar aldrig någon
samtal telefonvan~8||ingen att prata med,need to talk,no one to talk to,nobody to talk to,någon att prata med,någon att tala med,någon som lyssnar,prata med någon,somebody to talk to,someone to talk to,tala med någon,talk to someone,vem kan jag prata med
samtal + form:telefon~6||ringa och prata,var kan jag ringa,vem kan jag ringa
form:pa_plats~6 + ensamhetsform:social~4||göra på dagarna,something to do,sysselsättning på dagarna,things to do,vad finns det,vad kan man göra
malgrupp:barn malgrupp:foraldrar~7 + form:pa_plats~6||hitta på med barnen,things to do with kids
sorg + malgrupp:sorjande~6||ensam efter alla år,förlorat min fru,förlorat min man,lost my husband,lost my wife,min fru dog,min fru gick bort,min fru har dött,min man dog,min man gick bort,min man har dött,miss my husband,miss my wife,mist min fru,mist min man,saknar min fru,saknar min make,saknar min man,tomt efter min fru,tomt efter min man,tyst i huset
sorg + malgrupp:barn||barn i sorg,förlorat en förälder,förlorat en mamma,förlorat en pappa,mist en förälder,mist sin mamma,mist sin pappa
barn_dott||dog i magen,dött i magen,förlorat ett barn,fött ett dött barn,han blev bara,hans lillebror dog,hon blev bara,lost my child,min dotter dog,min dotter har dött,min son dog,min son har dött,mist vårat barn,mist vårt barn,mitt barn har dött,vår dotter dog,vår son dog
anhorig||far är sjuk,flyttat till demensboende,frun är sjuk,hjälpa min fru,hjälpa min son,komma ut en stund,make på boende,maken är sjuk,mamma är sjuk,mannen är sjuk,min fru har demens,min fru är dålig,min fru är sjuk,min man har demens,min man är dålig,min man är sjuk,mor är sjuk,någon som mår dåligt,pappa är sjuk,sambon är sjuk,sitta hos mamma medan,sitta med min mor,ta hand om,tar hand om
beroende + anhorig||alkoholist i familjen,barn till alkoholister,barn till missbrukare,barn till någon som dricker,dricker för mycket,min bror dricker,min dotter dricker,min dotter knarkar,min fru dricker,min mamma dricker,min man dricker,min pappa dricker,min son dricker,min son knarkar
spelberoende||min man spelar,min son spelar bort,spelar bort pengar
hinder:utan_att_ringa + form:chatt~2||gillar inte att ringa,hatar att ringa,inte i telefon,inte prata i telefon,kan inte ringa,ogillar att ringa,orkar inte ringa,rädd för att ringa,törs inte ringa,utan att ringa,vill inte ringa,våga inte ringa
hinder:gratis~6||ont om pengar
hinder:ingen_anmalan~6||bara dyka upp
hinder:nagon_moter~6 lots~5||ensam första gången,vågar inte gå ensam
natt + samtal~6||kan ej sova,kan inte sova,vaken på natten
ny_i_stan + vanner~4||new in town,ny i stan,ny på orten
vanner motesplats~5||få fler vänner,i min ålder,komma ut bland folk,lära känna folk,meet new people,nån att hänga med,ses och snacka,träffa nytt folk,vänskap som vuxen
vanmatchning sprakkafe||lära känna svenskar
sprakkafe||lära mig svenska,lära sig svenska
promenad + vanner~2||gå med någon,gå ut med,någon att gå med,sällskap på promenaden
rorelse promenad||komma igång och träna,komma ut och röra på mig,röra på mig,röra på sig,träna med andra
mat||inte äta ensam,slippa äta ensam,vill inte äta ensam,äter bara smörgås
hogtider||ensam i jul,ensam på julafton
livsfragor + cancer~5||afraid of dying,fear of death,rädd för att dö,rädd för döden,rädsla för döden,snart ska dö
livsfragor||ingen förstår mig,ingen som förstår,meaning of life
aktivitet_pa_recept||aktivitet på recept,fysisk aktivitet på recept,kultur på recept,natur på recept,recept på aktivitet,social aktivitet på recept
vald + malgrupp:vald~6||afraid of my husband,min man slår,rädd för min kille,rädd för min man,rädd för min partner,rädd för min sambo
hbtqi malgrupp:hbtqi||komma ut som
djur + promenad~6||ut med hunden
besoksvan kontaktperson~6||följa med till doktorn,följa med till läkaren,följa med till sjukhuset,ledsagare till läkaren
angest~8 samtal~9 psykisk_ohalsa~7||mår inte bra
utmattning||gick i väggen,gått i väggen,gått rakt in i väggen,hjärnan är slut,in i väggen,jobbat för mycket,kroppen sa stopp,orkar inte jobba,sjukskriven för stress,sjukskriven för utmattning,sliter ut mig,slut i huvudet,tömd på energi
malgrupp:aldre||kvinna 80 år,man 80 år
pensionering + malgrupp:aldre~8||gick i pension,gå i pension,gått i pension
besoksvan digital_traff~8 telefonvan~7||bunden till hemmet,kan inte lämna hemmet,orkar inte ut,svårt att gå,ta sig ut
besoksvan~9 kontaktperson~8 hinder:nagon_moter~5||ha med mig någon
volontar||bli vän åt,blir jag besöksvän,blir jag mentor,blir jag telefonvän,ge av min tid,göra en insats,hjälpa en granne,hjälpa min granne,hjälpa till i butiken,kan jag hjälpa,kyrkans second hand,second hand-butik,utbilda mig till jour,vara till nytta
vanner~7 samtal~7 blyg~5||hör inte hemma,hör inte till,passar inte in
separation~8 sorg~6||min fru lämnade,min man lämnade
blyg||blir nervös av folk,gillar inte grupper,inte behöver prata,inte måste säga nåt,prata i grupp,prata inför folk,prata med folk,prata med främmande,rodnar och tystnar,rädd för folk,rädd för människor,slippa prata i grupp,slippa stå i centrum,vågar inte gå på fester
malgrupp:man||gubbar som snickrar
sorg||alla helgons dag,blivit ensam efter,de som är kvar,den som blir kvar,dödsfall i familjen,ensam kvar efter,hooyaday way dhimatay,hustrun gick bort,loss of my,min granne blev änka,murio mi esposa,murio mi madre,murio mi marido,muz mi je umro,my father died,my husband died,my mother died,my wife died,ninkaygii wuu dhintay,ninkaygu wuu dhintay,zena mi je umrla,zmarl moj maz,zmarla moja zona
atstorning||hatar hur jag ser ut,hatar min kropp,kontrollen över maten,kräks upp maten,rädd att bli tjock,rädd för att gå upp i vikt,rädd för mat,spyr efter maten,tappar kontrollen över maten,vill inte äta,äter för lite,äter för mycket
samtal~8 telefonvan~7 vanner~7 motesplats~6 besoksvan~6||huset är tomt,ingen bryr sig,ingen ser mig
kriminalitet||suttit av mitt straff,ut ur fängelset
mat bostadslos~8||mat till fattiga
fika motesplats~6||fika med andra,kaffe med andra,ta en fika
samtal~9 telefonvan~8 motesplats~6||prata en stund
motesplats~8 vanner~8 malgrupp:unga~5||hitta på grejer,hänga med folk
samtal + malgrupp:unga||prata med en vuxen,snacka med en vuxen,vuxen att prata med
motesplats~8 vanner~8 besoksvan~5 ensamhetsform:social~5||bryta ofrivillig ensamhet
malgrupp:nyanlanda ny_i_sverige||svensk för invandrare
rorelse||gå ner i vikt,hålla igång kroppen,lära mig cykla,må bättre i kroppen,stel i kroppen,styrketräning för äldre
vanner~7 samtal~5||hitta en partner,träffa en kvinna,träffa en man
promenad~7 motesplats~8 besoksvan~6||komma ut ibland,vill komma ut
telefonvan samtal~8 besoksvan~7||ingen hör av sig
ny_i_stan||ny i byn,ny i området
digital_hjalp||1177 på nätet,betala räkningar på nätet,boka på nätet,datakurs för seniorer,help with my computer,help with my phone,help with phone,hjälp med telefonen,hur man skickar,krånglar med datorn,krånglar med mobilen,krånglar med telefonen,ladda ner appar,lära mig mobilen,lära mig swish,prata via skärm,ringa med bild,visa hur mobilen funkar,visa mig hur
beroende||beroende av tabletter,dricker i smyg,dricker varje dag,drinks too much,full varje dag,för mycket vin,går på droger,hög varje dag
malgrupp:unga + samtal vanner~5||får inte vara med,går inte till skolan,ingen att va med,ingen att vara med,ingen gillar mig,ingen å va med,korridoren i skolan,slutat gå till skolan,utanför i skolan,vill inte gå till skolan
malgrupp:unga~7 malgrupp:barn~7 + samtal||kan inte vara hemma,vill inte gå hem
malgrupp:unga + motesplats||efter skolans slut,häng efter skolan,hänga efter plugget,nåt ställe att hänga,ställe att hänga på
angest~8 samtal||det är tufft,har det svårt,livet är tungt,mår inget vidare,tufft just nu,tungt just nu
angest psykisk_ohalsa~8||andas av ångest
ny_i_sverige + samtal~4||flytt från krig
samtal~9 telefonvan~9 besoksvan~6 motesplats~6||byta några ord,höra en röst,prat en stund,prata bort en stund
besoksvan telefonvan~5||dricka kaffe hemma,hem till mig,läsa högt för,ser till mig,someone to visit,visit me at home
besoksvan telefonvan~9 samtal~8 motesplats~5||alla mina vänner är döda,barnen bor långt bort,barnen hör inte av sig,barnen ringer inte,bor långt bort,långt till barnen,vännerna har dött
malgrupp:aldre + besoksvan~4||hemmet för gamla
musik||sjunga i kör,spela i band,spela i orkester
kultur||stå på scen
vanner~8 samtal~4||någon att älska,sällskap för livet,vill ha en partner
radgivning~9 ny_i_sverige~6||fill in forms,forms and letters,fylla i blankett,fylla i papper,förstår inte brev,help with forms,help with forms and letters,help with papers,letter from authority
sprakkafe + malgrupp:nyanlanda~4||bad at swedish,barto af iswiidhish,bättre på svenska,hjälp med svenska,improve my swedish,kan inte svenska,klar med sfi,modersmål annat än svenska,prata bättre svenska,pratar lite svenska,uczyc sie szwedzkiego
vanmatchning sprakkafe~8||kompis som är svensk,kontakt med svenskar,meet swedish people,vän som är svensk
smabarn + malgrupp:foraldrar~5||hemma med barn,hemma med bebis,mother and baby,mothers and babies,mum and baby,parent and baby
oro_for_barn + malgrupp:foraldrar~6 + samtal~4||barn mår dåligt,förälder till tonåring,oroar mig för mitt barn,orolig för min dotter,orolig för min son,orolig för mitt barn
demens||parkinson med demens
lots~8 aktivitet_pa_recept~7||vad finns det för,var börjar jag,vart kan jag vända mig,vet inte var jag ska börja,where do i start
sexuella_overgrepp||någon tog på mig,utnyttjad som barn
vald||afraid at home,bråkar och slår,får inte gå ut för min man,kollar min mobil,kollar min telefon,kontrollerad av ex,levde förut med en man som slog,levde under hot,levt med våld,lämnade en man som slog,lämnade min man,lämnat min man som slog,min man bestämmer,mitt ex styrde,styrde allt jag gjorde,tar mina pengar,utsatt för våld
heder||bestämmer vilka jag umgås med,får inte gå ut för min pappa,får inte ha pojkvän,får inte träffa killar,får inte träffa vem jag vill,får inte välja,kollar min mobil,kontrollerad av familjen,kontrolleras av bröder,kontrolleras av familjen,måste gifta mig,tvingad att gifta,vaktad av familjen
radgivning~8 hinder:gratis~6||kan inte betala hyran,pengarna räcker inte,räcker inte till mat
hantverk||arbeta med händerna,göra med händerna,jobba med händerna
horsel||hard of hearing,stora sällskap är svårt,svårt att höra
syn||svårt att se
funktionsnedsattning||sen i utvecklingen,sitter i rullstol
motesplats~8 vanner~7||dra till nåt ställe,hänga i centrum
samtal~8 vanner~7||någon att hänga med,nån att chilla med,nån att hänga med,nån å prata me,nån å snacka med
student vanner~5||ny på högskolan,ny på universitetet
oro_for_barn + malgrupp:foraldrar~6||oroar mig för min tonåring,orolig för min tonåring,orolig för min unge
bostadslos||får inte bo kvar,har ingen bostad,ingen stans att bo,ingenstans att bo,ingenstans att ta vägen,kastad från lägenheten,no place to live,nowhere to sleep,sover i bilen,sover i trappan,sover på soffan,utan tak över huvudet
besoksvan telefonvan~6 malgrupp:aldre~4||aldrig gå ut,bor på ett hem,går så dåligt,inte gå ut,kan inte gå,kan inte gå så långt,ont i benen,sitter på ett hem,svårt att röra mig,vägrar gå ut,vägrar komma ut
motesplats||folk omkring mig,folk omkring sig,ha folk omkring,lugar de encuentro,träffa folk på dagen,vara bland människor
anhorig~6||växt upp med
vanner||conocer gente nueva,inga polare alls,make a friend,make new friends,meet new people,people my age,vänner har familj
samtal~8 telefonvan~7 vanner~7 motesplats~6 besoksvan~7||alla är borta,alla är döda,ensam på helgerna,glor på tv,glor på tvn,hela släkten är borta,helgerna är värst,ingen saknar mig,ingen släkt kvar,inte hört min egen röst,kommer hem till ett tomt hus,kvällarna är långa,kvällarna är värst,pratar inte med någon,pratar med tv,trött på att vara ensam,tvn som sällskap
malgrupp:aldre~8 + besoksvan~7||mamma är ensam,mormor är ensam,pappa är ensam,sällskap till mamma,sällskap till pappa,sällskap åt mor
malgrupp:aldre~7 + besoksvan~8||grannen som aldrig,orolig för grannen
samtal angest~6||litar inte på,svårt att lita på
malgrupp:unga~7 + samtal vanner~6||alla utom jag,ensam på rasten,har ingen i skolan,ingen vill vara med mig,jag är konstig,är jag normal,äter ensam i matsalen
utan_arbete~8 motesplats~8||något att gå upp till
kultur + vanner~3||sällskap till konsert,sällskap till teater
vanmatchning~8 ny_i_sverige~8 sprakkafe~7||från olika länder
motesplats vanner~5 besoksvan~5 telefonvan~4||inte sitta ensam,inte vara ensam,slippa vara ensam
telefonvan + samtal~5||någon som ringer upp,ringa upp någon,ringer och pratar,ringer och småpratar
livsfragor sjalavard~7||funderar på livet,funderar över livet,grubblar på livet,känns tomt inuti,livet och döden,tro och tvivel,vad kommer efter,vad kommer efter döden,vad som kommer sen
vanmatchning + vanner~6||app för att hitta,app för kompisar,app för vänner,bli parad med,parad med en
generationer||barn och farmödrar,barn och mormödrar,barn och äldre,barn träffar äldre,dagisbarn och äldre,förskolebarn på besök,gamla och unga,låna en farfar,låna en farmor,låna en morfar,låna en mormor,skolbarn och äldre,unga och gamla,unga träffar äldre,ungdomar och pensionärer,ungdomar och äldre,ungdomar som umgås med
grannar||folk i huset,folk i porten,folk i trappan,känner inga grannar,seniorboende med gemenskap
forening||medlem i en förening
djur||gosa med djur,gosa med hundar,mysa med djur
skriva||berätta mitt liv,minnen för barnbarnen,skriva ner minnen,skriva om livet
kontaktperson besoksvan~8||följa med mig till,följa med till affären,följa med till banken,följa med till vårdcentralen,med till sjukhuset,någon med mig ut,utan att någon följer med
lots radgivning~7||hitta rätt hjälp,hitta rätt i systemet,hitta rätt i vården,hjälp att hitta rätt,var börjar jag,var ska jag börja,vart ska jag vända mig,vem ska jag vända mig till,vet inte var ja ska börja,vet inte var jag ska börja,vet inte vart jag ska vända mig,visa mig rätt
laxhjalp + malgrupp:unga~5||fattar inte matten,fattar inte plugget,hjälp i skolan,hjälp med läxan,hjälp med plugget,klarar inte skolan
lana_utrustning||utrustning att låna
trygghetsringning telefonvan~6||att allt är bra,kollar att jag lever,kollar att man lever,kollar läget varje dag,om jag ramlar,ringer på morgonen,ringer på mornarna,rädd att ramla,se att allt är bra
radgivning||budget- och skuldrådgivning,frågor om sjukpenning,pengarna räcker inte
ny_i_sverige sprakkafe~6||bor här två månader,bott här ett år,kom hit för,kommer från kriget,ny i landet,nyligen kommit till sverige,väntar på besked
pensionering + malgrupp:aldre~6||livet efter jobbet
anhorig + beroende~7||förälder som dricker,missbruk i familjen,skäms för mamma,skäms för pappa,vuxet barn till alkoholist,växte upp med missbruk
blyg + motesplats~3||nervös bland folk,obekväm bland folk,svårt att ta kontakt,svårt med nya människor,vågar inte gå ut,vågar inte prata med folk,vågar inte ut
foralder||få vardagen att funka,få vardagen att gå ihop,räcker inte till,räcker inte till som mamma,räcker inte till som pappa,slut som förälder
forlossning||efter att jag fött,gråter sen bebisen,inga känslor för mitt barn,ingen kärlek till min nyfödda,knyter inte an,känner ingen kärlek,känner inget för bebisen,känner inget för min nyfödda,ledsen med bebis,nyfödd och ledsen,rädd att föda,sen bebisen kom
barnloshet||aldrig fått barn,blev aldrig förälder,blir inte gravid,får bebisar men inte vi,får inga barn,försöker bli gravid,kan inte få barn,ofrivilligt utan barn
oro_for_barn||barnbarn blir mobbat,barnet mår dåligt,barnet vägrar skolan,dottern mår dåligt,dottern vägrar skolan,droger i skolan,elev som isolerar sig,hamnat i fel umgänge,hänger med kriminella,mitt barn mobbas,orolig för barnbarnet,orolig för min dotter,orolig för min son,orolig för min sån,orolig för mitt barn,sitter på rummet,sonen mår dåligt,sonen spelar hela nätterna,sonen vägrar skolan,stänger in sig,vill inte gå till skolan
separation||flickvännen gjorde slut,frun lämnade mig,har gjort slut,hen gjorde slut,lämnad för en annan,mannen lämnade mig,pojkvännen gjorde slut,sambon gjorde slut,tomt utan barnen,varannan vecka utan barnen,vi gjorde slut
utan_arbete||fick sluta jobba,inget att göra på dagarna,sysselsättning för sjukskrivna,utan jobb länge,åter i arbete
dov sprak:swl~8||prata med händerna
malgrupp:unga_vuxna||in my thirties,in my twenties,mellan 18 och 25,mellan 18 och 30,mellan 20 och 30
psykisk_ohalsa||inlagd på psyk,kö till psyk,legat på psyk,utskriven från psyk
hogtider~9 motesplats~5||ensam på helger,ensam på helgerna,ensam på min födelsedag,fira med andra,ingen att fira med,utan familj på julen
landsbygd||gård på landet,kör inte bil,långt till allt,långt till stan,långt ute på landet,långt ute på vischan
natur||elda och grilla,grilla i skogen,kan inget om skogen,vandra för nybörjare
vanner~7 motesplats~6||familjen bor långt bort,familjen i annat land,har ingen familj,ingen familj här,inte någon familj
livsfragor~8 samtal~8||ensam bland folk,ensam bland människor,ensam fast jag har,ensam i relationen,ensam i äktenskapet,ensam trots att,folk omkring mig,folk runt mig,ingen som känner mig på riktigt,människor omkring mig,människor runt mig
oro_for_barn~5 blyg~5 motesplats~4||bara vid datorn,framför skärmen hela dagarna,sitter bara och spelar,spelar hela dagarna
smabarn + foralder~6||går hemma med bebisen,hemma med barnet,hemma med bebis,klättrar på väggarna,leka och jag
anhorig + malgrupp:aldre~4||anhörigstöd gamla föräldrar
telefonvan trygghetsringning~6||ringer då och då,slå en signal,slår en pling,slår en signal
funktionsnedsattning~9 hinder:rullstol~8||kan knappt gå
livsfragor sjalavard~8||hopp och tro,livets stora frågor,samtal om livet,undrar vad livet,vad livet går ut på,vad är poängen med livet,vem är jag
angest + samtal~6||stressad och orolig
pensionering||arbetskamraterna hör aldrig av sig,ska gå i pension
samtal~9 psykisk_ohalsa||samtalsstöd hos psykolog
sjukdom||ont i kroppen,ont i ryggen,ont varje dag,ryggen är slut
utmattning~9 malgrupp:arbetssokande~6||orkar inte svara,orkar inte svara i telefon,slut i huvudet
hbtqi||inte kommit ut,vågar inte berätta
kontaktperson||följer med på aktiviteter,följer med på saker,med på saker,någon med mig
syn besoksvan~3||läsa för mig,läser högt för mig,läser tidningen för mig,ser nästan ingenting
sjalvskada||skadade mig förr,slutat skada mig,suget finns kvar,ärr på armarna
laxhjalp||f i svenska,f i tre ämnen,klarar inte godkänt
horsel dov~6||hänger inte med i sorlet,hör inte vad folk säger
minoritet||förlorat mitt språk,min kultur som same
digital_traff||fika på zoom,forum på nätet,inte kommer hemifrån
npf~8 blyg~3||tål inte ljud
samtal~9 besoksvan~8 telefonvan~7||en i taget,en och en,inte i grupp,klarar inte grupper,mellan fyra ögon,orkar inte grupper,tu man hand,tål inte grupper
radgivning~9 lots~5||brev från kommunen,brev från myndigheterna,fattar inte breven,förstår inte breven,kan inte läsa så bra,svårt att läsa,svårt att skriva
lots aktivitet_pa_recept||hänvisa till förening,länka till föreningsliv
hinder:gratis||dåligt med pengar,inte har råd
sorg + malgrupp:barn~6||barnens mamma dog,barnens pappa dog,berätta för barnen att,mamma är död,pappa är död,prata med barn om döden,prata med mitt barn om
samtal~8 telefonvan~7 vanner~7 besoksvan~7 motesplats~6||i am lonely
form:chatt + samtal~7||text with someone
form:telefon~8 samtal~6||on the phone
vald + malgrupp:kvinnor~6||women's shelter
ny_i_sverige sprakkafe~9 ny_i_stan~8 + vanner||don't know anyone,know no one,no one here
samtal||cid aan la hadlo,czuje sie samotna,czuje sie samotny,ei ole ketaan kenelle puhua,hablar con alguien,me siento sola,me siento solo,nie mam z kim porozmawiac,osjecam se usamljeno,porozmawiac z kims,pricati s nekim,puhua jonkun kanssa,qof aan la hadlo,qof la hadlo,razgovarati s nekim,waan kali ahay
ny_i_sverige sprakkafe~7||acabo de llegar,dosao sam u svedsku,jestem nowa w szwecji,jestem nowy w szwecji,just moved to sweden,ku cusub iswiidhan,ku cusubahay iswiidhan,new in sweden,nov sam u svedskoj,nova sam u svedskoj,nuevo en suecia,soy nueva en suecia,soy nuevo en suecia
radgivning~8 samtal~7 ny_i_sverige~6||pomoc mi treba
dans||clases de baile
cancer||cancer de mama
spel||board game night
samtal|-|bryr sig om mig,häva ur mig,lyssna på mig,lätta mitt hjärta,lätta på trycket,någon bryr sig,vuxen som lyssnar,ösa ur mig
natt|-|får inte sova,ligger och grubblar,vaknar på natten
samtalsgrupp|-|andra i samma situation,karlar som pratar
telefonvan|-|få ett samtal,prata i telefon,ringa min mamma,ringa min pappa,samtal varje vecka,telefonrådgivning med volontär,väntar på samtal,väntjänst per telefon
besoksvan|-|följa med till tandläkaren,gå med till doktorn,ingen knackar på,sällskap till doktorn
livsfragor|-|poängen med allt,prata om livet,tankar om döden
sjalavard|-|be för mig,tända ett ljus
suicidtankar|-|avsluta mitt liv,bättre utan mig,göra slut på allt,orkar inte leva,orkar inte längre,orkar inte mer,ta livet av mig,ta livet av sig,ta mitt liv,ta sitt liv,tar livet av mig,trött på livet,vill ej leva,vill inte finnas,vill inte leva,önskar jag var död
motesplats|-|komma som man är,lokal att träffas,någonstans att gå,någonstans att vara,nånstans att gå,nånstans att va,sitta och prata,slippa sitta hemma,ställe att gå till,ställe att sitta,ställe att vara
vanner|-|ingen att bjuda,inte en käft
vanmatchning|-|bjuden hem till svenskar,en egen vän,få en kompis,få en vän,prata med svensk
sprakkafe|-|svenska för invandrare
generationer|-|barn på äldreboendet,barnbarnen långt bort,barnvakt från äldre,förskola på äldreboende,mormor och morfar,unga och äldre,äldre och barn
hogtider|-|alla hjärtans dag
forening|-|gå med i
gruppresor|-|komma iväg på något,åka på tur
promenad|-|gå en sväng,gå i grupp,gå med stavar,gå och prata,gå på tur,gå runt sjön,nån å gå med,ta en sväng,ut och gå
rorelse|-|röra på kroppen
dans|-|dans för hälsa,svänga sina lurviga,ta en svängom
musik|-|sång och hälsa
bok|-|lyssna på bok
hantverk|-|fixa med händerna
natur|-|påta i jorden,sitta vid elden,skog och mark
kultur|-|kultur och hälsa
studiecirkel|-|hålla hjärnan igång,lära mig engelska,plugga som pensionär,universitet för äldre
skriva|-|berätta om livet,berätta om mitt liv,berätta om sitt liv,förr i tiden,skriva ner mitt liv
sorg|-|dödsbo efter mamma,en tom stol,inte längre i livet,älskade har dött
suicid_efterlevande|-|efterlevandestöd vid suicid,förlorat i självmord,förlorat någon i suicid,mist i självmord,självmord i familjen,tagit livet av sig,tagit sitt liv,tog livet av sig,tog sitt liv
barn_dott|-|förlorat min dotter,förlorat min son,mitt barn dog,sorg efter barn,stöd vid perinatal förlust
ny_i_stan|-|flyttat för jobbet,flyttat för kärleken,inga kontakter här,känner inte en kotte,känner inte en själ,ny i kommunen,ny i staden
ny_i_sverige|-|bor i sverige,kom till sverige,nya i sverige
pensionering|-|avgå med pension,dagarna är långa,går i pension,inte längre behövd,jobbar inte längre,tomt efter jobbet
anhorig|-|bor med någon som,ge mamma stöd,lever med någon som,min dotter är sjuk,oro för mamma,oro för pappa,orolig för mamma,vårdar min fru,vårdar min mamma,vårdar min man
demens|-|känner inte igen,letar efter ord
angest|-|allt känns tungt,allt är mörkt,ingen lust till något,klump i magen,orkar inte gå upp
psykisk_ohalsa|-|knäpp i huvudet,svag i nerverna
blyg|-|dålig på att prata,får panik bland folk,pinsamt att komma ensam,rum med folk,rädd för att prata,svårt för folk,svårt i sociala situationer,svårt med folk,tyst av mig,vågar inte gå dit,vågar inte prata,vågar inte säga något,vågar inte träffa folk
utmattning|-|gråter på jobbet,klarar inte jobbet,kroppen säger ifrån,kört slut på mig,slut som människa,ätit upp mig
atstorning|-|tränar för mycket,väger för lite,ångest för mat
sjalvskada|-|bränner mig själv,gör mig illa,gör sig illa,skadar sig själv,skär mig i armen,slår mig själv
beroende|-|ett glas för mycket,för många glas,vin varje kväll
spelberoende|-|kan inte sluta spela,lurad av spelet,sluta spela om pengar,spela på nätet,spelar bort lönen,spelar för mycket,spelat bort hyran
foralder|-|jobbigt som förälder,orkar inte vara förälder
smabarn|-|skriker hela nätterna
ensam_foralder|-|barnen hos mamma,barnen hos pappa,ensam med tvillingar,exet har barnen
forlossning|-|ledsen efter barnet kom,perinatal psykisk ohälsa,älskar inte min bebis
barnloshet|-|aldrig bli förälder,blev aldrig mamma,fick aldrig barn,fick inga barn,försökt få barn,längtar efter barn,vill ha barn
oro_for_barn|-|barn far illa,går inte i skolan,hamnat i fel gäng,spelar dygnet runt,tonåring mår dåligt
separation|-|det tog slut,gick ifrån mig,slut mellan oss
utan_arbete|-|blivit av med jobbet,komma ut i jobb,rutiner på dagen,tappat alla kollegor,tillbaka till arbete
sjukdom|-|fått en diagnos,ont hela tiden,propp i hjärnan
cancer|-|besked av läkaren
funktionsnedsattning|-|fritid för funktionshindrade
npf|-|känslig för ljud
dov|-|tecken som stöd
syn|-|kan inte läsa längre,ser nästan inget
vald|-|får inte träffa,låser in mig,rädd för honom,slår sin fru,vågar inte gå hem,våld i nära relation
sexuella_overgrepp|-|tog på mig,tvingad till sex,övergrepp som barn
brott|-|anmäla till polisen,drabbats av brott,lurad på pengar
heder|-|hedersrelaterat våld och förtryck,kusin ska gifta,skickas till hemlandet,tvingar mig att gifta
hbtqi|-|kär i en tjej
bostadslos|-|bor hos kompisar,bor i bil,bor på soffor,ingenstans att sova,någonstans att sova,nånstans att sova,soffa till soffa
kriminalitet|-|hoppa av gäng,sluta med brott,suttit i fängelse
landsbygd|-|bor långt ut,långt från stan,mil till närmaste,ute i byarna,ute i skogen
kontaktperson|-|följa med och handla,följa med till tandläkaren,gå och handla,handla åt mig,hittar inte själv,hänga med till doktorn,någon som handlar
lots|-|hitta en aktivitet,hitta en förening,hitta något att göra,hjälp att hitta,hjälp att komma igång,hjälp att komma ut,vem ska jag ringa,vet inte vart
aktivitet_pa_recept|-|doktorn skrev ut,recept på gemenskap,skriva ut aktivitet
digital_hjalp|-|betala på nätet
laxhjalp|-|halkar efter i skolan,hjälp med skolan,hjälp med skolarbetet,hjälp med svenskan,ligger efter i skolan
mentor|-|coach för unga,en vuxen till,stöd för barn
volontar|-|göra något för andra,insats för andra,jobba som volontär,känna mig behövd,vara till hjälp
lana_utrustning|-|skidor till barnen,skridskor till barnen,utlån av fritidsutrustning
trygghetsringning|-|ringer och kollar,rädd att ligga kvar,tänk om jag ramlar
radgivning|-|fråga en sköterska,förstår inte vad läkaren,kan inte betala räkningarna,råd och stöd
malgrupp:anhoriga|-|vårdar min mamma,vårdar min man
malgrupp:beroende|-|spel om pengar
hinder:utan_att_ringa|-|skriva i stället
hinder:utan_internet|-|har ingen dator
hinder:ta_med_nagon|-|får ta med någon
samtal|-|someone to talk to,talk to someone|en
natt|-|can't sleep,late at night|en
samtalsgrupp|-|self-help group|en
telefonvan|-|someone to call me,weekly phone call|en
livsfragor|-|fear of death,meaning of life|en
suicidtankar|-|end my life,want to die|en
motesplats|-|somewhere to go|en
fika|-|have a coffee|en
vanner|-|meet new people|en
generationer|-|young and old|en
studiecirkel|-|learn something new|en
sorg|-|my husband died|en
suicid_efterlevande|-|bereaved by suicide,lost someone to suicide|en
barn_dott|-|lost a child,lost my child,my child died|en
ny_i_stan|-|new in the city,new in town|en
ny_i_sverige|-|new in sweden,new to sweden|en
psykisk_ohalsa|-|not feeling well|en
smabarn|-|stay at home mum|en
barnloshet|-|cannot have children,trying to conceive|en
oro_for_barn|-|my child is bullied,worried about my child,worried about my daughter,worried about my son|en
separation|-|my husband left me,my wife left me|en
utan_arbete|-|looking for work|en
horsel|-|hard of hearing|en
vald|-|women's shelter|en
bostadslos|-|no place to live,nowhere to sleep|en
kriminalitet|-|leave the gang|en
lots|-|where to turn|en
aktivitet_pa_recept|-|activity on prescription,prescription for activity|en
digital_hjalp|-|help with computer,help with phone|en
volontar|-|give my time|en
lana_utrustning|-|borrow sports equipment|en
trygghetsringning|-|check-in call,daily phone call|en
radgivning|-|counselling on rights,help with forms|en`;
