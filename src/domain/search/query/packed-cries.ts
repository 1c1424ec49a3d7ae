// Derived from the cries for help in tests/search-eval by: npm run derive:words. Long, because it is a table of all the words.
export const packedCries = `-41
-66 lara
-41 fika
-39 jag har,kurs
-38 vanner
-37 folk
-36 ensam
-35 ny
-34 borja,spela
-33 rora
-31 dott
-29 sallskap
-28 sager att
-27 flyttat,pensionar,ringa
-26 pension,to do
-25 dog,har dott,komma
-24 har inte,hitta,svenska
-23 bor,lara mig,oppet,trana
-22 dagarna,han har,ringer,saknar
-21 dansa
-20 cancer,hjalp med,lamnade mig,samtal,sjuk,vill ha
-19 besok,swedish
-18 blir jag,jobba,schack,vanda,vanda mig
-17 dricker,jag tanker,lasa,men vill,sitta,tid
-16 med i
-15 aldre,ga,har inga,i livet,landet,man ar,nan a,rad,ska jag,stan,vara med
-14 beratta,i schack,langt,orolig for,skriva
-13 i pension,is there,mat,recept,svart att,there,مي خواهم
-12 cafe,engagera,flytta,och vill,tar hand,vad
-11 av sig,finns det,har ingen,inte med,kaffe,manniskor,meet,nagon,och jag,ringer mig,volontar
-10 andra,friends,hor av,nagot,skiljas,vill komma,vill traffa
-9 bo,forening,har det,nagon att
-8 alzheimer,att prata,datorn,grupp,i sverige,in sweden,inga,inte langre,jag vanda,jobbet,mamma har,mobilen,naturen,oroar,oroar mig,tyst,vet inte,yoga
-7 gillar,hund,komma ut,laga,lana,prata,rora pa,skolan,spelar
-6 angest,daligt,jobb,kanner,kanner ingen,me siento,radd att,ring mig,siento,traffa
-5 engagera mig,glommer,gratis,kompisar,korkort,langre i,med mig,people,ramlar,tomt,with
-4 cfs,har demens,inte ga,laga mat,learn,leva mer,mitt barn,nagon som,nu pa,pa landet,sjunga,till mig,vill inte
-3 and,ater,beratta om,bokcirkel,efterlevande,familj,folja med,gamla,hanga,hjalper,inte rad,inte sova,jul,me cfs,med pa,rabaa inaan,socialt,sola,tidigt,vill leva,what,مات
-2 adhd,ata,av mig,bryr,bryr sig,forlorat,har alzheimer,har flyttat,hoppa in,lara sig,lunch,man har,nu i,orkar inte,overdos av,radd for,sjukskriven,ska borja,svart,sverige,tanker pa,vart
-1 anka,anmala mig,ar ensam,ar jag,att det,barnet har,da zivim,dosett,efter suicid,for mig,hemma hela,i skolan,ingen,inte ut,jag ska,jag vill,lite,malmo,med andra,min mamma,min man,natet,new,nyborjare,nytt,papper,ska skiljas,skrivit avskedsbrev,skulle sakna,slar mig,social,sommaren,ta tabletter,tillsammans,traffa andra,traffar,varje dag,vivir,zivim,хочу жити,دوست
1 30 tabletter,alive,ar bla,ar sjuk,behover avlastning,bossan ar,dilo,dusi,fa,farmor,for min,garaacayaa,gett,help sweden,hoppade,hotad,hotar att,i garaacayaa,i sjalvmord,i suicid,i want,idag,ihjal,in min,inaan dhinto,inaan is,inget,inte andas,is dilayaa,is dilo,jag blir,just,just nu,mansjour,mina tabletter,mnie dusi,morir,nan,not,om att,on,ont,pa doden,pa golvet,pappa tog,quiero morir,redan,sjelvmord tankar,skjuta,skjuta mig,suicidal thoughts,ta hand,tankar pa,tappat,thoughts,tog sitt,too,up,valdtagen igar,vantar pa,vet,vise zivjeti,зараз,мене зараз,اعيش,ان اعيش,خواهم بميرم
2 atit fel,be,bloder jattemycket,bloder massor,brorsan,burken,burken tabletter,cant,da se,en snara,fel svamp,for djupt,garaacaa,hela burken,husband is,i cant,i garaacaa,if,is not,jag aldrig,jattemycket,kanns hopplost,laddad,many,nyt,right,right now,ringer man,saker och,se ubijem,sitter pa,sluddrar,sparat ihop,svamp kraks,tanka,too many,took too,ubijem,vald i,waxaan rabaa,would,را
3 at,finns ingen,gravid,har druckit,hedersfortryck,husband,igen,kraks,mar skit,med sjalvmordstankar,mist nagon,my husband,ninkayga,pa bron,planerar,rakblad,skit,som barn,som mist,syster,tunnelbanan,under,varje kvall,vill avsluta,vill folja,vill till,yxa,از,خوام,شوهرم كتكم,كتكم,موت
4 andra foraldrar,aterfall,beats,bryter,cut,cut myself,da umrem,dodshjalp,en kniv,feel,forsoker sla,ga ut,gevaret,handlederna,i cut,if i,ihop,kan inte,kollega,me if,miss me,mungipan,olen,orebro,pa att,sakna,sla in,svamp,umrem,ut i,vagar inte,vardar mamma,would miss,чоловік б,я хочу,اموت,ان اموت,خسته,خسته شدم,شدم
5 ambulans,beats me,boyfriend,exet,fardig,fardig med,farval,fick,golvet,hanger i,help,henne,now,onskar att,quiero vivir,sakna mig,sista,skada mig,skar sig,slippa vakna,slut pa,star utanfor,till barnen,utsatt,اريد ان
6 balkongracket,blivit,brev till,dead,feel like,grater varje,hade,hur manga,i have,ibland,ich,ma rabo,massor,mobil,ne zelim,noolaado,rabo,rabo inaan,sambo,sex,slut,slutat,snara,to suicide,tonaring,vaknade,vantar,varda min,vid tagsparet,فكر
7 being,bergvagg,borde,chce sie,dilayaa,en bergvagg,enaa elaa,forsvinna for,framme,hittade avskedsbrev,hoppa framfor,jag far,kvall,lika bra,med kniv,med livet,nie chce,nobody,orkar leva,radd ga,ska hoppa,som,support group,till,utsatt for,vagen,vill ta,wanna die,الليله,زوجي يهددني,يهددني
8 en halua,fel,halua,hur,i natt,jag dov,ka,kille,knappbatteri,lever jag,med,mogu,my boyfriend,mycket tabletter,ne mogu,sina,son,suicide support,ta livet,ut framfor,utanfor,utmattad anhorig,vardar,varfor lever,زندگي كنم
9 ansiktet hanger,avsluta,djupt,familjen,full,ich will,jag gor,juz,last in,leben,me pega,mehr,mehr leben,misshandlad,mitt ex,nar han,nar jag,nicht,nicht mehr,patient,pega,ser,slutkord,will,will nicht,zabic
10 ar klart,att hon,att varda,bort,brostet stralar,doda mig,efter,far inte,har skurit,kanner mig,mar,mening med,min sambo,sie zabic,sjon,sluta skara,stralar,stralar ut,to kill,vill forsvinna,zorla
11 ar medvetslos,bara,bla om,grater,gravid bloder,hakkaa,hakkaa minua,hemtjansten,kora in,lapparna,lillebror,om lapparna,sin,skiten,somna in,thinking,tiden,tonight,tvingar,tvingar mig,ya,يريد
12 better off,borta,dorren,dov,end my,ex,gar,i halsen,kompis,muz me,ninkaygu,off,sin man,skar mig,skrev,styvpappa
13 blev,blev valdtagen,en,helt slut,hotar mig,jaksa enaa,mitt liv,mogu vise,overgrepp,pallar,pallar inte,skyddat,skyddat boende,vakna imorgon,ما,نميخوام
14 anhorig till,att hoppa,blamarken,branner,dont want,dor man,existera,fardigt,framfor taget,har blamarken,isen,levt fardigt,maste,om,pa snap,sig in,sjalvmordsforsok,snalla,snap,to,є мене,اقتل,الموت,تعبت,تعبت من,خودمو,خودمو بكشم,زوجي يضربني,من الحياه
15 att jag,battre utan,branner mig,dhinto,druckit,fru,gott,illa,kocam,kvar,kvinnojour,massa,skada,suicidarme,ta,to be,vagar,waan is,чоловік,я,كنم
16 andas inte,beni oldurecek,end,garaget,i dont,i garaget,kocam beni,like,live,me tuce,mnie bije,no quiero,oldurecek,pappa slar,saker,vore,زند,مي زند
17 akut,bron,dod,far stryk,hits,i armen,i took,inte sluta,jag var,runt,stryk,stryk hemma,tappaa itseni,umrzec,utan mig,varda,zivjeti,не хочу,померти,хочу померти,ابني,الان,لا اريد,ميزنه
18 allt kanns,blivit knivskuren,elev,for gott,frun,hela tiden,hocu,hocu da,hoppa fran,knivskuren,luft,manga,muz,nere,nyper,rabaa,sonen,sparat,utbrand,حبوب,حبوب كثيره,كثيره,من,نمي خواهم
19 better,fa do,flit,har skrivit,ingen luft,levt,massa tabletter,med flit,mening,mies,typ,жити,ساقتل,ساقتل نفسي
20 lever,man,natt,och,pa,pa livet,skara mig,про,про самогубство,самогубство,خواهم,في
21 ar full,fran,ger,haluan kuolla,kommer,pappa,زندگي
22 armarna,doda,forsokte,hjalp,in,mig i,mitt,mysli,mysli samobojcze,samobojcze,sitter vid,sluta,tillbaka,to die,varfor,муж меня,افكر في
23 for,konstigt,life,ligger pa,mamma,mannen,mieheni,my life,sie,taget,باشم
24 112,aldrig,far ingen,forsoker,haluan,hela,hon,kill,living,medvetslos,somna,tror,want,want to,бьет,меня бьет
25 an,att,for alltid,inte finnas,kanns,mycket,sitt liv,sitter,sla,slippa,snart,star pa
26 bror,gora slut,halsen,hoppa,istiyorum,mig med,oss,sambon,vaknar inte
27 armen,barnet,hanga mig,im,ingen utvag,inte,lika,onskar jag,ta mitt,tagsparet,ان
28 battre,jag inte,sparet,trott,tuce
29 anhorigvardare,ar,livet av,min,nie,no,думки,زنده باشم
30 i,intihar,kill myself,nar,satt,zyc,б,б є
31 ajatuksia,beni,inte mer,last,ligger,lyo,lyo minua,maz mnie,sjalvmor,tabletter,vid,vise
32 ansiktet,av att,efter mig,ga hem,liv,slutar inte,utmattad
33 av,brostet,dont,dottern,forsvinna,genom,honom,i brostet,mina,orkar,skurit,لا,نمي
34 atit,fr,hejda,ingen mening,maz,slagen,vill bara,є,الانتحار
35 blir slagen,die,drack,en jaksa,finnas,hos,jaksa,kniv,بميرم
36 ingen skulle,klart,se,skrivit,بكشم
37 enaa,kora,livet,manga tabletter,radd,skara,svarar,wanna,مرا
38 jag,tappaa,unalive,vaknar
39 bossan,grannen,gubben,he,itseni,mer,my,pratar,sitt,الحياه
40 alla,bebisen,propplosare,ser ingen,spes
41 bije,blir,svarar inte,vakna,ميخوام
42 anhorig,det,dor,om jag,sen,vald,wuu
43 att leva,avskedsbrev,imorgon,skriker,меня
44 ma,муж,زنده
45 overdos,sa,took,بدي
46 elaa,inatt,repet,sjavmordstankar,suicidefterlevande,suicidrisk,wuu i,نفسي
47 a,skar
48 far,gor,hittade,mi,ne,upp,varje,zelim
49 ikvall,sager,slutar,vill,не
50 allt,hellre,helt,mig sjalv,sjalvmordsbenagen,skulle
51 sjalvmordslinjen,utvag
52 pills,sig
53 framfor,mam
54 inaan,vill do
55 da,onskar,waan
56 att do,hanger,villdo
57 langre,mnie,nyss
58 bla,star,мене,اريد,شوهرم
59 anymore,sjelvmord
60 mig
61 har,leva,myself
62 is,itsemurha
63 igar,kms,tagit,tar,افكر
64 minua
65 do,хочу
66 inte leva
68 andas,han,ska,svalt
69 dom,slar
70 me
72 nu
73 chce
74 خودكشي
75 sjalvskadebeteende,زوجي
76 kuolla,يضربني
77 bloder
79 quiero,tankar,مي
81 tog
86 valdtagen
91 suicide
92 suicidal,tanker
93 hotar
107 o
126 suicid
132 sjalvmordstankar
149 sjalvmord`;
