import { fold } from '../../fold.ts';
import { readWords } from '../../front-coding.ts';

// A list, so the file is long. Words that say nothing by themselves; phrases of the vocabulary may still contain them.
const words = `
jag du han hon hen vi ni de dem dom man en ett den det denna detta dessa att o och eller men om som i på till från för av med utan hos vid
är va var vara varit blir bli blev blivit har hade ha haft kan kunde ska skall skulle vill ville vilja måste får få fick fått finns fanns gör
göra gjort inte ej icke ingen inget inga nån någon något nåt nåra några ngn ngt min mitt mina mig mej din ditt dina dig dej sin sitt sina sig sej
hans hennes deras er ert era oss vår vårt våra hur vad vem vilka vilken vilket vars vart vartill varför när där här dit hit så mycket lite litet bara
också redan nu då sen sedan innan efter alla allt all mer mest än åt ju väl nog typ liksom asså alltså ba lixom
hej hejsan tack snälla behöver behöva söker söka letar leta leter hitta hittar finna gå går gått komma kommer tar ta ge ger känner känna kände känns tycker tror vet veta
ut upp ner in över under mellan hela hel varje själv själva igen bra väldigt ganska riktigt jätte jättemycket skriv hjälp hjälpa hjälper hjälpte
insats insatser verksamhet verksamheter kommunal kommun kommunen kommunens ordinärt sätt sånt sådan sådant något någonting nånting nånstans någonstans
år års åring andra annan annat tid folk människor människa person personer ställe plats typen slags
dag dagar dagen dagarna veckan vecka ibland ofta aldrig alltid längre gång gånger första kanske
åker bor bo sitter sitta stan staden hemma hem nära närheten området häromkring runt kring utanför omkring
bästa bäst nya ny tips råd information info kontakt anordnar ordnar erbjuder stöd gratis
hatar hata älskar älska älskade tycker tycka tyckte gillar gilla trivs trivas orkar orka orkade vågar våga vänder vända vänt vänta väntar lämna lämnar lämnat
arbetar arbeta jobbar stannar stanna börjar börja började slutar fortsätta försöker försöka tänker tänka undrar undra fråga frågar svarar svara
visar visa berätta berättar hända händer hände ligger ligga står stå ställa ställer lägger lägga håller hålla sätter sätta drar dra kallas heter heta
tillbaka framför bakom bredvid emot mitt igenom tillsammans ihop isär förut förr nyss nyligen idag igår imorgon tidigare senare snart strax fortfarande
ännu ganska alldeles absolut verkligen faktiskt egentligen säkert säker troligen nästan ungefär endast enbart knappt särskilt speciellt mindre minst flera fler
laga lagar lagat slå slår låna lånar prova pröva lära lär lärt
jobbet vuxen vuxna öppen öppet öppna nybörjare erfaren kommit samma olika egen egna eget tomt hög låg stor stora stort små liten trött trötta svårt svår svåra lätt lätta enkelt enkel roligt rolig kul skönt trevligt trevlig trevliga
fin fint bättre sämre dåligt dålig rätt fel klart möjligt viktigt vanlig vanligt andras båda ensamt ena enda sista nästa förra
passar passa lämplig lämpligt behövs behövt söks önskar önskas utsatt personal medarbetare kund klient klienter patient patienter patienten patienterna brukare ställe ställen
gången gångerna saknar sakna ja stilla räkning vardag fattar flesta hämtar kvar bort borta fyra handlar hjälper less kom lugn önskan medan boende tiden ute fast sluta tog hinner tio dåliga tufft våras våren sommar sommaren somras höst hösten höstas vinter vintern vintras kunna gärna säger sover borde kolla kollar lever leva levt slutat liv livet huset rum rummet stund varandra bestämmer säga bland både förstå förstår heller oavsett skicka skickar kosta kostar start ålder stad stämmer lösa brukar åtta norra tolk mått skada
pallar pallade ids gitter vägrar vägrade pat pt växt växte uppföljning mår måste sjukt jävla jävligt fan asså alltså skit svin typ wallah bror bre len aa yo plz lol omg faktist nån å va sån såna mä te iaf nog nå
jämt jämnt ständigt sällan precis ledig lediga ledigt blivit bliva köra åka dyka sköta klara klarar veta gammalt lurad blev varför samt även ännu dock således enligt via per pga mm etc osv tex
året åren
sak saker grej grejer slag form många massa antal del delar början slutet fall skull
the a an to i'm im am is are and or for of my me who where how what can do need want wants with it any no not be have has you your someone anyone
please hi hello near here there some help im get go looking find like would support service services help center place places meeting live living speak speaks feel feeling was were been i've we our they them this that these those some many much very just about from up out could should
`;

/** "ny" and "stöd" mean something in the vocabulary but nothing when left over. Many write without dots. */
const small = new Set(readWords(words));
const folded = new Set([...small].map(fold));

export function isSmall(written: string): boolean {
  return small.has(written) || folded.has(written) || written.length < 2 || /^\d+$/.test(written);
}
