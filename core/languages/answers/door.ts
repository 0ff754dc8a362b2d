import type { Text } from '../../reply.ts'

/** What the customers' door says: to who comes in, and while they prove who they are. */
export interface DoorAnswers {
  /** The first words: a bot, whose, and what it can do. */
  readonly greeting: (p: { company: string }) => Text
  /** The name of who has none: "Website visitor 7". */
  readonly visitor: (p: { number: number }) => string
  /** Where a lead has come from. */
  readonly website: string
  readonly source: string
  /** To the admin whose code made a bot the company's, for its customers. */
  readonly bound: (p: { company: string; platform: string }) => Text
  /** A button: they are known already, and want to be known here. */
  readonly alreadyCustomer: string
  /** The ways to prove it here: `phone` by the button below, `mail` by writing their address. */
  readonly howToProve: (p: { phone: boolean; mail: boolean }) => Text
  readonly sharePhone: string
  /** Words that stand around an address in "my e-mail address is …", one by one. */
  readonly addressWords: readonly string[]
  /** Whether anybody has the address is not said. */
  readonly codeSent: (p: { email: string; minutes: number }) => Text
  readonly mailSubject: (p: { company: string; code: string }) => string
  /** Plain text. */
  readonly mailText: (p: { company: string; code: string; minutes: number }) => string
  readonly wrongCode: string
  readonly codeOver: string
  readonly wrongLink: string
  readonly paused: string
  /** They are somebody whom the company knows. */
  readonly known: (p: { name: string }) => Text
  /** `value`: a phone or an address that nobody else has. */
  readonly kept: (p: { value: string }) => Text
  readonly teamDecides: string
  /** To the team: whom a customer may be, by what they have proved (`value`, empty: a link). */
  readonly severalHave: (p: { name: string; value: string; names: readonly string[] }) => Text
  readonly merge: (p: { name: string }) => string
  /** Too many messages within a minute. */
  readonly slowly: string
  /** Too many people write at once: theirs is kept and answered in its turn, in about so many minutes. */
  readonly crowded: (p: { minutes: number }) => string
  /** To those who lead the team: so many messages a minute are worked on, and who is new waits so long at present. */
  readonly crowdedTeam: (p: { minutes: number; perMinute: number }) => string
  /** To the team: links by which a contact is known in the customers' chat. */
  readonly invitation: (p: { name: string; days: number; telegram?: string; web?: string }) => Text
  /** There is no chat to invite to. */
  readonly noDoor: string
}
