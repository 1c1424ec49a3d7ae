// Every page carries this file, so it is as small as it can be: the rest comes when there is a list, or somebody begins one.

const load = () => import('./changes.ts');
// There is a newer way to ask, and it would cost every page more. 2 is back or forward.
const wentBack = performance.navigation.type === 2;

if (wentBack || /[#&]v=/.test(location.hash)) void load().then(({ begin }) => begin(wentBack));

addEventListener('click', (event) => {
  const add = (event.target as Element).closest<HTMLAnchorElement>('a.add');
  if (add === null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  load().then(
    ({ toggle }) => toggle(add),
    () => location.assign(add.href),
  );
});
