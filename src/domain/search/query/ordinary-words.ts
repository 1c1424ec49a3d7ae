import { readWords } from '../../front-coding.ts';
import { stem } from './stem.ts';

// Ordinary words that are one slip away from a word of the vocabulary, and are never meant as it: "polis" is no "polish".
// The words of faiths that have no entry are here too: they are looked for as they stand.
const words = `
addition adlig alfabet alska andra andrar andras andring andringar aning aren arlig artar artist askad aster atlas attio autentisk avloning backe
backen ballast banka bankett bankir bara baron battra battrar bedra behov bekanna berakning beratta beromma besked beslut bestamma bestammer bestamt
betala betalar bevis blockera blond botten brann brevlada britt broder bromsa bromsar brottsling byta byter bytt check delta deltar deltid diska draga
dricks egentligen ekonomi enkelt erbjuda erfarenhet farande fasan fatta fattade fattas femtio ficka fickan finare flakta flotta flyttning fonster
forandras forandring forandringar forband fordel forfolja forlama forlovning forsoka forsorja forsorjning forsta forstar fortroende forvaning frande
fransman fungera fungerar funka funkar fylla fyllde fyrtio galenskap gang gemen gladje glomma gnista gomma gommer gommor gratis hager hagna hallning
halv hammare hamna hamnar hamnat hamta handel handeln handen hander handla hanga hantera helgon helig heltid hicka hindra hjalm hjarna hjul hoppa
hoppar hoppas husrum huvud huvudet hyfsat ideal ifran ingang intressant intryck jamfort jamna javanes kakao kalla kallad kallas kamin kampa kampar
kanon kjol klarar klass klassen klicka klippa klipper knacka knackar knaka knapp knappen kolla kondition konservera kontor koppla koppling kosta
kostar krafsa kraft krafter kraka krangla kranglar kratta krav kristall kroppar kruka krya kulle kullen kvalitet kvar lagga lamna langtan langtar
larka larm lasta laste lataste latt leka leker lekte loppa lotteri lugn lycklig lyckliga madrass makta malet manader mangel maning marka marker marks
markte marmor matt matta medel mellan menlig middag minut minuter morgon morgonen mormon mornar mornarna mossa mote moten motion nagorlunda namna
narvara narvarande nittio nunna oandlig odsla ogon oka okland oppen oppna oratt ordinar ordnas orsak ortlig otrolig otroligt ovanlig overens overge
overraskad pannan passa passionerad patent pedal pelare pengar peppar persika piska plats platser polera polis polisen praktisk praktiskt prost prova
provar racka racker rackor rackte raddning rafsa ragga rakna raman rasande ratta reda redo regel regler remiss remissen rensa rensar ringde ritning
rokelse ropa rorig rost rutin rycka sagen saknas sambo samkvam samla samlar samlas sammankomst sangerska sangkammare sanning sapa sard sateri sedan
seger serie sextio shoppa sippa sista sjalvmant sjunka sjuttio skaffa skaffar skagg skarpa skepp skinna skiva skoja skoldpadda skria skrika skriker
skrivbord skyla skylla skylt slass slassas smacka smaka smakta smalta smarre smickra smida snart snigel sniken snoka socker sokande somna somnar sorts
spara sparar sparka spegel spela sporja spott springa stabil stader stal stalla stammer stang stanga stangd stanger stare stinka stold stracka strala
strale strat stress stressad summa svang svara svarar svettas svimma syfte synlig tacka tacker tackt tala talig tanka tankar tanke tarning terrass
tjugo tomat toras torst trappa trasig trasigt trast trettio trettondag trivas trycka trygg tung tunga tungt tusen tvatta tvinga tvivelaktig tystnad
uppfinning uppgift uppleva utan utgang utsikt vadret vagar vakna vaknar val vanta vantrum varde varden vardshus varld varlden varma varna varsla
varsta vasst vaster vaxa vaxer vecka veckor verka verkade verkar vikten villig vishet vuxit moske imam muslim muslimsk islam synagoga rabbin mosque
`;

const ordinary = new Set(readWords(words));
const stems = new Set([...ordinary].filter(({ length }) => length > 4).map(stem));

/** True for a word that is spelt as it should be, though no vocabulary has it. */
export const isOrdinary = (folded: string): boolean => ordinary.has(folded) || (folded.length > 5 && stems.has(stem(folded)));
