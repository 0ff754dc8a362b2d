import type { Text } from '../../reply.ts'

/** What Parley says of a person's accounts on platforms, and to those whom it does not know there. `platform`: as people call it. */
export interface AccountAnswers {
  readonly platforms: { readonly [P in 'telegram' | 'slack' | 'teams' | 'web' | 'console']: string }
  /** No platform was said: the buttons say which there are. */
  readonly which: string
  /** How the code is used; `url` opens the bot with it, `bot` is its public name, `company` gets the bot by it. */
  readonly code: (p: {
    platform: string
    code: string
    minutes: number
    url?: string
    bot?: string
    company?: string
  }) => Text
  /** Accounts of the platform that are theirs already. */
  readonly already: (p: { platform: string; names: readonly string[] }) => string
  /** The company has no bot there, and the speaker is no admin. */
  readonly noBot: (p: { platform: string }) => string
  readonly title: string
  /** `name`: as the platform names the account; `here`: it is the one that speaks. */
  readonly item: (p: { platform: string; name?: string; since: string; here: boolean }) => Text
  readonly notLinked: (p: { platform: string }) => string
  /** The question, without its question mark. */
  readonly unlink: (p: { platform: string; names: readonly string[] }) => string
  readonly lastWayIn: string
  readonly unlinked: (p: { platform: string }) => string
  readonly unlinkedHere: (p: { platform: string }) => string
  readonly button: {
    readonly link: (p: { platform: string }) => string
    readonly unlink: (p: { platform: string }) => string
  }
  /** The first words to an account that has become somebody's. */
  readonly welcome: (p: { name: string }) => Text
  /** The same, where it brought the bot along. */
  readonly bound: (p: { name: string; company: string; platform: string }) => Text
  /** Where the code was asked for. */
  readonly told: (p: { platform: string; name?: string }) => Text
  /** A stranger on a platform whose accounts are linked by codes: the way in, after the greeting. */
  readonly wayIn: (p: { platform: string }) => string
  readonly wrong: (p: { platform: string }) => string
  readonly paused: string
  readonly taken: (p: { platform: string }) => string
  /** Somebody who is known already sends a code of their own. */
  readonly yours: string
  /** A code in a group. */
  readonly inGroup: string
  /** The bot is no company's yet. */
  readonly nobodys: (p: { platform: string }) => string
  readonly directly: string
}
