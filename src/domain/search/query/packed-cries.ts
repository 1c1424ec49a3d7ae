// Derived from the cries for help in tests/search-eval by: npm run derive:words. Long, because it is a table of all the words.
export const packedCries = `-40
-43 lara
-37 dott
-35 ensam
-34 folk
-30 ringa
-29 ny,vanner
-28 har dott
-27 borja,rora
-26 fika,har inte
-25 svenska
-23 blir jag,vanda
-22 kurs,to do,vanda mig
-21 dog
-20 man ar,nan a,saknar,ska jag
-19 har ingen
-18 flyttat,rad
-17 har det,ringer,sallskap
-16 prata,samtal,stan
-15 cancer
-14 komma,lamnade mig,orolig for,vad
-12 recept,schack,skriva,vara med
-11 beratta,dricker,hitta,hjalper,vet inte
-10 bor,hjalp med,jag vanda,rora pa
-9 av sig,dagarna,har inga,hjalper jag,landet,nagot,sitta,skolan
-8 aldre,ar jag,i schack,ramlar,sjuk,spela,tid
-7 ga,nagon att,skiljas,trana,vill inte,volontar
-6 att prata,besok,bo,hanga,i livet,i pension,i sverige,mamma har,me siento,pension,siento
-5 angest,jag har,lana,langt,lasa,med i,och jag,svart att,traffa,مي خواهم
-4 cfs,efterlevande,forlorat,grupp,oroar,oroar mig,pensionar,vart,vill ha
-3 engagera,familj,forening,glommer,inga,me cfs,med mig,sola,svart
-2 jag ramlar,mat,mitt barn,nagon,nagon som,naturen,ne zelim,till mig
-1 andra,blev bara,dont want,gratis,ingen,inte langre,inte rad,jag ar,kan jag,komma ut,kompisar,laga,min man,nie chce,orkar inte,quiero vivir,radd att,ring mig,slippa vakna,svenskar,swedish,tanker pa,telefon,vara,vet,поговорити,чоловік б,я хочу,مات
1 alla mina,att hon,avsluta,blivit,bort,burken,burken tabletter,cant,da zivim,dov,dusi,en halua,enaa elaa,exet,familjen,far inte,for mycket,framme,genom sjalvmord,halua,har tagit,hela burken,husband,i cant,i natt,i want,inget,just nu,knappbatteri,lara mig,med sjalvmordstankar,min bror,mnie dusi,my husband,nar jag,nobody,om att,pa att,planerar,skulle sakna,slagen av,slut,som mist,star utanfor,suicidal thoughts,suicide support,thoughts,to kill,tonaring,utanfor,vardar,vi,vid tagsparet,vill forsvinna,zabic,zivim,більше,хочу жити,خوام,زندگي كنم
2 barnet har,chce sie,de,fardigt,forsvinna for,hittade avskedsbrev,kora in,levt fardigt,live,me pega,patient,pega,sie zabic,ska hoppa,slar mig,ta livet,to be,waan is,wanna die,لا اريد
3 anhorig till,ar klart,blev valdtagen,druckit,fick,grater,hoppa framfor,ich,ich will,illa,jag gor,juz,leben,lillebror,maste,mehr,mehr leben,nicht,nicht mehr,overgrepp,sakna mig,sina,som,styvpappa,will,will nicht,zorla,يريد
4 ansiktet hanger,dod,dorren,end my,existera,isen,mogu,ne mogu,sambo,skar mig,skiten,thinking,tiden,tonight,utmattad anhorig,не хочу
5 ar medvetslos,att varda,bara,better off,blamarken,dhinto,frun,har blamarken,hemtjansten,kanner mig,levt,massa,med,med livet,mitt ex,muz me,off,orkar leva,skrev,suicidarme,to die,tvingar,tvingar mig,ya,померти,хочу померти,اقتل,الموت
6 att hoppa,bla om,brostet stralar,doda,gravid bloder,hakkaa,hakkaa minua,kvar,lapparna,om lapparna,saker,sjalvmordsforsok,skada,skyddat,skyddat boende,sluta skara,slutat,sonen,sparat,stralar,stralar ut,ما
7 hits,hotar mig,i halsen,jaksa enaa,kompis,kvall,min sambo,pa snap,ser,sig in,snalla,snap,vagar,الان,زند,مي زند,نميخوام
8 efter,end,framfor taget,fru,gar,helt slut,kvinnojour,massa tabletter,ninkaygu,rabaa inaan,sin,sin man,umrzec,vakna imorgon,تعبت,تعبت من,خودمو,خودمو بكشم,زوجي يضربني,من الحياه
9 dor man,ex,jag var,me tuce,mitt liv,mogu vise,no quiero,pallar,pallar inte,runt,ut i,vore,є мене
10 ar full,beni oldurecek,branner,far stryk,flit,garaget,i garaget,igen,kocam,kocam beni,med flit,nyper,oldurecek,stryk,stryk hemma,ta,نمي خواهم
11 allt kanns,andas inte,battre utan,blivit knivskuren,elev,finns,har skrivit,hela tiden,knivskuren,mnie bije,till,жити,чоловік,ابني,اريد ان,ميزنه
12 akut,branner mig,bron,gott,mening med,mig i,muz,onskar jag,pappa slar,snart,typ,zivjeti,حبوب,حبوب كثيره,كثيره
13 armarna,behover,help,i armen,natt,skara mig,tappaa itseni,utan mig,utbrand,varda
14 hur,inte sluta,like,luft,mening,nere,star pa,tillbaka
15 fa do,for gott,haluan kuolla,hjalp,hocu,hocu da,hoppa fran,jag inte,konstigt,mannen,mies,sla,somna,taget,tror,про,про самогубство,самогубство,زندگي,ساقتل,ساقتل نفسي
16 better,for alltid,forsokte,ger,i took,ingen luft,kommer,sambon,كنم
17 112,blev,inte finnas,kanns,manga,mysli,mysli samobojcze,om jag,pappa,samobojcze,slippa,افكر في
18 efter mig,forsoker,kill,living,mieheni,pa livet,sitter vid,son,varfor,муж меня,я
19 aldrig,bror,hoppa,i dont,lika,medvetslos,باشم
20 en,im,in,mamma,sitt liv,sluta,бьет,меня бьет,لا
21 battre,far ingen,ga hem,halsen,kora,life,man,mig med,mitt,my life,om,satt,ta mitt,to,trott,tuce
22 forsvinna
23 an,armen,fran,gora slut,hanga mig,kniv,pa,sjalvmor,sparet,tagsparet,vaknar inte,думки,في
24 finnas,for,ingen utvag,intihar,istiyorum,last,livet av,skurit,بميرم
25 ajatuksia,anhorigvardare,brostet,i brostet,kill myself,klart,sie,vid,zyc,زنده باشم
26 ansiktet,av att,die,dottern,honom,inte,ligger pa,lyo,lyo minua,nie,no,slutar inte,б,б є,الانتحار
27 atit,beni,haluan,hela,inte mer,liv,maz mnie,min,orkar,sitter,skrivit,بكشم
28 drack,genom,radd,slagen,tabletter,utmattad,vise,نمي
29 en jaksa,he,hejda,jaksa,ligger,mycket,oss,se,vaknar
30 barnet,dor,fr,hos,ingen mening,مرا,من
31 ar,att,att leva,bossan,ingen skulle,rabaa,skriker,svarar,є
32 alla,av,gubben,maz,skara,vakna
33 bebisen,blir,blir slagen,enaa,och,sa,unalive
34 grannen,i,livet,manga tabletter,pratar,tappaa,vald,الحياه
35 dont,inatt,itseni,mer,propplosare,repet,sitt,spes,svarar inte,want,want to
36 avskedsbrev,wanna
37 bije,mina,ser ingen,ان
38 ma,vill do,ميخوام
39 nar,sjalvmordsbenagen,wuu
40 mi,муж,بدي,خواهم
41 hellre,overdos,sjavmordstankar,suicidefterlevande,меня,زنده,نفسي
42 anhorig,elaa,skulle,slutar,suicidrisk
43 gor,my,skar,wuu i
44 pills,took,upp,не
45 hittade
46 det,ikvall
47 att do,sen,sjalvmordslinjen,utvag
48 anymore,far,mig sjalv,ne
49 hon
50 hanger,helt,varje
51 imorgon,langre,onskar,sig
52 vill bara,villdo
53 allt
54 framfor,شوهرم
55 bla,leva,mnie,sjelvmord,vill
56 do,inte leva
57 a,kms
58 zelim
59 itsemurha,mam,mig,myself,nyss,star,tar
60 мене,افكر
62 da,ska,tagit,waan
65 andas,slar
66 svalt,اريد
67 jag
68 har,inaan
69 igar,minua,خودكشي
71 sjalvskadebeteende
72 kuolla,يضربني
73 bloder
75 زوجي
77 me
79 sager
80 is,nu,valdtagen
81 tankar
85 chce
86 suicide
89 dom,suicidal
90 hotar
92 хочу
95 quiero
100 مي
104 tog
106 o
122 suicid
124 sjalvmordstankar
126 tanker
128 han
143 sjalvmord`;
