import { expect, inject, test } from 'vitest';
import { getPage, readPages, textOf } from './site.ts';

const pages = readPages(inject('fixture'), '{motesplatser,aktiviteter}/*/index.html');

test.for([
  ['much is known', '/motesplatser/traffpunkten/', ['Anna möter dig vid dörren.', 'Det här vet vi inte. Fråga arrangören:']],
  ['only some words are known', '/aktiviteter/promenaden/', ['Vi väntar in alla innan vi går.', 'Det här vet vi inte. Fråga arrangören:']],
  ['nothing is known', '/motesplatser/gomstallet/', ['Vi vet inte hur det går till första gången. Det här kan du fråga arrangören:']],
] as const)('where %s of the first visit, the page says so', ([, address, expected]) => {
  const said = getPage(pages, address).document.querySelectorAll('article > p').map(textOf);
  expect(said.filter((text) => /vet vi inte|^Vi vet inte|^Anna|^Vi väntar/.test(text))).toEqual(expected);
});
