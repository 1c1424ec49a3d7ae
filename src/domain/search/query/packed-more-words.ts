// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:unga + samtal vanner~5||bullied,bullying,fryser ut,grupparbete,hatar mig,hemmasittare,klassen,klasskompisar,min klass,rasten,retad,retas,skolkar,skolvägran
malgrupp:unga~7 malgrupp:barn~7 + samtal||bråk hemma,föräldrar bråkar,föräldrar skriker,jobbigt hemma,mina föräldrar,rörigt hemma
malgrupp:unga + motesplats||chilla någonstans,chilla nånstans,efter plugget,efter skolan,hänga någonstans,hänga nånstans,höstlov,på lovet,sommarlov,sportlov
separation~7 samtal~9||blivit dumpad,breakup,crush,ghostad,gjorde slut,gjort slut,heartbroken,hjärtesorg,krossat hjärta,kär,olycklig,olycklig kärlek
atstorning||anorektiker,anorexi,bulimi,ful,för smal,hetsäta,kräks,ortorexi,räknar kalorier,smygäter,spegelbild,spyr,svälter,tappar kontrollen,tjock,tröstäter,tvångstränar,vägrar äta,vågen,överäter
angest~8 samtal||blue,dyster,hängig,jobbigt,låg energi,mörka tankar,nedstämd,vemodig,värdelös
angest psykisk_ohalsa~8||anxious,flashbacks,hjärtklappning,krigstrauma,mardröm,panic attacks,panikkänsla,ptsd,tortyr,trauma,traumatiserad
ny_i_sverige + samtal~4||krig,krigsflykting
samtal~9 telefonvan~9 besoksvan~6 motesplats~6||en röst,glamma,kallprat,prata bort,prata lite,pratstunn,samspråk,skvallra,snick snack,språka,surra,tjöt
besoksvan telefonvan~5||aldrig besök,besöker mig,hålla handen,inga besök,ingen kommer,kaffe hemma,kommer hem,sitta hos,sällskap hemma,titta in,titta till
besoksvan telefonvan~9 samtal~8 motesplats~5||inga anhöriga,inga barn,ingen familj,ingen släkt,sist kvar
landsbygd~6 besoksvan~4||bli skjutsad,färdtjänst,hämtad,ingen buss,inget körkort,komma dit,skjuts,utan bil,åka med
malgrupp:aldre + besoksvan~4||nursing home,seniorboende,servicelägenhet,trygghetsboende,ålderdomshem
hantverk||akvarell,arbetskrets,drejkurs,drejning,fixarstuga,fota,fotografera,keramik,laga saker,lappa,luffarslöjd,makramé,mansverkstad,mecka,mecka moppe,meka,moppe,pyssel,pyssla,pärla,pärlplatta,reparera,rita,skruva,skruva moppe,snickarverkstad,snida,spinna garn,spinna ull,svetsa,sy kläder,syjunta,sykurs,symaskin,symöte,syträff,syverkstad,sömmerska,teckna,tova,träverkstad,verkstad,väva,vävning,vävstuga,återbruk
natur||bin,biodlare,biodling,bärplockning,friluftsgrupp,fågelskådning,fågeltur,gökotta,jaga,kanottur,kolonilott,paddla kanot,pilgrim,plantera,plocka bär,plocka svamp,rensa ogräs,skogspromenad,tälta,vandringsgrupp,växter
rorelse||badminton,balans,balansgrupp,balansträning,basket,basketball,biljard,bli rörligare,bordtennis,boule,boulebana,boulespel,boxas,curling,cykelkurs,dart,fallskadeprevention,football,golf,gym,gågrupp,handboll,hålla igång,i form,kampsport,klättra,kroppen,kubb,längdskidor,löpgrupp,mjukgympa,padel,pensionärsgympa,petanque,running,rörelseglädje,seniorgympa,seniorträning,simskola,simträning,sittande gympa,skidor,skridskor,soccer,springa,stavgång,stolgympa,stolsgymnastik,swimming,tai chi,tennis,träna balansen,varpa,vattengymnastik,vighet,volleyboll,äldregympa
musik||band,blåsorkester,choir,chor,coro,damkör,dragspel,fiol,gospel,instrument,jamma,jojka,kuoro,kvad,kyrkokör,köhr,körsång,manskör,musikcirkel,poporkester,replokal,schlager,seniorkör,spela fiol,spela gitarr,spela instrument,spela piano,spelmansstämma,sång,sånggrupp,sångkör,trubadur,ukulele,visafton,visor
spel||ajedrez,alfapet,anime,backgammon,bingo,board games,bridge,canasta,chess,cosplay,dataspel,datorspel,dnd,domino,e-sport,figurspel,frågesport,game night,gaming,gejma,konsolspel,kortlek,kpop,lajv,lan,magic,magickort,mahjong,manga,patiens,pubquiz,quiz,rollspel,sah,schackcafé,spela kort,szachy,tv-spel,tärningsspel,video games,warhammer,yatzy
livsfragor~8 sjalavard~9||alpha,be tillsammans,bibel,bibelgrupp,bibelstudium,bön,church,gudstjänst,meditation,meditera,mosque,prayer,retreat,stillhet
kultur||amatörteater,bio,biocirkel,biosällskap,dagbio,filmcirkel,filmvisning,improvisation,konsertsällskap,konst,konstcirkel,konstutställning,konstvandring,matinébio,museisällskap,museum,seniorbio,teatergrupp,teaterresa,teatersällskap
grannar||bo gemenskap,bo tillsammans,bofällesskap,bogemenskap,bostadsområdet,byggemenskap,dela boende,dela kök,gemensamt kök,granngemenskap,gårdsfest,gårdsgrupp,i trapphuset,kollektiv,kollektivboende,mina grannar
gruppresor||bussutflykt,dagstur,resesällskap,utflykt
vanner~8 samtal~4||dejting,livskamrat,nätdejting
radgivning~9 ny_i_sverige~6||ansökan,blankett,brev,letters,läsa brev,migrationsverket,myndighet,myndighetskontakt,official letter,official letters,papper,pappren,samhällsinformation,swedish forms,swedish papers,söka bidrag,understand letters,uppehållstillstånd
radgivning~9 ny_i_sverige~8||svenska brev,svenska myndigheter,svenska papper
sprakkafe + malgrupp:nyanlanda~4||af iswiidhish,aprender sueco,barashada luqadda,baro swedish,barto iswiidhish,cwiczyc szwedzki,dålig svenska,hablar sueco,harjoitella ruotsia,iswiidhishka,jezyk szwedzki,lite svenska,läser sfi,nauciti svedski,nauka szwedzkiego,opetella ruotsia,oppia ruotsia,practicar sueco,practise swedish,ruotsin kieli,sfi,språkträning,svedski jezik,svenska språket,swedish conversation,träna språk,uciti svedski,vjezbati svedski,öva språket
vanmatchning sprakkafe~8||etablerad svensk,fadderfamilj,meet locals,swedish family,swedish friend,swedish friends,vänfamilj
sprak:ar~8 malgrupp:nyanlanda~8||arabvärlden,egypten,irak,jemen,libanon,marocko,mellanöstern,palestina,sudan,syrier
sprak:fa~8 sprak:prs~8 malgrupp:nyanlanda~8||afghaner,afghanistan,iran
sprak:so~8 malgrupp:nyanlanda~8||från somalia
sprak:ti~8 malgrupp:nyanlanda~8||eritrea,etiopien
sprak:uk malgrupp:nyanlanda~8||ukraina
sprak:pl~9||polen
sprak:bs~9 sprak:hr~9 sprak:sr~9||bosnien,kroatien,serbien
sprak:fi~9 minoritet~8||tornedalen
malgrupp:anhoriga~3||frugan,frun,gubben,gumman min,kärringen
sorg + malgrupp:sorjande~6||blev änka,blev änkling,fru dog,frugan dog,frun dog,gubben dog,makan dog,nybliven änka,nybliven änkling,widow,widower
sorg||aitini kuoli,allhelgona,bereaved,bereavement,blev änka,blev änkling,bästis dog,died,duelo,efter levande,efterlevande,efterlevandesamtal,farfar dog,farmor dog,frugan dog,funeral,gravsten,gubben dog,isani kuoli,käringen dog,leski,lillasyster dog,lillebror dog,lost my,mieheni kuoli,minnas ihop,minnesgudstjänst,minnesstund,morfar dog,mormor dog,mourning,murugo,passed away,saknad,saknar mamma,saknar någon,saknar pappa,sorgbearbetning,sorgearbete,suru,sörja,sörjande,tomheten efter,tuga,tända ljus,udovac,udovica,umarl maz,vaimoni kuoli,viuda,viudo,wdowa,wdowiec,widow,widower,zaloba
smabarn + malgrupp:foraldrar~5||ammar,amning,baby,babymassage,babyrytmik,babysång,barnvagn,barnvagnspromenad,första barnet,föräldraledig,föräldraledighet,kolik,new mom,new mum,newborn,playgroup,småbarnsliv,spädbarn,sångstund,toddlers
oro_for_barn + malgrupp:foraldrar~6 + samtal~4||min tonårsdotter,min tonårsson,tonårsförälder,tonårsföräldrar,tonårsmamma,tonårspappa,vuxet barn,vuxna barn
beroende||aa-möte,addict,addicted,alcoholic,alcoholics anonymous,alkoholfri,alkoholfritt,alkolist,amfetamin,dricker ensam,drinking problem,drinks,drogar,drogfri,drogfritt,drug addiction,drugs,frisk nykter,full jämt,hasch,kamratstöd nykter,kokain,nykter,nykter alkoholist,nykterhet,nykterist,nyktert häng,nyktert umgänge,nyktra,nyktra vänner,porr,porrberoende,röker cannabis,röker gräs,röker hasch,sexberoende,sexmissbruk,sluta dricka,sober,sobriety,stop drinking,sömntabletter,söp,tablettberoende,tabletter,tar droger,utan alkohol
demens||alshajmer,altzheimers,alzhaimer,dementia,dåligt minne,forgetful,frontallob,frontallobsdemens,förvirrad,glömmer,glömmer namn,glömsk,lewykropps,memory loss,minnesgrupp,minnesmottagning,minnesproblem,tappar minnet
sjukdom||adhd värk,artros,cellgifter,cfs,crohn,diabetes,eds,endometrios,epilepsi,fibro,fibromyalgi,hjärtsjuk,ibs,kol,kronisk smärta,kroniskt sjuk,long covid,långvarig smärta,migrän,ms,parkinson,postcovid,psoriasis,reumatism,tinnitus,värk,whiplash
utmattning||burned out,burnout,burnt out,helt slutkörd,kraschad,kraschat,stressad,stressed out,sönderstressad,utmattad och
lots~8 aktivitet_pa_recept~7||hänvisa,hänvisa vidare,referral,tipsa patient,vart vända
lots + malgrupp:aldre~7||fyrtiotalist,förebyggande hembesök,hembesök 80,hälsosamtal,samtal 80,äldrelots
psykisk_ohalsa||bipolär,borderline,hör röster,mental health,mental illness,paranoid,personlighetssyndrom,psychiatric,psykiatrin,psykisk vård,psykosvård,psykotisk,psykvård,schizofren,tvångstankar,vård,öppenvårdspsykiatri
vald||abusive relationship,bearbeta våldet,domestic violence,efter misshandeln,efter våldet,elak man,elak sambo,ex styrde,kontrollerande,kvinnofrid,narcissist,psykisk misshandel,psykiskt våld,rädd hemma,skyddat boende,svartsjuk,violent husband,våldsam man,våldsutsatt,våldsutsatt kvinna
radgivning~8 hinder:gratis~6||debt,kronofogden,poor,skulder
horsel||hearing loss,hör dåligt,hör illa,hörapparat,hörselnedsättning,lomhörd
syn||blind,poor eyesight,ser dåligt,ser illa
funktionsnedsattning||anpassad grundskola,cp-skada,disability,disabled,funkis,funktionshindrad,funktionsrätt,gruppbostad,handikapp,handikappad,handikappidrott,if,intellektuell funktionsnedsättning,lss,paraidrott,parasport,personlig assistent,rullstolsburen,synskadad,särskola,utvecklingsstörd,utvecklingsstörning
digital_hjalp||appar,bank-id,bankid,datorn krånglar,datorskola,e-legitimation,facetime,internet,ipad,ladda ner,läsplatta,lösenord,mejla,mobilen krånglar,mobilskola,mobilt bankid,my computer,my phone,nätet,padda,platta,ringa barnbarnen,skicka bild,skrivare,skypa,smartphone,sms,surfplatta,tablet,telefonen krånglar,telefånen,wifi hemma
malgrupp:anhoriga~4||brorsa,bästis,farsan,kusin,lillasyster,lillebror,morsan,storasyster,storebror,syrra
malgrupp:aldre~5 malgrupp:anhoriga~3||farsan,gamla farsan,gamla morsan,morsan
motesplats~8 vanner~7||centrum,chill,festa,fun,hang out,häng med,tjilla
samtal~8 vanner~7||snacka
student vanner~5||doktorand,exchange student,international student,korridor,kårhus,plugga,studentkorridor,students,university,utbytesstudent,utländsk student
smabarn||förskolan,månader gammal,månader gammalt,veckor gammal,veckor gammalt
volontar||bli besöksvän,bli fadder,bli kontaktfamilj,bli läxhjälpare,bli mentor,bli promenadvän,bli språkvän,bli stödperson,bli telefonvän,frivilligcentral,jourtelefonist,läxläsare,röda korset,volontärbyrån,värva frivilliga
ny_i_sverige bostadslos~8 radgivning~7||gömd,odokumenterad,papperslös,utan papper
bostadslos||akutboende,bostadslöshet,förlorat bostaden,förlorat lägenheten,homeless,härbärge,ingen adress,kontraktet uppsagt,lägenheten,natthärbärge,utan tak,uteliggare,vräkt
besoksvan telefonvan~6 malgrupp:aldre~4||går dåligt,på boendet
motesplats||druzenje,encuentro,encuentros,goob kulan,kohtaamispaikka,kulan,kulanka,miejsce spotkan,mjesto susreta,på dagtid,se folk,spotkania,spotkanie,susreti,tapaaminen,tapaamiset
vanmatchning||bli matchad,ihopparad,matchas,para ihop
anhorig~6||uppvuxen med
vanner||amigos nuevos,asxaab,befriend,conocer gente,find friends,friendship,gente nueva,glidit isär,hacer amigos,hang out,loytaa ystavia,meet people,mina vänner,nadi prijatelje,new friends,no friends,noll kompisar,noll polare,noll vänner,novi prijatelji,nowi przyjaciele,poznac ludzi,saada ystavia,saaxiib cusub,saaxiibo,tappat kontakten,upoznati ljude,uusia ystavia,vännerna försvann,znalezc przyjaciol
samtal~8 telefonvan~7 vanner~7 motesplats~6 besoksvan~7||alldeles själv,alltid ensam,fyra väggar,helt själv,jämt ensam,lägenheten ekar,träffar ingen,tyst lägenhet,tystnaden,va själv,vara själv
malgrupp:aldre~8 + besoksvan~7||far bor,far är,gamla mor,min far,min mor,mor bor,mor sitter,mor är
malgrupp:aldre~7 + besoksvan~8||gammal granne,grannfarbror,granntanten
motesplats + beroende~3||alkoholfritt,drogfritt,nykter träff,nyktert,nyktra aktiviteter,utan alkohol
samtal angest~6||sviken
malgrupp:unga~7 + samtal vanner~6||aldrig bjuden,inte bjuden
motesplats~8 besoksvan~8 vanner~7 telefonvan~6||bor ensam,bristande nätverk,ensamboende,ensamlevande,lever ensam,nätverk,sociala kontakter,socialt nätverk,socialt umgänge,svagt nätverk
utan_arbete~8 motesplats~8||daglig sysselsättning,meningsfull fritid,meningsfull sysselsättning,meningsfull vardag,strukturera dagen
psykisk_ohalsa~7 sjukdom~6||kognitiv svikt,multisjuk,samsjuklighet,sjuklig oro
rorelse + aktivitet_pa_recept~7||far recept
trygghetsringning~8 besoksvan~7||mamma ramlar,pappa ramlar,ramlar
foralder smabarn~8||gravid,snart förälder,väntar barn
studiecirkel~4 samtalsgrupp~4||cirkel,cirkeln,cirklar
malgrupp:nyanlanda~8||assyrier,assyrisk,syrian,syrianska
vanmatchning~8 ny_i_sverige~8 sprakkafe~7||andra kulturer,internationell
sprak:rom minoritet~9||romer,romsk
lots~5 aktivitet_pa_recept~4||arbetsterapeut,biståndshandläggare,distriktssköterska,hemsjukvård,husläkare,sjuksköterska,socialsekreterare,undersköterska,vårdcentral
malgrupp:unga + samtal vanner~6||mobbad,mobbas,mobbning,utfrusen,utfryst
motesplats utan_arbete~9||sysselsättning
motesplats + hinder:ingen_anmalan~4||icke biståndsbedömd,inte biståndsbedömd,kravlöst,låg tröskel,lågtröskel,utan beslut,utan bistånd,utan biståndsbedömning,utan biståndsbeslut,utan krav,utan remiss
motesplats vanner~5 besoksvan~5 telefonvan~4||slippa ensamheten
malgrupp:aldre~4 besoksvan~4||granne som,grannen intill,min granne,vår granne
malgrupp:unga||elev,femtonåring,fjortis,fjortonåring,gymnasist,högstadieelev,högstadieungdom,i nian,i sexan,i sjuan,i åttan,jóvenes,mladi,młodzież,nuoret,nuori,sextonåring,sjuttonåring,skolelev,teen,teenager,teenagers,teens,tonårskille,tonårstjej,trettonåring,young people,youth
samtal~5||kurator,kuratorn,skolkuratorn
telefonvan + samtal~5||bli uppringd
livsfragor sjalavard~7||det andliga,existens,existentiella frågor,existentiellt,livets mening,tomt inombords
vanner motesplats~5||bekantskapskrets,bredda nätverket,chilla med,find friends,hänga me,hänga med,jämngamla,jämnåriga,make friends,meet people,new friends,skaffa kompisar,skaffa vänner,skaffar polare,större umgängeskrets,umgängeskrets,utvidga nätverket,utöka nätverket,vidga kretsen
vanmatchning + vanner~6||bli matchad,ihopparad,kompisapp,kompisförmedling,matcha mig,matchas,para ihop,vänapp,vänförmedling
generationer||bonusmorfar,bonusmormor,extrafarfar,extramormor,farfäder,konfirmander,lånefarmor,lånemorfar,lånemormor,mormödrar,reservmorfar,reservmormor
forening||bygdeförening,bylag,föreningsmedlem,hembygdsgård,idrottsförening,lokalförening,pensionärsförening,samhällsförening,sockenförening
form:digitalt + digital_traff||digitalt umgänge,på skärm,ses online,teams,träffas online,umgås online,via nätet,videolänk,zoom
natur + aktivitet_pa_recept~6||grön rehab,grön rehabilitering,naturbaserad rehabilitering,odlargrupp,skogsbad,skogsterapi,trädgårdsgrupp,trädgårdsterapi
djur||4h,4h-gård,bondgård,bondgårdsdjur,hundvakt,hästunderstödd,hästunderstödd terapi,höns,läshund,ponny,terapihund,vårdhund
skriva||dagbok,dikter,kreativt skrivande,memoarer,poesi,poetry slam,skriva dagbok,skriva dikter,skriva memoarer,skrivarcirkel,skrivargrupp,skrivarkurs,skrivarstuga,släktens historia,släktforska,släktforskning
kontaktperson besoksvan~8||behöver ledsagare,följeslagare,ledsagare till,ledsagning till
lots radgivning~7||börja leta,överblick
laxhjalp + malgrupp:unga~5||dåliga betyg,höja betyg,läsläxa,mattehjälp,plugga ihop,plugghjälp,stödundervisning
lana_utrustning||gratis utrustning,hjälmar,låna barnvagn,låna boll,låna cykel,låna flytväst,låna grejer,låna inlines,låna kajak,låna prylar,låna ryggsäck,låna skateboard,låna skidor,låna skridskor,låna snowboard,låna tält,sportutrustning
trygghetsringning telefonvan~6||dagligt samtal,dagligt telefonsamtal,ligga hjälplös,telefontillsyn,tillsynssamtal,trygghetssamtal
radgivning||ekonomiskt bistånd,fk,försäkringskassan,försörjningsstöd,juridisk rådgivning,jurist,kronofogden,sjukersättning,sjukpening,sjukpenning,skulder,skuldsatt,socialbidrag,överklaga,överklaga beslut
barn_dott||barnet dog,barnet dör,bebis dog,bebisen dog,dottern dog,dödfött,föddes död,förlorat bebis,missfall,plötslig spädbarnsdöd,sonen dog,spädbarn avlidit,spädbarn dog,vårat barn,änglabarn,änglaförälder
ny_i_sverige sprakkafe~6||asyl,asylsökande,etableringen,fick uppehållstillstånd,fått stanna,fått uppehållstillstånd,invandrad,invandrare,migrant,uppehållstillstånd
pensionering + malgrupp:aldre~6||arbetskamraterna borta,blivit pensionär,efter arbetslivet,pangsionär,penschonär,pensionerade mig,saknar jobbet,saknar kollegorna,slutat arbeta,tappade kollegorna
anhorig + beroende~7||al-anon,alanon,föräldrar dricker,mamma dricker,mamma super,missbruk hemma,pappa dricker,pappa super
blyg + motesplats~3||hemmasittande,hemmasittare,obekväm socialt,social oro,tillbakadragen,tystlåten
foralder||adoptivförälder,bonusförälder,bonusmamma,bonuspappa,dålig förälder,dålig mamma,familjecentral,fyra ungar,föräldrakurs,föräldrarollen,föräldrautbrändhet,styvförälder,tre ungar,trött förälder
ensam_foralder||barnen själv,ensam farsa,ensam morsa,ensam vårdnad,ensamstående,ensamstånde,hooyo keligeed,keligeed ah,madre soltera,padre soltero,samohrana majka,samotna matka,single dad,single mom,single mother,single mum,single parent,solomamma,soltera,ungarna själv,yksinhuoltaja
pappa||farsa,farsgrupp,lekplatspappor,pappa grupp,pappa-grupp,pappagrupp,pappaledig,pappaledighet,pappaträff,pappor,papporna
forlossning||anknytning bebis,baby blues,födde barn,förlossningsdepression,förlossningspsykos,förlossningsrädsla,kejsarsnitt,traumatisk förlossning
barnloshet||barnlängtan,barnlös,fertilitet,fertilitetsbehandling,fertilitetsutredning,insemination,inte vi,ivf,ofrivillig barnlöshet,ofrivilligt barnlös,provrör,provrörsbefruktning,utan barn,äggdonation
oro_for_barn||datorspelande son,dålig kompisar,fel umgänge,min flicka,min pojk,skolfrånvaro,skolkar,tonåringar som,tonåringen,tonårsproblem,ute sent
separation||barnfri vecka,barnveckor,blev lämnad,exfru,exmake,nyseparerad,utan barnen,varannan helg,varannan vecka
utan_arbete||arbetslös länge,arbetsprövning,arbetsträning,extratjänst,fick sparken,förlorade jobbet,förtidspension,ingen lön,job coach,jobbcoach,jobbsökande,långtidsarbetslös,långtidssjukskriven,långtidssjukskrivna,mist jobbet,sjukpensionär,sparkad,sysselsättning långtidssjukskrivna,sysslolös,söker arbete,söker jobb,uppsagd,utan lön,utan sysselsättning,utförsäkrad,varslad
npf||add,adehade,asperger,autist,autistisk,bokstavsbarn,bokstavsdiagnos,damp,neurodivergent,npf-barn,npf-förälder
dov sprak:swl~8||barndomsdöv,cochlea,dövas,dövblind,dövförening,dövträff,teckenspråkiga,tecknar
sexuella_overgrepp||incest,metoo,raped,sexual assault,sexually abused,sexuella trakasserier,sexuellt utnyttjad,utnyttjad sexuellt,våldtagen,våldtäkt,övergreppen
heder||bortgift,brorsan bestämmer,bröder bestämmer,bröder kollar,bröderna kontrollerar,familjen bestämmer,familjen kontrollerar,familjens heder,giftas bort,hedersförtryck,hedersvåld,kontrolleras av,oskuld,pappa bestämmer,tvångsäktenskap
minoritet||jiddisch,jojk,judisk,karelare,meänkieli,nationell minoritet,rennäring,renskötare,rom,romska kvinnor,samiska,sapmi,sverigefinländare,sverigefinländsk,tornedaling,tornedalsk
malgrupp:barn||carruur,children,dagisbarn,djeca,dzieci,elvaåring,femåring,fritidsbarn,fyraåring,förskolan,förskolebarn,kids,lapset,lågstadiebarn,lågstadiet,mellanstadiet,nioåring,niños,sexåring,sjuåring,småttingar,småungar,tioåring,tolvåring,treåring,tvååring,åttaåring
malgrupp:unga_vuxna||nuoret aikuiset,tjugofem år,tjugonånting,tjugoplus,trettioåring,twentysomething,young adult,young adults
malgrupp:aldre||65 plus,70 plus,80 plus,ancianos,da weyn,dadka waayeelka,dla seniorow,elakelaiset,elderly,eläkeläinen,eläkeläiset,emeryci,folkpensionär,ikaantyneet,ikaihmiset,ikäihmiset,jubilados,mayores,nittioåring,old people,older people,osoby starsze,pensioner,pensioners,pensionist,penzioneri,personas mayores,retired,senior citizens,seniorit,seniors,seniorzy,sextiofemplus,sextioplus,sjuttioplus,sjuttioåring,starije osobe,stariji,stariji ljudi,umirovljenici,vanhukset,vanhus,waayeel,ålderstigen,årsrik,åttioplus,åttioåring,över nittio,över sextio,över sjuttio,över åttio
malgrupp:kvinnor||dumarka,female,fruntimmer,girls,haween,kobiety,kvinnocirkel,kärringar,ladies,morsor,mujer,mujeres,nainen,naiset,syskonskap,systerskap,tjejhäng,woman,women,žene
malgrupp:man||bara män,dudes,gubbgäng,gubbhäng,guys,hombres,karlar i,killhäng,male,mansjour,men's,miehet,muškarci,mężczyźni,only men
kriminalitet||anstalt,avhoppare,avtjänat straff,brottslig bakgrund,fotboja,frigiven,frihetsberövad,frihetsberövande,häktad,kriminell bakgrund,kåken,lämna gänget,rehabiliterad brottsling,sitter inne,skyddstillsyn,suttit av,villkorligt frigiven,återanpassning,övervakare
hogtider~9 motesplats~5||fira eid,fira födelsedag,fira midsommar,fira nyår,fira påsk,fira tillsammans,ingen familj,julbord,långfredag,nationaldagen,storhelgerna,valborg
landsbygd||bonde,gården själv,inga bussar,ingen bil,jordbrukare,lantbrukare,mjölkbonde,på vischan,utan körkort,utanför byn
mat||frukostcafé,gemensam frukost,matlagningskurs,middagsgrupp,sopluch,soplunch,sopplunch,soppluns,äter ensam
vanner~7 motesplats~6||utan familj
fika sjalavard~6||församlingsgård,församlingshemmet,församlingskaffe,kyrkfika,kyrkkaffe,kyrkkafé,kyrklunch,kyrksoppa
oro_for_barn~5 blyg~5 motesplats~4||spelar bara,träffar ingen
smabarn + foralder~6||andra föräldrar,andra mamor,babycafé,barn leka,barnvagnspromenad,föräldraledig,föräldraledig och,mammakaffe,träffa mamor
anhorig + malgrupp:aldre~4||åldrande föräldrar
malgrupp:barn + smabarn~4||lek,lekgrupp,leklördag
telefonvan trygghetsringning~6||ringer ibland
aktivitet_pa_recept||far-recept,kulturrecept,socialt recept
funktionsnedsattning~9 hinder:rullstol~8||amputerad,cp,förlamad,går dåligt,muskelsjukdom,proteshjälp,rollator,ryggmärgskada,ryggmärgsskada,rörelsehinder,rörelsehindrad
livsfragor sjalavard~8||förlorat tron,stora frågorna
angest + samtal~6||gråta ut,hantera oro,hantera stress,orostankar,stresshantering,stresskurs
dans||bachata,baile,breakdance,bugg,dansbana,danskurs,discodans,folkdans,gammaldans,gillesdans,hiphop,linedance,linedans,logdans,pardans,ples,salsa,squaredance,streetdance,tango,taniec,tanssi,zumba
pensionering||arbetskamrater,efter pensionen,gamla arbetskamrater,kollegor försvann,sista arbetsdagen,sista jobbdagen,snart pension
forening motesplats~8||club social,elakelaiskerho,elakelaisten kerho,kerho,klub,klubb för
utmattning~9 malgrupp:arbetssokande~6||hjärntrött,hjärntrötthet,långtidssjuk,sjuk länge,sjukskriven,sjukskriven länge,stressrelaterad,utbränd,utmattad,utmattningssyndrom,väggen,återhämta,återhämtning,öppna posten
cancer||bröstcancer,canceropererad,cancersjuk,cytostatika,färdigbehandlad,kansar,prostatacancer,rak dojke,rak piersi,rintasyopa,strålbehandling,syopa,tumör
hbtqi||flata,komma ut,könsdysfori,könsidentitet,queer
kontaktperson||ledsagning,personligt ombud,stöd person
syn besoksvan~3||blivit blind,grön starr,gula fläcken,högläsning hemma,makuladegeneration,punktskrift,ser dåligt,starr,synskadad,synsvag,talbok,taltidning,ögonsjukdom
sjalvskada||gömmer ärren,långärmat,självskadade förr,slutat rispa,slutat skära,ärren
laxhjalp||casharka guriga,deberes,homework,läksyt,matteläxa,plugga tillsammans,plugggrupp,plugggäng,prace domowe,studiegrupp,studiehjälp,underkänd,zadaca,zadace
horsel dov~6||använder tsp,ci opererad,cochleaimplantat,halvdöv,hörapparat,hörapparaten,hörselskada,hörselskadad,lomhörd,sorlet,tsp,vuxendöv
digital_traff||chattgrupp,digital fika,discord,discordserver,facebookgrupp,nätfika,onlineträff,zoomfika
blyg||hatar grupper,introvert,liten grupp,lugn grupp,små grupper,tystnar bland
npf~8 blyg~3||har npf,högljudda ställen,intryckskänslig,ljudkänslig,lugnt ställe,lågaffektivt
samtalsgrupp~9||kamratstödsgrupp,stödgrupp
blyg~8 angest~9||fobbi,fobi,social fobi,sosial fobbi,sosial fobi,torgskräck,ångeststörning
samtal~9 besoksvan~8 telefonvan~7||bara två,enskilda samtal,enskilt samtal
radgivning~9 lots~5||analfabet,dyslektiker,dyslexi,läser dåligt
lots aktivitet_pa_recept||icke-medicinsk,länka patient,länkning,slussa,slussa vidare,social förskrivning
sprak:se minoritet~9||renskötare,renskötarna,renägare,sagastallat,sameby,samegiel,samegiella,samegillii,sapmelas
hinder:gratis||ingen råd,kostar ingenting,kostar inget,råd med
malgrupp:aldre~8||isäni,my dad,my father,my grandfather,my grandmother,my mom,my mother,äitini
samtal~8 telefonvan~7 vanner~7 besoksvan~7 motesplats~6||alone,feeling lonely,loneliness,lonely
besoksvan~9 telefonvan~7 motesplats~5 vanner~5||companion,company
samtal telefonvan~8||talk to
form:pa_plats~6 + ensamhetsform:social~4||activities,activity,bored
malgrupp:barn malgrupp:foraldrar~7 + form:pa_plats~6||with kids
anhorig||caregiver,carer,caring for
hinder:gratis~6||for free,free,ilmainen,no money
hinder:rullstol~8 funktionsnedsattning~6||wheelchair
dag:lör~3 dag:sön~3||weekend
tidpunkt:kvall~3||evening,evenings
natt + samtal~6||at night
tidpunkt:formiddag~2 tidpunkt:eftermiddag~2||daytime
form:telefon~8 samtal~6||by phone,call,helpline,hotline,phone
form:chatt||chat
samtalsgrupp~4 kind:aktiviteter~3||group,groups
kind:motesplatser~3 kind:aktiviteter~3 motesplats~3||meet up,meetup
studiecirkel~4||course
ny_i_stan + vanner~4||just moved
vanmatchning sprakkafe||meet swedes,swedish friends
sprakkafe||learn swedish,practice swedish,speak swedish,swedish
hogtider||christmas
vald + malgrupp:vald~6||abusive,beats me,hits me
hbtqi malgrupp:hbtqi||lgbt,lgbtq,lgbtqia,queer
angest~8 samtal~9 psykisk_ohalsa~7||down,sad
vanner~7 samtal~7 blyg~5||outsider
malgrupp:foraldrar smabarn~8||madres,moms,mothers,mums,padres,parents,roditelji,rodzice,vanhemmat
malgrupp:nyanlanda ny_i_sverige||asylum,imigrant,immigrant,immigrants,inmigrante,izbjeglica,maahanmuuttaja,migrant,newcomer,newcomers,pakolainen,qaxooti,refugee,refugees,refugiado,uchodźca
sprak:fi minoritet~5||suomalainen,suomea,suomeksi
sprak:ar||arabic speaking
sprak:uk||ukraine,ukrainian
sprak:pl||po polsku,polacy,polonia,polska grupa,polski
sprak:es||en español
sprak:bs sprak:hr sprak:sr||naški
sprak:se minoritet||sápmi
sprak:swl dov~8||sign language
sprak:en||english,english speaking,expat,expats,in english,international
samtal~3 samtalsgrupp~3||support
sprak:fi~14||seura,seuraa,suomenkielinen,suomenkielistä
sprak:so||somali,soomaali,soomaaliyeed
sprak:fi||suomalainen,suomalaiset,suomeksi,suomi
ny_i_sverige sprakkafe~9 ny_i_stan~8 + vanner||know anyone,know nobody,nobody here
fika||coffee with,drink coffee,have coffee
samtal||chce porozmawiac,haluaisin puhua,haluan puhua,kelinimo,la hadlo,necesito hablar,quiero hablar,usamljen sam,usamljena sam,zelim razgovarati
ny_i_sverige sprakkafe~7||cusub iswiidhan,juuri muuttanut,muutin ruotsiin,niedawno przyjechalam,niedawno przyjechalem,recently arrived,recien llegado,uusi ruotsissa
radgivning~8 samtal~7 ny_i_sverige~6||apua,ayuda,caawimaad,caawimo,necesito ayuda,pomoc,potrzebuje pomocy,tarvitsen apua
samtal~9 psykisk_ohalsa||apoyo psicologico,mielenterveys,psicologa,psicologo,psihicka podrska,psiholog,psycholog,taageero nafsi,terapeutti,wsparcie psychologiczne
promenad natur~8||hike,hiking,hiking group,walking group,walks
bok||book club,reading circle,reading group
psykisk_ohalsa angest~8||depresija,depresion,depresja,mam depresje,masennus,murug,niyad jab,tengo depresion
samtal|-|anförtro mig,bolla,bolla tankar,bollplank,ingen frågar,ingen lyssnar,medmänniska,medmänskligt stöd,mår uselt,oälskad,prata anonymt,pratsugen,psykolog,samtalskontakt,tala med,tala ut,terapi,tröst,ventilera,öppna mig
natt|-|dygnet runt,jourhavande medmänniska,jourhavande präst,nattvak,sover dåligt,sover inte,sömn,sömnlöshet,vaken,vargtimmen
samtalsgrupp|-|dela erfarenheter,gruppterapi,gubbsnack,samma sits,samtalscirkel,samtalskväll,självhjälp
telefonvan|-|ringa upp,ringa varandra,ringer aldrig,ringsällskap,ringvän,samtalsvän,telefonen tyst,telefonsällskap,uppringd,uppringning
besoksvan|-|besök,hembesök,komma förbi,medvandrare,sitta med,sjukbesök,titta förbi,umgås hemma,vaktar dörren,vardagsvän
livsfragor|-|andlighet,bara existerar,blicka tillbaka,döden,dödscafé,existentiell hälsa,filosofi,filosoficafé,hopplöst,känns tomt,livets frågor,livssamtal,meningslös,mindfulness,skuldkänslor,stilla stund,tappat tron,tom inombords,tom inuti,tomrum,tro,tvivel,tystnad
sjalavard|-|andakt,andlig,andligt,bikt,böneplats,diakoni,frikyrka,gud,imam,jourhavande präst,konfirmation,kristen,moské,muslim,mässa,pastor,rabbin,religion,religiös,sjukhuskyrka,sjukhuspräst,själasörjare,studentpräst,synagoga
suicidtankar|-|dödslängtan,dödstankar,livsleda,livstrött,själv mord,självmordstanke,suicid,suicidal,suicidtankar,vill dö,vill försvinna
motesplats|-|aktivitetscenter,aktivitetshus,allaktivitetshus,dagträff,eftermiddagskaffe,folkets hus,gubbdagis,gubbhylla,kvartersgård,mötes plats,samlingslokal,samlingsplats,seniorcenter,stamställe,träffställe,vardagsrum,värmestuga,öppen verksamhet,öppet hus
fika|-|bulle,café,dricka te,eftermiddagskaffe,elvakaffe,en kopp,fikakompis,fikapaus,fikasällskap,kaffekompis,kafferep,kaka,kondis,konditori,kopp kaffe,påtår,seniorcafé,tretår,våffelcafé,våfflor
mat|-|baka,bakning,brunch,dukat bord,frukost,grilla,knytkalas,korvgrillning,kräftskiva,käk,käka ihop,lunch,lunchkompis,lunchsällskap,långbord,matgemenskap,matglädje,matlagning,middag,middagssällskap,måltid,pensionärslunch,seniorlunch,social måltid,soppa,surdeg,söndagsmiddag,äter
vanner|-|bekanta,bekantskap,enslig,ensling,gemenskapssökande,gänget,hitta folk,kamrat,killgäng,kompis,lära känna,möta andra,polare,tjejgäng,träffa nya,umgänge,vänkrets,vänlös
vanmatchning|-|fikakompis,kompismatchning,matchad,språkkompis,svensk person
sprakkafe|-|konversation,praktisera svenska,språkgrupp,språkstuga,svenskakafé,öva prata,övar svenska
generationer|-|barnbarnen utomlands,bonusfarmor,extra morfar,extrafarmor,inga barnbarn,klassfarfar,klassmorfar,klassmormor,läsmormor,låna barnbarn,låna mormor,låtsasmormor,reservfarfar,saknar barnbarn,träffa barn,träffa äldre,över generationsgränser
hogtider|-|advent,annandag jul,eid,fira,firande,födelsedag,iftar,julklapp,julmat,kalas,midsommar,nouruz,påsk,ramadan,röda dagar,slippa fira
grannar|-|bo ihop,bostadsområde,dela hus,gemensamt boende,grannfika,hyresgäst,innergård,kvarter,trappuppgång
forening|-|kulturförening,lions,medlem,medlemskap,månadsmöte,månadsträff,patientförening,pensionärsklubb,pensionärsorganisation,pro,rotary,rpg,seniorklubb,skpf,spf
digital_traff|-|brevvän,diskussionsforum,forum,internetvän,nätgemenskap,nätträff,nätvän,videofika,webbträff
gruppresor|-|bussresa,busstur,båttur,dagsresa,dagsutflykt,hemlig resa,kolonivistelse,kryssning,läger,pensionärsresa,rekreationsresa,resekompis,semester,studiebesök,utfärd,åka iväg,åka någonstans
promenad|-|flanera,frisk luft,gå tillsammans,gå ut,gåkompis,gångkompis,gångsällskap,gångvän,motionsrunda,pilgrimsvandring,powerwalk,promenadsällskap,promenadvän,runda,spatsera,stadsvandring,strosa,vandra,vandring
rorelse|-|bada,bastu,body balance,bollspel,bowling,cykel,cykla,cykling,fallolycka,fotboll,frisbeegolf,frisksport,fysisk aktivitet,gym,gymkompis,gymnastik,gympa,gåfotboll,gångfotboll,idrott,innebandy,joggning,jympa,kallbad,löpning,pilates,pingis,simma,simning,sittgympa,sport,sportig,träning,träningskompis,vinterbad
dans|-|balett,dansgolv,disco,eftermiddagsdans,foxtrot,gammeldans,pensionärsdans,rullstolsdans,seniordans,sittdans,squaredans,svänga om,svänga på,sällskapsdans
musik|-|bandet,gitarr,jamsession,karaoke,kör,musikcafé,musikstudio,nyckelharpa,nynna,orkester,piano,psalmer,rockband,spelman,trummor,visstuga
bok|-|bibblan,bibliotek,bokcafé,bokcirkel,bokcirklar,bokfika,boknörd,boksamtal,böcker,deckare,högläsning,litteratur,ljudbok,lyrik,läsa,läsa högt,läsa tidningen,läscirkel,läsecirkel,läsning,novellläsning,roman,shared reading
hantverk|-|ateljé,brodera,dreja,foto,fotografering,handarbeta,konstnär,kreativ verksamhet,lappteknik,lera,måla,måla tavlor,måleri,målning,pillra,repaircafé,skapa,skapande verksamhet,slöjd,snickeri,snickra,stickcafé,stickning,sy,syförening,syr,sömnad,träslöjd,tälja,virka
spel|-|brädspel,fortnite,gamea,gamer,gaming,korsord,kortspel,lördagsspel,memory,minecraft,plump,poker,pussel,schack,sudoku,whist,wordfeud
natur|-|blommor,bär,båt,fiska,friluft,fågelskådare,fåglar,grilla,gröna fingrar,grönsaker,grönska,hav,jakt,kajak,koloni,lägereld,naturunderstödd rehabilitering,odla,odling,odlingslott,paddla,pallkrage,picknick,scout,skog,skåda fågel,stadsodling,svamp,svamputflykt,trädgård,trädgårdsarbete,vandra,vara ute
djur|-|djurassisterade insatser,djurunderstödd terapi,djurvän,hund,hundkompis,hundrastgård,hundrastning,hundvän,häst,kanin,katt,kattcafé,klappa djur,klappa hund,lånehund,rastvakt,rida,ridning,stall,valp
kultur|-|dansföreställning,film,föredrag,föreläsningar,författarbesök,guidad visning,konserter,konsthall,lokalhistoria,museer,musei,musikunderhållning,opera,revy,se film,teater,teaterbesök,temaeftermiddag,temakväll,underhållning,uppträdande,utställning
studiecirkel|-|abf,allmänbilda mig,bilda,folkhögskola,lära nytt,läsa engelska,medborgarskolan,ny hobby,nybörjarkurs,pensionärsuniversitet,senioruniversitet,sensus,språkkurs,studiefrämjandet,studieförbund,workshop
skriva|-|berättarcafé,berättarkväll,levnadsberättelse,livsberättargrupp,livshistoria,min levnadshistoria,minnas,narrativ metod,skriva bok,skriva tillsammans,skrivcafé,skrivgrupp,skrivkväll,skrivlust
sorg|-|begravd,begravningen,bortgång,gravplats,kremerad,leva vidare,minneslund,somnat in,sorgcafé,sorgegrupp,sorgsen,sörjt,änkling
barn_dott|-|dött barn,fosterdöd,förlorat barn,mist barn,sent missfall,stjärnbarn
ny_i_stan|-|bytt ort,hemvändare,inflyttade,inflyttning,inte härifrån,just flyttat,känner noll,ny kommun,ny stad,nya grannar,nykomling,precis flyttat,utsocknes
ny_i_sverige|-|ensamkommande,flydde hit,flykting,invandrarkvinnor,invandrat,kvotflykting,nysvensk,nytt land,samhällsorientering,svenska samhället,sverigesvensk,utländsk,utrikesfödd,utvisning
anhorig|-|avlösare,avlösning,egen tid,närstående,sjuk familjemedlem,sjuk förälder,sjuk make,sjuk partner,sköter mamma,sköter pappa,växelvård
demens|-|dement,frågar samma,går vilse,kognitiv sjukdom,lewy body,lewykroppsdemens,minneskafé,minnessjuk,minnessjukdom,minnessvårigheter,minnet sviktar,minns inte,senil,vaskulär demens,åderförkalkad
angest|-|affektiv sjukdom,allt snurrar,bipolaritet,deppad,deppigt,depression,deprimerad,går sönder,hopplös,hypokondri,hälsoångest,ingen glädje,manodepressiv,mår skitdåligt,nedstämdhet,ocd,orkar ingenting,orkar inget,rastlös,självhat,ständig oro,svart inuti,svårmodig,tappat gnistan,tappat lusten,tungsint,tvång,ältande
psykisk_ohalsa|-|brukarförening,emotionellt instabil,fontänhus,klubbhus,mådde dåligt,mår uselt,nerverna,nervklen,ocd,psykavdelning,psykbryt,psykiatri,psykiatrisk,tokig,tvång,varit inlagd
blyg|-|ensamvarg,får tunghäfta,många människor,osäker,självförtroende,självkänsla,social ångest,socialt osäker,socialt ovan,socialt rädd,stammar,stela,tyst person
utmattning|-|hjärndimma,ingen ork,orkar ingenting,orkar inget,orkeslös,sjukskrivning,stress,stressrelaterad ohälsa,sönderjobbad,utarbetad,utmattningsdepression,utsliten,varva ner,överbelastad
atstorning|-|anorektisk,arfid,bantar,hetsätning,inte äter,matångest,spegeln,ät störning,äter knappt
beroende|-|aa,abstinens,alkohol,alkoholism,alkoholist,anonyma alkoholister,benzo,cannabis,dricker mycket,droger,flaskan,glas vin,heroin,knark,kröka,narkotika,opioider,piller,pundare,röka,sambo dricker,skadligt bruk,snus,spola kröken,sprit,supa,supande,tillfrisknande,tolvsteg,tramadol,återfall
spelberoende|-|bettar,betting,casino,enarmade banditer,hasardspel,kasino,lotter,nätcasino,nätkasino,nätpoker,odds,oddset,skraplotter,slots,spelautomater,spelmaskiner,spelpaus,spelproblem,spelskulder,trav
foralder|-|barnfamilj,familj,föräldraskapet,föräldrautbildning,tonårsbarn,trebarnsmamma,trebarnspappa,trots,trotsig,trotsålder,trött mamma,tvillingar
smabarn|-|ettåring,fått barn,lekpark,mammakompis,nyblivna föräldrar,nyfödd,skrikig bebis,små barn,småbarnsföräldrar,tvillingar,öppen föris
pappa|-|lördagspappor,varannanveckaspappa
forlossning|-|amningshjälp,barnmorska,bb,bvc,doula,graviditet
barnloshet|-|bli gravid,få barn,ofrivilligt barnlösa,provrörs
oro_for_barn|-|dåligt sällskap,orolig förälder,oroliga föräldrar,radikalisering,rymt hemifrån,vägrar skolan
separation|-|barnfria helger,dumpad,ex,exet,exfrun,exman,flyttat isär,frånskild,lämnat mig,nysingel,nyskild,separerad,skild,skiljas,skilsmässa,skilt mig,tagit slut,vårdnadstvist,övergiven
utan_arbete|-|a-kassa,arbetsförmedlingen,arbetsintegrerande,arbetslivsinriktad rehabilitering,arbetsträna,cv,går hemma,hitta jobb,inget arbete,inget jobb,jobbkafé,jobbsökare,konkurs,mellan jobb,praktik,uppsägning,utan jobb,varsel
sjukdom|-|afasi,alltid ont,allvarligt sjuk,als,covid,diabetiker,dialys,hiv,hjärnblödning,hjärnskada,hjärtinfarkt,hjärtlung,hjärtproblem,hjärtsvikt,kronisk sjukdom,kronisk trötthet,ledgångsreumatism,lungsjuk,långtidscovid,långvarig sjukdom,multipel skleros,njursjuk,ny diagnos,obotlig sjukdom,ont jämt,stroke,svårt sjuk,sällsynt diagnos,transplanterad
cancer|-|barncancer,blodcancer,cancer anhörig,cancerbesked,cancerrehab,fått cancer,haft cancer,har cancer,hjärntumör,hudcancer,kräfta,leukemi,lungcancer,lymfom,melanom,metastaser,sjukdomsbesked,strålning,svårt besked,tarmcancer,tufft besked
funktionsnedsattning|-|anpassad gymnasieskola,anpassad skola,anpassade aktiviteter,assistans,daglig verksamhet,down syndrom,fub,funktionsvarierad,förvärvad hjärnskada,gruppboende,hjärnskada,intellektuell,käpp,lss-boende,personlig assistans,rörelsenedsättning
npf|-|adhd-diagnos,aspie,autism,autismspektrum,lättstörd,neuropsykiatrisk,tourette
horsel|-|hrf,hyperakusi,hör ingenting,hör inget,hör inte,hörslinga,ljudöverkänslig,läppavläsning,menières,nästan döv,slammer,tappat hörseln,teleslinga,örat,öronen,öronsus
dov|-|bildtelefon,dövblindhet,dövkultur,teckenspråkskafé,teckentolk,texttelefon
syn|-|blindas,glaukom,ledarhund,ledsaga,ser inte,ser suddigt,srf,syncentral,talböcker,tappat synen,vit käpp,ögonen
vald|-|aggressiv man,aggressivitet,destruktiv relation,fly från,fly hemifrån,förföljd,förföljer mig,misshandlad,ofredad,slagen,slår,stalkad,strypgrepp,stryptag,övergrepp
sexuella_overgrepp|-|blev tvingad,delat nakenbilder,grooming,hämndporr,nakenbilder,ofredad,prostitution,sa nej,sexuell utpressning,sexuellt ofredande,sexuellt utnyttjande,sexuellt våld,sexuellt övergrepp,spridit nakenbilder,sälja sex,tafsad,tafsade,tafsande,tvingade mig,utnyttjade mig
brott|-|bedragen,bedrägeri,bestulen,blivit lurad,bluffsamtal,hatbrott,inbrott,misshandlad,målsägande,nätfiske,polisanmäla,rättegång,rånad,skottlossning,vittna,överfallen
heder|-|arrangerat äktenskap,barnäktenskap,bortförd utomlands,bröder vaktar,familjens rykte,gifta mig,hedersmord,hedersrelaterat förtryck,könsstympad,könsstympning,omskuren,släkten bestämmer,tvångsgifte,uppfostringsresa
hbtqi|-|fel kropp,garderoben,gillar killar,gillar tjejer,ickebinär,intersex,könskorrigering,prideparad,regnbågsfamilj,rfsl,sexuella minoriteter,stjärnfamilj,transkille,transtjej
bostadslos|-|duscha,gratis kläder,ingen lägenhet,jourboende,nödhärbärge,på gatan,saknar bostad,socialt utsatt,soffsurfar,sova ute,sovplats,stadsmission,utan hem,vräkning,värmestuga
kriminalitet|-|avtjänat,exkriminell,frigivning,fånge,häkte,kriminalitet,kriminalvård,kriminell,permis,volta
landsbygd|-|avsides,byfest,bygd,byn,bystuga,kaffebuss,landsort,lanthandel,lanthandeln,lantlig,på landet,skärgården,utanför stan
student|-|campus,distansstudent,högskola,komvux,korridoren,nolla,nollning,ny student,plugg,plugghäst,studentförening,studentkår,studera,studiekompis,tenta,tentaångest,universitet
minoritet|-|finska föreningen,finska rötter,jude,kväner,lantalaiset,lulesamiska,nordsamiska,resande,romani,sverigefinne,sydsamiska
kontaktperson|-|avlösare,avlösarservice,avlösning,god man,handla mat,kontakt person,ledsaga,personliga ombud,stödpedagog
lots|-|fritidslots,föreningslots,första gången,guida,hitta aktiviteter,hitta fram,hitta rätt,hälsolots,lotsning,samordnare,slussas,sociala lotsar,uppsökande arbete,vägleda,vägledning,vägvisare,vägvisning,vårdlots
aktivitet_pa_recept|-|förskriva,hälsocoach,naturunderstödd rehabilitering,ordinera,social preskription,spis-modellen
digital_hjalp|-|datahjälp,digidelcenter,digital delaktighet,digital hjälp,digital inkludering,digitalt stöd,digitalt utanförskap,internetcafé,mejlen,ringa videosamtal,seniornet,smartmobil,smartphone,surfa,teknik
laxhjalp|-|glosor,läxkafé,matte,nationella prov,plugg,räknestuga,studiestöd
mentor|-|avlastningsfamilj,extra mamma,extra vuxen,extravuxen,fadder,faddervuxen,faddrar,förebild,mentorsprogram,storebrorsa,stödfamilj,trygg vuxen,vuxen vän,vuxenvän
volontar|-|bli besökare,eldsjäl,engagera sig,göra gott,hjälpledare,ideell,ideellt,ideellt arbete,ideellt engagemang,medmänniska,stötta någon,tid över,uppdrag,vara behövd,volontera
lana_utrustning|-|begagnade skridskor,friluftsutrustning,gratis skidor,låna badmintonrack,låna fotbollsskor,låna pulka,låna saker,låna utrustning,lånecykel,sportgrejer,utrustningsbank
trygghetsringning|-|ingen märker,någon kollar,ringklubb,telefonkedja,telefonkontroll,tillsyn,trygghetslarm
radgivning|-|advokatjour,blanketter,budget,ekonomisk rådgivning,få råd,juridik,juridisk hjälp,läkarens brev,medborgarkontor,patientnämnd,rätt till,rättigheter,rättshjälp,samhällsvägledare,sjukvårdsrådgivning,skuldrådgivare,skuldrådgivning,vårdråd
malgrupp:beroende|-|droger
malgrupp:vald|-|kontrollerad
kind:motesplatser~5|-|café,öppet hus
suicid_efterlevande|-|begick självmord,efter självmord,efter suicid,efterlevande självmord,efterlevande suicid
pensionering|-|fyllt 65,inför pensionen,ny pensionär,nybliven senior,nyblivna pensionärer
sjalvskada|-|själv skada,skadar mig,skurit mig,skurit sig,skär mig,skär sig
ensam_foralder|-|delad vårdnad,ensam vårdnadshavare,makalösa föräldrar
malgrupp:arbetssokande|-|utan jobb
malgrupp:psykisk_ohalsa|-|psykisk ohälsa
malgrupp:kronisk_sjukdom|-|kronisk sjukdom,långvarig sjukdom
malgrupp:hemlosa|-|utan bostad
sprak:so|-|af soomaali
sprak:rom|-|romani chib
hinder:utan_internet|-|inget internet
hinder:rullstol|-|utan trappor
form:pa_plats~7|-|på plats
form:mejl~7|-|skriva brev
samtal|-|alone,isolated,listen,loneliness,lonely,talk|en
natt|-|at night,awake,cannot sleep,insomnia,night|en
samtalsgrupp|-|discussion group,peer support,support group,talking circle|en
telefonvan|-|phone buddy,phone friend,telephone friend|en
besoksvan|-|befriender,befriending,companion,companionship,company,home visit,visitor|en
livsfragor|-|existential,life questions,philosophy,purpose|en
sjalavard|-|chaplain,church,deacon,prayer,priest,spiritual|en
suicidtankar|-|kill myself,suicidal thoughts,suicide|en
motesplats|-|community,day centre,hang out,meeting place,meetup|en
fika|-|coffee,coffee morning,tea|en
mat|-|breakfast,dinner,eat,food,lunch,meal|en
vanner|-|find friends,friend,make friends,meet people,new friends,no friends|en
vanmatchning|-|buddy,get matched,meet swedes,swedish friend,swedish friends|en
sprakkafe|-|language cafe,language exchange,learn swedish,practice swedish,practise swedish,speak swedish,swedish lessons|en
generationer|-|extra grandma,generations,grandparent,intergenerational|en
hogtider|-|celebrate,christmas,christmas eve,easter,holidays,midsummer,new year|en
grannar|-|co-housing,cohousing,neighbor,neighbour,neighbourhood,shared housing|en
forening|-|association,club,membership,society|en
digital_traff|-|chat room,online group,online meeting,video call,virtual|en
gruppresor|-|excursion,outing,travel,trip|en
promenad|-|hike,hiking,walk,walking,walking group,walks|en
rorelse|-|exercise,fitness,football,gymnastics,running,sports,swimming,workout|en
dans|-|dance,dancing|en
musik|-|choir,music,sing,singing|en
bok|-|book,book club,library,reading,reading group|en
hantverk|-|craft,crochet,drawing,handicraft,knitting,painting,sewing|en
spel|-|board games,chess,game night,games,pub quiz|en
natur|-|community garden,fishing,forest,garden,gardening,mushroom picking,nature,outdoors|en
djur|-|animals,cat,dog walking,dogs,horse,pets|en
kultur|-|cinema,concert,culture,movie,theater,theatre|en
studiecirkel|-|class,course,courses,hobby group,study circle,study group|en
skriva|-|life stories,life story,memoir,memories,storytelling,writing|en
sorg|-|bereaved,bereavement,grief,grieving,mourning,widow,widower|en
suicid_efterlevande|-|suicide bereavement,suicide loss|en
barn_dott|-|child loss,miscarriage,stillbirth,stillborn|en
ny_i_stan|-|expat,expats,just moved,moved here,new here|en
ny_i_sverige|-|immigrant,immigrants,newcomer,newcomers,refugee,refugees|en
pensionering|-|just retired,newly retired,retired,retiree,retirement|en
anhorig|-|caregiver,caregivers,carer,carers,family member,relative|en
demens|-|dementia,memory cafe,memory loss,memory problems|en
angest|-|anxiety,anxious,depressed,feeling down,panic attack,panic attacks,worry|en
psykisk_ohalsa|-|clubhouse,mental health,mental illness,mentally ill,psychosis,schizophrenia|en
blyg|-|shy,shyness,social anxiety,social phobia,socially awkward|en
utmattning|-|burned out,burnout,burnt out,exhausted,exhaustion,sick leave,stressed|en
atstorning|-|binge eating,body image,bulimia,eating disorder|en
sjalvskada|-|cutting myself,hurting myself,selfharm|en
beroende|-|addict,addicted,addiction,alcohol,alcoholic,alcoholics,drinking|en
spelberoende|-|gambler,gambling|en
foralder|-|family,mom,mother,mothers,parent,parenting,parents|en
smabarn|-|babies,infant,maternity leave,parental leave,playgroup,small children,toddler|en
ensam_foralder|-|lone parent,single dad,single father,single mom,single mother,single mum,single parent,single parents|en
pappa|-|dad,father,fatherhood|en
forlossning|-|breastfeeding,childbirth,new mother,new mum,postnatal depression,postpartum,postpartum depression,pregnant|en
barnloshet|-|childless,childlessness,infertile,infertility|en
oro_for_barn|-|bullied,school refusal|en
separation|-|break-up,breakup,divorce,divorced,heartbreak,separated|en
utan_arbete|-|job,jobless,unemployed,unemployment|en
sjukdom|-|chronic disease,illness,pain,patient association,rheumatism|en
cancer|-|breast cancer,cancer survivor,chemotherapy,leukemia,tumour|en
funktionsnedsattning|-|disabilities,disability,disabled,learning disability,special needs,wheelchair|en
npf|-|asd,autistic,neurodivergent adults,neurodiversity|en
horsel|-|hearing aid,hearing impaired,hearing loss|en
dov|-|deaf,deafblind,sign language|en
syn|-|blindness,low vision,partially sighted,vision loss,visually impaired|en
vald|-|abuse,abused,abusive,abusive relationship,domestic violence,threat,violence|en
sexuella_overgrepp|-|molested,rape,raped,sexual abuse,sexual assault,sexual harassment,sexual violence|en
brott|-|burglary,crime,fraud,robbed,scammed,victim support|en
heder|-|child marriage,forced marriage,genital mutilation,honor violence,honour|en
hbtqi|-|bisexual,lesbian,lgbt,lgbtq,lgbtqi,lgbtqia,nonbinary,transgender|en
bostadslos|-|evicted,homeless,homelessness,shelter,soup kitchen|en
kriminalitet|-|criminal,ex-offender,inmate,jail,prison|en
landsbygd|-|countryside,no bus,rural,village|en
student|-|college,erasmus,exchange student,international student,international students,phd student,students,university|en
minoritet|-|indigenous,jew,jewish,national minority,roma,sweden finns,tornedalians|en
kontaktperson|-|accompany me,contact person,escort service|en
lots|-|community navigator,guidance,help finding,link worker|en
aktivitet_pa_recept|-|social prescribing|en
digital_hjalp|-|computer help,digital skills,tablet|en
laxhjalp|-|homework,homework help,study help,tutoring|en
mentor|-|big brother,big sister,mentor programme,mentoring,role model|en
volontar|-|help others,volunteer,volunteering|en
lana_utrustning|-|borrow equipment,borrow skates,borrow skis|en
trygghetsringning|-|daily call|en
radgivning|-|debt advice,health advice,legal advice,my rights|en`;
