/** Leaves without a way back to this page: the browser's own back button then skips it. */
document.querySelector<HTMLAnchorElement>('[data-leave]')!.addEventListener('click', (event) => {
  event.preventDefault();
  location.replace((event.currentTarget as HTMLAnchorElement).href);
});
