import type { Linkable } from '../core/store/links.ts'

/** What looking into a platform's set-up has found. */
export interface Finding {
  /** What was looked at, and how it stands: "The token belongs to @acme_bot". */
  readonly what: string
  readonly state: 'fine' | 'wrong' | 'unknown'
  /** What mends it, in words for who set it up. */
  readonly remedy?: string
  /** The bot that was met: by this name it is bound to a company. */
  readonly met?: { readonly platform: Linkable; readonly external: string }
}
