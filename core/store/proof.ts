import { z } from 'zod'
import { newId } from '../id.ts'
import type { Tx } from './db.ts'
import { hashOf } from './sessions.ts'

/** How long a code that came by mail can be used, and a link of the team's. */
export const CODE_MINUTES = 10
export const LINK_DAYS = 7

const bytes = (secret: string): Uint8Array<ArrayBuffer> => new Uint8Array(hashOf(secret))

/** Keeps a code's SHA-256 for an address, and the letter that brings it. 'paused': too many were asked for. For the customer who speaks. */
export async function askProof(
  tx: Tx,
  given: {
    readonly chatId: string
    readonly email: string
    readonly code: string
    readonly subject: string
    readonly text: string
    readonly now: Temporal.Instant
  },
): Promise<'made' | 'paused' | 'refused'> {
  const { chatId, email, code, subject, text, now } = given
  const ends = now.add({ minutes: CODE_MINUTES })
  const rows = await tx.$queryRaw`
    select parley_ask_proof(${newId()}::uuid, ${newId()}::uuid, ${chatId}::uuid, ${email}, ${bytes(code)}::bytea, ${subject}, ${text},
                            ${now.toString()}::timestamptz, ${ends.toString()}::timestamptz) as asked`
  return z.tuple([z.object({ asked: z.enum(['made', 'paused', 'refused']) })]).parse(rows)[0].asked
}

const triedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), email: z.string() }),
  z.object({ kind: z.enum(['none', 'wrong', 'over', 'paused']) }),
])

/** Tries a code that came by mail; 'none': this account awaits none. */
export async function tryProof(
  tx: Tx,
  { chatId, code, now }: { readonly chatId: string; readonly code: string; readonly now: Temporal.Instant },
): Promise<z.infer<typeof triedSchema>> {
  const rows = await tx.$queryRaw`
    select parley_try_proof(${chatId}::uuid, ${bytes(code)}::bytea, ${now.toString()}::timestamptz) as tried`
  return z.tuple([z.object({ tried: triedSchema })]).parse(rows)[0].tried
}

const followedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), contact: z.uuid() }),
  z.object({ kind: z.enum(['wrong', 'paused']) }),
])

/** Follows a link of the team's, which is used up by it. */
export async function followLink(
  tx: Tx,
  { chatId, secret, now }: { readonly chatId: string; readonly secret: string; readonly now: Temporal.Instant },
): Promise<z.infer<typeof followedSchema>> {
  const rows = await tx.$queryRaw`
    select parley_follow_link(${chatId}::uuid, ${bytes(secret)}::bytea, ${now.toString()}::timestamptz) as followed`
  return z.tuple([z.object({ followed: followedSchema })]).parse(rows)[0].followed
}

/** Makes a link for a contact whom the speaker, one of the team, sees; false when they do not. An earlier unused one ends. */
export async function makeLink(
  tx: Tx,
  { contactId, secret, now }: { readonly contactId: string; readonly secret: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const ends = now.add({ hours: 24 * LINK_DAYS })
  const rows = await tx.$queryRaw`
    select parley_make_link(${newId()}::uuid, ${contactId}::uuid, ${bytes(secret)}::bytea, ${now.toString()}::timestamptz,
                            ${ends.toString()}::timestamptz) as made`
  return z.tuple([z.object({ made: z.boolean() })]).parse(rows)[0].made
}

const provedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), id: z.uuid(), name: z.string() }),
  z.object({ kind: z.enum(['kept', 'refused']) }),
  z.object({ kind: z.literal('several'), contacts: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
])
/** Who somebody is by what they have proved. */
export type Proved = z.infer<typeof provedSchema>

/** What the speaker has proved takes effect: a phone (E.164), an address (lower case), or by a link who they are. */
export async function prove(
  tx: Tx,
  chatId: string,
  proof:
    | { readonly kind: 'phone' | 'email'; readonly value: string }
    | { readonly kind: 'link'; readonly contact: string },
  now: Temporal.Instant,
): Promise<Proved> {
  const [kind, value, known] = proof.kind === 'link' ? [null, null, proof.contact] : [proof.kind, proof.value, null]
  const rows = await tx.$queryRaw`
    select parley_prove(${chatId}::uuid, ${kind}::point_kind, ${value}, ${known}::uuid, ${newId()}::uuid, ${now.toString()}::timestamptz) as proved`
  return z.tuple([z.object({ proved: provedSchema })]).parse(rows)[0].proved
}

/** By what name people find the customers' bot in Telegram; null: there is none, or several. */
export async function customersBot(tx: Tx): Promise<string | null> {
  const rows = await tx.$queryRaw`select parley_customers_bot('telegram') as handle`
  return z.tuple([z.object({ handle: z.string().nullable() })]).parse(rows)[0].handle
}
