import type { Behov } from '../../../src/domain/behov.ts';
import type { Form, Kind, Malgrupp } from '../../../src/domain/taxonomy.ts';

/** The kinds of the evaluation's corpus in our own words. */
export const types = {
  'Akut hjälp': { kind: 'stodlinjer', former: ['telefon', 'chatt'], behov: ['suicidtankar', 'samtal'] },
  Stödlinje: { kind: 'stodlinjer', former: ['telefon'], behov: ['samtal'] },
  Chatt: { kind: 'stodlinjer', former: ['chatt'], behov: ['samtal'] },
  'Enskilt samtal': { kind: 'aktiviteter', former: ['pa_plats'], behov: ['samtal'] },
  Samtalsgrupp: { kind: 'aktiviteter', former: ['pa_plats'], behov: ['samtalsgrupp'] },
  Besöksverksamhet: { kind: 'aktiviteter', former: ['hembesok'], behov: [] },
  Mötesplats: { kind: 'motesplatser', former: ['pa_plats'], behov: ['motesplats'] },
  'Digital mötesplats': { kind: 'motesplatser', former: ['digitalt'], behov: ['digital_traff'] },
  Aktivitet: { kind: 'aktiviteter', former: ['pa_plats'], behov: [] },
  'Kurs/studiecirkel': { kind: 'aktiviteter', former: ['pa_plats'], behov: ['studiecirkel'] },
  Förening: { kind: 'aktiviteter', former: ['pa_plats'], behov: ['forening'] },
  Volontäruppdrag: { kind: 'aktiviteter', former: ['pa_plats'], behov: ['volontar'] },
  'Lots och rådgivning': { kind: 'aktiviteter', former: ['pa_plats'], behov: ['lots'] },
} as const satisfies Record<string, { kind: Kind; former: readonly Form[]; behov: readonly Behov[] }>;
export type CorpusType = keyof typeof types;

/** Its groups, and the situation that each group is in. */
export const groups = {
  Alla: { malgrupp: 'alla', behov: [] },
  Äldre: { malgrupp: 'aldre', behov: [] },
  Unga: { malgrupp: 'unga', behov: [] },
  'Unga vuxna': { malgrupp: 'unga_vuxna', behov: [] },
  Barn: { malgrupp: 'barn', behov: [] },
  Föräldrar: { malgrupp: 'foraldrar', behov: ['foralder'] },
  Anhöriga: { malgrupp: 'anhoriga', behov: ['anhorig'] },
  Sörjande: { malgrupp: 'sorjande', behov: ['sorg'] },
  Nyanlända: { malgrupp: 'nyanlanda', behov: ['ny_i_sverige'] },
  Kvinnor: { malgrupp: 'kvinnor', behov: [] },
  Män: { malgrupp: 'man', behov: [] },
  Hbtqi: { malgrupp: 'hbtqi', behov: ['hbtqi'] },
  Studenter: { malgrupp: 'studenter', behov: ['student'] },
  Arbetssökande: { malgrupp: 'arbetssokande', behov: ['utan_arbete'] },
  'Personer med funktionsnedsättning': { malgrupp: 'funktionsnedsattning', behov: ['funktionsnedsattning'] },
  'Personer med psykisk ohälsa': { malgrupp: 'psykisk_ohalsa', behov: ['psykisk_ohalsa'] },
  'Personer med kronisk sjukdom': { malgrupp: 'kronisk_sjukdom', behov: ['sjukdom'] },
  'Personer med beroende': { malgrupp: 'beroende', behov: ['beroende'] },
  'Personer i hemlöshet': { malgrupp: 'hemlosa', behov: ['bostadslos'] },
  'Nationella minoriteter': { malgrupp: 'nationella_minoriteter', behov: ['minoritet'] },
} as const satisfies Record<string, { malgrupp: Malgrupp; behov: readonly Behov[] }>;
export type CorpusGroup = keyof typeof groups;
