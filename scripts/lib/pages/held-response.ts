const NodeResponse = globalThis.Response;

/**
 * A response that keeps its content at hand. Node's own copies it into a stream, and to read that back takes longer than to make most
 * files.
 */
class HeldResponse extends NodeResponse {
  readonly held: string | Uint8Array<ArrayBuffer> | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const held = typeof body === 'string' || body instanceof Uint8Array ? (body as string | Uint8Array<ArrayBuffer>) : undefined;
    super(held === undefined ? body : null, init);
    this.held = held;
  }

  static override json(data: unknown, init: ResponseInit = {}): Response {
    const headers = new Headers(init.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new HeldResponse(JSON.stringify(data), { ...init, headers });
  }

  /** For Astro, when it makes a new response of an old one. */
  override get body(): Response['body'] {
    return this.held === undefined ? super.body : new NodeResponse(this.held).body;
  }
}

/** From here on, what makes a response in this thread makes one that is held. */
export function holdResponses(): void {
  globalThis.Response = HeldResponse;
}

export async function contentOf(response: Response): Promise<string | Uint8Array> {
  const { held } = response as Partial<HeldResponse>;
  return held ?? Buffer.from(await response.arrayBuffer());
}
