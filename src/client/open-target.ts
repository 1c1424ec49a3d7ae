/** Opens the fold that the address leads to. Without script it stands there closed, and one press opens it. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

window.addEventListener('hashchange', openTarget);
// The same link once more leads to the same address, and by then the fold may be closed again.
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a[href^="#"]') !== null) setTimeout(openTarget);
});
openTarget();
