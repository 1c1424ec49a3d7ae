// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packedWords = `behov:samtal|Någon att prata med|kris,prata,samtal
behov:natt|Någon att prata med på natten|natt,nattjour,nätter
behov:samtalsgrupp|Samtalsgrupp|gruppsamtal,kamratstöd,samtalsgrupper
behov:telefonvan|Någon som ringer dig|telefonkompis,telefonkontakt,telefonvän
behov:besoksvan|Någon som kommer på besök|besökstjänst,besöksvän,väntjänst
behov:livsfragor|Livsfrågor och mening|livsfrågor,mening,meningslöshet
behov:sjalavard|Präst, diakon eller själavård|diakon,präst,själavård
behov:suicidtankar|Tankar på att inte vilja leva|självmord,suicidalitet,suicidprevention
behov:motesplats|Öppen mötesplats|mötesplats,mötesplatser,träffpunkt
behov:fika|Fika tillsammans|fika,fikavän,kaffe
behov:mat|Äta tillsammans|mat,måltidsgemenskap,äta
behov:vanner|Lära känna nya människor|vän,väninna,vänskap
behov:vanmatchning|Bli ihopparad med en vän|flyktingguide,språkvän,vänmatchning
behov:sprakkafe|Språkkafé|språkfika,språkträff,svenskafika
behov:generationer|Unga och gamla tillsammans|extramormor,generationer,generationsöverskridande
behov:hogtider|Fira högtider tillsammans|högtid,julbord,lucia
behov:grannar|Grannar och gemensamt boende|granne,grannsamverkan,grannskap
behov:forening|Gå med i en förening|förbund,förening,klubb
behov:digital_traff|Träffas på nätet|videoträff,zoomgrupp,zoomträff
behov:gruppresor|Resor och utflykter|resa,seniorresa,seniorresor
behov:promenad|Promenera tillsammans|gågrupp,promenad,samtalspromenad
behov:rorelse|Röra på sig|motion,rörelse,träna
behov:dans|Dansa|dans,dansbana,danser
behov:musik|Sjunga och spela|musik,sjung,sång
behov:bok|Läsa och prata om böcker|biblioterapi,bok,läsfrämjande
behov:hantverk|Skapa och hantverk|handarbetscafé,hantverk,sticka
behov:spel|Spela spel|spel,spelkompis,sällskapsspel
behov:natur|Natur och odling|natur,uteliv,utomhus
behov:djur|Träffa djur|djur,husdjur,sällskapsdjur
behov:kultur|Kultur, film och föreläsningar|kultur,kulturcafé,kulturvän
behov:studiecirkel|Lära sig något nytt i grupp|folkbildning,studiecirkel,studiecirklar
behov:skriva|Skriva och berätta om sitt liv|livsberättande,livsberättelse,reminiscens
behov:sorg|Sorg|sorgegrupp,sorgestöd,sorggrupp
behov:suicid_efterlevande|När någon har tagit sitt liv|suicidprevention
behov:barn_dott|När ett barn har dött|änglabarn,änglaförälder,änglamamma
behov:ny_i_stan|Ny i stan|inflyttad,inflyttarservice,nyinflyttat
behov:ny_i_sverige|Ny i Sverige|integration,nyanländ,nyanlänt
behov:pensionering|Nybliven pensionär|nypensionär,pensionerat,pensionsövergång
behov:anhorig|Anhörig eller närstående|anhörig,anhörigkafé,anhörigstödjare
behov:demens|Demens och minnessvårigheter|alzheimer,demens,demenssköterska
behov:angest|Ångest och nedstämdhet|oroskänslor,ångest,ångestsyndrom
behov:psykisk_ohalsa|Psykisk ohälsa|psyket,psykisk,psykiskt
behov:blyg|Blyg eller rädd att träffa folk|blyg,tillbakadragen,tystlåten
behov:utmattning|Utmattning|stressrehabilitering,utbränd,utmattningssyndrom
behov:atstorning|Svårt med mat och kropp|ätstörd,ätstörning,ätstörningsvård
behov:sjalvskada|Självskada|självdestruktiv,självskadande,självskadebeteende
behov:beroende|Alkohol, droger och annat beroende|beroende,beroendevård,missbruk
behov:spelberoende|Spel om pengar|hasardspelsyndrom,spelberoende,spelmissbruk
behov:foralder|Förälder|föräldern,föräldrar,föräldraskap
behov:smabarn|Hemma med små barn|bebis,bebisen,småbarn
behov:ensam_foralder|Ensam förälder|ensamstående,singelmorsa,varannanvecka
behov:pappa|Pappa|farsa,pappakafé,pappaskap
behov:forlossning|Efter förlossningen|förlossning,förlossningsdepression,postpartumdepression
behov:barnloshet|Barnlöshet|barnlös,barnlösa,infertilitet
behov:oro_for_barn|Orolig för ett barn|orosanmälan,skolfrånvaro,skolvägrare
behov:separation|Separation|familjerådgivning,separationsgrupp,separera
behov:utan_arbete|Utan arbete|arbetslös,arbetslösa,arbetsträning
behov:sjukdom|Långvarig sjukdom eller smärta|patientförening,smärta,värk
behov:cancer|Cancer|cancern,cancerrehabilitering,cancersjuk
behov:funktionsnedsattning|Funktionsnedsättning|funktionsnedsatt,funktionsrätt,lss
behov:npf|Adhd och autism|adhd,npf,npf-diagnos
behov:horsel|Nedsatt hörsel|hörsel,hörseln,hörselskada
behov:dov|Döv eller dövblind|döv,dövkyrka,stödtecken
behov:syn|Nedsatt syn|syn,synnedsättning,synskada
behov:vald|Våld, hot eller kontroll|kvinnofrid,mansjour,våld
behov:sexuella_overgrepp|Sexuella övergrepp|sexövergrepp,utnyttjad,våldtäkt
behov:brott|Efter ett brott|brott,brottsoffer,brottsofferjour
behov:heder|Heder och kontroll i familjen|heder,hedersförtryck,hedersvåld
behov:hbtqi|Hbtqi|flata,homosexuell,pansexuell
behov:bostadslos|Utan bostad|hemlös,hemlösa,hemlöshet
behov:kriminalitet|Fängelse eller kriminalitet|frivård,fängelse,fånge
behov:landsbygd|På landsbygden|glesbygd,landsbygd,landsbygdsutveckling
behov:student|Student|studenthälsa,studentliv,studentpräst
behov:minoritet|Nationella minoriteter|förvaltningsområde,minoritet,minoritetsspråk
behov:kontaktperson|Kontaktperson och ledsagning|kontaktperson,ledsagarservice,ledsagning
behov:lots|Hjälp att hitta rätt|lots,lotsa,länkarbetare
behov:aktivitet_pa_recept|Aktivitet på recept|aktivitetsrecept,preskription,spis
behov:digital_hjalp|Hjälp med mobil och dator|bankid,datakurs,it-café
behov:laxhjalp|Läxhjälp|läxa,läxläsning,studiehjälp
behov:mentor|Mentor eller extra vuxen|kontaktfamilj,mentor,mentorskap
behov:volontar|Hjälpa andra|volontär,volontärarbete,volontärer
behov:lana_utrustning|Låna sport- och fritidsutrustning|fritidsbank,sportbibliotek,sportotek
behov:trygghetsringning|Någon som ringer varje dag|telefontjänst,trygghetsringning,trygghetssamtal
behov:radgivning|Råd om hälsa och rättigheter|rådgivare,rådgivning,samhällsvägledning
malgrupp:aldre|Äldre|
malgrupp:unga|Unga|
malgrupp:unga_vuxna|Unga vuxna|
malgrupp:barn|Barn|kids
malgrupp:foraldrar|Föräldrar|förälder,småbarnsförälder
malgrupp:anhoriga|Anhöriga|anhörig,närstående
malgrupp:sorjande|Den som sörjer|efterlevande,änka,änkling
malgrupp:nyanlanda|Nya i Sverige|invandrare,nyanländ,utrikesfödd
malgrupp:kvinnor|Kvinnor|kvinna
malgrupp:man|Män|
malgrupp:hbtqi|Hbtqi-personer|queer
malgrupp:studenter|Studenter|student
malgrupp:arbetssokande|Utan arbete eller sjukskrivna|arbetslös,arbetssökande,sjukskriven
malgrupp:funktionsnedsattning|Personer med funktionsnedsättning|funktionshinder,funktionsnedsättning,funktionsvariation
malgrupp:psykisk_ohalsa|Den som mår psykiskt dåligt|psykiskt
malgrupp:kronisk_sjukdom|Den som har en långvarig sjukdom|sjuk
malgrupp:beroende|Den som har ett beroende|alkohol,beroende,missbruk
malgrupp:vald|Den som lever eller har levt med våld|hotad,slagen,våld
malgrupp:hemlosa|Den som saknar bostad|bostadslös,hemlös
malgrupp:nationella_minoriteter|Nationella minoriteter|judisk,rom,tornedaling
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
behov:ensam_foralder||ensam förälder,ensam mamma,ensam pappa,ensamförälder,ensamma föräldrar,ensamma mammor,ensamma pappor,ensamståendeförälder,singel förälder,singelförälder,singelmamma,singelpappa
malgrupp:man + malgrupp:aldre||farbröder,gamla gubbar,gamla män,gubbar,gubbe,karlar,pensionerade män,äldre män
malgrupp:aldre + malgrupp:kvinnor~6||gamla damer,tant,tanter,äldre damer,äldre kvinnor
behov:samtal~8 behov:telefonvan~7 behov:vanner~7 behov:besoksvan~7 behov:motesplats~6||ensam,ensamhet,ensamheten,ensamhetskänslor,ensamma,ensamt,isolerad,isolerade,isolering,ofrivillig ensamhet,social isolering
behov:besoksvan~9 behov:telefonvan~7 behov:motesplats~5 behov:vanner~5||få sällskap,sakna sällskap,saknar sällskap,sällskap
behov:besoksvan behov:telefonvan~7||besök åt,hälsa på,hälsar på,sällskap åt
behov:besoksvan behov:telefonvan~7 behov:motesplats~5 behov:digital_traff~4||ensam hemma,sitter hemma
behov:telefonvan behov:trygghetsringning||ring mig,ringa mig,ringer mig,som ringer
behov:trygghetsringning~3 behov:telefonvan~3||dagligen,varje dag,varje morgon
behov:samtal behov:telefonvan~8||behöver prata,snacka med,vill prata
behov:samtal + form:telefon~6||ringa någon,ringa till,telefonsamtal
form:chatt + behov:samtal~7||chatta,skriva med
form:pa_plats~6 + ensamhetsform:social~4||aktivitet,aktiviteter,att göra,döda tid,döda tiden,fritid,fritidsaktivitet,fritidsaktiviteter,fördriva tiden,göra något,har tråkigt,hitta på,hobby,intresse,tråkigt,uttråkad,vad händer
malgrupp:barn malgrupp:foraldrar~7 + form:pa_plats~6||barnen,lekplats,med barn,med barnen,mina barn
malgrupp:barn||barn,barnbarn,barnet,småkillar,småtjejer
malgrupp:unga~5 malgrupp:barn~5 behov:oro_for_barn~4 malgrupp:foraldrar~4||dottern,min dotter,min grabb,min son,min tonåring,min tös,mitt barn,sonen,vår dotter,vår son
hinder:nagon_moter~3 hinder:ingen_anmalan~3||bara titta,prova på,pröva på
malgrupp:anhoriga~3||makan,maken,min fru,min hustru,min kille,min man,min partner,min sambo,min tjej
behov:sorg||avled,avliden,avlidit,dog,dödsfall,dött,dött ifrån,förlorade,förlorat,gick bort,gått bort,har dött,har förlorat,makas bortgång,makes bortgång,mist,änkeman,änklingar,änkor
behov:sorg + malgrupp:sorjande~6||blivit änka,blivit änkling
behov:anhorig||anhörig till,anhörig åt,avlastning,hjälpa min,hjälper jag,nära någon,närstående till,sköter om,vårdar,vårdar min
behov:beroende + behov:anhorig||medberoende,som dricker,som knarkar,som missbrukar
behov:spelberoende||spelar bort
malgrupp:anhoriga~5||en kompis,en närstående,en vän,min bror,min kompis,min syster,min vän
hinder:utan_att_ringa + form:chatt~2||slippa ringa,telefonskräck
hinder:gratis~6||avgiftsfritt,billig,billigt,dålig ekonomi,fattig,fattigpensionär,gratis,inga pengar,inte råd,kostnadsfri,kostnadsfria,kostnadsfritt,låg pension,utan kostnad
hinder:ingen_anmalan~6||bara komma,drop in,spontant,utan anmälan
hinder:nagon_moter~6 behov:lots~5||gå själv,någon möter,vågar inte
hinder:rullstol~8 behov:funktionsnedsattning~6||permobil,rullator,rullstol
dag:lör~3 dag:sön~3||helg,helgen,helger,helgerna,i helgen,på helgen
tidpunkt:kvall~3||i kväll,ikväll,kväll,kvällar,kvällen,kvällstid,på kvällarna,på kvällen
behov:natt + behov:samtal~6||i natt,ligger vaken,natten,nattetid,nattöppet,nätterna,om natten,på natten,på nätterna,sömnlös
tidpunkt:formiddag~2 tidpunkt:eftermiddag~2||dagtid,förmiddag,förmiddagen,på dagarna,på dagen
form:digitalt~8 behov:digital_traff||digital,digitala,digitalt,distans,hemifrån,online,på distans,på nätet,skärm,via datorn,via skärm,via zoom,videomöte,videosamtal,virtuell
form:telefon~8 behov:samtal~6||hjälplinje,i telefon,jourlinje,jourtelefon,linje,linjen,nummer,per telefon,på telefon,ringa,stödlinje,telefon,telefonjour,telefonnummer
form:telefon~7 form:chatt~6||jour,jouren
form:chatt||chatt,chatten,livechatt,nätchatt
behov:samtalsgrupp~4 kind:aktiviteter~3||grupp,grupper,gäng
kind:motesplatser~3 kind:aktiviteter~3 behov:motesplats~3||samlas,ses,träff,träffar,träffarna,träffas,träffen
behov:studiecirkel~4||kurs,kurser,lektioner,lära mig,lära sig
behov:ny_i_stan + behov:vanner~4||flyttat hit,känner inga,känner ingen,ny här,nyinflyttad,nyss flyttat
behov:vanner behov:motesplats~5||bland folk,möta människor,nya människor,socialisera,träffa folk,träffa människor,träffa någon,träffa nån,umgås,utöka umgänget
behov:vanner||inga kompisar,inga vänner,ingen vän,saknar kompisar,saknar vänner,utan vänner
behov:vanmatchning behov:sprakkafe||svensk familj,svensk kompis,svensk vän,svenska kompisar,svenska vänner,träffa svenskar,träffar svenskar
behov:sprakkafe||bättre svenska,prata svenska,svensk språk,svenska,svenskundervisning,tala svenska,träna svenska,öva svenska
behov:promenad + behov:vanner~2||promenera med
behov:rorelse behov:promenad||motionera,träna tillsammans
behov:mat||gemensam lunch,gemensam middag,gemensam måltid,äta ihop,äta tillsammans
behov:fika + behov:besoksvan~3||fika med,kaffesällskap
behov:hogtider||fira jul,jul,jul ensam,julafton,julen,midsommarafton,nyårsafton,påskafton,storhelg,storhelger
behov:livsfragor + behov:cancer~5||dödsångest,obotligt sjuk,palliativ
behov:livsfragor||existentiell,existentiell ensamhet,existentiella,meningslöst,tomhet,tomt inuti
behov:volontar||bidra,bli volontär,engagera mig,frivilligarbete,ge tillbaka,göra nytta,göra skillnad,hjälpa andra,hjälpa ensamma,hjälpa någon,hjälpa till,jobba ideellt,ställa upp,vill hjälpa
malgrupp:aldre + behov:besoksvan~4||servicehus,säbo,särskilt boende,vårdhem,äldreboende
behov:aktivitet_pa_recept||på recept
malgrupp:unga + behov:motesplats||fritidsgård,fritidsklubb,ungdomens hus,ungdomsgård,ungdomshus
malgrupp:unga||gymnasieelev,gymnasiet,högstadiet,i skolan,mobbad,mobbas,mobbning,skolan,tonåring,tonåringar,ung,unga,ungdom,ungdomar,ungdomarna,utfryst,yngre
malgrupp:unga_vuxna||20 plus,tjugoåringar,tjugoårsåldern,trettioårsåldern,ung vuxen,unga vuxna
behov:fika + malgrupp:aldre||pensionärsfika,seniorfika
malgrupp:aldre||60+,65+,70+,75+,80+,85+,90+,dagledig,daglediga,gamla,gamling,gamlingar,gammal,mogen ålder,pensionerad,pensionär,pensionärer,senior,seniorer,äldre dar,ålderspensionär,åldring,åldringar
behov:vald + malgrupp:vald~6||blir kontrollerad,blir slagen,hotar mig,kontrollerar mig,slår mig,svartsjuk man
behov:vald + malgrupp:kvinnor~6||kvinnohus,kvinnojour,kvinnojouren,tjejjour,tjejjouren
behov:hbtqi malgrupp:hbtqi||bi,bisexuell,bög,gay,hbt,hbtq,hbtqi,homo,icke binär,lesbisk,pride,regnbåge,regnbågs,trans,transperson,transsexuell
behov:djur + behov:promenad~6||hund promenad,hundfolk,hundpromenad,hundägare
behov:besoksvan behov:kontaktperson~6||till läkaren
behov:besoksvan behov:telefonvan behov:lots~7||isolerade äldre,uppsökande,uppsökande insatser,uppsökande verksamhet
malgrupp:aldre~5 behov:besoksvan~5||hemtjänst
behov:psykisk_ohalsa||boendestöd,brukarinflytande,brukarstyrd,psykisk funktionsnedsättning,psykisk sjukdom,psykiska problem,psykiskt sjuk,psykos,psykossjukdom,schizofreni,socialpsykiatri,sysselsättning psykiatri,öppenvård psykiatri
behov:angest~8 behov:samtal~9 behov:psykisk_ohalsa~7||deppar,deppig,gråter,ledsen,ledsna,må dåligt,mår dåligt,mår kasst,mår piss,mår skit,nere
behov:utmattning||aldrig pigg,alltid trött,helt slut,ingen energi,slutkörd,stresskollaps
malgrupp:man||grabb,grabbar,gubbklubb,herrar,herrklubb,killar,kille,manlig,manliga,mansklubb,maskulin,snubbar
malgrupp:kvinnor||brudar,kvinnlig,kvinnliga,tjej,tjejer
behov:motesplats||dagcenter,dagcentral,dagverksamhet
behov:pensionering + malgrupp:aldre~8||nybliven pensionär,nypensionerad,pensionering,slutat jobba,snart pensionär
behov:besoksvan behov:digital_traff~8 behov:telefonvan~7||dåliga ben,lämna hemmet,sängliggande
behov:besoksvan~9 behov:kontaktperson~8 hinder:nagon_moter~5||följa med,följe,följer med
behov:vanner~7 behov:samtal~7 behov:blyg~5||annorlunda,utanför,utanförskap,utstött
behov:separation~8 behov:sorg~6||blivit lämnad,gift i,otrogen,otrohet,äktenskap
behov:sorg~7 behov:separation~6||blivit ensam,blivit själv,ensam efter,ensam kvar,lämnad ensam
malgrupp:foraldrar behov:smabarn~8||mamma grupp,mammagrupp,mammor,nybliven förälder,småbarnsmamma,småbarnspappa
behov:vanner~7 behov:separation~5||ogift,singel,singlar,single,ungkarl
sprak:fi behov:minoritet~5||finländare,finne,finsk,finskspråkig,finskspråkiga,suomenkielinen,suomi,sverigefinsk,sverigefinska
sprak:ar||arab,arabisk,arabiskspråkig,arabisktalande
sprak:uk||ukrainare,ukrainsk,ukrainsktalande
sprak:so||somalia,somalier,somalisk,somalisktalande,soomaali
sprak:fa sprak:prs||afghan,afghansk,dari,farsi,iranier,iransk,persisk
sprak:ru||rysk,rysktalande,ryss
sprak:pl||polack,polsk
sprak:es||latinamerikan,spansk,sydamerikan
sprak:bs sprak:hr sprak:sr||balkan,bosnisk,jugoslav,kroatisk,serbisk
sprak:ku||kurd,kurdisk
sprak:se behov:minoritet||same,samer,samisk
sprak:swl behov:dov~8||teckenspråk,teckenspråkig
sprak:en||engelsktalande
behov:blyg||bland folk,blyghet,folkskygg,rodnar,socialfobi,socialt handikapp
behov:rorelse||bassängträning,bli starkare,enkel motion,fallprevention,friskvård,komma igång,lättgympa,motionsgrupp,motionspass,qigong,stolsgympa,styrketräning,vattengympa,yoga
behov:atstorning||matvägrar,slutat äta,äter ingenting,äter inget,äter inte
behov:samtal~8 behov:telefonvan~7 behov:vanner~7 behov:motesplats~6 behov:besoksvan~6||barnen flyttat,bortglömd,glömd,lång söndag,långa kvällar,osynlig,tom lägenhet,tomma kvällar,tomt hemma,tomt hus,tyst hemma
behov:kriminalitet||efter fängelset,muckat,nyss frigiven,suttit inne
behov:mat behov:bostadslos~8||gratis frukost,gratis mat,gratis soppa,hungrig,matkassar,matkasse,soppkök
behov:fika behov:motesplats~6||dricka kaffe,fikaträff,kyrkkaffe,seniorfika
behov:samtal~9 behov:telefonvan~8 behov:motesplats~6||babbla,pratstund,småprat,småprata,snacka skit,snicksnack,tjöta
behov:motesplats~8 behov:vanner~8 malgrupp:unga~5||chilla,häng,hänga,hänga ute,kicka,något kul,nåt kul,softa
behov:angest||depp,deppig,grubblar,katastroftankar,nervös,oro,oroar mig,orolig,panikattack,panikattacker,paniken,panikångest,skakig,tankarna snurrar,ältar,ångestig
behov:landsbygd behov:forening~7||byalag,hembygd,hembygdsförening,sockenstuga
behov:motesplats~8 behov:vanner~8 behov:besoksvan~5 ensamhetsform:social~5||bryta ensamhet,bryta isolering,bryta isoleringen,ensamhetsbrytande,gemenskap,isoleringsbrytande,likasinnade,samvaro,social aktivitet,social gemenskap,social samvaro,sociala aktiviteter,träffa andra,träffa likasinnade
malgrupp:nyanlanda behov:ny_i_sverige||etablering,etableringsinsats,ny svensk,nya svenskar,språkstöd,utländsk bakgrund,utomeuropeisk
behov:vanner~7 behov:samtal~5||beröring,dejta,hålla om,ingen kärlek,kramas,kärlek,närhet
malgrupp:man + behov:samtalsgrupp~6||herrgrupp,karlagrupp,killgrupp,mansgrupp
malgrupp:kvinnor + behov:samtalsgrupp~2||damgrupp,kvinnoförening,kvinnogrupp,kvinnonätverk,tjejgrupp
malgrupp:unga + behov:samtal~8||bup,elevhälsan,skolkurator,skolsköterska,umo,ungdomsmottagning
behov:promenad~7 behov:motesplats~8 behov:besoksvan~6||komma hemifrån,komma iväg
behov:smabarn + malgrupp:foraldrar~6||babygrupp,föräldragrupp,mammacafé,mammagrupp,mammaledig,mammaträff
behov:samtal~3 behov:samtalsgrupp~3||stöd,stödet,stödinsats,stödperson
behov:aktivitet_pa_recept~7||egenremiss,remiss,remitteras
malgrupp:anhoriga~2||boyfriend,flickvän,flickvännen,girlfriend,partner,partnern,pojkvän,pojkvännen,sambo,sambon
form:hembesok~2||hem,hemma,hemmet
behov:sjalavard~6 behov:mat~3||församlingen,kyrka,kyrkan,kyrkans
behov:telefonvan behov:samtal~8 behov:besoksvan~7||ingen ringer
behov:ny_i_stan||flyttat till,har flyttat,ska flytta
behov:digital_hjalp||dator,datorn,it-hjälp,min mobil,mobil,mobilen
behov:beroende||alkis,fyllo,suput
behov:pappa~8 malgrupp:aldre~7 malgrupp:foraldrar~5||pappa
malgrupp:aldre~8 malgrupp:foraldrar~8||mamma
behov:pappa||bli pappa,blivande pappa,blivit pappa,nybliven pappa,nyblivna pappor
behov:smabarn behov:forlossning||bli mamma,blivande mamma,blivit mamma,nybliven mamma,nyblivna mammor,nyförlöst
form:telefon~7|-|samtal
form:chatt~7|-|chat,skriva
form:mejl~7|-|e-post,mail,mejl
form:sms~7|-|sms:a
form:digitalt~7|-|zoom
form:hembesok~7|-|besök,hembesök
kind:stodlinjer~5|-|stödlinjer
kind:motesplatser~5|-|mötesplats,mötesplatser,träffpunkt`;
export const broaderNeeds = `natt<samtal telefonvan<samtal sjalavard<samtal suicidtankar<samtal vanmatchning<vanner sprakkafe<ny_i_sverige promenad<rorelse dans<rorelse bok<kultur suicid_efterlevande<sorg barn_dott<sorg ny_i_stan<vanner angest<psykisk_ohalsa utmattning<psykisk_ohalsa atstorning<psykisk_ohalsa sjalvskada<psykisk_ohalsa spelberoende<beroende smabarn<foralder ensam_foralder<foralder pappa<foralder forlossning<foralder,smabarn oro_for_barn<foralder cancer<sjukdom npf<funktionsnedsattning horsel<funktionsnedsattning dov<funktionsnedsattning syn<funktionsnedsattning sexuella_overgrepp<vald heder<vald aktivitet_pa_recept<lots trygghetsringning<telefonvan`;
export const situationNeeds = `sorg suicid_efterlevande barn_dott ny_i_stan ny_i_sverige pensionering anhorig demens angest psykisk_ohalsa blyg utmattning atstorning sjalvskada beroende spelberoende foralder smabarn ensam_foralder pappa forlossning barnloshet oro_for_barn separation utan_arbete sjukdom cancer funktionsnedsattning npf horsel dov syn vald sexuella_overgrepp brott heder hbtqi bostadslos kriminalitet landsbygd student minoritet`;
export const socialNeeds = `motesplats fika mat vanner vanmatchning sprakkafe generationer hogtider grannar forening digital_traff gruppresor promenad rorelse dans musik bok hantverk spel natur djur kultur studiecirkel skriva`;
