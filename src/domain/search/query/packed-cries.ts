// Derived from the cries for help in tests/search-eval by: npm run derive:words. Long, because it is a table of all the words.
export const packedCries = `-41
-66 lara
-41 fika
-39 jag har,kurs
-37 folk,vanner
-36 ensam
-34 borja,ny,rora,spela
-30 dott
-29 sager att
-28 sallskap
-27 flyttat,pensionar
-26 ringa,to do
-25 dog,hitta,komma,pension,svenska
-24 bor,har dott,har inte,lara mig,trana
-23 oppet
-22 dagarna,han har,saknar
-21 ringer
-20 dansa,hjalp med,nara mig,sjuk,vill ha
-19 blir jag,cancer,nagot,samtal,swedish
-18 besok,jobba,lamnade mig,schack,vanda
-17 dricker,sitta,vanda mig
-16 aldre,jag tanker,med i,men vill,tid
-15 ga,har inga,i livet,landet,man ar,nan a,rad,ska jag,stan
-14 anmala mig,beratta,langt,lasa,skriva,vara med
-13 i pension,i schack,is there,orolig for,recept,there,vad,مي خواهم
-12 cafe,flytta,har ingen,mat,svart att,tar hand,volontar
-11 anmala,av mig,av sig,engagera,for mig,inte med,kaffe,manniskor,meet,nagon,till mig
-10 andra,finns det,friends,hor av,nagon att,och jag,och vill,ringer mig,skiljas,vill traffa
-9 grupp,in sweden,vill komma
-8 alzheimer,att prata,bo,datorn,har det,i sverige,inga,jobbet,mobilen,rora pa,vet inte
-7 forening,gillar,hund,inte langre,jag vanda,komma ut,laga,lana,mamma har,naturen,skolan,spelar,yoga
-6 jobb,kanner ingen,me siento,med mig,oroar,oroar mig,prata,radd att,siento,traffa,tyst
-5 angest,daligt,glommer,gratis,kanner,kompisar,korkort,langre i,people,ramlar,tomt,with
-4 cfs,engagera mig,hora,inte ga,laga mat,learn,leva mer,nagon som,pa landet,ring mig,sjunga,vill inte
-3 and,ata,ater,beratta om,bokcirkel,efterlevande,familj,gamla,har demens,hjalper,inte rad,inte sova,me cfs,med pa,mitt barn,nu pa,socialt,sola,tidigt,vad finns,vill leva,what,مات
-2 adhd,bryr,bryr sig,forlorat,hanga,har alzheimer,hoppa in,jul,lara sig,lunch,min man,nara,orkar inte,rabaa inaan,radd for,sjukskriven,ska borja,svart,sverige
-1 anka,ar ensam,ar jag,att det,barn,barnet har,da zivim,det battre,dosett,efter suicid,fira,folja med,grupper,har flyttat,hemma hela,i skolan,inte ut,jag ska,jag vill,lite,malmo,man har,med andra,min mamma,new,nu i,nytt,om livet,overdos av,pa kvallen,papper,promenad,ska skiljas,skrivit avskedsbrev,skulle sakna,slar mig,social,sommaren,ta mig,ta tabletter,tanker pa,tillsammans,traffa andra,varje dag,vart,vivir,zivim,хочу жити,دوست
1 30 tabletter,ar bla,ar sjuk,behover avlastning,bossan ar,dilo,dusi,en snara,fa,farmor,for min,garaacayaa,gett,help sweden,hoppade,hor,hotad,hotar att,i garaacayaa,i sjalvmord,i suicid,i want,idag,in min,inaan dhinto,inaan is,inget,inte andas,is dilayaa,is dilo,jag blir,just,just nu,kanns hopplost,mansjour,mig jag,mig nar,mina tabletter,mnie dusi,morir,nan,not,om att,on,pa doden,pa golvet,pappa tog,quiero morir,redan,ringer man,sjelvmord tankar,skjuta mig,suicidal thoughts,ta hand,taket,tankar pa,tappat,thoughts,tog sitt,too,up,valdtagen igar,vardelos,vet,vise zivjeti,зараз,мене зараз,اعيش,ان اعيش,خواهم بميرم
2 atit fel,bloder jattemycket,bloder massor,brorsan,burken,burken tabletter,cant,da se,fel svamp,for djupt,garaacaa,hela burken,husband is,i cant,i garaacaa,ihjal,is not,jag aldrig,jattemycket,laddad,many,nyt,right,right now,saker och,se ubijem,sluddrar,sparat ihop,svamp kraks,tanka,too many,took too,tunnelbanan,ubijem,vantar pa,vill avsluta,waxaan rabaa,would,را
3 en kniv,finns ingen,gravid,har druckit,hedersfortryck,husband,if,igen,kraks,mar skit,med sjalvmordstankar,mist nagon,my husband,pa att,pa bron,planerar,rakblad,sitter pa,skit,som barn,som mist,syster,under,vald i,vardar mamma,varje kvall,vill folja,vill till,yxa,از,خوام,شوهرم كتكم,كتكم,موت
4 andra foraldrar,at,aterfall,be,beats,bryter,cut,cut myself,da umrem,dodshjalp,feel,forsoker sla,ga ut,gevaret,handlederna,i cut,ihop,kan inte,kollega,mungipan,ninkayga,olen,orebro,sakna,skar sig,sla in,svamp,umrem,ut i,vagar inte,чоловік б,я хочу,اموت,ان اموت,خسته,خسته شدم,شدم
5 ambulans,balkongracket,beats me,boyfriend,exet,fardig,fardig med,farval,fick,golvet,hanger i,help,henne,if i,me if,miss me,now,onskar att,quiero vivir,sista,slippa vakna,slut pa,star utanfor,till barnen,vaknade,would miss,اريد ان
6 blivit,brev till,dead,feel like,grater varje,hade,hur manga,i have,ich,lika bra,ma rabo,massor,ne zelim,noolaado,rabo,rabo inaan,sakna mig,skada mig,slut,slutat,snara,till,to suicide,tonaring,utsatt,vantar,varda min,vid tagsparet,فكر
7 being,bergvagg,borde,chce sie,dilayaa,en bergvagg,enaa elaa,forsvinna for,framme,hittade avskedsbrev,hoppa framfor,ibland,jag far,kvall,med,med kniv,med livet,mobil,mycket tabletter,nie chce,nobody,orkar leva,radd ga,sambo,sex,ska hoppa,support group,utsatt for,vagen,wanna die,الليله,زوجي يهددني,يهددني
8 en halua,fel,halua,hur,i natt,ich will,jag dov,jag gor,ka,knappbatteri,lever jag,mogu,my boyfriend,ne mogu,som,suicide support,ut framfor,utanfor,utmattad anhorig,vardar,varfor lever,vill ta,will,زندگي كنم
9 ansiktet hanger,att hon,avsluta,djupt,familjen,juz,kille,last in,leben,me pega,mehr,mehr leben,misshandlad,mitt ex,nar han,nicht,nicht mehr,patient,pega,sina,sluta skara,slutkord,son,ta livet,will nicht,zabic
10 ar klart,att varda,bort,brostet stralar,efter,far inte,full,kanner mig,mar,mening med,min sambo,nar jag,ser,sie zabic,sjon,stralar,stralar ut,to kill,vill forsvinna,zorla
11 ar medvetslos,bara,bla om,dov,grater,gravid bloder,hakkaa,hakkaa minua,har skurit,hemtjansten,kora in,lapparna,lillebror,om lapparna,sin,skiten,somna in,thinking,tiden,tonight,tvingar,tvingar mig,ya,يريد
12 better off,borta,doda mig,dorren,en,end my,ex,gar,i halsen,kompis,mitt liv,muz me,ninkaygu,off,sin man,skrev
13 blev,blev valdtagen,helt slut,jaksa enaa,mogu vise,overgrepp,pallar,pallar inte,skar mig,skyddat,skyddat boende,styvpappa,vakna imorgon,є мене,خودمو,خودمو بكشم,ما,نميخوام
14 anhorig till,att hoppa,att jag,branner,dont want,dor man,existera,fardigt,framfor taget,hotar mig,isen,kvinnojour,levt fardigt,maste,om,pa snap,sig in,sjalvmordsforsok,snalla,snap,to,اقتل,الموت,تعبت,تعبت من,زوجي يضربني,من الحياه
15 beni oldurecek,blamarken,dhinto,druckit,fru,gott,har blamarken,illa,kocam,kocam beni,kvar,massa,oldurecek,skada,suicidarme,ta,to be,vagar,waan is,чоловік,я,كنم
16 andas inte,battre utan,branner mig,end,far stryk,garaget,i dont,i garaget,like,live,me tuce,mnie bije,no quiero,pappa slar,stryk,stryk hemma,vore,زند,مي زند
17 akut,bron,dod,hits,i took,inte sluta,jag var,luft,saker,tappaa itseni,umrzec,zivjeti,не хочу,померти,хочу померти,ابني,الان,لا اريد,ميزنه
18 allt kanns,blivit knivskuren,elev,for gott,frun,hela tiden,hocu,hocu da,hoppa fran,i armen,knivskuren,manga,muz,nere,och,rabaa,runt,sonen,utan mig,utbrand,varda,حبوب,حبوب كثيره,كثيره,من,نمي خواهم
19 better,fa do,flit,ingen luft,levt,massa tabletter,med flit,mening,mies,nyper,pa,sparat,typ,жити,ساقتل,ساقتل نفسي
20 har skrivit,lever,man,natt,pa livet,про,про самогубство,самогубство,خواهم,زندگي,في
21 ar full,fran,ger,haluan kuolla,pappa,skara mig
22 armarna,doda,hjalp,kommer,mitt,mysli,mysli samobojcze,samobojcze,sitter vid,sluta,tillbaka,to die,varfor,муж меня,افكر في
23 112,for,forsokte,in,konstigt,life,ligger pa,mamma,mieheni,mig i,my life,sie,taget,باشم
24 aldrig,far ingen,haluan,hela,hon,inte finnas,kill,living,mannen,medvetslos,somna,tror,want,want to,бьет,меня бьет
25 an,att,for alltid,forsoker,gora slut,kanns,oss,sitt liv,sitter,sla,slippa,star pa
26 bror,halsen,hoppa,ingen utvag,istiyorum,mycket,sambon,snart,vaknar inte
27 barnet,im,inte,lika,onskar jag,ta mitt,tagsparet,ان
28 armen,jag inte,mig med,min,sparet,trott,tuce,думки
29 anhorigvardare,ar,battre,hanga mig,nie,no,زنده باشم
30 i,inte mer,intihar,kill myself,nar,satt,sjalvmor,zyc,б,б є
31 ajatuksia,beni,ga hem,ligger,livet av,lyo,lyo minua,maz mnie,mina,tabletter,vid,vise
32 ansiktet,av,last,liv,orkar,slutar inte
33 av att,brostet,dottern,forsvinna,genom,honom,i brostet,ingen mening,utmattad,vill bara,لا,نمي
34 dont,efter mig,fr,hejda,maz,skurit,slagen,є,الانتحار,بميرم
35 atit,blir slagen,die,drack,en jaksa,finnas,hos,jaksa,klart,kniv
36 ingen skulle,se,skrivit,بكشم
37 enaa,kora,livet,manga tabletter,radd,skara,svarar,wanna,مرا
38 jag,tappaa,unalive,vaknar
39 grannen,gubben,he,itseni,mer,my,pratar,ser ingen,sitt,spes,الحياه
40 bebisen,bossan,det,propplosare
41 alla,bije,blir,om jag,sen,svarar inte,vakna,ميخوام
42 anhorig,dor,wuu,меня
43 att leva,avskedsbrev,skriker,vald
44 imorgon,ma,муж,زنده
45 sa,took,بدي
46 elaa,inatt,overdos,repet,sjavmordstankar,suicidefterlevande,suicidrisk,wuu i,نفسي
47 a
48 far,hittade,ikvall,mi,ne,skar,upp,varje,zelim
49 gor,sager,slutar,vill,не
50 allt,hellre,helt,sjalvmordsbenagen,skulle
51 sjalvmordslinjen,utvag
52 mig sjalv,pills,sig
53 framfor,mam
54 inaan,vill do
55 da,onskar,waan
56 att do,hanger,villdo
57 langre,mnie,nyss,اريد
58 bla,mig,star,мене,شوهرم
59 anymore,sjelvmord
60 har
61 leva,myself
62 is,itsemurha
63 igar,kms,minua,tagit,افكر
64 tar
65 do,хочу
66 inte leva
68 andas,svalt
69 han,ska
70 dom,me,slar
72 nu
73 chce
74 sjalvskadebeteende,خودكشي
75 kuolla,زوجي
76 يضربني
77 bloder
79 quiero,tankar,مي
81 tog
86 valdtagen
91 suicide
92 suicidal
93 tanker
94 hotar
106 o
126 suicid
132 sjalvmordstankar
149 sjalvmord`;
