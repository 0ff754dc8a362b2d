/** What looking into a platform's set-up has found. */
export interface Finding {
  /** What was looked at, and how it stands: "The token belongs to @acme_bot". */
  readonly what: string
  readonly state: 'fine' | 'wrong' | 'unknown'
  /** What mends it, in words for who set it up. */
  readonly remedy?: string
}
