// The element that holds the parts of the form together, so it is longer than most.
import type { Answers } from '../../domain/contribute/answers.ts';
import { checkAnswers } from '../../domain/contribute/check.ts';
import { issueUrl, letterUrl, type Editors } from '../../domain/contribute/exits.ts';
import type { Issue } from '../../domain/entry/issue.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import type { Kind } from '../../domain/taxonomy.ts';
import { formText as words } from '../../text/bidra-form.ts';
import { letters } from '../../text/letters.ts';
import { readState, writeState } from './address.ts';
import { copy } from './copy.ts';
import { isProtected, loadOriginal, type Original } from './corrections.ts';
import { showChange, showNew } from './exits-view.ts';
import { goTo, showFaults, showSummary, toFaults } from './faults.ts';
import { controlsIn, readAnswers, writeAnswers } from './form-values.ts';
import { showPreview } from './preview.ts';
import { showProposals } from './proposals.ts';
import { addRow, removeRow } from './rows.ts';

const pause = 400;
/** Longer than a press. */
const press = 300;
const placeDetails = ['plats.namn', 'plats.adress', 'plats.postnummer', 'plats.vagbeskrivning'];

/** Makes an entry out of answers, or corrects one. Nothing is sent: the person takes it further by an exit. */
class ContributeForm extends HTMLElement {
  #form = this.querySelector('form')!;
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #exits = this.#part('exits');
  #today = toStockholm(new Date()).date;
  #post: string | undefined;
  #original: Original | undefined;
  /** Fields that have been left: only they are told what is wrong, until everything is to be right. */
  #left = new Set<Element>();
  #isDone = false;
  #hasPreview = false;
  #timer = 0;
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('input', this.#wait);
    this.#form.addEventListener('change', this.#change);
    this.#form.addEventListener('submit', this.#submit);
    this.addEventListener('click', this.#click);
    window.addEventListener('hashchange', this.#restore);
    document.querySelector('.skip')?.addEventListener('click', this.#skip);
    void this.#fill();
  }

  disconnectedCallback() {
    window.clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#restore);
    document.querySelector('.skip')?.removeEventListener('click', this.#skip);
  }

  get #kind() {
    return readAnswers(this.#form)['slag'] as Kind | undefined;
  }

  get #editors(): Editors {
    return { repo: this.dataset['repo']!, epost: this.dataset['epost']! };
  }

  /** The skip link must not take the place of the answers in the address. */
  #skip = (event: Event) => {
    event.preventDefault();
    document.querySelector('main')!.focus();
  };

  #restore = () => {
    if (location.hash.includes('=')) void this.#fill();
  };

  /** Another entry may be asked for while this one is on its way. */
  async #fill() {
    const own = ++this.#turn;
    const { post, answers } = readState();
    this.#status.textContent = post === undefined ? '' : words.loading;
    const { original, failed = '' } = post === undefined ? {} : await load(post);
    if (own !== this.#turn) return;
    this.#status.textContent = failed;
    this.#post = original && post;
    this.#original = original;
    const isAnswered = Object.keys(answers).length > 0;
    writeAnswers(this.#form, isAnswered ? answers : (original?.answers ?? {}), this.#today);
    this.#form.hidden = false;
    this.#showOriginal();
    this.#adapt();
    this.#propose();
  }

  #showOriginal() {
    const box = this.#part('correcting');
    const original = this.#original;
    box.hidden = original === undefined;
    this.#field('slag').parentElement!.hidden = original !== undefined;
    this.#part('mail-new').hidden = original !== undefined;
    this.#link('mail-change', this.#changeLetter(original));
    this.#part('kept-body').hidden = original?.body === undefined;
    this.#field('body').hidden = original?.body !== undefined;
    if (original === undefined) return;
    box.querySelector('h2')!.textContent = words.correcting(original.namn);
    this.#part('protected').hidden = !isProtected(original);
    const subject = letters.confirmSubject(original.namn);
    const body = letters.confirmBody(this.#page, this.#today);
    this.#link('confirm-letter', letterUrl(this.#editors, subject, body, body).url);
    this.#link('confirm-issue', issueUrl(this.#editors, subject, body).url);
  }

  #changeLetter(original: Original | undefined): string {
    if (original === undefined) return letterUrl(this.#editors, letters.changeAnySubject, letters.changeAnyBody, '').url;
    return letterUrl(this.#editors, letters.changeSubject(original.namn), letters.changeBody(this.#page), '').url;
  }

  get #page() {
    return new URL(`../${this.#post}/`, location.href.replace(/#.*/, '')).href;
  }

  /** Asks only what fits the kind, and nothing of where a protected place is. */
  #adapt() {
    const kind = this.#kind;
    for (const fold of this.querySelectorAll<HTMLElement>('[data-kinds]'))
      this.#use(fold, fold.dataset['kinds']!.split(' ').includes(kind ?? ''));
    const isHidden = this.#form.querySelector<HTMLInputElement>('[name="plats.dold"]')!.checked;
    for (const name of placeDetails) this.#use(this.#field(name), !isHidden);
    // What is protected stays so: only the editors can say that it is not.
    this.#use(this.#field('plats.dold'), this.#original === undefined || !isProtected(this.#original), true);
  }

  #use(part: HTMLElement, isUsed: boolean, keepsAnswer = false) {
    part.hidden = !isUsed;
    for (const control of controlsIn(part)) control.disabled = !isUsed && !keepsAnswer;
  }

  #wait = () => {
    window.clearTimeout(this.#timer);
    this.#exits.hidden = true;
    this.#timer = window.setTimeout(this.#update, pause);
  };

  /** What is said of a field waits until the press that left it is over. Else the page moves under the finger, and the press is lost. */
  #change = (event: Event) => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-field]');
    if (field === null) return;
    this.#left.add(field);
    this.#exits.hidden = true;
    this.#adapt();
    writeState({ post: this.#post, answers: readAnswers(this.#form) });
    this.#advise(field);
    if (/^(namn|sammanfattning)$/.test(field.dataset['field']!)) this.#propose();
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#update, press);
  };

  #update = () => {
    window.clearTimeout(this.#timer);
    const answers = readAnswers(this.#form);
    const isKept = writeState({ post: this.#post, answers });
    this.#status.textContent = isKept ? '' : words.tooLong;
    const issues = this.#check(answers);
    const faults = toFaults(this.#form, issues);
    showFaults(this.#form, faults, (field) => this.#isDone || this.#left.has(field));
    if (this.#hasPreview) this.#preview(answers, issues);
    return { answers, issues, faults };
  };

  #check(answers: Answers): Issue[] {
    const kind = answers['slag'] as Kind | undefined;
    const none = kind === undefined ? [{ path: ['slag'], message: words.noKind }] : [];
    return [...none, ...checkAnswers(answers, kind ?? 'stodlinjer', this.#today)];
  }

  #submit = (event: Event) => {
    event.preventDefault();
    this.#isDone = true;
    const { answers, issues, faults } = this.#update();
    const summary = this.#part('faults');
    summary.hidden = true;
    this.#exits.hidden = true;
    if (issues.length > 0) showSummary(summary, faults);
    else void this.#finish(answers);
  };

  async #finish(answers: Answers) {
    const finished = { kind: answers['slag'] as Kind, answers, editors: this.#editors };
    if (this.#original === undefined) await showNew(this.#exits, finished);
    else showChange(this.#exits, finished, this.#original, this.#page);
  }

  #preview(answers: Answers, issues: readonly Issue[]) {
    this.#hasPreview = true;
    showPreview(this.querySelector<HTMLElement>('.preview')!, this.#kind ?? 'aktiviteter', answers, issues);
  }

  /** Comes when there is something to advise about. Without it nothing is missing that the form needs. */
  #advise(field: HTMLElement) {
    const loading = import('./advice.ts').catch(() => undefined);
    window.setTimeout(() => void loading.then((advice) => advice?.showAdvice(field, controlsIn)), press);
  }

  /** A net that fails leaves the list of needs as it is. */
  #propose() {
    const { namn = '', sammanfattning = '' } = readAnswers(this.#form);
    if (sammanfattning === '') return;
    void showProposals(this.#part('proposals'), this.#part('tag'), `${String(namn)}. ${String(sammanfattning)}`).catch(() => undefined);
  }

  #click = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-part]');
    const row = button?.closest<HTMLElement>('[data-row]');
    switch (button?.dataset['part']) {
      case 'add':
        return this.#focusRow(addRow(button.closest<HTMLElement>('[data-rows]')!, this.#today));
      case 'remove':
        removeRow(row!);
        return void this.#update();
      case 'own-source':
        return this.#answer(row!, 'namn', words.ownSource);
      case 'same-as-web':
        return this.#answer(row!, 'url', this.#form.querySelector<HTMLInputElement>('[name="kontakt.webb"]')!.value);
      case 'preview': {
        const answers = readAnswers(this.#form);
        this.#preview(answers, this.#check(answers));
        return this.#part('shown').focus();
      }
      case 'copy':
        return void copy(this.#exits, button.dataset['copy']!);
    }
  };

  #focusRow(row: HTMLElement | undefined) {
    if (row !== undefined) goTo(row.querySelector<HTMLElement>('[data-field]')!);
  }

  #answer(row: HTMLElement, name: string, value: string) {
    const control = row.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.focus();
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #link(name: string, href: string) {
    this.#part<HTMLAnchorElement>(name).href = href;
  }

  #field(name: string) {
    return this.querySelector<HTMLElement>(`[data-field="${name}"]`)!;
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }
}

/** What is to be corrected, or why it did not come. */
async function load(post: string): Promise<{ original?: Original; failed?: string }> {
  try {
    return { original: await loadOriginal(post) };
  } catch (error) {
    return { failed: /404|No entry/.test(String(error)) ? words.notFound : words.loadFailed };
  }
}

customElements.define('contribute-form', ContributeForm);
