const button = document.querySelector<HTMLButtonElement>('[data-print]')!;

button.hidden = false;
button.addEventListener('click', () => window.print());
