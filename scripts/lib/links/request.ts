import { HostGate } from './host-gate.ts';
import { linkText } from './words.ts';

export interface Manners {
  gate: HostGate;
  /** Milliseconds for one request, from the first byte out to the last header in. */
  timeout: number;
  /** Milliseconds before the second try; the third waits four times as long. */
  backoff: number;
  /** The longest we wait because a server asks us to. */
  patience: number;
  userAgent: string;
  /** Gives up when somebody stops the run. */
  stop: AbortSignal;
  /** True for a host that is not on the open internet. */
  isInside: (host: string) => Promise<boolean>;
}

export type Reply =
  | { kind: 'answer'; status: number; location: string | null }
  /** No answer at all. */
  | { kind: 'silence'; why: string }
  /** The server wants to be left alone for longer than we wait. */
  | { kind: 'later' };

/** The first asks for the headers only. Some servers do not know HEAD, or answer it wrongly. */
const tries = ['HEAD', 'GET', 'GET'] as const;

/** One address, without following it. Tries again when something may have been chance. */
export async function ask(url: URL, manners: Manners): Promise<Reply> {
  let reply: Reply = { kind: 'silence', why: linkText.strange };
  for (const [i, method] of tries.entries()) {
    const [answer, wait] = await manners.gate.pass(url.host, () => send(url, method, manners));
    reply = answer;
    if (isFinal(reply, method) || manners.stop.aborted) return reply;
    if (wait !== undefined && wait > manners.patience) return { kind: 'later' };
    const isLast = i === tries.length - 1;
    if (!isLast) await sleep(wait ?? (isChance(reply) ? manners.backoff * 4 ** i : 0), manners.stop);
  }
  return reply;
}

/** Good, on its way elsewhere, or a clear no from GET. */
function isFinal(reply: Reply, method: string): boolean {
  return reply.kind === 'answer' && (reply.status < 400 || (method === 'GET' && !isChance(reply)));
}

const isChance = (reply: Reply) => reply.kind !== 'answer' || reply.status === 429 || reply.status >= 500;

/** The body is never read: the connection is closed when the headers have come, however much would follow. */
async function send(url: URL, method: string, { timeout, userAgent, stop }: Manners): Promise<[reply: Reply, wait: number | undefined]> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(timeout), stop]),
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5', 'accept-language': 'sv' },
    });
    await response.body?.cancel();
    const { status, headers } = response;
    const wait = status === 429 || status === 503 ? retryAfter(headers.get('retry-after')) : undefined;
    return [{ kind: 'answer', status, location: headers.get('location') }, wait];
  } catch (error) {
    return [{ kind: 'silence', why: explain(error) }, undefined];
  }
}

/** Seconds, or a date. Nonsense is no wish. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function explain(error: unknown): string {
  if ((error as Error).name === 'TimeoutError') return linkText.timeout;
  const { cause } = error as { cause?: { code?: string; errors?: { code?: string }[] } };
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return linkText.timeout;
  return linkText.network[code] ?? (/SSL|TLS|CERT|EPROTO/.test(code) ? linkText.tls : linkText.strange);
}

function sleep(ms: number, stop: AbortSignal): Promise<void> {
  if (ms === 0 || stop.aborted) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
