/** A whole entry with invented people and places. The number is one of those that PTS keeps for stories. */
export const exampleSource = `---
namn: Kaffestugan
sammanfattning: Fika och prata med andra en stund. Du behöver inte känna någon, och du får komma och gå som du vill.
arrangor: Föreningen Exempel
arrangorstyp: forening
behov: [fika, motesplats]
malgrupper: [aldre, anhoriga]
alder: {fran: 65}
for_vem: För dig som har fyllt 65 år och vill ha sällskap.
ensamhetsformer: [social]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  namn: Exempelgården
  adress: Exempelgatan 4
  postnummer: 222 22
  ort: Lund
  vagbeskrivning: Buss 1 stannar utanför. Ingången är på gaveln.
tider:
  - {dagar: [tis, tors], start: 13:00, slut: 15:00, varje: vecka}
uppehall:
  - {fran: 2026-12-20, till: 2027-01-07, text: Stängt under julen.}
kostnad: gratis
kostnad_text: Kaffet kostar inget.
anmalan: ingen
sa_gor_du: Kom som du är. Vill du veta mer, ring och fråga efter Anna.
for_lotsar: Ring Anna. Hon kan möta personen utanför första gången.
forsta_gangen:
  kom_ensam: ja
  nagon_moter: ja
  ta_med_nagon: ja
  text: Anna möter dig vid dörren och visar runt.
tillganglighet: [rullstol, horslinga]
tillganglighet_saknas: [parkering]
sprak: [sv, fi]
kontakt:
  telefon: 040-628 04 00
  epost: anna@exempel.example
  webb: https://exempel.example/kaffestugan
kallor:
  - url: https://exempel.example/kaffestugan
    sedd: 2026-11-22
    daterad: 2026-09
sokord: [kafferep, prata bort en stund]
---

Ibland sjunger vi tillsammans efter kaffet. Du får gärna bara lyssna.
`;
