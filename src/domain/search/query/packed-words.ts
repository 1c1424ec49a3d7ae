// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packedWords = `samtal|Någon att prata med|kris,prata,samtal
natt|Någon att prata med på natten|natt,nattjour,nätter
samtalsgrupp|Samtalsgrupp|gruppsamtal,kamratstöd,samtalsgrupper
telefonvan|Någon som ringer dig|telefonkompis,telefonkontakt,telefonvän
besoksvan|Någon som kommer på besök|besökstjänst,besöksvän,väntjänst
livsfragor|Livsfrågor och mening|livsfrågor,mening,meningslöshet
sjalavard|Präst, diakon eller själavård|diakon,präst,själavård
suicidtankar|Tankar på att inte vilja leva|självmord,suicidalitet,suicidprevention
motesplats|Öppen mötesplats|mötesplats,mötesplatser,träffpunkt
fika|Fika tillsammans|fika,fikavän,kaffe
mat|Äta tillsammans|mat,måltidsgemenskap,äta
vanner|Lära känna nya människor|vän,väninna,vänskap
vanmatchning|Bli ihopparad med en vän|flyktingguide,språkvän,vänmatchning
sprakkafe|Språkkafé|språkfika,språkträff,svenskafika
generationer|Unga och gamla tillsammans|bonusfarfar,generationer,generationsöverskridande
hogtider|Fira högtider tillsammans|högtid,lucia,nyår
grannar|Grannar och gemensamt boende|granne,grannsamverkan,grannskap
forening|Gå med i en förening|förbund,förening,klubb
digital_traff|Träffas på nätet|videoträff,zoomgrupp,zoomträff
gruppresor|Resor och utflykter|resa,seniorresa,seniorresor
promenad|Promenera tillsammans|promenad,promenera,samtalspromenad
rorelse|Röra på sig|motion,rörelse,träna
dans|Dansa|dans,dansband,danser
musik|Sjunga och spela|allsång,musik,sjung
bok|Läsa och prata om böcker|biblioterapi,bok,läsfrämjande
hantverk|Skapa och hantverk|handarbetscafé,hantverk,sticka
spel|Spela spel|spel,spelkompis,sällskapsspel
natur|Natur och odling|natur,uteliv,utomhus
djur|Träffa djur|djur,husdjur,sällskapsdjur
kultur|Kultur, film och föreläsningar|kultur,kulturcafé,kulturvän
studiecirkel|Lära sig något nytt i grupp|folkbildning,studiecirkel,studiecirklar
skriva|Skriva och berätta om sitt liv|livsberättande,livsberättelser,reminiscens
sorg|Sorg|efterlevandestöd,sorgestöd,sorggrupp
suicid_efterlevande|När någon har tagit sitt liv|suicidprevention
barn_dott|När ett barn har dött|dödfödd,spädbarnsdöd,änglamamma
ny_i_stan|Ny i stan|inflyttad,inflyttarservice,nyinflyttat
ny_i_sverige|Ny i Sverige|integration,nyanländ,nyanlänt
pensionering|Nybliven pensionär|nypensionär,pensionerat,pensionsövergång
anhorig|Anhörig eller närstående|anhörig,anhörigkafé,anhörigstödjare
demens|Demens och minnessvårigheter|alzheimer,demens,demenssköterska
angest|Ångest och nedstämdhet|oroskänslor,ångest,ångestsyndrom
psykisk_ohalsa|Psykisk ohälsa|psyket,psykisk,psykiskt
blyg|Blyg eller rädd att träffa folk|blyg,försiktig,inåtvänd
utmattning|Utmattning|stressrehabilitering,utbrändhet,utmattade
atstorning|Svårt med mat och kropp|ätstörd,ätstörning,ätstörningsvård
sjalvskada|Självskada|självdestruktiv,självskadande,självskadebeteende
beroende|Alkohol, droger och annat beroende|beroende,beroendevård,missbruk
spelberoende|Spel om pengar|hasardspelsyndrom,spelberoende,spelmissbruk
foralder|Förälder|föräldern,föräldrakafé,föräldrar
smabarn|Hemma med små barn|bebis,småbarn,småbarnsförälder
ensam_foralder|Ensam förälder|singelfarsa,singelmorsa,varannanvecka
pappa|Pappa|pappakafé,pappaskap,umgängespappa
forlossning|Efter förlossningen|förlossning,förlossningsskada,postpartumdepression
barnloshet|Barnlöshet|adoption,infertil,infertilitet
oro_for_barn|Orolig för ett barn|extremism,orosanmälan,skolvägrare
separation|Separation|familjerådgivning,separationsgrupp,separera
utan_arbete|Utan arbete|arbetslös,arbetslöshet,arbetssökande
sjukdom|Långvarig sjukdom eller smärta|patientförening,reumatiker,smärta
cancer|Cancer|cancerdrabbad,cancern,cancerrehabilitering
funktionsnedsattning|Funktionsnedsättning|funktionshinder,funktionsnedsatt,funktionsvariation
npf|Adhd och autism|adhd,npf,npf-diagnos
horsel|Nedsatt hörsel|hörsel,hörselkafé,hörseln
dov|Döv eller dövblind|döv,dövkyrka,stödtecken
syn|Nedsatt syn|syn,synnedsättning,synskada
vald|Våld, hot eller kontroll|fridslinje,misshandel,våld
sexuella_overgrepp|Sexuella övergrepp|sexövergrepp,utnyttjad,våldtog
brott|Efter ett brott|brott,brottsoffer,brottsofferjour
heder|Heder och kontroll i familjen|heder,hedersnormer,hedersrelaterat
hbtqi|Hbtqi|asexuell,homosexuell,pansexuell
bostadslos|Utan bostad|bostadslös,hemlös,hemlöshet
kriminalitet|Fängelse eller kriminalitet|avhopparverksamhet,frivård,fängelse
landsbygd|På landsbygden|glesbygd,landsbygd,landsbygdsutveckling
student|Student|studenthälsa,studentliv,studentpräst
minoritet|Nationella minoriteter|förvaltningsområde,minoritet,minoritetsspråk
kontaktperson|Kontaktperson och ledsagning|fritidskompis,kontaktperson,ledsagarservice
lots|Hjälp att hitta rätt|lots,lotsa,länkarbetare
aktivitet_pa_recept|Aktivitet på recept|aktivitetsrecept,preskription,spis
digital_hjalp|Hjälp med mobil och dator|datakurs,it-café,swish
laxhjalp|Läxhjälp|läxa,läxläsning,studiestuga
mentor|Mentor eller extra vuxen|kontaktfamilj,mentor,mentorskap
volontar|Hjälpa andra|frivillig,volontär,volontärarbete
lana_utrustning|Låna sport- och fritidsutrustning|fritidsbanken,sportbibliotek,sportotek
trygghetsringning|Någon som ringer varje dag|ringkedja,telefontjänst,trygghetsringning
radgivning|Råd om hälsa och rättigheter|rådgivare,rådgivning,samhällsvägledning
malgrupp:aldre|Äldre|
malgrupp:unga|Unga|
malgrupp:unga_vuxna|Unga vuxna|
malgrupp:barn|Barn|kids
malgrupp:foraldrar|Föräldrar|förälder,småbarnsförälder
malgrupp:anhoriga|Anhöriga|anhörig,närstående
malgrupp:sorjande|Den som sörjer|änkling
malgrupp:nyanlanda|Nya i Sverige|flykting,nyanländ,utrikesfödd
malgrupp:kvinnor|Kvinnor|kvinna
malgrupp:man|Män|
malgrupp:hbtqi|Hbtqi-personer|
malgrupp:studenter|Studenter|student
malgrupp:arbetssokande|Utan arbete eller sjukskrivna|arbetslös,arbetssökande
malgrupp:funktionsnedsattning|Personer med funktionsnedsättning|funktionshinder,funktionsnedsättning,funktionsvariation
malgrupp:psykisk_ohalsa|Den som mår psykiskt dåligt|psykiskt
malgrupp:kronisk_sjukdom|Den som har en långvarig sjukdom|sjuk
malgrupp:beroende|Den som har ett beroende|alkohol,beroende,missbruk
malgrupp:vald|Den som lever eller har levt med våld|hotad,slagen,våld
malgrupp:hemlosa|Den som saknar bostad|bostadslös,hemlös
malgrupp:nationella_minoriteter|Nationella minoriteter|
sprak:fi|finska|suomeksi
sprak:en|engelska|english
sprak:ar|arabiska|arabic,العربية,عربي
sprak:so|somaliska|
sprak:fa|persiska|فارسی
sprak:prs|dari|دری
sprak:ps|pashto|پښتو
sprak:ti|tigrinja|tigrinska,tigrinya,ትግርኛ
sprak:uk|ukrainska|ukrainian,українська
sprak:ru|ryska|russian,русский
sprak:pl|polska|polish,polski
sprak:es|spanska|español,spanish
sprak:bs|bosniska|bosanski
sprak:hr|kroatiska|hrvatski
sprak:sr|serbiska|srpski
sprak:sq|albanska|shqip
sprak:tr|turkiska|türkçe
sprak:ku|kurdiska|kurdî,kurmanji,sorani
sprak:th|thailändska|thai,ไทย
sprak:de|tyska|deutsch
sprak:fr|franska|français
sprak:fit|meänkieli|tornedalsfinska
sprak:se|nordsamiska|davvisámegiella,sámi
sprak:rom|romska|romani
sprak:yi|jiddisch|ייִדיש
sprak:swl|svenskt teckenspråk|
hinder:gratis|Gratis|
hinder:ingen_anmalan|Ingen anmälan|
hinder:hembesok|Hemma hos dig|hembesök
hinder:utan_resa|Utan att ta dig dit själv|
hinder:utan_att_ringa|Utan att ringa|
hinder:utan_internet|Utan internet|
hinder:rullstol|Fungerar med rullstol|
hinder:nagon_moter|Någon möter dig|
hinder:kom_ensam|Du kan komma ensam|
hinder:ta_med_nagon|Du får ta med någon|
hinder:bara_titta|Du kan bara titta in|
hinder:hamtas|Du kan bli hämtad|
form:pa_plats|På plats|
form:telefon|Telefon|
form:chatt|Chatt|
form:mejl|Mejl|
form:sms|Sms|
form:digitalt|På nätet|
form:hembesok|Hemma hos dig|
kind:stodlinjer|Stödlinjer|
kind:motesplatser|Mötesplatser|
kind:aktiviteter|Aktiviteter|
ensamhetsform:social|Social ensamhet|
ensamhetsform:emotionell|Emotionell ensamhet|
ensamhetsform:existentiell|Existentiell ensamhet|
tidpunkt:formiddag|Förmiddag|
tidpunkt:eftermiddag|Eftermiddag|
tidpunkt:kvall|Kväll|
tidpunkt:natt|Natt|
dag:mån|måndagar|måndag
dag:tis|tisdagar|tisdag
dag:ons|onsdagar|onsdag
dag:tors|torsdagar|torsdag
dag:fre|fredagar|fredag
dag:lör|lördagar|lördag
dag:sön|söndagar|söndag
malgrupp:aldre~8||bistånd,biståndsbedömd,farfar,farmor,gamla föräldrar,mamma blev,mamma bor,mamma går,mamma har,mamma sitter,mamma är,min farfar,min farmor,min faster,min mamma,min morfar,min mormor,min moster,min pappa,min svärfar,min svärmor,morfar,mormor,omsorgsboende,pappa blev,pappa bor,pappa går,pappa har,pappa sitter,pappa är,till mamma,till pappa,äldreförvaltning,äldreomsorg,äldreomsorgen,åt mamma,åt pappa
ensam_foralder||ensam förälder,ensam mamma,ensam pappa,ensamförälder,ensamma föräldrar,ensamma mammor,ensamma pappor,ensamståendeförälder,singel förälder,singelförälder,singelmamma,singelpappa
malgrupp:man + malgrupp:aldre||farbröder,gamla gubbar,gamla män,gubbar,gubbe,karlar,pensionerade män,äldre män
malgrupp:aldre + malgrupp:kvinnor~6||gamla damer,tant,tanter,äldre damer,äldre kvinnor
samtal~8 telefonvan~7 vanner~7 besoksvan~7 motesplats~6||ensam,ensamhet,ensamheten,ensamhetskänslor,ensamma,ensamt,isolerad,isolerade,isolering,ofrivillig ensamhet,social isolering
besoksvan~9 telefonvan~7 motesplats~5 vanner~5||få sällskap,sakna sällskap,saknar sällskap,sällskap
besoksvan telefonvan~7||besök åt,hälsa på,hälsar på,sällskap åt
besoksvan telefonvan~7 motesplats~5 digital_traff~4||ensam hemma,sitter hemma
telefonvan trygghetsringning||ring mig,ringa mig,ringer mig,som ringer
trygghetsringning~3 telefonvan~3||dagligen,varje dag,varje morgon
samtal telefonvan~8||behöver prata,snacka med,vill prata
samtal + form:telefon~6||ringa någon,ringa till,telefonsamtal
form:chatt + samtal~7||chatta,skriva med
form:pa_plats~6 + ensamhetsform:social~4||aktivitet,aktiviteter,att göra,döda tid,döda tiden,fritid,fritidsaktivitet,fritidsaktiviteter,fördriva tiden,göra något,har tråkigt,hitta på,hobby,intresse,tråkigt,uttråkad,vad händer
malgrupp:barn malgrupp:foraldrar~7 + form:pa_plats~6||barnen,lekplats,med barn,med barnen,mina barn
malgrupp:barn||barn,barnbarn,barnet,småkillar,småtjejer
malgrupp:unga~5 malgrupp:barn~5 oro_for_barn~4 malgrupp:foraldrar~4||dottern,min dotter,min grabb,min son,min tonåring,min tös,mitt barn,sonen,vår dotter,vår son
hinder:nagon_moter~3 hinder:ingen_anmalan~3||bara titta,prova på,pröva på
malgrupp:anhoriga~3||makan,maken,min fru,min hustru,min kille,min man,min partner,min sambo,min tjej
sorg||avled,avliden,avlidit,dog,dödsfall,dött,dött ifrån,förlorade,förlorat,gick bort,gått bort,har dött,har förlorat,makas bortgång,makes bortgång,mist,änkeman,änklingar,änkor
sorg + malgrupp:sorjande~6||blivit änka,blivit änkling
anhorig||anhörig till,anhörig åt,avlastning,hjälpa min,hjälper jag,nära någon,närstående till,sköter om,vårdar,vårdar min
beroende + anhorig||medberoende,som dricker,som knarkar,som missbrukar
spelberoende||spelar bort
malgrupp:anhoriga~5||en kompis,en närstående,en vän,min bror,min kompis,min syster,min vän
hinder:utan_att_ringa + form:chatt~2||slippa ringa,telefonskräck
hinder:gratis~6||avgiftsfritt,billig,billigt,dålig ekonomi,fattig,fattigpensionär,gratis,inga pengar,inte råd,kostnadsfri,kostnadsfria,kostnadsfritt,låg pension,utan kostnad
hinder:ingen_anmalan~6||bara komma,drop in,spontant,utan anmälan
hinder:nagon_moter~6 lots~5||gå själv,någon möter,vågar inte
hinder:rullstol~8 funktionsnedsattning~6||permobil,rullator,rullstol
dag:lör~3 dag:sön~3||helg,helgen,helger,helgerna,i helgen,på helgen
tidpunkt:kvall~3||i kväll,ikväll,kväll,kvällar,kvällen,kvällstid,på kvällarna,på kvällen
natt + samtal~6||i natt,ligger vaken,natten,nattetid,nattöppet,nätterna,om natten,på natten,på nätterna,sömnlös
tidpunkt:formiddag~2 tidpunkt:eftermiddag~2||dagtid,förmiddag,förmiddagen,på dagarna,på dagen
form:digitalt~8 digital_traff||digital,digitala,digitalt,distans,hemifrån,online,på distans,på nätet,skärm,via datorn,via skärm,via zoom,videomöte,videosamtal,virtuell
form:telefon~8 samtal~6||hjälplinje,i telefon,jourlinje,jourtelefon,linje,linjen,nummer,per telefon,på telefon,ringa,stödlinje,telefon,telefonjour,telefonnummer
form:telefon~7 form:chatt~6||jour,jouren
form:chatt||chatt,chatten,livechatt,nätchatt
samtalsgrupp~4 kind:aktiviteter~3||grupp,grupper,gäng
kind:motesplatser~3 kind:aktiviteter~3 motesplats~3||samlas,ses,träff,träffar,träffarna,träffas,träffen
studiecirkel~4||kurs,kurser,lektioner,lära mig,lära sig
ny_i_stan + vanner~4||flyttat hit,känner inga,känner ingen,ny här,nyinflyttad,nyss flyttat
vanner motesplats~5||bland folk,möta människor,nya människor,socialisera,träffa folk,träffa människor,träffa någon,träffa nån,umgås,utöka umgänget
vanner||inga kompisar,inga vänner,ingen vän,saknar kompisar,saknar vänner,utan vänner
vanmatchning sprakkafe||svensk familj,svensk kompis,svensk vän,svenska kompisar,svenska vänner,träffa svenskar,träffar svenskar
sprakkafe||bättre svenska,prata svenska,svensk språk,svenska,svenskundervisning,tala svenska,träna svenska,öva svenska
promenad + vanner~2||promenera med
rorelse promenad||motionera,träna tillsammans
mat||gemensam lunch,gemensam middag,gemensam måltid,äta ihop,äta tillsammans
fika + besoksvan~3||fika med,kaffesällskap
hogtider||fira jul,jul,jul ensam,julafton,julen,midsommarafton,nyårsafton,påskafton,storhelg,storhelger
livsfragor + cancer~5||dödsångest,obotligt sjuk,palliativ
livsfragor||existentiell,existentiell ensamhet,existentiella,meningslöst,tomhet,tomt inuti
volontar||bidra,bli volontär,engagera mig,frivilligarbete,ge tillbaka,göra nytta,göra skillnad,hjälpa andra,hjälpa ensamma,hjälpa någon,hjälpa till,jobba ideellt,ställa upp,vill hjälpa
malgrupp:aldre + besoksvan~4||servicehus,säbo,särskilt boende,vårdhem,äldreboende
aktivitet_pa_recept||på recept
malgrupp:unga + motesplats||fritidsgård,fritidsklubb,ungdomens hus,ungdomsgård,ungdomshus
malgrupp:unga||gymnasieelev,gymnasiet,högstadiet,i skolan,skolan,tonåring,tonåringar,ung,unga,ungdom,ungdomar,ungdomarna,yngre
malgrupp:unga_vuxna||20 plus,tjugoåringar,tjugoårsåldern,trettioårsåldern,ung vuxen,unga vuxna
fika + malgrupp:aldre||pensionärsfika,seniorfika
malgrupp:aldre||60+,65+,70+,75+,80+,85+,90+,dagledig,daglediga,gamla,gamling,gamlingar,gammal,mogen ålder,pensionerad,pensionär,pensionärer,senior,seniorer,äldre dar,ålderspensionär,åldring,åldringar
vald + malgrupp:vald~6||blir kontrollerad,blir slagen,hotar mig,kontrollerar mig,slår mig,svartsjuk man
vald + malgrupp:kvinnor~6||kvinnohus,kvinnojour,kvinnojouren,tjejjour,tjejjouren
hbtqi malgrupp:hbtqi||bi,bisexuell,bög,gay,hbt,hbtq,hbtqi,homo,icke binär,lesbisk,pride,regnbåge,regnbågs,trans,transperson,transsexuell
djur + promenad~6||hund promenad,hundfolk,hundpromenad,hundägare
besoksvan kontaktperson~6||till läkaren
besoksvan telefonvan lots~7||isolerade äldre,uppsökande,uppsökande insatser,uppsökande verksamhet
malgrupp:aldre~5 besoksvan~5||hemtjänst
psykisk_ohalsa||boendestöd,brukarinflytande,brukarstyrd,psykisk funktionsnedsättning,psykisk sjukdom,psykiska problem,psykiskt sjuk,psykos,psykossjukdom,schizofreni,socialpsykiatri,sysselsättning psykiatri,öppenvård psykiatri
angest~8 samtal~9 psykisk_ohalsa~7||deppar,deppig,gråter,ledsen,ledsna,må dåligt,mår dåligt,mår kasst,mår piss,mår skit,nere
utmattning||aldrig pigg,alltid trött,helt slut,ingen energi,slutkörd,stresskollaps
malgrupp:man||grabb,grabbar,gubbklubb,herrar,herrklubb,killar,kille,manlig,manliga,mansklubb,maskulin,snubbar
malgrupp:kvinnor||brudar,kvinnlig,kvinnliga,tjej,tjejer
motesplats||dagcenter,dagcentral,dagverksamhet
pensionering + malgrupp:aldre~8||nybliven pensionär,nypensionerad,pensionering,slutat jobba,snart pensionär
besoksvan digital_traff~8 telefonvan~7||dåliga ben,lämna hemmet,sängliggande
besoksvan~9 kontaktperson~8 hinder:nagon_moter~5||följa med,följe,följer med
vanner~7 samtal~7 blyg~5||annorlunda,utanför,utanförskap,utstött
separation~8 sorg~6||blivit lämnad,gift i,otrogen,otrohet,äktenskap
sorg~7 separation~6||blivit ensam,blivit själv,ensam efter,ensam kvar,lämnad ensam
malgrupp:foraldrar smabarn~8||mamma grupp,mammagrupp,mammor,nybliven förälder,småbarnsmamma,småbarnspappa
vanner~7 separation~5||ogift,singel,singlar,single,ungkarl
sprak:fi minoritet~5||finländare,finne,finsk,finskspråkig,finskspråkiga,suomenkielinen,suomi,sverigefinsk,sverigefinska
sprak:ar||arab,arabisk,arabiskspråkig,arabisktalande
sprak:uk||ukrainare,ukrainsk,ukrainsktalande
sprak:so||somalia,somalier,somalisk,somalisktalande,soomaali
sprak:fa sprak:prs||afghan,afghansk,dari,farsi,iranier,iransk,persisk
sprak:ru||rysk,rysktalande,ryss
sprak:pl||polack,polsk
sprak:es||latinamerikan,spansk,sydamerikan
sprak:bs sprak:hr sprak:sr||balkan,bosnisk,jugoslav,kroatisk,serbisk
sprak:ku||kurd,kurdisk
sprak:se minoritet||same,samer,samisk
sprak:swl dov~8||teckenspråk,teckenspråkig
sprak:en||engelsktalande
blyg||bland folk,blyghet,folkskygg,rodnar,socialfobi,socialt handikapp
rorelse||bassängträning,bli starkare,enkel motion,fallprevention,friskvård,komma igång,lättgympa,motionsgrupp,motionspass,qigong,stolsgympa,styrketräning,vattengympa,yoga
atstorning||matvägrar,slutat äta,äter ingenting,äter inget,äter inte
samtal~8 telefonvan~7 vanner~7 motesplats~6 besoksvan~6||barnen flyttat,bortglömd,glömd,lång söndag,långa kvällar,osynlig,tom lägenhet,tomma kvällar,tomt hemma,tomt hus,tyst hemma
kriminalitet||efter fängelset,muckat,nyss frigiven,suttit inne
mat bostadslos~8||gratis frukost,gratis mat,gratis soppa,hungrig,matkassar,matkasse,soppkök
fika motesplats~6||dricka kaffe,fikaträff,seniorfika
samtal~9 telefonvan~8 motesplats~6||babbla,pratstund,småprat,småprata,snacka skit,snicksnack,tjöta
motesplats~8 vanner~8 malgrupp:unga~5||chilla,häng,hänga,hänga ute,kicka,något kul,nåt kul,softa
angest||depp,deppig,grubblar,katastroftankar,nervös,oro,oroar mig,orolig,panikattack,panikattacker,paniken,panikångest,skakig,tankarna snurrar,ältar,ångestig
landsbygd forening~7||byalag,hembygd,hembygdsförening,sockenstuga
motesplats~8 vanner~8 besoksvan~5 ensamhetsform:social~5||bryta ensamhet,bryta isolering,bryta isoleringen,ensamhetsbrytande,gemenskap,isoleringsbrytande,likasinnade,samvaro,social aktivitet,social gemenskap,social samvaro,sociala aktiviteter,träffa andra,träffa likasinnade
malgrupp:nyanlanda ny_i_sverige||etablering,etableringsinsats,ny svensk,nya svenskar,språkstöd,utländsk bakgrund,utomeuropeisk
vanner~7 samtal~5||beröring,dejta,hålla om,ingen kärlek,kramas,kärlek,närhet
malgrupp:man + samtalsgrupp~6||herrgrupp,karlagrupp,killgrupp,mansgrupp
malgrupp:kvinnor + samtalsgrupp~2||damgrupp,kvinnoförening,kvinnogrupp,kvinnonätverk,tjejgrupp
malgrupp:unga + samtal~4||bup,elevhälsan,skolkurator,skolsköterska,umo,ungdomsmottagning
promenad~7 motesplats~8 besoksvan~6||komma hemifrån,komma iväg
smabarn + malgrupp:foraldrar~6||babygrupp,föräldragrupp,mammacafé,mammagrupp,mammaledig,mammaträff
samtal~3 samtalsgrupp~3||stöd,stödet,stödinsats,stödperson
aktivitet_pa_recept lots~7||egenremiss,remiss,remitteras
malgrupp:anhoriga~2||boyfriend,flickvän,flickvännen,girlfriend,partner,partnern,pojkvän,pojkvännen,sambo,sambon
form:hembesok~2||hem,hemma,hemmet
sjalavard~6 mat~3||församlingen,kyrka,kyrkan,kyrkans
telefonvan samtal~8 besoksvan~7||ingen ringer
ny_i_stan||flyttat till,har flyttat,ska flytta
digital_hjalp||dator,datorn,it-hjälp,min mobil,mobil,mobilen
beroende||alkis,fyllo,suput
pappa~9 malgrupp:aldre~5 malgrupp:foraldrar~5||pappa
malgrupp:aldre~8 malgrupp:foraldrar~8||mamma
pappa||bli pappa,blivande pappa,blivit pappa,nybliven pappa,nyblivna pappor
smabarn forlossning||bli mamma,blivande mamma,blivit mamma,nybliven mamma,nyblivna mammor,nyförlöst
form:telefon~7|-|samtal
form:chatt~7|-|chat,skriva
form:mejl~7|-|e-post,mail,mejl
form:sms~7|-|sms:a
form:hembesok~7|-|besök,hembesök
kind:stodlinjer~5|-|stödlinjer
kind:motesplatser~5|-|mötesplats,mötesplatser,träffpunkt`;
