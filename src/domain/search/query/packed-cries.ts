// Derived from the cries for help in tests/search-eval by: npm run derive:words. Long, because it is a table of all the words.
export const packedCries = `-40
-43 lara
-37 dott,ensam
-32 folk,vanner
-29 har dott,ny,ringa
-27 borja,rora
-26 har inte
-25 fika,ringer
-24 svenska
-23 har ingen
-22 blir jag,to do,vanda
-21 vanda mig
-20 kurs,man ar
-19 dog,nan a,saknar,ska jag
-18 har det,rad
-17 sallskap
-16 prata
-15 samtal,stan
-14 flyttat,komma,lamnade mig,traffa
-13 cancer,vad
-12 beratta,orolig for,recept,schack,skriva
-11 hitta,vara med
-10 hjalper jag,nagon att,nagot,rora pa,vart,vet inte
-9 att prata,av sig,bor,dricker,har inga,i schack,jag vanda,landet,ramlar
-8 ar jag,dagarna,hjalp med,hjalper,sitta,tid,vill inte
-7 aldre,ga,sjuk,skolan,svart att,volontar
-6 besok,bo,hanga,i sverige,me siento,siento,skiljas,trana
-5 angest,cfs,i livet,i pension,jag har,lana,langt,lasa,مي خواهم
-4 efterlevande,forening,me cfs,med mig,pension
-3 bra,jag ramlar,och jag,oroar,oroar mig,pensionar,sola,spela,telefon
-2 barn,blev bara,engagera,familj,forlorat,glommer,inga,laga,med i,nagon som,ne zelim,till mig
-1 beratta om,dusi,grupp,ingen,inte rad,jag ar,kanner inte,komma ut,kompisar,lamnade,mat,mitt barn,mnie dusi,nagon,naturen,orkar inte,quiero vivir,radd att,ring mig,svart,svenskar,swedish,waan is,поговорити,чоловік б,я хочу,مات
1 att hon,barnet har,blamarken,chce juz,da zivim,dag,dont want,fa,far inte,for mycket,genom sjalvmord,golvet,grater varje,har blamarken,hur manga,husband,ihop,just nu,juz zyc,ka,kan inte,lara mig,lillebror,med kniv,mist nagon,my husband,nar jag,nie chce,nobody,nyt,om att,pa allt,pa att,pa bron,pa snap,radd ga,sex,ska hoppa,snap,som mist,somna in,styvpappa,suicidal thoughts,suicide support,tanker pa,thoughts,to kill,varje kvall,vill forsvinna,vivir,zivim,більше,اموت,ان اموت,زوجي يهددني,شوهرم كتكم,كتكم,لا اريد,يهددني
2 blivit,borta,cant,dov,forsvinna for,gravid,i cant,knappbatteri,me pega,on,pega,sina,slar mig,slut pa,tonight,utanfor,vantar,vardar,wanna die,اقتل,زندگي كنم
3 avsluta,bla om,bort,en halua,fardigt,fick,halua,hoppa framfor,jag gor,juz,kora in,lapparna,levt fardigt,min sambo,nyper,om lapparna,patient,som,zorla,не хочу,الان
4 ar full,dod,flit,hittade avskedsbrev,ich,ich will,leben,maste,med flit,mehr,mehr leben,nicht,nicht mehr,sig in,slutat,ta livet,tiden,to be,ut i,utmattad anhorig,will,will nicht,زوجي يضربني,يريد
5 att varda,de,end my,illa,isen,jaksa enaa,mogu,muz me,ne mogu,thinking,tror,померти,хочу померти,الموت
6 allt kanns,ansiktet hanger,ar medvetslos,better off,dhinto,dorren,existera,fru,frun,gar,grater,gravid bloder,hakkaa,hakkaa minua,kanner mig,levt,massa,med livet,off,sitter vid,snart,suicidarme,tvingar,tvingar mig
7 att hoppa,elev,hemtjansten,i armen,med,no quiero,orkar leva,saker,sin,sin man,sjalvmordsforsok,skar mig,skrev,to die,є мене,ما
8 armarna,bara,dor man,framfor taget,helt slut,hits,kvall,natt,ninkaygu,rabaa inaan,skada,sparat,تعبت,تعبت من,من الحياه,نميخوام
9 andas inte,bron,efter,end,har skrivit,i halsen,inte sluta,massa tabletter,me tuce,mnie bije,ser,sluta skara,vagar
10 battre utan,doda,jag var,mogu vise,onskar jag,pallar,pallar inte,snalla,ta,umrzec,vakna imorgon,жити,чоловік,اريد ان,خودمو,خودمو بكشم
11 beni oldurecek,branner,far stryk,forsokte,garaget,hjalp,hotar mig,i garaget,kocam,kocam beni,kompis,oldurecek,runt,stryk,stryk hemma,tagsparet,vore,ابني,زند,مي زند,نمي خواهم
12 blivit knivskuren,branner mig,finns,hela tiden,hoppa fran,ingen utvag,knivskuren,mening,muz,pappa slar,sonen,till,utan mig,zivjeti
13 igen,jag inte,lika,mitt liv,tappaa itseni,utbrand,حبوب,حبوب كثيره,كثيره,ميزنه
14 efter mig,help,inte finnas,mening med,mig i,pa livet,satt,typ,vaknar inte,varda
15 behover,forsoker,gott,haluan kuolla,hocu,hocu da,kanns,like,luft,mies,pappa,skara mig,somna,star pa,tillbaka
16 akut,fa do,hur,manga,mannen,nere,sambon,slippa,taget,про,про самогубство,самогубство,زندگي
17 better,bror,for alltid,ger,i took,ingen luft,klart,kommer,افكر في,ساقتل,ساقتل نفسي
18 112,blev,kill,mitt,mysli,mysli samobojcze,om jag,samobojcze,sla,trott,муж меня,я,كنم
19 armen,en,for gott,living,mieheni,oss,son,vid,باشم
20 aldrig,ansiktet,battre,gora slut,hoppa,i dont,kora,sitt liv,sluta,varfor,бьет,меня бьет,لا
21 brostet,far ingen,finnas,hanga mig,i brostet,im,in,mamma,medvetslos,mig med,tuce
22 forsvinna,ga hem,inatt,kniv,life,man,my life,بكشم
23 for,om,pa,sie,ta mitt,to,vaknar,في
24 an,fran,halsen,sjalvmor,думки
25 anhorigvardare,hos,intihar,istiyorum,kill myself,last,livet av,orkar,skriker,skurit,zyc
26 ajatuksia,alla,av att,hela,ingen mening,inte,ligger pa,maz mnie,skrivit,sparet,б,б є,زنده باشم
27 die,dottern,haluan,honom,inte mer,lyo,lyo minua,min,nie,no,radd,ser ingen,slagen,الانتحار
28 beni,gubben,liv,tabletter,بميرم
29 barnet,blir slagen,mycket,pratar,se,slutar inte,utmattad,vise,نمي
30 atit,drack,en jaksa,genom,he,ingen skulle,jaksa,ligger,propplosare,sitter,svarar
31 ar,bossan,dor,fr,skara,є
32 att,bebisen,maz,vakna,من
33 av,blir,och,rabaa,want,want to,مرا
34 att leva,avskedsbrev,enaa,hejda,i,livet,manga tabletter,svarar inte,unalive
35 mina,sitt,الحياه
36 grannen,itseni,spes,tappaa
37 bije,dont,mer,vill do,wanna,ان
38 ma,repet,sa,slutar,خواهم
39 utvag
40 mi,nar,sjalvmordsbenagen,wuu,ميخوام,نفسي
41 overdos,муж,زنده
42 anhorig,elaa,hellre,my,sen,sjavmordstankar,skulle,suicidefterlevande,меня,بدي
43 skar,suicidrisk
44 anymore,upp,wuu i,не
45 gor,mig sjalv,took
46 det,pills
47 far,hittade,ikvall,ne,varje
48 att do,bla,hon,sjalvmordslinjen
49 hanger,imorgon,onskar
50 langre,vill bara,شوهرم
51 sig
52 helt
53 allt,villdo
55 do,framfor,leva,sjelvmord
56 inte leva,vill
57 a,mnie
58 kms,mig,zelim
59 myself,nyss,sjalvskadebeteende,tar
60 itsemurha,mam,ska
61 waan,мене
62 star,افكر
63 da,svalt
65 andas,tagit
66 slar
67 igar,jag,اريد
68 har
69 minua
70 inaan
71 خودكشي,يضربني
72 bloder
73 kuolla
75 زوجي
78 me
80 is
81 sager
82 nu,tankar
83 valdtagen
84 dom
85 chce,hotar
87 suicide
90 suicidal
92 хочу
93 مي
96 quiero
103 tog
107 o
124 suicid
126 han,sjalvmordstankar
127 tanker
143 sjalvmord`;
