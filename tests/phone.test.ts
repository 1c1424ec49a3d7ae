import { expect, test } from 'vitest';
import { smsHref, telHref } from '../src/domain/phone.ts';

test.for([
  ['08-123 45 67', 'tel:081234567'],
  ['0771-220060', 'tel:0771220060'],
  ['112', 'tel:112'],
  ['113 13', 'tel:11313'],
  ['+46 8 123 45 67', 'tel:+4681234567'],
  ['+46 (0)8 123 45 67', 'tel:+4681234567'],
  ['(08) 123 45 67', 'tel:081234567'],
  ['08\u00a0123\u00a045\u00a067', 'tel:081234567'],
  ['020–22 00 60', 'tel:020220060'],
] as const)('%s is called as %s', ([nummer, href]) => {
  expect(telHref(nummer)).toBe(href);
});

test('a text message goes to the same digits', () => {
  expect(smsHref('070-123 45 67')).toBe('sms:0701234567');
});
