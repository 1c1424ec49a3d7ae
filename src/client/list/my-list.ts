// Longer than other elements: it is the whole of a page, and its steps share what is drawn.
import type { ListRecord } from '../../domain/list/record.ts';
import { mailLink } from '../../domain/mail-link.ts';
import { listPath } from '../../domain/paths.ts';
import { toQr } from '../../domain/qr.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { formatDay } from '../../text/format.ts';
import { toPlainText, toSms, toSmsText } from '../../text/list-messages.ts';
import { listPageText as words } from '../../text/list-page.ts';
import { copyText } from './copy-text.ts';
import { toItem, type Templates } from './entry-item.ts';
import { loadRecords } from './list-records.ts';

/** A mail that is longer is cut by some programs. */
const longestMail = 1800;

interface Listed {
  code: string;
  record: ListRecord;
}

/** What the list was before the last thing that can be undone, where that was, and what was said. */
interface Before {
  codes: readonly string[];
  place: number;
  said: string;
}

/** The page with the list. The address says what is in it; the buttons change the address. */
class MyList extends HTMLElement {
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #entries = this.#part('entries');
  #listed: readonly Listed[] = [];
  #before: Before | undefined;
  #drawnOn = '';
  #drawing = Promise.resolve();

  connectedCallback() {
    this.addEventListener('click', this.#press);
    window.addEventListener('listchange', this.#draw);
    window.addEventListener('beforeprint', this.#keepToday);
    document.addEventListener('visibilitychange', this.#keepToday);
    void this.#begin();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#press);
    window.removeEventListener('listchange', this.#draw);
    window.removeEventListener('beforeprint', this.#keepToday);
    document.removeEventListener('visibilitychange', this.#keepToday);
  }

  async #begin() {
    await this.#draw();
    if (this.#listed.length > 0) this.#say(words.loaded(this.#listed.length));
  }

  #draw = (): Promise<void> => (this.#drawing = this.#drawNow());

  async #drawNow() {
    const { readCodes, mark } = await import('./changes.ts');
    const codes = readCodes();
    try {
      if (codes.length > 0 && this.#listed.length === 0) this.#say(this.dataset['loading']!);
      const records = await loadRecords(codes, Number(this.dataset['chunks']));
      if (this.#status.textContent === this.dataset['loading']) this.#say('');
      this.#drawAgain = () => {
        this.#show(codes, records);
        this.querySelectorAll<HTMLAnchorElement>('a.add').forEach(mark);
      };
      this.#drawAgain();
    } catch (error) {
      this.#say(this.dataset['failed']!);
      throw error;
    }
  }

  /** What came last, as it is today. Nothing has to be fetched: paper does not wait. */
  #drawAgain = () => undefined as void;

  #show(codes: readonly string[], records: ReadonlyMap<string, ListRecord>) {
    const known = codes.flatMap((code) => ({ code, record: records.get(code)! })).filter(({ record }) => record !== undefined);
    this.#part('waiting').hidden = true;
    this.#listed = known.filter(({ record }, i) => known.findIndex((other) => other.record === record) === i);
    this.#drawnOn = toStockholm(new Date()).date;
    this.#entries.replaceChildren(...this.#listed.map(({ record }) => toItem(this.#templates(), record, this.#drawnOn)));
    this.#placeUndo();
    if (this.#listed.length === 1) for (const move of this.#entries.querySelectorAll('[data-do="up"], [data-do="down"]')) move.remove();
    this.#entries.querySelector('[data-do="up"]')?.setAttribute('aria-disabled', 'true');
    this.#entries.lastElementChild?.querySelector('[data-do="down"]')?.setAttribute('aria-disabled', 'true');
    this.#showFrame(codes.length - known.length);
  }

  /** Everything around the entries. */
  #showFrame(unknown: number) {
    const isEmpty = this.#listed.length === 0;
    this.#part('empty').hidden = !isEmpty;
    for (const name of ['send', 'clear', 'notes']) this.#part(name).hidden = isEmpty;
    this.#part('unknown').hidden = unknown === 0;
    this.#part('unknown').textContent = unknown === 0 ? '' : words.unknown(unknown);
    this.#part('printed').textContent = words.printed(`${formatDay(this.#drawnOn)} ${this.#drawnOn.slice(0, 4)}`);
    if (!isEmpty) this.#showLinks();
  }

  #showLinks() {
    const { viewBox, path } = toQr(this.#link());
    for (const drawing of this.querySelectorAll('.qr')) {
      drawing.setAttribute('viewBox', viewBox);
      drawing.firstElementChild!.setAttribute('d', path);
    }
    const [short, long] = [this.#smsText(), this.#plainText()];
    (this.#part('sms') as HTMLAnchorElement).href = `sms:?&body=${encodeURIComponent(short)}`;
    (this.#part('mail') as HTMLAnchorElement).href = mailLink('', words.mailSubject, long.length > longestMail ? short : long);
  }

  /** What was taken away leaves a line where it was, with a way to bring it back. */
  #placeUndo() {
    if (this.#before === undefined) return;
    const line = (this.#template('undo').content.cloneNode(true) as DocumentFragment).firstElementChild!;
    line.querySelector('span')!.textContent = this.#before.said;
    this.#entries.insertBefore(line, this.#entries.children[this.#before.place] ?? null);
  }

  #press = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (button === null) return;
    const place = [...this.#entries.children].filter((item) => item.matches('.list-entry')).indexOf(button.closest('.list-entry')!);
    void this.#actions[button.dataset['do']!]!(place);
  };

  #actions: Record<string, (place: number) => unknown> = {
    up: (place) => this.#move(place, place - 1),
    down: (place) => this.#move(place, place + 1),
    remove: (place) => this.#take([...this.#codes().slice(0, place), ...this.#codes().slice(place + 1)], place),
    clear: () => this.#take([], 0),
    undo: () => this.#undo(),
    print: () => window.print(),
    copyLink: () => this.#copy(this.#link(), words.copiedLink),
    copySms: () => this.#copy(this.#smsText(), words.copied),
    copyText: () => this.#copy(this.#plainText(), words.copied),
    copyOne: (place) => this.#copy(toSms(this.#listed[place]!.record), words.copied),
  };

  async #move(from: number, to: number) {
    const { namn } = this.#listed[from]!.record;
    const [up, count] = [to < from, this.#listed.length];
    if (to < 0 || to >= count) return this.#say(up ? words.isFirst(namn) : words.isLast(namn));
    const codes = [...this.#codes()];
    codes.splice(to, 0, ...codes.splice(from, 1));
    await this.#write(codes);
    this.#entries.children[to]!.querySelector<HTMLElement>(`[data-do="${up ? 'up' : 'down'}"]`)!.focus();
    this.#say(words.moved(namn, to + 1, count));
  }

  async #take(codes: readonly string[], place: number) {
    const said = codes.length === 0 && this.#listed.length > 1 ? words.cleared : words.removed(this.#listed[place]!.record.namn);
    await this.#write(codes, { codes: this.#codes(), place, said });
    this.#entries.querySelector<HTMLElement>('[data-do="undo"]')!.focus();
    this.#say(said, true);
  }

  async #undo() {
    const { codes, place } = this.#before!;
    await this.#write(codes);
    this.#entries.children[place]?.querySelector<HTMLElement>('[data-do="remove"]')?.focus();
    this.#say(words.undone);
  }

  async #write(codes: readonly string[], before?: Before) {
    this.#before = before;
    const { writeCodes } = await import('./changes.ts');
    writeCodes(codes);
    await this.#drawing;
  }

  async #copy(text: string, done: string) {
    this.#say((await copyText(text, this.#part('copyable'))) ? done : words.copyFailed);
  }

  /** A page that has been open since yesterday must not print yesterday's times, nor show them to somebody who comes back to it. */
  #keepToday = () => {
    if (this.#drawnOn !== toStockholm(new Date()).date) this.#drawAgain();
  };

  /** `isSeen` when the same words stand where it happened: then they are only read out here. */
  #say(text: string, isSeen = false) {
    this.#status.textContent = text;
    this.#status.classList.toggle('unseen', isSeen);
  }

  #codes = () => this.#listed.map(({ code }) => code);
  #records = () => this.#listed.map(({ record }) => record);
  #link = () => new URL(listPath(this.#codes().join('')), location.href).href;
  #smsText = () => toSmsText(this.#records(), this.#link());
  #plainText = () => toPlainText(this.#records(), this.#drawnOn, this.#link());
  #templates = (): Templates => ({ entry: this.#template('entry'), alternative: this.#template('alternative') });
  #template = (name: string) => this.#part(name) as HTMLTemplateElement;

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

customElements.define('my-list', MyList);
