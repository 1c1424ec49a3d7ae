// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packed = `malgrupp:unga + samtal vanner~5||blir retad,bullied,bullying,fryser ut,grupparbete,hatar mig,hemmasittare,i klassen,klassen,klasskompisar,min klass,på rasten,rasten,rasterna,retad,retar mig,retas,skolk,skolkar,skolvägran,utfrusen
malgrupp:unga~7 malgrupp:barn~7 + samtal||bråk hemma,bråkar hemma,föräldrar bråkar,föräldrar skriker,föräldrarna bråkar,jobbigt hemma,mina föräldrar,rörigt hemma
malgrupp:unga + motesplats||efter plugget,efter skolan,höstlov,på lovet,sommarlov,sportlov
separation~7 samtal~9||blivit dumpad,breakup,crush,ghostad,gjorde slut,gjort slut,heartbroken,hjärtesorg,krossat hjärta,kär,olycklig,olycklig kärlek
atstorning||ful,fula,för smal,för tjock,kräks,smygäter,spyr,svälter,svälter mig,tappar kontrollen,tjock,tröstäter,tvångstränar,överäter
angest~8 samtal||blue,dyster,hängig,jobbigt,låg energi,mörka tankar,nedstämd,vemodig,värdelös
angest psykisk_ohalsa~8||anxious,flashbacks,hjärtklappning,krigstrauma,mardröm,mardrömmar,panic attacks,panikkänsla,ptsd,tortyr,trauma,trauma,traumatiserad
ny_i_sverige + samtal~4||från kriget,krig,krigsflykting
samtal~9 telefonvan~9 besoksvan~6 motesplats~6||en röst,glamma,kallprat,kallprata,prata bort,prata lite,pratstunn,samspråk,samspråka,skvallra,snick snack,språka,språka med,språkar,surra,surra lite,tjöt
besoksvan telefonvan~5||aldrig besök,besöker mig,hålla handen,inga besök,ingen kommer,kaffe hemma,kommer hem,sitta hos,sällskap hemma,titta in,titta till
besoksvan telefonvan~9 samtal~8 motesplats~5||inga anhöriga,inga barn,ingen familj,ingen släkt,sist kvar
landsbygd~6 besoksvan~4||behöver skjuts,bli hämtad,bli skjutsad,färdtjänst,få skjuts,hämtad,ingen buss,inget körkort,komma dit,skjuts,utan bil,åka med
malgrupp:aldre + besoksvan~4||nursing home,seniorboende,servicelägenhet,trygghetsboende,ålderdomshem,ålderdomshemmet
hantverk||akvarell,arbetskrets,fota,fotografera,fotoklubb,lappa,mecka,mecka moppe,meka,moppe,pyssel,pyssla,reparera,rita,skapa något,skruva,skruva moppe,slöjda,snida,spinna garn,spinna ull,svetsa,syföreningen,syjunta,symöte,sömmerska,teckna,tova
natur||bin,biodlare,biodling,friluftsliv,fågelskådning,gökotta,jaga,kolonilott,pilgrim,plantera,rensa ogräs,skogspromenad,tälta,växter
rorelse||badminton,balans,basket,basketball,biljard,bli rörligare,bordtennis,boule,boulebana,boulespel,boxas,curling,cykelkurs,cykla med,dart,football,golf,gym,handboll,hålla igång,i form,kampsport,klättra,kroppen,kubb,längdskidor,löpgrupp,padel,petanque,running,simskola,simträning,skidor,skridskor,soccer,springa,springa med,swimming,tennis,varpa,vighet,volleyboll,åka skidor
musik||band,dragspel,fiol,gospel,jamma,replokal,schlager,spelmansstämma,trumma,visafton,visor
spel||alfapet,anime,bingo,board games,bridge,canasta,cosplay,dataspel,datorspel,dnd,e-sport,figurspel,gaming,konsolspel,kortlek,kpop,lajv,lan,magic,magickort,manga,patiens,spela kort,video games,warhammer,yatzy
livsfragor~8 sjalavard~9||alpha,be tillsammans,bibel,bibelgrupp,bibelstudium,bön,church,gudstjänst,meditation,meditera,mosque,prayer,retreat,stillhet,tystnad
kultur||amatörteater,bio,filmkväll,föreläsning,improvisation,konsert,konst,konstutställning,museum,teatergrupp
grannar||bo tillsammans,bofällesskap,bogemenskap,byggemenskap,dela boende,granngemenskap,kollektiv,kollektivboende,ny granne
gruppresor||bussutflykt,dagstur,resesällskap,utflykt,utflykter
vanner~8 samtal~4||dejting,livskamrat,ny kärlek,nätdejting
radgivning~9 ny_i_sverige~6||ansökan,blankett,brev,letters,läsa brev,migrationsverket,myndighet,myndigheter,myndighetskontakt,papper,pappren,samhällsinformation,söka bidrag,uppehållstillstånd
radgivning~9 ny_i_sverige~8||svenska brev,svenska myndigheter,svenska papper
sprakkafe + malgrupp:nyanlanda~4||dålig svenska,lite svenska,läser sfi,practise swedish,sfi,språkträning,svenska språket,swedish conversation,träna språk,träna språket,öva språket
vanmatchning sprakkafe~8||etablerad svensk,fadderfamilj,meet locals,svenska familjer,swedish family,swedish friend,swedish friends,vänfamilj
sprak:ar~8 malgrupp:nyanlanda~8||arabvärlden,egypten,från irak,från sudan,från syrien,irak,jemen,libanon,marocko,mellanöstern,palestina,sudan,syrien,syrier
sprak:fa~8 sprak:prs~8 malgrupp:nyanlanda~8||afghaner,afghanistan,från afghanistan,från iran,iran
sprak:so~8 malgrupp:nyanlanda~8||från somalia
sprak:ti~8 malgrupp:nyanlanda~8||eritrea,etiopien,från eritrea
sprak:uk malgrupp:nyanlanda~8||från ukraina,ukraina
sprak:pl~9||från polen,polen
sprak:bs~9 sprak:hr~9 sprak:sr~9||bosnien,från bosnien,kroatien,serbien
sprak:fi~9 minoritet~8||finland,från finland,tornedalen
malgrupp:anhoriga~3||frugan,frun,gubben,gumman min,kärringen
sorg + malgrupp:sorjande~6||blev änka,blev änkling,fru dog,frugan dog,frun dog,gubben dog,makan dog,maken dog,nybliven änka,nybliven änkling,widow,widower
sorg||begravning,bereaved,bereavement,bästis dog,died,farfar dog,farmor dog,funeral,gravsten,lillasyster dog,lillebror dog,lost my,morfar dog,mormor dog,mourning,passed away,saknad,saknar mamma,saknar någon,saknar pappa,sorgbearbetning,sorgearbete,sörja,sörjande,sörjer
smabarn + malgrupp:foraldrar~5||ammar,amning,baby,babymassage,babyrytmik,babysång,barnvagn,barnvagnspromenad,första barnet,föräldraledig,föräldraledighet,kolik,new mom,new mum,newborn,playgroup,småbarnsliv,spädbarn,sångstund,toddlers
oro_for_barn + malgrupp:foraldrar~6||min tonårsdotter,min tonårsson,tonårsförälder,vuxet barn
beroende||aa-möte,addict,addicted,alcoholic,alcoholics anonymous,amfetamin,dricker ensam,drinking problem,drinks,drogar,drug addiction,drugs,frisk nykter,full jämt,hasch,knarkar,kokain,nykter alkoholist,nykterist,porr,porrberoende,röker cannabis,röker gräs,röker hasch,sexberoende,sexmissbruk,sluta dricka,sluta supa,sober,sobriety,stop drinking,supit,sömntabletter,söp,söper,tablettberoende,tabletter,tar droger
demens||dementia,dåligt minne,forgetful,frontallob,frontallobsdemens,förvirrad,glömmer,glömmer allt,glömmer namn,glömsk,memory loss,tappar minnet
sjukdom||adhd värk,artros,cfs,crohn,eds,ibs,me cfs,migrän,post covid,psoriasis,whiplash
utmattning||burned out,burnout,burnt out,kraschad,kraschat,stressad,stressed out,sönderstressad,utbrändheten
lots~8 aktivitet_pa_recept~7||arbetsterapeut,biståndshandläggare,distriktssköterska,hemsjukvård,husläkare,hänvisa,hänvisa vidare,referral,sjuksköterska,socialsekreterare,tipsa patient,undersköterska,vart hänvisa,vart vända,vårdcentral,vårdcentralen
lots + malgrupp:aldre~7||fyrtiotalist,förebyggande hembesök,hembesök 80,hälsosamtal,hälsosamtalet,samtal 80,seniorlots,äldrelots
psykisk_ohalsa||bipolär,borderline,hör röster,mental health,mental illness,personlighetssyndrom,psychiatric,psykisk vård,psykossjuk,psykosvård,psykotisk,psykvård,tvångstankar,vård,vårdplats
sexuella_overgrepp||blev våldtagen,raped,sexual assault,sexually abused,sexuellt utnyttjad,tafsad på,våldtagen
vald||abusive relationship,domestic violence,elak man,elak sambo,kontrollerande,psykisk misshandel,psykiskt våld,rädd hemma,skyddat boende,svartsjuk,violent husband,våldsam man,våldsutsatt kvinna
heder||bli bortgift,familjen bestämmer
radgivning~8 hinder:gratis~6||debt,kronofogden,poor,skulder
horsel||dålig hörsel,hearing loss,hör dåligt,hör illa,hörapparat,hörselnedsättning,lomhörd
syn||blind,blind,dålig syn,nästan blind,poor eyesight,ser dåligt,ser illa
funktionsnedsattning||cp-skada,disability,disabled,funkis,funktionshindrad,handikapp,handikappad,rullstolsburen
digital_hjalp||appar,facetime,internet,ipad,läsplatta,mejla,mobilt bankid,my computer,my phone,nätet,padda,paddan,platta,ringa barnbarnen,skypa,smartphone,sms,surfplatta,swisha,tablet
malgrupp:anhoriga~4||brorsa,brorsan,bästis,farsan,kusin,lillasyster,lillebror,min syrra,morsan,polare,storasyster,storebror,syrra,syrran
malgrupp:aldre~5 malgrupp:anhoriga~3||farsan,gamla farsan,gamla morsan,morsan
motesplats~8 vanner~7||centrum,chill,festa,fun,hang out,häng med,tjilla
samtal~8 vanner~7||snacka,snacka lite
student vanner~5||doktorand,exchange student,international student,korridor,kårhus,plugga,pluggar,studentkorridor,students,university,utbytesstudent,utbytesstudenter,utländsk student
smabarn||förskola,förskolan,öppen förskola,öppna förskolan
volontar||bli besöksvän,bli läxhjälpare,bli mentor,bli promenadvän,bli språkvän,bli stödperson,bli telefonvän
ny_i_sverige bostadslos~8 radgivning~7||gömd,odokumenterad,papperslös,papperslösa,utan papper
bostadslos||förlorat bostaden,förlorat lägenheten,homeless,kontraktet uppsagt,lägenheten
besoksvan telefonvan~6 malgrupp:aldre~4||går dåligt,på boendet
motesplats||se folk
vanmatchning||bli ihopparad,bli matchad,ihopparad,matcha,matchas,para ihop
anhorig~6||uppvuxen med
malgrupp:aldre~8||isäni,my dad,my father,my grandfather,my grandmother,my mom,my mother,äitini
samtal~8 telefonvan~7 vanner~7 besoksvan~7 motesplats~6||alone,feeling lonely,loneliness,lonely
besoksvan~9 telefonvan~7 motesplats~5 vanner~5||companion,company
samtal telefonvan~8||talk to
form:pa_plats~6 + ensamhetsform:social~4||activities,activity,bored
malgrupp:barn malgrupp:foraldrar~7||with kids
malgrupp:barn||carruur,children,djeca,dzieci,kids,lapset,niños
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
vanner motesplats~5||find friends,make friends,meet people,new friends
vanner||no friends
vanmatchning sprakkafe||meet swedes,swedish friends
sprakkafe||learn swedish,practice swedish,speak swedish,swedish
hogtider||christmas
malgrupp:unga||jóvenes,mladi,młodzież,nuoret,nuori,teen,teenager,teenagers,teens,young people,youth
malgrupp:unga_vuxna||nuoret aikuiset,young adult,young adults,young adults
malgrupp:aldre||elderly,eläkeläinen,eläkeläiset,emeryci,ikäihmiset,jubilados,mayores,old people,older people,pensioner,pensioners,penzioneri,retired,senior citizens,seniorit,seniors,seniorzy,stariji,vanhukset,vanhus,waayeel
vald + malgrupp:vald~6||abusive,beats me,hits me
hbtqi malgrupp:hbtqi||lgbt,lgbtq,lgbtqia,queer
angest~8 samtal~9 psykisk_ohalsa~7||down,sad
vanner~7 samtal~7 blyg~5||outsider
malgrupp:kvinnor||dumarka,female,girls,haween,kobiety,ladies,mujer,mujeres,nainen,naiset,woman,women,žene
malgrupp:man||dudes,guys,hombres,male,men's,miehet,muškarci,mężczyźni,only men
malgrupp:foraldrar smabarn~8||madres,moms,mothers,mums,padres,parents,roditelji,rodzice,vanhemmat
malgrupp:nyanlanda ny_i_sverige||asylum,imigrant,immigrant,immigrants,inmigrante,izbjeglica,maahanmuuttaja,migrant,newcomer,newcomers,pakolainen,qaxooti,refugee,refugees,refugiado,uchodźca
ensam_foralder||single dad,single mom,single mother,single parent
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
samtal|-|anförtro mig,bolla tankar,enskilt samtal,kurator,medmänskligt stöd,oälskad,prata anonymt,pratsugen,psykolog,samtalskontakt,tala med,tala ut,terapi,öppna mig
natt|-|dygnet runt,jourhavande medmänniska,jourhavande präst,sover dåligt,sover inte,sömn,sömnlöshet,vaken,vargtimmen
samtalsgrupp|-|dela erfarenheter,gruppterapi,gubbsnack,samma sits,samtalscirkel,samtalskväll,självhjälp
telefonvan|-|ringa varandra,ringer upp,ringvän,samtalsvän,telefonsällskap,uppringd,uppringning
besoksvan|-|besök,hembesök,medvandrare,sjukbesök,vardagsvän
livsfragor|-|blicka tillbaka,döden,dödscafé,existentiell hälsa,filosofi,filosoficafé,hopplöst,känns tomt,livets frågor,livssamtal,mindfulness,skuldkänslor,stilla stund,stora frågor,tom inuti,tro,tvivel
sjalavard|-|andakt,andlig,andligt,bikt,böneplats,diakoni,frikyrka,gud,imam,jourhavande präst,konfirmation,kristen,moské,mässa,pastor,rabbin,religion,religiös,sjukhuskyrka,sjukhuspräst,själasörjare,studentpräst,synagoga
suicidtankar|-|dödslängtan,dödstankar,livsleda,livstrött,själv mord,självmordstanke,suicid,suicidal,suicidtankar,vill dö,vill försvinna
motesplats|-|aktivitetscenter,aktivitetshus,allaktivitetshus,folkets hus,kvartersgård,mötes plats,samlingslokal,samlingsplats,seniorcenter,vardagsrum,öppen verksamhet,öppet hus
fika|-|bulle,café,dricka te,eftermiddagskaffe,elvakaffe,en kopp,kafferep,kaffetår,kakor,kondis,konditori,kopp kaffe,kyrkfika,påtår,seniorcafé,våffelcafé,våfflor
mat|-|baka,bakning,brunch,frukost,knytkalas,kräftskiva,kyrklunch,käk,käka ihop,lunch,långbord,matgemenskap,matlag,matlagning,middag,måltid,pensionärslunch,seniorlunch,social måltid,soppa,sopplunch,äter
vanner|-|bekanta,bekantskap,enslig,ensling,gemenskapssökande,inga polare,kamrat,kompis,kompisar,lära känna,möta andra,skaffa vänner,sociala kontakter,socialt nätverk,träffa nya,umgänge,vänlös
vanmatchning|-|fikakompis,kompismatchning,matchad,språkkompis
sprakkafe|-|språkgrupp,språkstuga,svenskakafé,övar svenska
generationer|-|bonusfarfar,bonusfarmor,bonusmormor,extra farfar,extra farmor,extra morfar,inga barnbarn,klassmorfar,klassmormor,läsmormor,låna barnbarn,låna mormor,lånefarmor,saknar barnbarn,träffa barn,träffa äldre,över generationsgränser
hogtider|-|annandag jul,eid,fira tillsammans,födelsedag,iftar,julklapp,kalas,lucia,midsommar,nationaldagen,nouruz,nyår,påsk,ramadan,röda dagar,valborg
grannar|-|bo ihop,bostadsområde,gemensamt boende,grannfika,gårdsfest,hyresgäst,innergård,kollektivhus,kvarter,kvarteret
forening|-|idrottsförening,kulturförening,lions,medlem,medlemskap,månadsmöte,månadsträff,patientförening,pensionärsförening,pensionärsklubb,pensionärsorganisation,pro,rotary,rpg,seniorklubb,skpf,spf
digital_traff|-|brevvän,discord,diskussionsforum,facebookgrupp,forum,internetvän,nätgemenskap,nätträff,nätvän,nätvänner,videofika,webbträff,zoomfika
gruppresor|-|bussresa,båttur,dagsresa,dagsutflykt,hemlig resa,kolonivistelse,kryssning,läger,pensionärsresa,rekreationsresa,resekompis,semester,studiebesök,utfärd,åka iväg
promenad|-|flanera,frisk luft,gå tillsammans,gå ut,gåkompis,gångvän,pilgrimsvandring,promenadsällskap,promenadvän,promenera,spatsera,stadsvandring,stavgång,strosa,vandra,vandring
rorelse|-|bada,balansträning,bastu,bowling,cykla,cykling,fallolycka,fotboll,frisbeegolf,fysisk aktivitet,gym,gymnastik,gympa,gåfotboll,idrott,innebandy,joggning,jympa,löpning,parasport,pilates,pingis,seniorgympa,simma,simning,sittgympa,sport,stolgympa,tai chi,träning,träningskompis
dans|-|balett,bugg,dansband,dansgolv,disco,eftermiddagsdans,folkdans,foxtrot,gammaldans,linedance,pardans,pensionärsdans,rullstolsdans,salsa,seniordans,sittdans,squaredans,svänga om,sällskapsdans,tango,zumba
musik|-|allsång,gitarr,karaoke,kyrkokör,kör,musikcafé,musikstudio,nyckelharpa,orkester,piano,psalmer,rockband,seniorkör,spela instrument,spelman,trubadur,trummor,visstuga
bok|-|bibliotek,bokcafé,bokcirkel,bokcirklar,bokfika,boksamtal,böcker,dikter,högläsning,litteratur,ljudbok,lyrik,läsa,läsa högt,läsa tidningen,läscirkel,läsecirkel,läsgrupp,läsning,novellläsning,poesi,roman,romaner,shared reading,talbok
hantverk|-|ateljé,brodera,foto,fotografering,keramik,kreativ verksamhet,lappteknik,lera,luffarslöjd,måla,repaircafé,skapa,skapande verksamhet,slöjd,snickeri,snickra,sticka,stickcafé,stickning,sy,syförening,symaskin,syr,sömnad,tälja,verkstad,virka,väva,vävstuga
spel|-|brädspel,fortnite,frågesport,gaming,gejma,korsord,kortspel,lördagsspel,memory,minecraft,poker,pussel,quiz,rollspel,schack,sudoku,tv-spel,whist,wordfeud
natur|-|blommor,bär,bärplockning,båt,fiska,fåglar,grilla,grön rehabilitering,grönsaker,hav,jakt,kajak,koloni,lägereld,naturunderstödd rehabilitering,odla,odling,odlingslott,paddla,pallkrage,picknick,plocka bär,plocka svamp,scout,skog,skogsbad,skåda fågel,stadsodling,svamp,trädgård,trädgårdsarbete,vara ute
djur|-|4h,4h-gård,bondgård,djurassisterade insatser,djurunderstödd terapi,djurvän,djurvänner,hund,hundrastgård,hundrastning,hundvakt,hundvän,häst,kanin,katt,kattcafé,klappa djur,klappa hund,läshund,rastvakt,rida,ridning,stall,terapihund,valp,vårdhund
kultur|-|dansföreställning,film,filmvisning,föredrag,föreläsningar,författarbesök,guidad visning,konserter,konsthall,lokalhistoria,musikunderhållning,opera,revy,seniorbio,teater,temaeftermiddag,temakväll,underhållning,uppträdande,utställning
studiecirkel|-|abf,bilda,folkhögskola,läsa engelska,medborgarskolan,ny hobby,nybörjarkurs,pensionärsuniversitet,senioruniversitet,sensus,släktforska,släktforskning,språkkurs,studiefrämjandet,studieförbund,studiegrupp,workshop
skriva|-|berättarcafé,berättarkväll,dagbok,levnadsberättelse,livsberättargrupp,livshistoria,memoarer,minnas,narrativ metod,poetry slam,skriva bok,skriva dikter,skriva tillsammans,skrivarcirkel,skrivargrupp,skrivarkurs,skrivarstuga,skrivcafé,skrivkväll,skrivlust
sorg|-|begravd,bortgång,efterlevande,kremerad,leva vidare,minneslund,sorgcafé,änka,änkling
barn_dott|-|barnet dog,dödfödd,dödfött,dött barn,förlorat barn,missfall,mist barn,plötslig spädbarnsdöd,sent missfall,spädbarnsdöd,stjärnbarn
ny_i_stan|-|bytt ort,hemvändare,inflyttade,inflyttning,just flyttat,nya grannar,precis flyttat,utan nätverk
ny_i_sverige|-|asyl,asylsökande,ensamkommande,flykting,invandrad,invandrare,invandrarkvinnor,kvotflykting,nysvensk,samhällsorientering,svenska samhället,sverigesvensk,utländsk,utrikesfödd,utvisning
anhorig|-|närstående,sjuk förälder,sköter mamma,sköter pappa,växelvård
demens|-|dement,går vilse,kognitiv sjukdom,kognitiv svikt,lewy body,lewykroppsdemens,minneskafé,minnesmottagning,minnesproblem,minnessjuk,minnessjukdom,minnessvårigheter,minnet sviktar,minns inte,vaskulär demens,åderförkalkad
angest|-|affektiv sjukdom,bipolaritet,deppad,deppigt,depression,deprimerad,hopplös,hypokondri,hälsoångest,manodepressiv,nedstämdhet,ocd,självhat,ständig oro,svårmodig,torgskräck,tungsint,tvång
psykisk_ohalsa|-|brukarförening,dåliga nerver,emotionellt instabil,fontänhus,fontänhuset,klubbhus,mådde dåligt,mår uselt,nerverna,psykiatri,psykiatrin,psykiatrisk,varit inlagd
blyg|-|försiktig,introvert,inåtvänd,osäker,självförtroende,självkänsla,social ångest,socialt osäker,socialt ovan,socialt rädd,stammar
utmattning|-|hjärntrött,hjärntrötthet,ingen ork,långtidssjukskriven,orkar ingenting,orkar inget,orkeslös,sjukskriven,sjukskrivning,stress,stressen,stressrelaterad ohälsa,utbrändhet,utmattad,utmattade,utmattningsdepression,överbelastad
atstorning|-|anorektisk,anorexi,arfid,bulimi,hetsäter,hetsätning,inte äter,ortorexi,räknar kalorier,vägrar äta,ät störning
beroende|-|aa,abstinens,alkohol,alkoholism,alkoholist,anonyma alkoholister,cannabis,dricker mycket,drogberoende,droger,drogfri,heroin,knark,narkotika,nykter,nykterhet,opioider,skadligt bruk,spola kröken,sprit,supa,supande,tolvsteg,tramadol
spelberoende|-|bettar,betting,casino,enarmade banditer,hasardspel,kasino,lotter,nätcasino,nätkasino,nätpoker,oddset,skraplotter,spelautomater,spelpaus,spelproblem,spelskulder,trav
foralder|-|barnfamilj,bonusförälder,familj,familjecentral,föräldrakafé,föräldrautbildning,tonårsbarn,tonårsföräldrar,trebarnsmamma,trebarnspappa,trots,trotsig,trött mamma,tvillingar
smabarn|-|babykafé,ettåring,fått barn,lekgrupp,nyblivna föräldrar,nyfödd,pappaledig,små barn,småbarnsförälder,småbarnsföräldrar,treåring,öppen föris
pappa|-|bonuspappa,lördagspappor,pappaledig,umgängespappa,varannanveckaspappa
forlossning|-|amningshjälp,baby blues,barnmorska,bb,bvc,doula,förlossningspsykos,förlossningsrädsla,förlossningsskada,gravid,graviditet,traumatisk förlossning,väntar barn
barnloshet|-|adoption,barnlängtan,infertil,ivf,ofrivillig barnlöshet,ofrivilligt barnlös,ofrivilligt barnlösa,provrörsbefruktning,äggdonation
oro_for_barn|-|dåligt sällskap,extremism,orolig förälder,oroliga föräldrar,radikalisering,vägrar skolan
separation|-|barnfria helger,dumpad,ex,exfru,exman,frånskild,nyseparerad,nyskild,separerad,skild,skiljas,skilsmässa,skilt mig,tagit slut,vårdnadstvist,övergiven
utan_arbete|-|a-kassa,arbetsförmedlingen,arbetsintegrerande,arbetslivsinriktad rehabilitering,arbetslöshet,arbetsprövning,arbetssökande,arbetsträna,cv,förlorat jobbet,hitta jobb,inget arbete,inget jobb,jobbcoach,jobbkafé,jobbsökande,jobbsökare,praktik,sysselsättning,sysslolös,söker arbete,söker jobb,uppsagd,utan jobb,varslad
sjukdom|-|afasi,alltid ont,allvarligt sjuk,als,covid,diabetes,diabetiker,endometrios,epilepsi,fibromyalgi,hiv,hjärnblödning,hjärnskada,hjärtlung,hjärtsjuk,hjärtsvikt,kol,kronisk sjukdom,kronisk smärta,kronisk trötthet,kroniskt sjuk,ledgångsreumatism,långtidscovid,långvarig sjukdom,ms,multipel skleros,njursjuk,obotlig sjukdom,parkinson,postcovid,reumatiker,reumatism,stroke,svårt sjuk,tinnitus
cancer|-|barncancer,blodcancer,bröstcancer,cancer anhörig,cancerbesked,cancerdrabbad,cancerrehab,cellgifter,cytostatika,fått cancer,haft cancer,har cancer,hjärntumör,hudcancer,kräfta,leukemi,lungcancer,lymfom,melanom,metastaser,prostatacancer,strålbehandling,strålning,tarmcancer,tumör
funktionsnedsattning|-|amputerad,anpassad gymnasieskola,anpassad skola,anpassade aktiviteter,daglig verksamhet,downs syndrom,fub,funktionshinder,funktionsvariation,funktionsvarierad,förlamad,gruppbostad,handikappförening,intellektuell funktionsnedsättning,lss-boende,parasport,personlig assistans,rörelsehinder,rörelsehindrad,rörelsenedsättning,särskola,utvecklingsstörd,utvecklingsstörning
npf|-|add,adhd-diagnos,asperger,aspie,autism,autismspektrum,autist,autistisk,bokstavsbarn,bokstavsdiagnos,damp,dyslexi,neurodivergent,neuropsykiatrisk,npf-förälder,tourette
horsel|-|cochleaimplantat,hrf,hyperakusi,hör inget,hör inte,hörselkafé,hörselskadad,hörslinga,ljudöverkänslig,läppavläsning,menières,tappat hörseln,teleslinga,tinnitus,vuxendöv,öronsus
dov|-|bildtelefon,dövblind,dövblindhet,dövkultur,teckenspråkskafé,teckentolk,texttelefon
syn|-|glaukom,grön starr,gula fläcken,ledarhund,ledsaga,makuladegeneration,punktskrift,ser inte,srf,starr,syncentral,synskadad,synsvag,talbok,talböcker,taltidning,tappat synen,vit käpp
vald|-|aggressivitet,destruktiv relation,fly hemifrån,fridslinje,förföljd,misshandel,misshandlad,ofredad,pappa slår,stalkad,stryptag,övergrepp
sexuella_overgrepp|-|blev tvingad,delat nakenbilder,grooming,hämndporr,incest,nakenbilder,prostitution,sexuell utpressning,sexuella trakasserier,sexuellt ofredande,sexuellt utnyttjande,sexuellt våld,sexuellt övergrepp,spridit nakenbilder,sälja sex,tafsad,tafsande,våldtog
brott|-|bedragen,bedrägeri,blivit lurad,bluffsamtal,hatbrott,inbrott,målsägande,nätfiske,polisanmälan,rättegång,rånad,skottlossning,vittna,överfallen
heder|-|arrangerat äktenskap,barnäktenskap,bortförd utomlands,bortgift,familjens rykte,giftas bort,hedersmord,hedersnormer,hedersrelaterat,hedersrelaterat förtryck,könsstympad,könsstympning,omskuren,oskuld,släkten bestämmer,tvångsgift,tvångsäktenskap,uppfostringsresa
hbtqi|-|asexuell,ickebinär,intersex,könsdysfori,könsidentitet,könskorrigering,queer,regnbågsfamilj,rfsl,sexuella minoriteter,stjärnfamilj,transkille,transtjej
bostadslos|-|akutboende,bostadslös,bostadslösa,duscha,gratis kläder,härbärge,ingen lägenhet,jourboende,lågtröskel,natthärbärge,nödhärbärge,saknar bostad,socialt utsatt,sova ute,stadsmission,utan hem,uteliggare,vräkt,värmestuga
kriminalitet|-|anstalt,avhoppare,exkriminell,fotboja,frigiven,frigivning,häktad,häkte,kriminalitet,kriminalvård,kriminell,lämna gänget,lämna kriminaliteten,permis,sitter inne,villkorligt frigiven
landsbygd|-|bygd,bystuga,i byn,kaffebuss,landsort,lanthandel,lanthandeln,lantlig,på landet,på vischan,skärgården,utanför stan
student|-|distansstudent,högskola,komvux,korridoren,nollning,plugg,studentförening,studentkår,studera,tentaångest,universitet,universitetet
minoritet|-|finska föreningen,finska rötter,jiddisch,jude,judisk,kvän,lantalaiset,lulesamiska,meänkieli,nationell minoritet,nordsamiska,resandefolket,romani,romer,romska,sameby,sverigefinne,sydsamiska,sápmi,tornedaling
kontaktperson|-|avlösare,avlösarservice,avlösning,fritidskompis,god man,kontakt person,ledsagning,personliga ombud,personligt ombud,stödpedagog
lots|-|fritidslots,föreningslots,guida,hitta aktiviteter,hitta fram,hitta rätt,hälsolots,lotsning,samordnare,sociala lotsar,uppsökande arbete,vägleda,vägledning,vägvisare,vägvisning,vårdlots
aktivitet_pa_recept|-|grön rehab,hälsocoach,naturunderstödd rehabilitering,social preskription,spis-modellen
digital_hjalp|-|bank-id,digidelcenter,digital delaktighet,digital hjälp,digital inkludering,digitalt stöd,digitalt utanförskap,internetcafé,mobilen krånglar,ringa videosamtal,seniornet,smartmobil,smartphone,swish,teknikhjälp
laxhjalp|-|läxkafé,mattehjälp,mattestuga,plugghjälp,pluggstuga,räknestuga,studiehjälp,studiestuga,studiestöd,underkänd
mentor|-|extra mamma,extra vuxen,extravuxen,fadder,faddervuxen,faddrar,förebild,mentorer,mentorsprogram,stödfamilj,trygg vuxen,vuxen vän,vuxenvän
volontar|-|eldsjäl,engagera sig,frivillig,frivilligcentral,frivilliguppdrag,hjälpledare,ideell,ideellt,ideellt arbete,ideellt engagemang,medmänniska,tid över,vara behövd,volontäruppdrag
lana_utrustning|-|gratis skidor,låna badmintonrack,låna cykel,låna fotbollsskor,låna hjälm,låna kajak,låna prylar,låna pulka,låna saker,låna skidor,låna skridskor,låna snowboard,låna sportutrustning,låna tält,låna utrustning,lånecykel,utrustningsbank
trygghetsringning|-|ringkedja,ringklubb,telefonkedja,telefonkontroll,trygghetslarm
radgivning|-|advokatjour,blanketter,budgetrådgivning,ekonomisk rådgivning,ekonomiskt bistånd,få råd,försäkringskassan,försörjningsstöd,juridisk hjälp,juridisk rådgivning,jurist,medborgarkontor,patientnämnd,rättigheter,rättshjälp,samhällsvägledare,sjukvårdsrådgivning,skuldrådgivare,skuldrådgivning,vårdråd,överklaga
malgrupp:nyanlanda|-|asylsökande,flykting
malgrupp:funktionsnedsattning|-|lss
malgrupp:beroende|-|droger
malgrupp:vald|-|kontrollerad
kind:motesplatser~5|-|café,öppet hus
suicid_efterlevande|-|begick självmord,efter självmord,efter suicid,efterlevande självmord,efterlevande suicid
pensionering|-|arbetskamraterna borta,fyllt 65,inför pensionen,ny pensionär,nybliven senior,nyblivna pensionärer,saknar arbetskamraterna,saknar jobbet,saknar kollegorna,sista jobbdagen,slutat arbeta
sjalvskada|-|själv skada,skadar mig,skurit mig,skurit sig,skär mig,skär sig
ensam_foralder|-|ensam vårdnad,ensam vårdnadshavare,makalösa föräldrar,varannan vecka
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
samtal|-|juttuseura,keskusteluapu,yksin,yksinäinen,yksinäisyys|fi
samtal|-|cidlo,keli ahay,keligay,kelinimo,kelli ahay,waan murugaysanahay|so
samtal|-|jestem sam,porozmawiać,samotna,samotność,samotny|pl
samtal|-|estoy sola,estoy solo,soledad|es
samtal|-|razgovarati,razgovor,usamljen,usamljena,usamljeno,usamljenost|bs
natt|-|at night,awake,cannot sleep,insomnia,night|en
samtalsgrupp|-|discussion group,peer support,support group,talking circle|en
telefonvan|-|phone buddy,phone friend,telephone friend|en
besoksvan|-|befriender,befriending,companion,companionship,company,home visit,home visits,visitor|en
besoksvan|-|kotikäynti,vierailu kotiin,ystäväpalvelu,ystävätoiminta|fi
besoksvan|-|booqasho|so
besoksvan|-|odwiedziny,towarzystwo,wizyta domowa|pl
besoksvan|-|acompañamiento,compañía|es
besoksvan|-|posjete|bs
livsfragor|-|existential,life questions,philosophy,purpose|en
sjalavard|-|chaplain,church,deacon,prayer,priest,spiritual|en
suicidtankar|-|kill myself,suicidal thoughts,suicide|en
motesplats|-|community,day centre,hang out,meeting place,meetup|en
motesplats|-|avoimet ovet,kohtaamispaikka,olohuone,päivätoiminta|fi
motesplats|-|goobta kulanka|so
motesplats|-|klub seniora,miejsce spotkań,spotkania|pl
motesplats|-|centro comunitario|es
motesplats|-|druženje,mjesto susreta|bs
fika|-|coffee,coffee morning,tea|en
fika|-|kahvi,kahvihetki,kahvila,kahvitella|fi
fika|-|qaxwo,shaah|so
fika|-|herbata,kawiarnia,kawę|pl
fika|-|merienda,tomar café|es
fika|-|kafa,kafu,kahva,čaj|bs
mat|-|breakfast,dinner,eat,food,lunch,meal|en
mat|-|aamiainen,illallinen,lounas,ruoka,syödä|fi
mat|-|casho,cunto,qado|so
mat|-|gotowanie,jedzenie,kolacja,obiad,posiłek|pl
mat|-|almuerzo,cena,cocinar,comer juntos,comida|es
mat|-|hrana,jesti zajedno,kuhanje,ručak,večera|bs
vanner|-|find friends,friend,make friends,meet people,new friends,no friends|en
vanner|-|kavereita,kaveri,tutustua ihmisiin,ystäviä,ystävä|fi
vanner|-|asxaab,saaxiib,saaxiibo|so
vanner|-|poznać ludzi,przyjaciele,przyjaciół,znajomi|pl
vanner|-|amigas,amigo,amistad,conocer gente|es
vanner|-|prijatelj,prijatelji,prijateljstvo,upoznati ljude|bs
vanmatchning|-|buddy,get matched,meet swedes,swedish friend,swedish friends|en
sprakkafe|-|language cafe,language exchange,learn swedish,practice swedish,practise swedish,speak swedish,swedish lessons|en
sprakkafe|-|kielikahvila,opiskella ruotsia,oppia ruotsia,ruotsin kieli|fi
sprakkafe|-|af iswiidhish,luqadda iswiidhishka|so
sprakkafe|-|język szwedzki,nauka szwedzkiego|pl
sprakkafe|-|aprender sueco,hablar sueco,idioma sueco,practicar sueco|es
sprakkafe|-|naučiti švedski,učiti švedski,švedski jezik|bs
generationer|-|extra grandma,generations,grandparent,intergenerational|en
hogtider|-|celebrate,christmas,christmas eve,easter,holidays,midsummer,new year|en
grannar|-|co-housing,cohousing,neighbor,neighbors,neighbour,neighbourhood,shared housing|en
forening|-|association,club,membership,society|en
digital_traff|-|chat room,online group,online meeting,video call,virtual|en
gruppresor|-|excursion,outing,travel,trip|en
promenad|-|hike,hiking,walk,walking|en
promenad|-|kävellä,kävely,kävelylle,kävelyryhmä,sauvakävely|fi
promenad|-|lugayn,socod|so
promenad|-|spacer,spacerować,spacery|pl
promenad|-|caminar,caminata,pasear,paseo|es
promenad|-|šetati,šetnje|bs
rorelse|-|exercise,fitness,football,gymnastics,running,sports,swimming,workout|en
rorelse|-|jumppa,kuntosali,liikunta,tuolijumppa,uinti,urheilu|fi
rorelse|-|ciyaaro,jimicsi|so
rorelse|-|gimnastyka,pływanie,ćwiczenia|pl
rorelse|-|deporte,ejercicio,gimnasia,nadar|es
rorelse|-|gimnastika,plivanje,rekreacija,vježbanje,vježbe|bs
dans|-|dance,dancing|en
musik|-|choir,music,sing,sing-along,singing|en
bok|-|book,library,reading|en
hantverk|-|craft,crochet,drawing,handicraft,knitting,painting,sewing|en
spel|-|board games,chess,games,pub quiz|en
natur|-|community garden,fishing,forest,garden,gardening,mushroom picking,nature,outdoors|en
djur|-|animals,cat,dog walking,dogs,horse,pets|en
kultur|-|cinema,concert,culture,movie,theater,theatre|en
studiecirkel|-|class,classes,course,courses,hobby group,study circle,study group|en
skriva|-|life stories,life story,memoir,memories,storytelling,writing|en
sorg|-|bereaved,bereavement,grief,grieving,mourning,widow,widower|en
sorg|-|leski,sureva,suru,sururyhmä,surutyö|fi
sorg|-|carmal,murugo|so
sorg|-|strata,wdowa,wdowiec,żałoba|pl
sorg|-|duelo,luto,pérdida,viuda,viudo|es
sorg|-|gubitak,tuga,udovac,udovica,žalost|bs
suicid_efterlevande|-|suicide bereavement,suicide loss|en
barn_dott|-|child loss,miscarriage,stillbirth,stillborn|en
ny_i_stan|-|expat,expats,just moved,moved here,new here|en
ny_i_sverige|-|immigrant,immigrants,migrant,newcomer,refugee,refugees|en
ny_i_sverige|-|maahanmuuttaja,pakolainen,turvapaikanhakija,uusi ruotsissa|fi
ny_i_sverige|-|magangalyo,qaxooti,qaxootiga,soo galooti|so
ny_i_sverige|-|azyl,imigranci,imigrant,uchodźca,uchodźcy|pl
ny_i_sverige|-|asilo,inmigrante,migrantes,recién llegado,refugiada,refugiado|es
ny_i_sverige|-|azilant,imigranti,izbjeglica,izbjeglice|bs
pensionering|-|just retired,newly retired,retired,retiree,retirement|en
anhorig|-|caregiver,caregivers,carer,carers,family member,relative|en
anhorig|-|läheinen,läheiset,omainen,omaiset,omaishoitaja,omaishoito|fi
anhorig|-|daryeele,qaraabo|so
anhorig|-|bliscy,krewni,opiekun,opiekunka|pl
anhorig|-|cuidador,cuidadora,familiar,familiares|es
anhorig|-|njega bolesnika,njegovatelj,njegovateljica,rodbina|bs
demens|-|dementia,memory cafe,memory loss,memory problems|en
demens|-|muistihäiriö,muistisairas,muistisairaus|fi
demens|-|asaasaq|so
demens|-|choroba alzheimera,demencja,otępienie|pl
demens|-|demencia|es
demens|-|demencija,gubitak pamćenja|bs
angest|-|anxiety,anxious,depressed,feeling down,panic attack,panic attacks,worry|en
angest|-|ahdistaa,ahdistus,masennus,masentunut,paniikki|fi
angest|-|murug,walaac,walwal|so
angest|-|depresja,lęk,niepokój,przygnębienie|pl
angest|-|angustia,ansiedad,depresión,deprimido|es
angest|-|anksioznost,depresija,tjeskoba|bs
psykisk_ohalsa|-|clubhouse,mental health,mental illness,mentally ill,psychosis,schizophrenia|en
psykisk_ohalsa|-|klubitalo,mielenterveys,mielenterveysongelma,psykoosi|fi
psykisk_ohalsa|-|caafimaadka maskaxda,cudur maskaxeed|so
psykisk_ohalsa|-|choroba psychiczna,zdrowie psychiczne|pl
psykisk_ohalsa|-|enfermedad mental,salud mental|es
psykisk_ohalsa|-|mentalno zdravlje,psihička bolest|bs
blyg|-|shy,shyness,social anxiety,social phobia,socially awkward|en
utmattning|-|burned out,burnout,burnt out,exhausted,exhaustion,sick leave,stressed|en
atstorning|-|binge eating,body image,bulimia,eating disorder|en
sjalvskada|-|cutting myself,hurting myself,selfharm|en
beroende|-|addict,addicted,addiction,alcohol,alcoholic,alcoholics,drinking|en
beroende|-|alkoholi,alkoholismi,huumeet,päihdeongelma,päihteet,riippuvuus|fi
beroende|-|balwad,khamri,khamro,maandooriye,qabatin|so
beroende|-|alkoholik,alkoholizm,narkotyki,uzależnienie,uzależniony|pl
beroende|-|adicción,adicto,alcoholismo,alcohólico,drogas|es
beroende|-|alkoholizam,alkoholičar,droga,ovisnik,ovisnost,zavisnost|bs
spelberoende|-|gambler,gambling|en
foralder|-|family,mom,mother,mothers,parent,parenting,parents|en
foralder|-|perhe,vanhemmat,vanhemmuus,vanhempi,äidit,äiti|fi
foralder|-|hooyo,qoys,waalid,waalidiin|so
foralder|-|rodzic,rodzice,rodzicielstwo,rodzina|pl
foralder|-|familia,madre,madres,padres|es
foralder|-|majka,porodica,roditelj,roditelji|bs
smabarn|-|babies,infant,maternity leave,parental leave,playgroup,small children,toddler|en
smabarn|-|perhekerho,pikkulapsi,taapero,vauva,vauvakahvila|fi
smabarn|-|dhallaan,ilmo yar|so
smabarn|-|maluch,małe dzieci,niemowlę,urlop macierzyński|pl
smabarn|-|baja maternal,niños pequeños|es
smabarn|-|beba,mala djeca,porodiljsko|bs
ensam_foralder|-|lone parent,single dad,single father,single mom,single mother,single mum,single parent,single parents|en
pappa|-|dad,father,fatherhood|en
forlossning|-|breastfeeding,childbirth,new mother,new mum,postnatal depression,postpartum,postpartum depression,pregnant|en
barnloshet|-|childless,childlessness,infertile,infertility|en
oro_for_barn|-|bullied,school refusal|en
separation|-|break-up,breakup,divorce,divorced,heartbreak,separated|en
separation|-|avioero,ero,eronnut,eroryhmä|fi
separation|-|furriin,kala tag|so
separation|-|rozstanie,rozwiedziony,rozwód|pl
separation|-|divorciada,divorciado,divorcio,separación|es
separation|-|rastava,razvedena,razvod|bs
utan_arbete|-|job,jobless,unemployed,unemployment|en
utan_arbete|-|työnhaku,työpaikka,työttömyys,työttömät,työtön|fi
utan_arbete|-|shaqo|so
utan_arbete|-|bezrobocie,bezrobotna,bezrobotny,praca,szukam pracy|pl
utan_arbete|-|desempleada,desempleado,desempleo,trabajo|es
utan_arbete|-|nezaposlen,nezaposlenost,posao|bs
sjukdom|-|chronic disease,illness,long covid,pain,patient association,rheumatism|en
sjukdom|-|aivohalvaus,kipu,pitkäaikaissairaus,reuma,sairaus|fi
sjukdom|-|cudur,xanuun|so
sjukdom|-|ból,choroba przewlekła,przewlekła choroba,udar|pl
sjukdom|-|dolor crónico,enfermedad,ictus|es
sjukdom|-|bolest|bs
cancer|-|breast cancer,cancer survivor,chemotherapy,leukemia,tumour|en
funktionsnedsattning|-|disabilities,disability,disabled,learning disability,special needs,wheelchair|en
funktionsnedsattning|-|kehitysvamma,liikuntavamma,pyörätuoli,vamma,vammainen,vammaiset|fi
funktionsnedsattning|-|curyaan,naafo,naafonimo|so
funktionsnedsattning|-|niepełnosprawność,niepełnosprawny,wózek inwalidzki|pl
funktionsnedsattning|-|discapacidad,discapacitado|es
funktionsnedsattning|-|invalid,invaliditet,invalidska kolica|bs
npf|-|asd,autistic,neurodivergent adults,neurodiversity|en
horsel|-|hearing aid,hearing impaired,hearing loss|en
dov|-|deaf,deafblind,sign language|en
syn|-|blindness,low vision,partially sighted,vision loss,visually impaired|en
vald|-|abuse,abused,abusive,abusive relationship,domestic violence,threat,violence|en
vald|-|lähisuhdeväkivalta,perheväkivalta,turvakoti,uhkailu,väkivalta|fi
vald|-|hanjabaad,rabshad,xadgudub|so
vald|-|groźby,przemoc|pl
vald|-|amenazas,maltrato,violencia|es
vald|-|nasilje,prijetnje,zlostavljanje|bs
sexuella_overgrepp|-|molested,rape,raped,sexual abuse,sexual assault,sexual harassment,sexual violence|en
brott|-|burglary,crime,fraud,robbed,scammed,victim support|en
heder|-|child marriage,forced marriage,genital mutilation,honor violence,honour|en
hbtqi|-|bisexual,lesbian,lgbt,lgbtq,lgbtqi,lgbtqia,nonbinary,transgender|en
bostadslos|-|evicted,homeless,homelessness,shelter,soup kitchen|en
bostadslos|-|asunnoton,koditon,kodittomuus,yömaja|fi
bostadslos|-|bezdomność,bezdomny,noclegownia,schronisko|pl
bostadslos|-|albergue,indigente,sin hogar,sin techo|es
bostadslos|-|beskućnici,beskućnik,prihvatilište|bs
kriminalitet|-|criminal,ex-offender,inmate,jail,prison|en
landsbygd|-|countryside,no bus,rural,village|en
student|-|college,erasmus,exchange student,international student,international students,phd student,students,university|en
minoritet|-|indigenous,jew,jewish,national minority,roma,sweden finns,tornedalians|en
kontaktperson|-|accompany me,contact person,escort service|en
lots|-|community navigator,guidance,help finding,link worker|en
aktivitet_pa_recept|-|social prescribing|en
digital_hjalp|-|computer help,digital skills,tablet|en
laxhjalp|-|homework,study help,tutoring|en
laxhjalp|-|läksyapu,läksykerho,läksyt|fi
laxhjalp|-|casharo,layli|so
laxhjalp|-|lekcje,odrabianie lekcji,praca domowa|pl
laxhjalp|-|deberes,tareas|es
laxhjalp|-|domaća zadaća|bs
mentor|-|big brother,big sister,mentor programme,mentoring,role model|en
volontar|-|help others,volunteer,volunteering|en
volontar|-|auttaa muita,vapaaehtoinen,vapaaehtoistyö|fi
volontar|-|mutadawac|so
volontar|-|pomagać innym,wolontariat,wolontariusz|pl
volontar|-|voluntariado,voluntario|es
volontar|-|pomagati drugima,volonter,volontiranje|bs
lana_utrustning|-|borrow equipment,borrow skates,borrow skis|en
trygghetsringning|-|daily call|en
radgivning|-|debt advice,health advice,legal advice,my rights|en`;
