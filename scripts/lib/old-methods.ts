/** A method that phones from 2018 lack and our scripts use, and what gives it to them. Only as much of it as we use. */
export interface OldMethod {
  name: string;
  uses: RegExp;
  /** Stands first in a script. Every one begins by asking whether the phone has it. */
  guard: string;
}

const onArray = (name: string, value: string) =>
  `Array.prototype.${name}||Object.defineProperty(Array.prototype,"${name}",{value:${value},configurable:true});`;

export const oldMethods: readonly OldMethod[] = [
  { name: 'flatMap', uses: /\.flatMap\(/, guard: onArray('flatMap', 'function(f,t){return[].concat.apply([],this.map(f,t))}') },
  // One level, as we use it.
  { name: 'flat', uses: /\.flat\(\)/, guard: onArray('flat', 'function(){return[].concat.apply([],this)}') },
  {
    name: 'fromEntries',
    uses: /Object\.fromEntries/,
    guard: 'Object.fromEntries||(Object.fromEntries=e=>{let o={};for(let[k,v]of e)o[k]=v;return o});',
  },
  {
    name: 'replaceChildren',
    uses: /\.replaceChildren\(/,
    guard:
      'Element.prototype.replaceChildren||(Element.prototype.replaceChildren=function(){this.textContent="";this.append.apply(this,arguments)});',
  },
  {
    name: 'matchAll',
    uses: /\.matchAll\(/,
    guard:
      'String.prototype.matchAll||(String.prototype.matchAll=function(r){let a=[];this.replace(r,function(){let n=arguments.length;a.push(Object.assign([].slice.call(arguments,0,n-2),{index:arguments[n-2]}))});return a});',
  },
];

/** A script with what old phones lack of what it uses, before anything else. */
export function withOldMethods(code: string): string {
  const guards = oldMethods.filter(({ uses }) => uses.test(code)).map(({ guard }) => guard);
  return guards.join('') + code;
}
