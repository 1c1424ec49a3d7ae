// Derived from the needs, their words and the everyday table by: npm run derive:words
export const packedMore = `malgrupp:aldre~8||isäni,min gamla granne,min gamla mamma,min gamla pappa,my dad,my father,my grandfather,my grandmother,my mom,my mother,äitini
behov:ensam_foralder||ensam med barn,ensam med barnen,single dad,single mom,single mother,single parent
behov:samtal~8 behov:telefonvan~7 behov:vanner~7 behov:besoksvan~7 behov:motesplats~6||alone,feeling lonely,i am lonely,känner mig ensam,loneliness,lonely
behov:besoksvan behov:telefonvan~7||någon som hälsar på
behov:besoksvan behov:telefonvan~7 behov:motesplats~5 behov:digital_traff~4||går aldrig ut,går inte ut,hemma hela dagarna,hemma hela dagen,kan inte gå ut,kommer aldrig ut,kommer inte hemifrån,kommer inte ut,lämnar inte hemmet,sitter ensam hemma,sitter själv hemma,svårt att komma ut,svårt att ta sig ut,träffar aldrig någon
behov:telefonvan behov:trygghetsringning||kan ringa mig,någon som ringer
behov:samtal behov:telefonvan~8||har ingen att prata med,ingen att prata med,need to talk,no one to talk to,nobody to talk to,någon att prata med,någon att snacka med,någon att tala med,någon som lyssnar,nån att prata med,prata med någon,prata med nån,somebody to talk to,someone to talk to,tala med någon,talk to,talk to someone,vem kan jag prata med
behov:samtal + form:telefon~6||ringa och prata,var kan jag ringa,vem kan jag ringa
form:chatt + behov:samtal~7||chatta med någon,skriva med någon,text with someone
form:pa_plats~6 + ensamhetsform:social~4||activities,activity,bored,göra på dagarna,hitta på något,hitta på nåt,något att göra,nåt att göra,something to do,sysselsättning på dagarna,things to do,vad finns det,vad kan man göra
malgrupp:barn malgrupp:foraldrar~7||göra med barn,göra med barnen,hitta på med barnen,något med barnen,things to do with kids,with kids
behov:sorg||died,ensam kvar efter,har gått bort,lost my,passed away
behov:sorg + malgrupp:sorjande~6||förlorat min fru,förlorat min man,lost my husband,lost my wife,min fru dog,min fru gick bort,min fru har dött,min man dog,min man gick bort,min man har dött,mist min fru,mist min man
behov:sorg + malgrupp:barn||barn i sorg,barn som mist,barn som sörjer,förlorat en förälder,mist en förälder
behov:barn_dott||förlorat ett barn,förlorat mitt barn,lost my child,min dotter dog,min dotter har dött,min son dog,min son har dött,mist mitt barn,mitt barn har dött,vårt barn dog
behov:anhorig||caregiver,carer,caring for,hjälpa min fru,hjälpa min man,hjälpa min son,hjälper jag min,min fru har demens,min fru är sjuk,min man har demens,min man är sjuk,någon som mår dåligt,ta hand om,tar hand om
behov:beroende + behov:anhorig||alkoholist i familjen,barn till alkoholister,barn till missbrukare,barn till någon som dricker,dricker för mycket,föräldrar som dricker,min bror dricker,min dotter dricker,min dotter knarkar,min fru dricker,min mamma dricker,min man dricker,min pappa dricker,min son dricker,min son knarkar,missbrukare i familjen
behov:spelberoende||min man spelar,min son spelar bort,spelar bort pengar
hinder:utan_att_ringa||ogillar att ringa,utan att ringa,vill inte ringa,våga inte ringa,vågar inte ringa
hinder:gratis~6||for free,free,har inga pengar,har inte råd,ilmainen,no money,ont om pengar
hinder:ingen_anmalan~6||bara dyka upp,utan att anmäla
hinder:nagon_moter~6 behov:lots~5||ensam första gången,någon som möter,vågar inte gå ensam,vågar inte gå själv
behov:natt + behov:samtal~6||at night,kan ej sova,kan inte sova,mitt i natten,vaken på natten
behov:ny_i_stan + behov:vanner~4||just moved,känner ingen här,new in town,ny i stan,ny på orten
behov:vanner behov:motesplats~5||find friends,komma ut bland folk,make friends,meet new people,meet people,new friends,träffa nya människor,träffa nytt folk
behov:vanner||har inga kompisar,har inga vänner,no friends
behov:vanmatchning behov:sprakkafe||får kontakt med svenskar,lära känna svenskar,meet swedes,swedish friends,träffar jag svenskar
behov:sprakkafe||learn swedish,lära mig svenska,lära sig svenska,practice swedish,speak swedish,swedish
behov:promenad + behov:vanner~2||gå med någon,gå ut med,någon att gå med,någon att promenera med,sällskap på promenaden
behov:rorelse behov:promenad||komma igång och träna,komma ut och röra på mig,röra på mig,röra på sig,träna med andra
behov:mat||inte äta ensam,någon att äta med,slippa äta ensam,slippa äta själv,äta med andra
behov:fika + behov:besoksvan~3||fika med någon,någon att fika med
behov:hogtider||christmas,ensam i jul,ensam på jul,ensam på julafton
behov:livsfragor + behov:cancer~5||afraid of dying,fear of death,rädd för att dö,rädd för döden,rädsla för döden,snart ska dö
behov:livsfragor||ingen förstår mig,ingen som förstår,meaning of life,meningen med livet,vad är meningen
behov:aktivitet_pa_recept||aktivitet på recept,fysisk aktivitet på recept,kultur på recept,social aktivitet på recept
behov:fika + malgrupp:aldre||fika med pensionärer
behov:vald + malgrupp:vald~6||abusive,afraid of my husband,beats me,han slår mig,hits me,min man slår,rädd för min kille,rädd för min man,rädd för min partner,rädd för min sambo
behov:hbtqi malgrupp:hbtqi||komma ut som,lgbt,lgbtq,lgbtqia,queer
behov:djur + behov:promenad~6||gå ut med hund,ut med hunden
behov:besoksvan behov:kontaktperson~6||följa med till doktorn,följa med till läkaren,följa med till sjukhuset,gå till läkaren,ledsagare till läkaren
behov:angest~8 behov:samtal~9 behov:psykisk_ohalsa~7||down,mår inte bra,sad
behov:utmattning||gått in i väggen,in i väggen,jobbat för mycket,orkar inte jobba,orkar inte jobbet,sliter ut mig,stressad på jobbet,tömd på energi
malgrupp:aldre||elderly,eläkeläinen,eläkeläiset,emeryci,ikäihmiset,jubilados,kvinna 80 år,man 80 år,mayores,old people,older people,pensioner,pensioners,penzioneri,retired,senior citizens,seniorit,seniors,seniorzy,stariji,vanhukset,vanhus,waayeel,літні,пенсіонер,سالمندان,كبار السن,متقاعد
behov:pensionering + malgrupp:aldre~8||gick i pension,gå i pension,gått i pension
behov:besoksvan behov:digital_traff~8 behov:telefonvan~7||bunden till hemmet,inte kan lämna hemmet,kan inte lämna hemmet,orkar inte ut,svårt att gå,ta sig ut
behov:besoksvan~9 behov:kontaktperson~8 hinder:nagon_moter~5||följa med mig,ha med mig någon,någon som följer med mig
behov:volontar||hjälpa en granne,hjälpa min granne,hur kan jag hjälpa,kan jag hjälpa,vara till nytta,vill göra nytta
behov:vanner~7 behov:samtal~7 behov:blyg~5||hör inte hemma,hör inte till,känner mig annorlunda,känner mig utanför,outsider,passar inte in
behov:separation~8 behov:sorg~6||min fru lämnade,min man lämnade
behov:blyg||bli av med blyghet,prata i grupp,prata inför folk,prata med folk,prata med främmande,rädd för folk,rädd för människor
malgrupp:man||dudes,gubbar som snickrar,guys,hombres,male,men,miehet,muškarci,mężczyźni,чоловіки,رجال
behov:atstorning||bantar hela tiden,kräks efter maten,rädd att bli tjock,rädd för mat,vill inte äta
behov:samtal~8 behov:telefonvan~7 behov:vanner~7 behov:motesplats~6 behov:besoksvan~6||barnen har flyttat,huset är tomt,ingen bryr sig,ingen ser mig
behov:kriminalitet||ut ur fängelset
behov:mat behov:bostadslos~8||mat till fattiga
behov:fika behov:motesplats~6||fika med andra,kaffe med andra,ta en fika
behov:samtal~9 behov:telefonvan~8 behov:motesplats~6||prata en stund
behov:motesplats~8 behov:vanner~8 malgrupp:unga~5||hitta på grejer,hänga med folk
behov:samtal + malgrupp:unga||prata med en vuxen,snacka med en vuxen,vuxen att prata med
behov:motesplats~8 behov:vanner~8 behov:besoksvan~5 ensamhetsform:social~5||bryta ofrivillig ensamhet
malgrupp:nyanlanda behov:ny_i_sverige||asylum,imigrant,immigrant,immigrants,inmigrante,izbjeglica,maahanmuuttaja,migrant,newcomer,newcomers,pakolainen,qaxooti,refugee,refugees,refugiado,svensk för invandrare,uchodźca,біженець,біженці,لاجئ,مهاجر,پناهنده
behov:rorelse||gå ner i vikt,må bättre i kroppen
behov:vanner~7 behov:samtal~5||hitta en partner,träffa en kvinna,träffa en man
behov:promenad~7 behov:motesplats~8 behov:besoksvan~6||komma ut ibland,vill komma ut
behov:telefonvan behov:samtal~8 behov:besoksvan~7||ingen hör av sig,ingen ringer mig
behov:ny_i_stan||ny i byn,ny i området
behov:digital_hjalp||help with my computer,help with my phone,help with phone,hjälp med mobilen,hjälp med telefonen,my computer,my phone
behov:beroende||addict,alcoholic,alcoholics anonymous,drinking problem,drinks,drinks too much,full varje dag
behov:besoksvan~9 behov:telefonvan~7 behov:motesplats~5 behov:vanner~5||companion,company
malgrupp:barn||carruur,children,djeca,dzieci,kids,lapset,niños,діти,أطفال,کودکان
hinder:rullstol~8 behov:funktionsnedsattning~6||wheelchair
dag:lör~3 dag:sön~3||weekend
tidpunkt:kvall~3||evening,evenings
tidpunkt:formiddag~2 tidpunkt:eftermiddag~2||daytime
form:telefon~8 behov:samtal~6||by phone,call,helpline,hotline,on the phone,phone
form:chatt||chat
behov:samtalsgrupp~4 kind:aktiviteter~3||group,groups
kind:motesplatser~3 kind:aktiviteter~3 behov:motesplats~3||meet up,meetup
behov:studiecirkel~4||course
malgrupp:aldre + behov:besoksvan~4||nursing home
malgrupp:unga||jóvenes,mladi,młodzież,nuoret,nuori,teen,teenager,teenagers,teens,young people,youth,молодь,جوانان,شباب
malgrupp:unga_vuxna||in my thirties,in my twenties,nuoret aikuiset,young adult,young adults,young adults
behov:vald + malgrupp:kvinnor~6||women's shelter
malgrupp:kvinnor||female,girls,kobiety,ladies,mujer,mujeres,nainen,naiset,woman,women,žene,жінки,زنان,نساء
malgrupp:foraldrar behov:smabarn~8||madres,moms,mothers,mums,padres,parents,roditelji,rodzice,vanhemmat,батьки,والدين
sprak:fi behov:minoritet~5||suomalainen,suomea,suomeksi
sprak:ar||arabic speaking,العربية,بالعربية,عربي
sprak:uk||ukraine,ukrainian,україна,українська,українці
sprak:fa sprak:prs||فارسی
sprak:pl||po polsku
sprak:es||en español
sprak:bs sprak:hr sprak:sr||naški
sprak:se behov:minoritet||sápmi
sprak:swl behov:dov~8||sign language
sprak:en||english,english speaking,expat,expats,in english,international
behov:samtal~3 behov:samtalsgrupp~3||support
behov:samtal|Någon att prata med|anförtro mig,bolla tankar,bryr sig om mig,enskilt samtal,kris,kurator,lyssna på mig,lätta mitt hjärta,medmänskligt stöd,nån som lyssnar,oälskad,prata anonymt,pratsugen,psykolog,samtalskontakt,tala med,tala ut,terapi,öppna mig
behov:natt|Någon att prata med på natten|dygnet runt,får inte sova,jourhavande medmänniska,jourhavande präst,sover dåligt,sover inte,sömn,sömnlöshet,vaken,vargtimmen
behov:samtalsgrupp|Samtalsgrupp|andra i samma situation,dela erfarenheter,gruppterapi,gubbsnack,samma sits,samtalscirkel,samtalskväll,självhjälp
behov:telefonvan|Någon som ringer dig|få ett samtal,ringa varandra,ringer upp,ringvän,samtal varje vecka,samtalsvän,telefonsällskap,uppringd,uppringning
behov:besoksvan|Någon som kommer på besök|besök,gå med till doktorn,hembesök,medvandrare,någon som kommer hem,orkar inte gå ut,sjukbesök,titta in,vardagsvän
behov:livsfragor|Livsfrågor och mening|blicka tillbaka,döden,dödscafé,existentiell hälsa,filosofi,filosoficafé,hopplöst,känns tomt,livets frågor,livssamtal,meditation,mindfulness,retreat,skuldkänslor,stilla stund,stillhet,stora frågor,tom inuti,tro,tvivel,tystnad,vem är jag
behov:sjalavard|Präst, diakon eller själavård|andakt,andlig,andligt,be tillsammans,bibel,bibelstudium,bikt,bön,diakoni,frikyrka,gud,gudstjänst,imam,jourhavande präst,konfirmation,kristen,moské,mässa,pastor,rabbin,religion,religiös,sjukhuskyrka,sjukhuspräst,själasörjare,studentpräst,synagoga
behov:suicidtankar|Tankar på att inte vilja leva|bättre utan mig,dödslängtan,dödstankar,göra slut på allt,livsleda,livstrött,orkar inte leva,orkar inte längre,orkar inte mer,själv mord,självmordstanke,suicid,suicidal,suicidtankar,ta livet av mig,ta livet av sig,ta mitt liv,ta sitt liv,tar livet av mig,trött på livet,vill bara dö,vill dö,vill ej leva,vill försvinna,vill inte finnas,vill inte leva,önskar jag var död
behov:motesplats|Öppen mötesplats|aktivitetscenter,aktivitetshus,allaktivitetshus,folkets hus,komma bort hemifrån,kvartersgård,mötes plats,någonstans att gå,nånstans att gå,samlingslokal,samlingsplats,seniorcenter,slippa sitta hemma,ställe att gå till,vardagsrum,öppen verksamhet,öppet hus
behov:fika|Fika tillsammans|bulle,café,dricka te,eftermiddagskaffe,elvakaffe,en kopp,kafferep,kaffetår,kakor,kondis,konditori,kopp kaffe,kyrkfika,påtår,seniorcafé,våffelcafé,våfflor
behov:mat|Äta tillsammans|baka,bakning,brunch,frukost,knytkalas,kräftskiva,kyrklunch,käk,käka ihop,lunch,långbord,matgemenskap,matlag,matlagning,middag,måltid,pensionärslunch,seniorlunch,social måltid,soppa,sopplunch,äter
behov:vanner|Lära känna nya människor|bekanta,bekantskap,enslig,ensling,gemenskapssökande,ingen att vara med,kamrat,kompis,kompisar,lära känna,möta andra,polare,skaffa vänner,sociala kontakter,socialt nätverk,träffa nya,umgänge,vänlös
behov:vanmatchning|Bli ihopparad med en vän|en egen vän,fikakompis,få en kompis,få en vän,ihopparad,kompismatchning,lära känna en svensk,matcha,matchad,para ihop,språkkompis,vänfamilj
behov:sprakkafe|Språkkafé|sfi,språkgrupp,språkstuga,språkträff,svenska för invandrare,svenskakafé,övar svenska
behov:generationer|Unga och gamla tillsammans|bonusfarfar,bonusfarmor,bonusmormor,extra farfar,extra farmor,extra morfar,inga barnbarn,klassmorfar,klassmormor,läsmormor,låna barnbarn,låna en mormor,låna mormor,lånefarmor,saknar barnbarn,träffa barn,träffa äldre,över generationsgränser
behov:hogtider|Fira högtider tillsammans|alla hjärtans dag,annandag jul,eid,fira tillsammans,födelsedag,iftar,julklapp,kalas,lucia,midsommar,nationaldagen,nouruz,nyår,påsk,ramadan,röda dagar,valborg
behov:grannar|Grannar och gemensamt boende|bo ihop,bo tillsammans,bostadsområde,dela boende,gemensamt boende,grannfika,granngemenskap,grannskap,gårdsfest,hyresgäst,innergård,kollektiv,kollektivboende,kvarter,kvarteret,seniorboende,trygghetsboende
behov:forening|Gå med i en förening|idrottsförening,kulturförening,lions,medlem,medlemskap,månadsmöte,månadsträff,patientförening,pensionärsförening,pensionärsklubb,pensionärsorganisation,pro,rotary,rpg,seniorklubb,skpf,spf
behov:digital_traff|Träffas på nätet|brevvän,discord,diskussionsforum,facebookgrupp,forum,internetvän,nätgemenskap,nätträff,nätvän,nätvänner,videofika,webbträff,zoomfika
behov:gruppresor|Resor och utflykter|bussresa,bussutflykt,båttur,dagsresa,dagstur,dagsutflykt,hemlig resa,kolonivistelse,kryssning,läger,pensionärsresa,rekreationsresa,resekompis,resesällskap,semester,studiebesök,utflykt,utfärd,åka iväg,åka på tur
behov:promenad|Promenera tillsammans|barnvagnspromenad,flanera,frisk luft,gå en runda,gå en sväng,gå i grupp,gå med stavar,gå på tur,gå runt sjön,gå tillsammans,gå ut,gåkompis,gångvän,nån å gå med,pilgrimsvandring,promenadsällskap,promenadvän,promenera,spatsera,stadsvandring,stavgång,strosa,ta en sväng,vandra,vandring
behov:rorelse|Röra på sig|bada,badminton,balans,basket,bastu,boule,bowling,cykla,cykling,fallolycka,fotboll,frisbeegolf,fysisk aktivitet,golf,gym,gymnastik,gympa,gåfotboll,idrott,innebandy,joggning,jympa,löpning,parasport,pilates,pingis,seniorgympa,simma,simning,sittgympa,skridskor,sport,stolgympa,tai chi,tennis,träning,träningskompis,volleyboll,åka skidor
behov:dans|Dansa|balett,bugg,dansband,dansgolv,disco,eftermiddagsdans,folkdans,foxtrot,gammaldans,linedance,pardans,pensionärsdans,rullstolsdans,salsa,seniordans,sittdans,squaredans,svänga om,sällskapsdans,tango,zumba
behov:musik|Sjunga och spela|allsång,dragspel,fiol,gitarr,jamma,karaoke,kyrkokör,kör,musikcafé,musikstudio,nyckelharpa,orkester,piano,psalmer,replokal,rockband,seniorkör,spela instrument,spelman,trubadur,trummor,visor,visstuga
behov:bok|Läsa och prata om böcker|bibliotek,bokcafé,bokcirkel,bokcirklar,bokfika,boksamtal,böcker,dikter,högläsning,litteratur,ljudbok,lyrik,läsa,läsa högt,läsa tidningen,läscirkel,läsecirkel,läsgrupp,läsning,novellläsning,poesi,roman,romaner,shared reading,talbok
behov:hantverk|Skapa och hantverk|akvarell,ateljé,brodera,foto,fotografera,fotografering,keramik,konst,kreativ verksamhet,lappteknik,lera,luffarslöjd,meka,måla,pyssel,pyssla,repaircafé,rita,skapa,skapande verksamhet,slöjd,snickeri,snickra,sticka,stickcafé,stickning,sy,syförening,syjunta,symaskin,syr,sömnad,teckna,tälja,verkstad,virka,väva,vävstuga
behov:spel|Spela spel|biljard,bingo,bridge,brädspel,canasta,dart,datorspel,e-sport,fortnite,frågesport,gaming,gejma,korsord,kortlek,kortspel,lan,lördagsspel,magic,memory,minecraft,poker,pussel,quiz,rollspel,schack,spela kort,sudoku,tv-spel,warhammer,whist,wordfeud
behov:natur|Natur och odling|blommor,bär,bärplockning,båt,fiska,friluftsliv,fågelskådning,fåglar,grilla,grön rehabilitering,grönsaker,hav,jakt,kajak,koloni,kolonilott,lägereld,naturunderstödd rehabilitering,odla,odling,odlingslott,paddla,pallkrage,picknick,plantera,plocka bär,plocka svamp,scout,skog,skogsbad,skåda fågel,stadsodling,svamp,trädgård,trädgårdsarbete,vara ute,växter
behov:djur|Träffa djur|4h,4h-gård,bondgård,djurassisterade insatser,djurunderstödd terapi,djurvän,djurvänner,hund,hundrastgård,hundrastning,hundvakt,hundvän,häst,kanin,katt,kattcafé,klappa djur,klappa hund,läshund,rasta hund,rastvakt,rida,ridning,stall,terapihund,valp,vårdhund
behov:kultur|Kultur, film och föreläsningar|bio,dansföreställning,film,filmvisning,föredrag,föreläsning,författarbesök,guidad visning,konsert,konsthall,lokalhistoria,museum,musikunderhållning,opera,revy,seniorbio,teater,temaeftermiddag,temakväll,underhållning,uppträdande,utställning
behov:studiecirkel|Lära sig något nytt i grupp|abf,bilda,folkhögskola,lära mig engelska,lära mig något nytt,lära mig nåt nytt,lära sig något nytt,läsa engelska,medborgarskolan,ny hobby,nybörjarkurs,pensionärsuniversitet,senioruniversitet,sensus,släktforska,släktforskning,språkkurs,studiefrämjandet,studieförbund,studiegrupp,workshop
behov:skriva|Skriva och berätta om sitt liv|berätta om livet,berätta om mitt liv,berätta om sitt liv,berättarcafé,berättarkväll,dagbok,förr i tiden,levnadsberättelse,livsberättargrupp,livshistoria,memoarer,minnas,narrativ metod,poetry slam,skriva bok,skriva dikter,skriva tillsammans,skrivarcirkel,skrivargrupp,skrivarkurs,skrivarstuga,skrivcafé,skrivkväll,skrivlust
behov:sorg|Sorg|begravd,begravning,bortgång,efterlevande,kremerad,leva vidare,livskamrat,minneslund,saknad,saknar min man,sorgbearbetning,sorgcafé,sörja,sörjande,änka,änkling
behov:barn_dott|När ett barn har dött|barnet dog,dödfödd,dödfött,dött barn,förlorat barn,missfall,mist barn,mitt barn dog,när ett barn dör,plötslig spädbarnsdöd,sent missfall,spädbarnsdöd,stjärnbarn,stöd vid perinatal förlust
behov:ny_i_stan|Ny i stan|bytt ort,hemvändare,inflyttade,inflyttning,just flyttat,ny i kommunen,ny i staden,nya grannar,precis flyttat,utan nätverk
behov:ny_i_sverige|Ny i Sverige|asyl,asylsökande,ensamkommande,flykting,invandrad,invandrare,invandrarkvinnor,kommit till sverige,kvotflykting,ny i landet,nya i sverige,nysvensk,papperslös,papperslösa,samhällsorientering,svenska samhället,sverigesvensk,uppehållstillstånd,utländsk,utrikesfödd,utvisning
behov:anhorig|Anhörig eller närstående|ge mamma stöd,min dotter är sjuk,närstående,sjuk förälder,sköter mamma,sköter pappa,växelvård,vårdar min mamma,vårdar min man
behov:demens|Demens och minnessvårigheter|dement,dåligt minne,glömmer,glömsk,går vilse,kognitiv sjukdom,kognitiv svikt,lewy body,lewykroppsdemens,minneskafé,minnesmottagning,minnesproblem,minnessjuk,minnessjukdom,minnessvårigheter,minnet sviktar,minns inte,tappar minnet,vaskulär demens,åderförkalkad
behov:angest|Ångest och nedstämdhet|affektiv sjukdom,allt känns tungt,bipolaritet,bipolär,deppad,deppigt,depression,deprimerad,dyster,hjärtklappning,hopplös,hypokondri,hälsoångest,ingen lust till något,manodepressiv,nedstämd,nedstämdhet,ocd,orkar inte gå upp,självhat,ständig oro,svårmodig,torgskräck,tungsint,tvång,tvångstankar
behov:psykisk_ohalsa|Psykisk ohälsa|borderline,brukarförening,dåliga nerver,emotionellt instabil,fontänhus,fontänhuset,hör röster,klubbhus,mådde dåligt,mår psykiskt dåligt,mår uselt,nerverna,psykiatri,psykiatrin,psykiatrisk,varit inlagd
behov:blyg|Blyg eller rädd att träffa folk|dålig på att prata,försiktig,hemmasittare,introvert,inåtvänd,nervös bland folk,osäker,självförtroende,självkänsla,social ångest,socialt osäker,socialt ovan,socialt rädd,stammar,svårt att ta kontakt,svårt i sociala situationer,vågar inte gå dit,vågar inte prata,vågar inte träffa folk
behov:utmattning|Utmattning|hjärntrött,hjärntrötthet,ingen ork,kört slut på mig,långtidssjukskriven,orkar ingenting,orkar inget,orkeslös,sjukskriven,sjukskrivning,stress,stressad,stressen,stressrelaterad ohälsa,utbrändhet,utmattad,utmattade,utmattningsdepression,överbelastad
behov:atstorning|Svårt med mat och kropp|anorektisk,anorexi,arfid,bulimi,hatar min kropp,hetsäter,hetsätning,inte äter,ortorexi,räknar kalorier,svälter,tränar för mycket,tycker jag är tjock,vägrar äta,ät störning
behov:beroende|Alkohol, droger och annat beroende|aa,aa-möte,abstinens,alkohol,alkoholism,alkoholist,anonyma alkoholister,cannabis,dricker mycket,dricker varje dag,drogberoende,droger,drogfri,full jämt,hasch,heroin,knark,narkotika,nykter,nykterhet,nykterist,opioider,skadligt bruk,sluta dricka,spola kröken,sprit,supa,supande,tablettberoende,tolvsteg,tramadol
behov:spelberoende|Spel om pengar|bettar,betting,casino,enarmade banditer,hasardspel,kan inte sluta spela,kasino,lotter,nätcasino,nätkasino,nätpoker,oddset,skraplotter,spelar bort lönen,spelar för mycket,spelautomater,spelpaus,spelproblem,spelskulder,trav
behov:foralder|Förälder|barnfamilj,bonusförälder,familj,familjecentral,föräldrakafé,föräldrautbildning,tonårsbarn,tonårsförälder,tonårsföräldrar,trebarnsmamma,trebarnspappa,trots,trotsig,trött mamma,tvillingar
behov:smabarn|Hemma med små barn|babykafé,babymassage,babyrytmik,babysång,barnvagn,barnvagnspromenad,ettåring,fått barn,föräldraledig,föräldraledighet,hemma med barn,lekgrupp,nyblivna föräldrar,nyfödd,pappaledig,små barn,småbarn,småbarnsförälder,småbarnsföräldrar,treåring,öppen föris,öppen förskola,öppna förskolan
behov:pappa|Pappa|bonuspappa,lördagspappor,pappaledig,umgängespappa,varannanveckaspappa
behov:forlossning|Efter förlossningen|amning,baby blues,barnmorska,bb,bvc,doula,förlossningspsykos,förlossningsrädsla,förlossningsskada,gravid,graviditet,perinatal psykisk ohälsa,traumatisk förlossning,väntar barn,älskar inte min bebis
behov:barnloshet|Barnlöshet|adoption,barnlängtan,blev aldrig förälder,blev aldrig mamma,blir inte gravid,fick aldrig barn,fick inga barn,får inga barn,försöker få barn,infertil,ivf,kan inte få barn,kunde inte få barn,ofrivillig barnlöshet,ofrivilligt barnlös,ofrivilligt barnlösa,provrörsbefruktning,äggdonation
behov:oro_for_barn|Orolig för ett barn|barn mår dåligt,dåligt sällskap,extremism,går inte till skolan,orolig förälder,oroliga föräldrar,radikalisering,tonåring mår dåligt,vägrar skolan
behov:separation|Separation|barnfria helger,det tog slut,dumpad,ex,exfru,exman,frånskild,gjorde slut,gjort slut,hjärtesorg,krossat hjärta,nyseparerad,nyskild,olycklig kärlek,separerad,skild,skiljas,skilsmässa,skilt mig,tagit slut,vårdnadstvist,övergiven
behov:utan_arbete|Utan arbete|a-kassa,arbetsförmedlingen,arbetsintegrerande,arbetslivsinriktad rehabilitering,arbetslöshet,arbetsprövning,arbetssökande,arbetsträna,blivit av med jobbet,cv,förlorat jobbet,hitta jobb,inget arbete,inget jobb,jobbcoach,jobbkafé,jobbsökande,jobbsökare,komma ut i jobb,praktik,rutiner på dagen,sysselsättning,sysslolös,söker arbete,söker jobb,tillbaka till arbete,uppsagd,utan jobb,varslad
behov:sjukdom|Långvarig sjukdom eller smärta|afasi,alltid ont,allvarligt sjuk,als,artros,covid,diabetes,diabetiker,endometrios,epilepsi,fibromyalgi,fått en diagnos,hiv,hjärnblödning,hjärnskada,hjärtlung,hjärtsjuk,hjärtsvikt,kol,kronisk sjukdom,kronisk smärta,kronisk trötthet,kroniskt sjuk,ledgångsreumatism,långtidscovid,långvarig sjukdom,ms,multipel skleros,njursjuk,obotlig sjukdom,parkinson,postcovid,psoriasis,reumatiker,reumatism,stroke,svårt sjuk,tinnitus
behov:cancer|Cancer|barncancer,blodcancer,bröstcancer,cancer anhörig,cancerbesked,cancerdrabbad,cancerrehab,cellgifter,cytostatika,fått cancer,haft cancer,har cancer,hjärntumör,hudcancer,kräfta,leukemi,lungcancer,lymfom,melanom,metastaser,prostatacancer,strålbehandling,strålning,tarmcancer,tumör
behov:funktionsnedsattning|Funktionsnedsättning|amputerad,anpassad gymnasieskola,anpassad skola,anpassade aktiviteter,cp-skada,daglig verksamhet,downs syndrom,fub,funktionshinder,funktionshindrad,funktionsvariation,funktionsvarierad,förlamad,gruppbostad,handikapp,handikappad,intellektuell funktionsnedsättning,lss-boende,parasport,personlig assistans,rullstolsburen,rörelsehinder,rörelsehindrad,rörelsenedsättning,särskola,utvecklingsstörd,utvecklingsstörning
behov:npf|Adhd och autism|add,adhd-diagnos,asperger,aspie,autism,autismspektrum,autist,autistisk,bokstavsbarn,bokstavsdiagnos,damp,dyslexi,neurodivergent,neuropsykiatrisk,npf-förälder,tourette
behov:horsel|Nedsatt hörsel|cochleaimplantat,hrf,hyperakusi,hör dåligt,hör illa,hör inget,hör inte,hörapparat,hörselkafé,hörselskada,hörselskadad,hörslinga,ljudöverkänslig,lomhörd,läppavläsning,menières,svårt att höra,tappat hörseln,teleslinga,tinnitus,vuxendöv,öronsus
behov:dov|Döv eller dövblind|bildtelefon,dövblind,dövblindhet,dövkultur,tecken som stöd,teckenspråkskafé,teckentolk,texttelefon
behov:syn|Nedsatt syn|blind,glaukom,grön starr,gula fläcken,kan inte läsa längre,ledarhund,ledsaga,makuladegeneration,punktskrift,ser dåligt,ser illa,ser inte,ser nästan inget,srf,starr,svårt att se,syncentral,synskadad,synsvag,talbok,talböcker,taltidning,tappat synen,vit käpp
behov:vald|Våld, hot eller kontroll|aggressivitet,destruktiv relation,elak man,fly hemifrån,fridslinje,får inte träffa vänner,förföljd,kontrollerande,misshandel,misshandlad,ofredad,pappa slår,skyddat boende,slår sin fru,stalkad,stryptag,svartsjuk,övergrepp
behov:sexuella_overgrepp|Sexuella övergrepp|blev tvingad,delat nakenbilder,grooming,hämndporr,incest,nakenbilder,prostitution,sexuell utpressning,sexuella trakasserier,sexuellt ofredande,sexuellt utnyttjad,sexuellt utnyttjande,sexuellt våld,sexuellt övergrepp,spridit nakenbilder,sälja sex,tafsad,tafsande,våldtagen,våldtog
behov:brott|Efter ett brott|bedragen,bedrägeri,blivit lurad,bluffsamtal,hatbrott,inbrott,lurad på pengar,målsägande,nätfiske,polisanmälan,rättegång,rånad,skottlossning,vittna,överfallen
behov:heder|Heder och kontroll i familjen|arrangerat äktenskap,barnäktenskap,bortförd utomlands,bortgift,familjen bestämmer,familjen kontrollerar mig,familjens rykte,får inte ha pojkvän,får inte välja,giftas bort,hedersmord,hedersnormer,hedersrelaterat,hedersrelaterat förtryck,könsstympad,könsstympning,mina bröder vaktar mig,omskuren,oskuld,släkten bestämmer,tvångsgift,tvångsäktenskap,uppfostringsresa
behov:hbtqi|Hbtqi|asexuell,ickebinär,intersex,könsdysfori,könsidentitet,könskorrigering,queer,regnbågsfamilj,rfsl,sexuella minoriteter,stjärnfamilj,transkille,transtjej
behov:bostadslos|Utan bostad|akutboende,bor hos kompisar,bor i bil,bostadslös,bostadslösa,duscha,gratis kläder,har ingen bostad,härbärge,ingen lägenhet,ingenstans att bo,jourboende,lågtröskel,natthärbärge,någonstans att sova,nödhärbärge,saknar bostad,socialt utsatt,sova ute,stadsmission,utan hem,uteliggare,vräkt,värmestuga
behov:kriminalitet|Fängelse eller kriminalitet|anstalt,avhoppare,exkriminell,fotboja,frigiven,frigivning,häktad,häkte,kriminalitet,kriminalvård,kriminell,lämna gänget,lämna kriminaliteten,permis,sitter inne,villkorligt frigiven
behov:landsbygd|På landsbygden|bor långt ut,bygd,bystuga,har ingen bil,i byn,ingen buss,kaffebuss,kan inte köra bil,landsort,lanthandel,lanthandeln,lantlig,långt från stan,långt till allt,långt till stan,på landet,på vischan,skärgården,utanför stan
behov:student|Student|distansstudent,doktorand,högskola,komvux,korridor,korridoren,kårhus,nollning,plugg,pluggar i,studentförening,studentkorridor,studentkår,studera,tentaångest,universitet,universitetet,utbytesstudent
behov:minoritet|Nationella minoriteter|finska föreningen,finska rötter,jiddisch,jude,judisk,kvän,lantalaiset,lulesamiska,meänkieli,nationell minoritet,nordsamiska,resandefolket,romani,romer,romska,sameby,sverigefinne,sydsamiska,sápmi,tornedalen,tornedaling
behov:kontaktperson|Kontaktperson och ledsagning|avlösare,avlösarservice,avlösning,fritidskompis,god man,hittar inte själv,kontakt person,ledsagning,personliga ombud,personligt ombud,stödpedagog
behov:lots|Hjälp att hitta rätt|biståndshandläggare,distriktssköterska,fritidslots,föreningslots,guida,hitta aktiviteter,hitta en aktivitet,hitta en förening,hitta fram,hitta något att göra,hitta rätt,hjälp att hitta,hjälp att komma igång,hjälp att komma ut,hälsolots,hälsosamtal,lotsning,samordnare,seniorlots,sociala lotsar,uppsökande arbete,vart vänder jag mig,vart vänder man sig,vem ska jag ringa,vägleda,vägledning,vägvisare,vägvisning,vårdlots,äldrelots
behov:aktivitet_pa_recept|Aktivitet på recept|doktorn skrev ut,grön rehab,hälsocoach,naturunderstödd rehabilitering,preskription,social preskription,spis-modellen
behov:digital_hjalp|Hjälp med mobil och dator|bank-id,bankid,digidelcenter,digital delaktighet,digital hjälp,digital inkludering,digitalt stöd,digitalt utanförskap,internetcafé,ipad,kan inte internet,lära mig internet,lära sig internet,läsplatta,mobilen krånglar,padda,ringa videosamtal,seniornet,smartmobil,smartphone,swish,teknikhjälp
behov:laxhjalp|Läxhjälp|hjälp i skolan,hjälp med matten,hjälp med skolan,hjälp med skolarbetet,hjälp med svenskan,klarar inte skolan,ligger efter i skolan,läxkafé,mattehjälp,mattestuga,plugghjälp,pluggstuga,räknestuga,studiehjälp,studiestuga,studiestöd,underkänd
behov:mentor|Mentor eller extra vuxen|en vuxen till,extra mamma,extra vuxen,extravuxen,fadder,faddervuxen,faddrar,förebild,mentorer,mentorsprogram,storasyster,storebror,stöd för barn,stödfamilj,trygg vuxen,vuxen vän,vuxenvän
behov:volontar|Hjälpa andra|bli besöksvän,bli telefonvän,eldsjäl,engagera sig,frivillig,frivilligcentral,frivilliguppdrag,ge av min tid,göra en insats,göra något för andra,hjälpledare,ideell,ideellt,ideellt arbete,ideellt engagemang,känna mig behövd,medmänniska,tid över,vara behövd,vara till hjälp,volontäruppdrag
behov:lana_utrustning|Låna sport- och fritidsutrustning|gratis skidor,låna badmintonrack,låna cykel,låna fotbollsskor,låna hjälm,låna kajak,låna prylar,låna pulka,låna saker,låna skidor,låna skridskor,låna snowboard,låna sportutrustning,låna tält,låna utrustning,lånecykel,utrustningsbank
behov:trygghetsringning|Någon som ringer varje dag|ringkedja,ringklubb,telefonkedja,telefonkontroll,trygghetslarm
behov:radgivning|Råd om hälsa och rättigheter|advokatjour,blanketter,budgetrådgivning,ekonomisk rådgivning,ekonomiskt bistånd,fråga en sköterska,få råd,försäkringskassan,försörjningsstöd,hjälp med myndigheter,hjälp med papper,juridisk hjälp,juridisk rådgivning,jurist,kan inte betala räkningarna,kronofogden,medborgarkontor,myndighetskontakt,patientnämnd,pengarna räcker inte,rättigheter,rättshjälp,råd och stöd,samhällsvägledare,sjukvårdsrådgivning,skulder,vårdråd,överklaga
malgrupp:sorjande|Den som sörjer|änkling
malgrupp:nyanlanda|Nya i Sverige|asylsökande,flykting
malgrupp:funktionsnedsattning|Personer med funktionsnedsättning|handikapp,lss
malgrupp:beroende|Den som har ett beroende|droger
malgrupp:vald|Den som lever eller har levt med våld|kontrollerad
kind:motesplatser~5|-|café,öppet hus
behov:suicid_efterlevande|När någon har tagit sitt liv|begick självmord,efter ett självmord,efter självmord,efter suicid,efterlevande självmord,efterlevande suicid,tagit livet av sig,tog livet av sig
behov:pensionering|Nybliven pensionär|arbetskamraterna borta,dagarna är långa,fyllt 65,går i pension,inför pensionen,jobbar inte längre,livet efter jobbet,ny pensionär,nybliven senior,nyblivna pensionärer,saknar arbetskamraterna,saknar jobbet,saknar kollegorna,sista jobbdagen,slutat arbeta,tomt efter jobbet
behov:sjalvskada|Självskada|bränner mig själv,gör mig illa,gör sig illa,själv skada,skadar mig,skadar sig själv,skurit mig,skurit sig,skär mig,skär sig,slår mig själv
behov:ensam_foralder|Ensam förälder|ensam vårdnad,ensam vårdnadshavare,makalösa föräldrar,själv med barnen,varannan vecka
malgrupp:anhoriga|Anhöriga|vårdar min mamma,vårdar min man
malgrupp:arbetssokande|Utan arbete eller sjukskrivna|utan jobb
malgrupp:psykisk_ohalsa|Den som mår psykiskt dåligt|psykisk ohälsa
malgrupp:kronisk_sjukdom|Den som har en långvarig sjukdom|kronisk sjukdom,långvarig sjukdom
malgrupp:hemlosa|Den som saknar bostad|utan bostad
sprak:so|somaliska|af soomaali
sprak:rom|romska|romani chib
hinder:hembesok|Hemma hos dig|hem till mig
hinder:rullstol|Fungerar med rullstol|utan trappor
form:pa_plats~7|-|på plats
form:mejl~7|-|skriva brev
form:hembesok~7|-|hem till mig
behov:samtal|-|alone,isolated,listen,loneliness,lonely,someone to talk to,talk,talk to someone|en
behov:samtal|-|أشعر بالوحدة,الوحدة,وحيد,وحيدة|ar
behov:samtal|-|juttuseura,puhua jonkun kanssa,yksinäinen,yksinäisyys|fi
behov:samtal|-|поговорити,самотня,самотній,самотність|uk
behov:samtal|-|cidlo,kelinimo,waan murugaysanahay|so
behov:samtal|-|تنها,تنهایی,درد دل,صحبت کردن|fa
behov:samtal|-|porozmawiać,samotna,samotność,samotny|pl
behov:samtal|-|hablar con alguien,me siento sola,me siento solo,soledad|es
behov:samtal|-|razgovor,usamljen,usamljena,usamljenost|bs
behov:natt|-|at night,awake,can't sleep,cannot sleep,insomnia,night|en
behov:samtalsgrupp|-|discussion group,peer support,support group,talking circle|en
behov:telefonvan|-|phone buddy,phone friend,someone to call me,telephone friend,weekly phone call|en
behov:besoksvan|-|befriender,befriending,companion,companionship,company,home visit,visitor|en
behov:besoksvan|-|زيارة|ar
behov:besoksvan|-|kotikäynti,vierailu kotiin,ystäväpalvelu,ystävätoiminta|fi
behov:besoksvan|-|відвідування вдома,візит додому|uk
behov:besoksvan|-|booqasho|so
behov:besoksvan|-|همدم|fa
behov:besoksvan|-|odwiedziny,towarzystwo,wizyta domowa|pl
behov:besoksvan|-|acompañamiento,compañía|es
behov:besoksvan|-|posjete|bs
behov:livsfragor|-|existential,fear of death,life questions,meaning of life,philosophy,purpose|en
behov:sjalavard|-|chaplain,church,deacon,prayer,priest,spiritual|en
behov:suicidtankar|-|kill myself,suicidal thoughts,suicide,want to die|en
behov:motesplats|-|community,day centre,hang out,meeting place,meetup,somewhere to go|en
behov:motesplats|-|مكان لقاء,ملتقى|ar
behov:motesplats|-|avoimet ovet,kohtaamispaikka,olohuone,päivätoiminta|fi
behov:motesplats|-|місце для зустрічей,місце зустрічі|uk
behov:motesplats|-|goobta kulanka|so
behov:motesplats|-|محل ملاقات,پاتوق|fa
behov:motesplats|-|klub seniora,miejsce spotkań,spotkania|pl
behov:motesplats|-|centro comunitario|es
behov:motesplats|-|druženje,mjesto susreta|bs
behov:fika|-|coffee,coffee morning,tea|en
behov:fika|-|شاي,مقهى|ar
behov:fika|-|kahvi,kahvila|fi
behov:fika|-|випити кави,кава,каву,чай|uk
behov:fika|-|qaxwo,shaah|so
behov:fika|-|قهوه,چای|fa
behov:fika|-|herbata,kawiarnia,kawę|pl
behov:fika|-|merienda,tomar café,tomar un café|es
behov:fika|-|kafa,kafu,kahva,čaj|bs
behov:mat|-|breakfast,dinner,eat,food,lunch,meal|en
behov:mat|-|أكل,طعام,عشاء,غداء|ar
behov:mat|-|aamiainen,illallinen,lounas,ruoka|fi
behov:mat|-|вечеря,обід,їжа,їсти разом|uk
behov:mat|-|casho,cunto,qado|so
behov:mat|-|آشپزی,شام,غذا,ناهار|fa
behov:mat|-|jedzenie,kolacja,obiad,posiłek|pl
behov:mat|-|almuerzo,cena,comer juntos,comida|es
behov:mat|-|hrana,jesti zajedno,ručak,večera|bs
behov:vanner|-|find friends,friend,make friends,meet new people,meet people,new friends,no friends|en
behov:vanner|-|أصدقاء,تكوين صداقات,صديق,صديقة|ar
behov:vanner|-|kaveri,ystäviä,ystävä|fi
behov:vanner|-|друг,друзі,знайти друзів,подруга|uk
behov:vanner|-|asxaab,saaxiib,saaxiibo|so
behov:vanner|-|دوست,دوستان|fa
behov:vanner|-|poznać ludzi,przyjaciele,przyjaciół,znajomi|pl
behov:vanner|-|amigas,amigo|es
behov:vanner|-|prijatelj,prijatelji,upoznati ljude|bs
behov:vanmatchning|-|buddy,get matched,meet swedes,swedish friend,swedish friends|en
behov:sprakkafe|-|language cafe,language exchange,learn swedish,practice swedish,practise swedish,speak swedish,swedish lessons|en
behov:sprakkafe|-|اللغة السويدية,تعلم السويدية,مقهى اللغة|ar
behov:sprakkafe|-|kielikahvila,opiskella ruotsia,oppia ruotsia,ruotsin kieli|fi
behov:sprakkafe|-|вчити шведську,мовне кафе,шведська мова|uk
behov:sprakkafe|-|af iswiidhish,luqadda iswiidhishka|so
behov:sprakkafe|-|زبان سوئدی,کافه زبان,یادگیری سوئدی|fa
behov:sprakkafe|-|język szwedzki,nauka szwedzkiego,uczyć się szwedzkiego|pl
behov:sprakkafe|-|aprender sueco,hablar sueco,idioma sueco,practicar sueco|es
behov:sprakkafe|-|naučiti švedski,učiti švedski,švedski jezik|bs
behov:generationer|-|extra grandma,generations,grandparent,intergenerational|en
behov:hogtider|-|celebrate,christmas,christmas eve,easter,holidays,midsummer,new year|en
behov:grannar|-|co-housing,cohousing,neighbor,neighbors,neighbour,neighbourhood,shared housing|en
behov:forening|-|association,club,membership,society|en
behov:digital_traff|-|chat room,online group,online meeting,video call,virtual|en
behov:gruppresor|-|excursion,outing,travel,trip|en
behov:promenad|-|hike,hiking,walk,walking|en
behov:promenad|-|المشي,مشي,نزهة|ar
behov:promenad|-|kävellä,kävely,kävelylle,kävelyryhmä|fi
behov:promenad|-|гуляти,прогулянка,прогулянки|uk
behov:promenad|-|lugayn,socod|so
behov:promenad|-|قدم زدن,پیاده روی,پیاده‌روی|fa
behov:promenad|-|spacer,spacerować,spacery|pl
behov:promenad|-|caminar,pasear,paseo|es
behov:promenad|-|šetati,šetnje|bs
behov:rorelse|-|exercise,fitness,football,gymnastics,running,sports,swimming,workout|en
behov:rorelse|-|تمارين,رياضة,سباحة|ar
behov:rorelse|-|jumppa,liikunta,tuolijumppa,urheilu|fi
behov:rorelse|-|зарядка,спорт,тренування,фізкультура|uk
behov:rorelse|-|ciyaaro,jimicsi|so
behov:rorelse|-|شنا,ورزش|fa
behov:rorelse|-|gimnastyka,pływanie,ćwiczenia|pl
behov:rorelse|-|deporte,ejercicio,gimnasia,nadar|es
behov:rorelse|-|gimnastika,rekreacija,vježbanje,vježbe|bs
behov:dans|-|dance,dancing|en
behov:musik|-|choir,music,sing,singing|en
behov:bok|-|book,library,reading|en
behov:hantverk|-|craft,crochet,drawing,handicraft,knitting,painting,sewing|en
behov:spel|-|chess,games,pub quiz|en
behov:natur|-|community garden,fishing,forest,garden,gardening,mushroom picking,nature,outdoors|en
behov:djur|-|animals,cat,dog walking,dogs,horse,pets|en
behov:kultur|-|cinema,concert,culture,movie,theater,theatre|en
behov:studiecirkel|-|class,classes,course,courses,hobby group,learn something new,study circle,study group|en
behov:skriva|-|life stories,life story,memoir,memories,storytelling,writing|en
behov:sorg|-|bereaved,bereavement,grief,grieving,mourning,my husband died,widow|en
behov:sorg|-|sureva,suru,surutyö|fi
behov:sorg|-|أرملة,حداد,حزن,فقدان|ar
behov:sorg|-|вдова,втрата,горе,скорбота|uk
behov:sorg|-|carmal,murugo|so
behov:sorg|-|بیوه,سوگ,سوگواری,عزاداری|fa
behov:sorg|-|strata,wdowa,wdowiec,żałoba|pl
behov:sorg|-|duelo,luto,pérdida,viuda|es
behov:sorg|-|gubitak,tuga,udovica,žalost|bs
behov:suicid_efterlevande|-|bereaved by suicide,suicide bereavement,suicide loss|en
behov:barn_dott|-|child loss,lost a child,lost my child,miscarriage,my child died,stillbirth,stillborn|en
behov:ny_i_stan|-|expat,expats,just moved,moved here,new here,new in town|en
behov:ny_i_sverige|-|immigrant,immigrants,migrant,newcomer,refugee,refugees|en
behov:ny_i_sverige|-|maahanmuuttaja,pakolainen,turvapaikanhakija,uusi ruotsissa|fi
behov:ny_i_sverige|-|طالب لجوء,لاجئ,لاجئين,مهاجر|ar
behov:ny_i_sverige|-|біженець,біженка,біженці,іммігрант|uk
behov:ny_i_sverige|-|magangalyo,qaxooti,qaxootiga,soo galooti|so
behov:ny_i_sverige|-|تازه وارد,مهاجر,پناهجو,پناهنده|fa
behov:ny_i_sverige|-|imigranci,imigrant,uchodźca,uchodźcy|pl
behov:ny_i_sverige|-|inmigrante,migrantes,refugiada,refugiado|es
behov:ny_i_sverige|-|azilant,imigranti,izbjeglica,izbjeglice|bs
behov:pensionering|-|just retired,newly retired,retired,retiree,retirement|en
behov:anhorig|-|caregiver,caregivers,carer,carers,family member,relative|en
behov:anhorig|-|omainen,omaiset,omaishoitaja,omaishoito|fi
behov:anhorig|-|أقارب,رعاية مريض,مقدم رعاية|ar
behov:anhorig|-|близькі,догляд за хворим,доглядаю за мамою,родичі|uk
behov:anhorig|-|daryeele,qaraabo|so
behov:anhorig|-|بستگان,مراقبت از بیمار,مراقبت از مادر|fa
behov:anhorig|-|bliscy,krewni,opiekun,opiekunka|pl
behov:anhorig|-|cuidador,cuidadora,familiar,familiares|es
behov:anhorig|-|njega bolesnika,njegovatelj,njegovateljica,rodbina|bs
behov:demens|-|dementia,memory cafe,memory loss,memory problems|en
behov:demens|-|muistihäiriö,muistisairas,muistisairaus|fi
behov:demens|-|ألزهايمر,الخرف,خرف,فقدان الذاكرة|ar
behov:demens|-|деменція,хвороба альцгеймера|uk
behov:demens|-|asaasaq,xusuus la'aan|so
behov:demens|-|آلزایمر,دمانس,زوال عقل|fa
behov:demens|-|choroba alzheimera,demencja,otępienie|pl
behov:demens|-|demencia|es
behov:demens|-|demencija,gubitak pamćenja|bs
behov:angest|-|anxiety,anxious,depressed,feeling down,panic attack,worry|en
behov:angest|-|ahdistaa,ahdistus,masennus,masentunut|fi
behov:angest|-|اكتئاب,قلق,مكتئب,نوبة هلع|ar
behov:angest|-|депресія,паніка,тривога|uk
behov:angest|-|murug,walaac,walwal|so
behov:angest|-|اضطراب,افسرده,افسردگی|fa
behov:angest|-|depresja,lęk,niepokój,przygnębienie|pl
behov:angest|-|angustia,ansiedad,depresión,deprimido|es
behov:angest|-|anksioznost,depresija,tjeskoba|bs
behov:psykisk_ohalsa|-|clubhouse,mental health,mental illness,mentally ill,not feeling well,psychosis,schizophrenia|en
behov:psykisk_ohalsa|-|klubitalo,mielenterveys,mielenterveysongelma,psykoosi|fi
behov:psykisk_ohalsa|-|الصحة النفسية,صحة نفسية,مرض نفسي|ar
behov:psykisk_ohalsa|-|психічна хвороба,психічне здоров'я|uk
behov:psykisk_ohalsa|-|caafimaadka maskaxda,cudur maskaxeed|so
behov:psykisk_ohalsa|-|بیماری روانی,سلامت روان|fa
behov:psykisk_ohalsa|-|choroba psychiczna,zdrowie psychiczne|pl
behov:psykisk_ohalsa|-|enfermedad mental,salud mental|es
behov:psykisk_ohalsa|-|mentalno zdravlje,psihička bolest|bs
behov:blyg|-|shy,shyness,social anxiety,social phobia,socially awkward|en
behov:utmattning|-|burned out,burnout,burnt out,exhausted,exhaustion,sick leave,stressed|en
behov:atstorning|-|binge eating,body image,bulimia,eating disorder|en
behov:sjalvskada|-|cutting myself,hurting myself,selfharm|en
behov:beroende|-|addict,addicted,addiction,alcohol,alcoholic,alcoholics,drinking|en
behov:beroende|-|alkoholi,alkoholismi,päihteet,riippuvuus|fi
behov:beroende|-|إدمان,الإدمان,كحول,مدمن|ar
behov:beroende|-|алкоголь,алкоголізм,залежність,наркотики|uk
behov:beroende|-|khamri,khamro,maandooriye,qabatin|so
behov:beroende|-|اعتیاد,مشروب,معتاد,مواد مخدر|fa
behov:beroende|-|alkoholik,alkoholizm,uzależnienie,uzależniony|pl
behov:beroende|-|adicción,adicto,alcoholismo,alcohólico|es
behov:beroende|-|alkoholizam,ovisnik,ovisnost,zavisnost|bs
behov:spelberoende|-|gambler,gambling|en
behov:foralder|-|family,mom,mother,mothers,parent,parenting,parents|en
behov:foralder|-|vanhemmat,vanhemmuus,vanhempi,äiti|fi
behov:foralder|-|أم,أمهات,الوالدين,والدين|ar
behov:foralder|-|батьки,батьківство,мама,сім'я|uk
behov:foralder|-|hooyo,qoys,waalid,waalidiin|so
behov:foralder|-|خانواده,والدین|fa
behov:foralder|-|rodzic,rodzice,rodzicielstwo,rodzina|pl
behov:foralder|-|familia,madre,madres,padres|es
behov:foralder|-|majka,porodica,roditelj,roditelji|bs
behov:smabarn|-|babies,infant,maternity leave,parental leave,playgroup,small children,toddler|en
behov:smabarn|-|perhekerho,pikkulapsi,taapero,vauva|fi
behov:smabarn|-|أطفال صغار,إجازة أمومة,رضيع|ar
behov:smabarn|-|декрет,маленькі діти,малюк,немовля|uk
behov:smabarn|-|dhallaan,ilmo yar|so
behov:smabarn|-|بچه کوچک,نوزاد|fa
behov:smabarn|-|maluch,małe dzieci,niemowlę,urlop macierzyński|pl
behov:smabarn|-|baja maternal,niños pequeños|es
behov:smabarn|-|beba,mala djeca,porodiljsko|bs
behov:ensam_foralder|-|lone parent,single dad,single father,single mom,single mother,single mum,single parent,single parents|en
behov:pappa|-|dad,father,fatherhood|en
behov:forlossning|-|breastfeeding,childbirth,new mother,new mum,postnatal depression,postpartum,postpartum depression,pregnant|en
behov:barnloshet|-|childless,childlessness,infertile,infertility|en
behov:oro_for_barn|-|bullied,school refusal|en
behov:separation|-|break-up,breakup,divorce,divorced,heartbreak,my husband left me,my wife left me,separated|en
behov:separation|-|avioero,ero,eronnut,eroryhmä|fi
behov:separation|-|انفصال,مطلق,مطلقة|ar
behov:separation|-|розлучена,розлучений,розлучення,розставання|uk
behov:separation|-|furriin,kala tag|so
behov:separation|-|جدایی,طلاق|fa
behov:separation|-|rozstanie,rozwiedziony,rozwód|pl
behov:separation|-|divorciada,divorciado,divorcio,separación|es
behov:separation|-|rastava,razvedena,razvod|bs
behov:utan_arbete|-|job,jobless,looking for work,unemployed,unemployment|en
behov:utan_arbete|-|työnhaku,työttömyys,työttömät,työtön|fi
behov:utan_arbete|-|بطالة,عاطل عن العمل,عمل,وظيفة|ar
behov:utan_arbete|-|безробітна,безробітний,безробіття,робота|uk
behov:utan_arbete|-|shaqo|so
behov:utan_arbete|-|بیکار,بیکاری,شغل,کار|fa
behov:utan_arbete|-|bezrobocie,bezrobotna,bezrobotny,praca|pl
behov:utan_arbete|-|desempleada,desempleado,desempleo,trabajo|es
behov:utan_arbete|-|nezaposlen,nezaposlenost,posao|bs
behov:sjukdom|-|chronic disease,illness,long covid,pain,patient association,rheumatism|en
behov:sjukdom|-|kipu,pitkäaikaissairaus,sairaus|fi
behov:sjukdom|-|ألم مزمن,مرض|ar
behov:sjukdom|-|хвороба,хронічний біль,інсульт|uk
behov:sjukdom|-|cudur,xanuun|so
behov:sjukdom|-|بیماری,درد مزمن|fa
behov:sjukdom|-|ból,choroba przewlekła,przewlekła choroba,udar|pl
behov:sjukdom|-|dolor crónico,enfermedad,ictus|es
behov:sjukdom|-|bolest|bs
behov:cancer|-|breast cancer,cancer survivor,chemotherapy,leukemia,tumour|en
behov:funktionsnedsattning|-|disabilities,disability,disabled,special needs,wheelchair|en
behov:funktionsnedsattning|-|kehitysvamma,vamma,vammainen,vammaiset|fi
behov:funktionsnedsattning|-|إعاقة,ذوي الاحتياجات الخاصة,كرسي متحرك|ar
behov:funktionsnedsattning|-|інвалідний візок,інвалідність|uk
behov:funktionsnedsattning|-|curyaan,naafo,naafonimo|so
behov:funktionsnedsattning|-|معلول,معلولیت,ویلچر|fa
behov:funktionsnedsattning|-|niepełnosprawność,niepełnosprawny,wózek inwalidzki|pl
behov:funktionsnedsattning|-|discapacidad,discapacitado|es
behov:funktionsnedsattning|-|invalid,invaliditet,invalidska kolica|bs
behov:npf|-|asd,autistic,neurodivergent adults,neurodiversity|en
behov:horsel|-|hearing aid,hearing impaired,hearing loss|en
behov:dov|-|deaf,deafblind,sign language|en
behov:syn|-|blindness,low vision,partially sighted,vision loss,visually impaired|en
behov:vald|-|abuse,abused,abusive,abusive relationship,threat,violence,women's shelter|en
behov:vald|-|lähisuhdeväkivalta,perheväkivalta,turvakoti,väkivalta|fi
behov:vald|-|العنف,عنف|ar
behov:vald|-|насильство,погрози,чоловік б'є|uk
behov:vald|-|hanjabaad,rabshad,xadgudub|so
behov:vald|-|تهدید,خشونت|fa
behov:vald|-|groźby,mąż mnie bije,przemoc|pl
behov:vald|-|maltrato,violencia|es
behov:vald|-|nasilje,prijetnje,zlostavljanje|bs
behov:sexuella_overgrepp|-|molested,rape,raped,sexual abuse,sexual assault,sexual harassment,sexual violence|en
behov:brott|-|burglary,crime,fraud,robbed,scammed,victim support|en
behov:heder|-|child marriage,forced marriage,genital mutilation,honor violence,honour|en
behov:hbtqi|-|bisexual,lesbian,lgbt,lgbtq,lgbtqi,lgbtqia,nonbinary,transgender|en
behov:bostadslos|-|evicted,homeless,homelessness,no place to live,shelter,soup kitchen|en
behov:bostadslos|-|asunnoton,koditon,kodittomuus,yömaja|fi
behov:bostadslos|-|مأوى,مشرد|ar
behov:bostadslos|-|бездомний,безхатько,ніде жити,притулок|uk
behov:bostadslos|-|guri la'aan,hoy la'aan|so
behov:bostadslos|-|بی خانمان,سرپناه|fa
behov:bostadslos|-|bezdomność,bezdomny,noclegownia,schronisko|pl
behov:bostadslos|-|albergue,indigente,sin hogar,sin techo|es
behov:bostadslos|-|beskućnici,beskućnik,prihvatilište|bs
behov:kriminalitet|-|criminal,ex-offender,inmate,jail,leave the gang,prison|en
behov:landsbygd|-|countryside,no bus,rural,village|en
behov:student|-|college,erasmus,exchange student,international student,phd student,students,university|en
behov:minoritet|-|indigenous,jew,jewish,national minority,roma,sweden finns,tornedalians|en
behov:kontaktperson|-|accompany me,contact person,escort service|en
behov:lots|-|community navigator,guidance,help finding,link worker,where to turn|en
behov:aktivitet_pa_recept|-|activity on prescription,social prescribing|en
behov:digital_hjalp|-|computer help,digital skills,help with computer,help with phone,internet,tablet|en
behov:laxhjalp|-|homework,study help,tutoring|en
behov:laxhjalp|-|läksyapu,läksykerho,läksyt|fi
behov:laxhjalp|-|الواجبات المدرسية,مساعدة في الواجبات,واجبات|ar
behov:laxhjalp|-|домашнє завдання|uk
behov:laxhjalp|-|casharo,layli|so
behov:laxhjalp|-|تکالیف,مشق|fa
behov:laxhjalp|-|lekcje,odrabianie lekcji,praca domowa|pl
behov:laxhjalp|-|deberes,tareas|es
behov:laxhjalp|-|domaća zadaća|bs
behov:mentor|-|big brother,big sister,mentor programme,mentoring,role model|en
behov:volontar|-|help others,volunteer,volunteering|en
behov:volontar|-|auttaa muita,vapaaehtoinen,vapaaehtoistyö|fi
behov:volontar|-|تطوع,عمل تطوعي,متطوع|ar
behov:volontar|-|волонтер,волонтерство,допомагати іншим|uk
behov:volontar|-|mutadawac|so
behov:volontar|-|داوطلب,کار داوطلبانه|fa
behov:volontar|-|pomagać innym,wolontariat,wolontariusz|pl
behov:volontar|-|voluntariado,voluntario|es
behov:volontar|-|pomagati drugima,volonter,volontiranje|bs
behov:lana_utrustning|-|borrow equipment,borrow skates,borrow skis,borrow sports equipment|en
behov:trygghetsringning|-|daily call,daily phone call|en
behov:radgivning|-|counselling on rights,debt advice,health advice,help with forms,legal advice,my rights|en`;
