import { siteConfig } from '../../site.config.ts';
import { toArea } from '../domain/instans/area.ts';
import { checkInstans, type Instans } from '../domain/instans/instans.ts';

/** The settings of this instance. What is wrong with them stops the build, in the words of whoever wrote them. */
export function getInstans(): Instans {
  const checked = checkInstans(siteConfig);
  if (checked.ok) return checked.instans;
  throw new Error(`site.config.ts\n${checked.problems.map((problem) => `  ${problem}`).join('\n')}`);
}

/** The part of the country that this instance is for. */
export const area = toArea(getInstans().omrade);
