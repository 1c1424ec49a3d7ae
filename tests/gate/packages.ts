/** What package-lock.json says of a package. */
interface Locked {
  version?: string;
  license?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

export interface Lock {
  packages: Readonly<Record<string, Locked>>;
}

/** Anybody may use, change and pass on what has one of these. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Packages with another licence, and why they may stay. */
const excused: readonly { name: RegExp; license: RegExp; why: string }[] = [
  {
    name: /^@img\/sharp-/,
    license: /^(Apache-2\.0 AND )?LGPL-3\.0-or-later( AND MIT)?$/,
    why: 'Astro brings it for pictures. We have none, so nothing of it runs or is published.',
  },
  { name: /^argparse$/, license: /^PSF-2\.0$/, why: 'The newer name of the same licence as Python-2.0.' },
];

/** Packages that may run something when they are installed, and why. */
const mayInstall: Readonly<Record<string, string>> = {
  esbuild: 'Puts the program for this machine where it is quickest to start. It works without, only slower.',
};

/** What is wrong with what we would install, as "package: fault". */
export function packageFaults({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    if (path === '') return [];
    const name = path.replace(/^.*node_modules\//, '');
    return faultsOf(name, locked).map((fault) => `${name}: ${fault}`);
  });
}

function faultsOf(name: string, { license = 'none', resolved, hasInstallScript }: Locked): string[] {
  const isFree = free.has(license) || excused.some((excuse) => excuse.name.test(name) && excuse.license.test(license));
  return [
    ...(isFree ? [] : [`its licence is ${license}`]),
    ...(hasInstallScript === true && mayInstall[name] === undefined ? ['runs something when it is installed'] : []),
    ...(resolved === undefined ? [] : [`comes from ${resolved}`]),
  ];
}

/** What npm would run by itself after fetching the packages. */
export function ownInstallScripts({ scripts = {} }: { scripts?: Readonly<Record<string, string>> }): string[] {
  return Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|prepublish)$/.test(name));
}
