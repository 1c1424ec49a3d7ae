/** Lets one request at a time through to each host, with a pause between them. */
export class HostGate {
  #last = new Map<string, Promise<unknown>>();
  #pause: number;

  constructor(pause: number) {
    this.#pause = pause;
  }

  pass<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const result = before.then(task);
    const rest = () => new Promise((done) => setTimeout(done, this.#pause));
    this.#last.set(host, result.then(rest, rest));
    return result;
  }
}
