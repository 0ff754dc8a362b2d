import { Prisma } from '#prisma'
import { cut } from '../commands/activities/entry.ts'
import { hasWords } from '../names/words-of.ts'
import type { Session } from '../session.ts'
import type { Hit, Said } from '../slots/said.ts'
import { readTickets, type Ticket } from './ticket.ts'

export type MeantTicket =
  | { readonly kind: 'one'; readonly hit: Hit }
  | { readonly kind: 'several'; readonly hits: Hit[] }
  | { readonly kind: 'unknown' | 'nothing' }

/** Who says so, in what language, and what was shown to them. */
type Speaker = Pick<Session, 'tx' | 'language' | 'about'> & Partial<Pick<Session, 'listed'>>

/** More than this many are no choice. */
const MOST = 12
const LENGTH = 40

/**
 * The request that words mean, among those that the speaker sees: by its number; by a customer's or their company's name the open ones of theirs,
 * else their last one; by what an open one is about ("the printer request"); "it" is the one last shown, or that of the customer last shown;
 * "the second" of those listed.
 */
export async function ticketMeant(said: Said, session: Speaker): Promise<MeantTicket> {
  if (said.kind === 'number') return among(await numbered(said.value, session))
  if (said.kind === 'that') return shown(said.nth, session)
  if (said.kind !== 'name') {
    const [, figures] = /(?:^|\D)(\d{1,7})\D*$/.exec(said.text) ?? []
    const found = figures === undefined ? [] : await numbered(Number(figures), session)
    return among(found.length > 0 ? found : await about(said.text, session))
  }
  const picked = said.hits.find(({ kind }) => kind === 'ticket')
  if (picked) return { kind: 'one', hit: picked }
  const theirs = await ofCustomers(await customersIn(said.hits, session), session)
  return among(theirs.length > 0 ? theirs : await about(said.text, session))
}

/** Of a company those who work there. */
async function customersIn(hits: readonly Hit[], { tx }: Speaker): Promise<readonly string[]> {
  const companies = hits.filter(({ kind }) => kind === 'company').map(({ id }) => id)
  const staff =
    companies.length === 0
      ? []
      : await tx.contact.findMany({ where: { companyId: { in: companies } }, select: { id: true } })
  return [...hits.filter(({ kind }) => kind === 'contact'), ...staff].map(({ id }) => id)
}

/** More open requests than this are not looked through. */
const LOOKED_AT = 500

async function about(words: string, { tx, language }: Speaker): Promise<readonly Ticket[]> {
  const { prepositions, anyMatter } = language.phrases
  // A preposition may be a thing as well: "the till one".
  const isMeant = hasWords(words, [...prepositions, ...anyMatter]) ?? hasWords(words, anyMatter)
  if (!isMeant) return []
  const open = await readTickets(tx, Prisma.sql`t.status <> 'solved'`, { limit: LOOKED_AT })
  return open.filter(({ text, customer }) => isMeant(`${customer} ${text}`)).slice(0, MOST)
}

const numbered = (number: number, { tx }: Speaker): Promise<readonly Ticket[]> =>
  readTickets(tx, Prisma.sql`t.number = ${number}`)

async function ofCustomers(ids: readonly string[], { tx }: Speaker): Promise<readonly Ticket[]> {
  if (ids.length === 0) return []
  const theirs = Prisma.sql`t.contact_id = any(${[...ids]}::uuid[])`
  const open = await readTickets(tx, Prisma.sql`${theirs} and t.status <> 'solved'`, { limit: MOST })
  if (open.length > 0) return open
  return readTickets(tx, theirs, { order: Prisma.sql`t.opened_at desc`, limit: 1 })
}

async function shown(nth: number | undefined, session: Speaker): Promise<MeantTicket> {
  const { about: last, listed = [] } = session
  const one = nth === undefined ? last : listed.at(nth < 0 ? nth : nth - 1)
  if (one?.kind === 'ticket') return among(await readTickets(session.tx, Prisma.sql`t.id = ${one.id}::uuid`))
  if (one?.kind !== 'contact') return { kind: 'nothing' }
  const found = await among(await ofCustomers([one.id], session))
  return found.kind === 'unknown' ? { kind: 'nothing' } : found
}

function among(tickets: readonly Ticket[]): MeantTicket {
  const hits = tickets.map(({ id, number, customer, text }): Hit => {
    const name = `#${number} ${customer}: ${cut(text, LENGTH)}`
    return { kind: 'ticket', id, name, score: 1 }
  })
  const [only] = hits
  if (!only) return { kind: 'unknown' }
  return hits.length === 1 ? { kind: 'one', hit: only } : { kind: 'several', hits }
}
