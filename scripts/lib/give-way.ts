import { constants, getPriority, setPriority } from 'node:os';

const low = constants.priority.PRIORITY_BELOW_NORMAL;

/** Lets other programs go first: on Linux before this thread, elsewhere before this process. */
export function giveWay(): void {
  if (getPriority() < low) setPriority(low);
}
