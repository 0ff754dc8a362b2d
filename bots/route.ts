/** A request of a platform's, its body as it came: what is signed are these bytes. */
export interface PlatformRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

/** What the platform is answered. */
export interface PlatformAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A path of the web server that belongs to a platform; only POST. Who calls is for `handle` to verify. */
export interface Route {
  readonly path: string
  /** Longer bodies are refused with 413 before they are read. */
  readonly maxBytes: number
  /** What throws is answered with 503, so that the platform delivers again. */
  handle(request: PlatformRequest): Promise<PlatformAnswer>
}
