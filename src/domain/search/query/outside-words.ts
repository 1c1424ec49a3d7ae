import { readWords } from '../../front-coding.ts';
import { stem } from './stem.ts';

// Words for errands that are not ours. They are never taken for a misspelling, and say that an answer is at best near.
const words = `
kopa koper salja saljer hyra hyr hyreslagenhet lagenhet bostad bostadsko boka bokning bestalla hemkorning leverans pizza restaurang hotell hotellrum
flyg flygbiljett biljett biljetter billiga billigaste resebyra semester charter dack dackbyte bilverkstad verkstadstid bil bilen bilar bilprovning
besiktning korkort korskola slap slapvagn moped mopedbil bensin parkering parkeringsbot bitcoin krypto aktier fonder lan laneloften bolan ranta bank
forsakring skatt deklaration deklarera skatteverket pass passet visum bygglov sophamtning sopor atervinning avfall el elavtal bredband mobilabonnemang
abonnemang router wifi tandlakare tandvard frisor massage manikyr optiker glasogon veterinar apotek vaccination vaccin influensa
blodprov rontgen gynekolog mammografi loneutbetalning bidrag barnbidrag bostadsbidrag forsakringskassan arbetsformedlingen csn
jobbannonser lediga extrajobb extraknack korskolor toalett tvattstuga sommarjobb rekrytering flyttfirma flyttstadning stadfirma stadhjalp rormokare elektriker malare snickarfirma hantverkare
gravmaskin tv serie streama biobiljetter fotbollsresultat hockey matchen resultat vader vaderprognos tidtabell buss tag sj sl
taxi nattklubb krog  salu kopes saljes hundvalp katungar rantan lunchmeny meny fotograf vigselfotograf advokat systembolaget oppettider
nyheter tidning korsordslosning spelresultat lotto trav oddset casino dejting dejta tinder porr escort vapen
skor klader jacka mobel mobler ikea blocket hemnet kylskap tvattmaskin iphone samsung
dagisplats forskoleplats skolval gymnasieval studielan hogskoleprovet kommunfullmaktige fakturor faktura
`;

const outside = new Set(readWords(words));

export function isOutside(folded: string): boolean {
  return outside.has(folded) || (folded.length > 8 && outside.has(stem(folded)));
}
