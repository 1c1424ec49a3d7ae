import { describe, expect, test } from 'vitest';
import { withDataFirst } from '../scripts/lib/data-first.ts';
import { withLightHelpers } from '../scripts/lib/light-helpers.ts';
import { oldMethods, withOldMethods } from '../scripts/lib/old-methods.ts';
import { withPlainFields } from '../scripts/lib/plain-fields.ts';
import { ScriptLoans } from '../scripts/lib/script-loans.ts';

describe('modules that scripts share', () => {
  const code = new Map([
    ['page.js', 'import { t as b } from "./shared.js";\nimport("./search.js");'],
    ['search.js', 'import { n as c } from "./shared.js";\nimport { x } from "./rank.js";\nimport("./near.js");'],
    ['near.js', 'import { n as d } from "./shared.js";\nimport { y as z } from "./rank.js";\nimport "./own.js";'],
    ['other.js', 'import { y } from "./rank.js";\nimport("./twice.js");'],
    ['third.js', 'import("./twice.js");'],
    ['twice.js', 'import { y } from "./rank.js";'],
    ['shared.js', 'export { a as t, b as n };'],
    ['rank.js', 'export { x, y };'],
    ['own.js', 'import { x } from "./rank.js";'],
  ]);
  const loans = new ScriptLoans(code, ['page.js', 'search.js', 'near.js', 'other.js', 'third.js', 'twice.js']);

  test('are borrowed from whatever was there first', () => {
    expect(loans.lenderOf('near.js', 'shared.js')).toBe('page.js');
    expect(loans.lenderOf('near.js', 'rank.js')).toBe('search.js');
    expect(loans.lenderOf('search.js', 'rank.js')).toBeUndefined();
    expect(loans.lenderOf('near.js', 'own.js')).toBeUndefined();
  });

  test('are not borrowed when two scripts fetch the same', () => {
    expect(loans.lenderOf('twice.js', 'rank.js')).toBeUndefined();
  });

  test('go by one name on both sides', () => {
    expect(loans.exportsFor('search.js')).toBe('export { x as l4x, y as l4y } from "./rank.js";\n');
    expect(loans.borrowed('near.js', 'rank.js')).toBe('export { l4x as x, l4y as y } from "./search.js";\n');
    expect(loans.exportsFor('page.js')).toBe('export { n as l6n } from "./shared.js";\n');
    expect(loans.exportsFor('near.js')).toBe('');
  });
});

test('private fields become plain ones, and what only looks like them stays', () => {
  expect(withPlainFields("class A { #b = '#b'; c() { return this.#b + `#${d}`; } }")).toBe(
    "class A { own$b = '#b'; c() { return this.own$b + `#${d}`; } }",
  );
});

test('helpers for spread objects become short ones', () => {
  const helpers =
    'var __spreadValues = (a, b) => {\n  for (var c in b)\n    a[c] = b[c];\n  return a;\n};\nvar __spreadProps = (a, b) => x(a, b);\nuse();\n';
  expect(withLightHelpers(helpers)).toBe('var __spreadValues = Object.assign;\nvar __spreadProps = Object.assign;\nuse();\n');
});

describe('what compresses together stands together', () => {
  const long = 'a'.repeat(200);

  test('data first, then what is done in its order, then functions', () => {
    const code = `run(1);\nfunction f() {}\nconst t = { a: ["${long}", 1], b: \`x\` };\n/*! licence */\nlet n = 0;\nrun(2);`;
    expect(withDataFirst(code).replace(/\n+/g, '\n')).toBe(
      `const t = { a: ["${long}", 1], b: \`x\` };\nrun(1);\n/*! licence */\nlet n = 0;\nrun(2);\nfunction f() {}`,
    );
  });

  test.for([
    ['a short one', 'const t = "a";'],
    ['what is made by others', `const t = ["${long}", other];`],
    ['what is done', `const t = ["${long}", make()];`],
    ['a text with others in it', `const t = \`${long}\${other}\`;`],
    ['a table with a name that is made', `const t = { "${long}": 1, [other]: 2 };`],
    ['a table with all of another', `const t = { a: "${long}", ...other };`],
    ['a pattern', `const t = [/${long}/];`],
    ['parts of something', `const { t } = { t: "${long}" };`],
  ] as const)('%s stays where it is', ([, statement]) => {
    const code = `const other = make();\n${statement}`;
    expect(withDataFirst(code).trim()).toBe(code);
  });

  test('the script does the same', () => {
    const code = `const f = (x) => g(x) + t[0];\nconst before = typeof g;\nconst t = ["${long}"];\nfunction g(x) { return x + before; }\nseen.push(f(1));`;
    const seen: string[] = [];
    new Function('seen', withDataFirst(code))(seen);
    expect(seen).toEqual([`1function${long}`]);
  });
});

describe('what old phones lack', () => {
  test('is given first, and only what is used', () => {
    expect(withOldMethods('a.flatMap(b)')).toBe(`${oldMethods[0]!.guard}a.flatMap(b)`);
    expect(withOldMethods('a.map(b)')).toBe('a.map(b)');
  });

  test.for([
    ['flatMap', 'return [1, 2].flatMap((a) => [a, [a]])', [1, [1], 2, [2]]],
    ['flat', 'return [[1], 2, [3, [4]]].flat()', [1, 2, 3, [4]]],
    ['fromEntries', 'return Object.fromEntries(new Map([["a", 1]]))', { a: 1 }],
    [
      'matchAll',
      'return [..."a1b22".matchAll(/([a-z])(\\d+)/g)].map(([all, a, b]) => [all, a, b])',
      [
        ['a1', 'a', '1'],
        ['b22', 'b', '22'],
      ],
    ],
  ] as const)('%s does as the phone would', ([name, use, expected]) => {
    // Without the phone's own, in a world of its own.
    const { guard } = oldMethods.find((method) => method.name === name)!;
    const target = name === 'fromEntries' ? Object : name === 'matchAll' ? String.prototype : Array.prototype;
    const own = Object.getOwnPropertyDescriptor(target, name)!;
    Reflect.deleteProperty(target, name);
    const given: unknown = new Function(`${guard}${use}`)();
    Reflect.deleteProperty(target, name);
    Object.defineProperty(target, name, own);
    expect(given).toEqual(expected);
  });
});
