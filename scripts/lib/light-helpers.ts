/**
 * esbuild's helpers for newer syntax keep symbols, getters and what cannot be written to. Nobody here puts those in an object that is
 * spread, and the plain way is shorter and many times quicker on an old phone.
 */
const light: readonly (readonly [name: string, helper: string])[] = [
  ['__spreadValues', 'Object.assign'],
  ['__spreadProps', 'Object.assign'],
  ['__publicField', '(object, name, value) => (object[name] = value)'],
  [
    '__objRest',
    '(source, names) => { const rest = {}; for (const name of Object.keys(source)) if (names.indexOf(name) < 0) rest[name] = source[name]; return rest; }',
  ],
];

/** Takes code that is not minified yet, since only there the helpers have names. */
export function withLightHelpers(code: string): string {
  return light.reduce((rest, [name, helper]) => rest.replace(helperOf(name), () => `var ${name} = ${helper};\n`), code);
}

/** A helper is a statement at the edge of the file, of one line or up to a brace at the edge. */
const helperOf = (name: string) => new RegExp(`^var ${name} = (?:.*;|.*\\{\\n(?:  .*\\n)*\\};)\\n`, 'm');
