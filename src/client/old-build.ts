import { toStockholm } from '../domain/stockholm.ts';

// A build gets old. What time changes by itself stands in the page, with the day that it begins.
const { date: today } = toStockholm(new Date());

for (const part of document.querySelectorAll<HTMLElement>('[data-changes]')) {
  const changes = JSON.parse(part.dataset['changes']!) as [from: string, text: string][];
  const current = changes.filter(([from]) => from <= today).pop();
  if (current !== undefined) part.textContent = current[1];
}

for (const list of document.querySelectorAll<HTMLElement>('.next-times')) {
  const times = [...list.querySelectorAll('time')];
  for (const time of times) time.parentElement!.hidden = time.dateTime < today;
  list.hidden = times.every((time) => time.dateTime < today);
}
