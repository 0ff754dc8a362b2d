import type { MeantCall, Question, SaidCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import { apart, byScore } from './conversation/apart.ts'
import { around } from './conversation/around.ts'
import { CLOSE, remembered } from './conversation/choices.ts'
import { longAgo } from './conversation/long-ago.ts'
import { neededSlot } from './conversation/needed.ts'
import { remindersNamed } from './conversation/reminders-named.ts'
import { standsForSomebody } from './conversation/whom.ts'
import { fold } from './names/fold.ts'
import { openDealsOf } from './names/lookup.ts'
import { nominative, placeName } from './names/nominative.ts'
import { type Found, findSet } from './records/set.ts'
import { nearerMonth } from './reports/nearer.ts'
import type { Session } from './session.ts'
import { type SlotOf, slotsOf } from './slots/of.ts'
import type { Hit, NameKind, Said, SaidLine } from './slots/said.ts'
import { takes } from './slots/takes.ts'
import { ticketMeant } from './tickets/meant.ts'

/** A name that was understood as last time. */
export interface Recalled {
  readonly words: string
  readonly kind: NameKind
  readonly name: string
}

export type Resolved =
  | {
      readonly kind: 'meant'
      readonly calls: readonly MeantCall[]
      /** The same as it was said, with the records that it came to: what is shown when it has to be confirmed. */
      readonly said: readonly SaidCall[]
      readonly recalled: readonly Recalled[]
    }
  | { readonly kind: 'asking'; readonly question: Question }
  /** Many were meant, and none has what was said, or too many have. */
  | { readonly kind: 'noSet'; readonly found: Exclude<Found, { kind: 'found' }> }

/** One slot's outcome: its value, nothing (an optional name that fits nobody), or a question. */
type Slot =
  | { readonly kind: 'value'; readonly value: unknown; readonly hit?: Hit; readonly recalled?: Recalled }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'ask'
      readonly question:
        | Omit<Question & { kind: 'which' }, 'call' | 'slot'>
        | Omit<Question & { kind: 'unknown' }, 'call' | 'slot'>
    }

/** Below this a name is a guess, and the person is asked even if it is the only one. */
const GUESS = 0.6

/**
 * From what was said to what is meant, in the speaker's own view of the CRM: names to records, "it" to the record last shown,
 * base forms for new names. The first thing that is missing, ambiguous or unknown becomes a question.
 */
export async function resolve(
  calls: readonly SaidCall[],
  session: Session,
  { findSets = true }: { readonly findSets?: boolean } = {},
): Promise<Resolved> {
  const meant: MeantCall[] = []
  const said: SaidCall[] = []
  const recalled: Recalled[] = []
  for (const [at, call] of calls.entries()) {
    const one = await resolveCall(call, findSets, session)
    if (one.kind === 'asking') return { kind: 'asking', question: { ...one.question, call: at } }
    if (one.kind === 'noSet') return one
    meant.push(one.call)
    said.push(one.said)
    recalled.push(...one.recalled)
  }
  return { kind: 'meant', calls: meant, said, recalled }
}

type OneCall =
  | {
      readonly kind: 'meant'
      readonly call: MeantCall
      readonly said: SaidCall
      readonly recalled: readonly Recalled[]
    }
  | { readonly kind: 'asking'; readonly question: Question }
  | Extract<Resolved, { kind: 'noSet' }>

async function resolveCall(call: SaidCall, findSets: boolean, session: Session): Promise<OneCall> {
  const command = commandNamed(call.command)
  if (!command) throw new Error(`no command is named ${call.command}`)
  const slots = slotsOf(command.slots)
  const args: Record<string, unknown> = {}
  const settled: Record<string, Said> = { ...call.said }
  const recalled: Recalled[] = []
  for (const slot of slots) {
    const said = apart(slot, call.said[slot.name], slots, call) ?? shownLast(slot, call, command, session)
    if (!said) continue
    if (command.risk === 'destroys' && command.sets === slot.name && meansAnother(slot, said, session))
      return { kind: 'asking', question: { kind: 'unknown', call: 0, slot: slot.name, text: said.text, of: null } }
    // What many may stand for is needed wherever one of them is said.
    const looks = command.looksAhead?.(call.said) ?? false
    const month = looks ? nearerMonth(said, session.now, looks === 'plans') : said
    const found = await resolveSlot(slot.name === command.sets ? { ...slot, required: true } : slot, month, session)
    if (found.kind === 'ask') return { kind: 'asking', question: { ...found.question, call: 0, slot: slot.name } }
    if (found.kind === 'nothing') continue
    setAt(args, slot.name, found.value)
    if (found.hit) settled[slot.name] = { kind: 'name', text: said.text, hits: [found.hit] }
    if (found.recalled) recalled.push(found.recalled)
  }
  addFirstOccurrence(call, slots, args)
  if (command.completes) takeOver(args, command.completes(args, { ...session, report: session.report ?? null }))
  const missing = neededSlot(command, slots, args)
  if (missing) return { kind: 'asking', question: { kind: 'missing', call: 0, slot: missing } }
  const set = slots.find(({ name }) => name === command.sets)
  if (set && findSets && args.where !== undefined) {
    const found = await findSet(args.where, set.kind, session)
    if (found.kind !== 'found') return { kind: 'noSet', found }
    Object.assign(args, { where: found.where, ids: found.ids })
  }
  return {
    kind: 'meant',
    call: { command: call.command, args },
    said: { command: call.command, said: settled },
    recalled,
  }
}

/** Arguments as they are now: nothing of before stays that is not among them. */
function takeOver(args: Record<string, unknown>, now: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(args)) if (!(name in now)) delete args[name]
  Object.assign(args, now)
}

/** "Delete it" of a reminder or a deal is not to delete whom it is about. */
function meansAnother({ kind }: SlotOf, said: Said, { about }: Session): boolean {
  return said.kind === 'that' && said.nth === undefined && about !== null && !takes[kind]?.includes(about.kind)
}

/** What was shown last, for a slot that takes it when nothing is said: a note belongs to the card before it. */
function shownLast(
  { name }: SlotOf,
  { said }: SaidCall,
  { fromAbout = {} }: { readonly fromAbout?: Readonly<Record<string, readonly NameKind[]>> },
  { about }: Session,
): Said | undefined {
  if (!about || Object.keys(said).some((one) => fromAbout[one] || one.startsWith('where.'))) return undefined
  return fromAbout[name]?.includes(about.kind) ? { kind: 'that', text: '' } : undefined
}

/** Sets a dotted name: "changes.role" in { changes: { role } }. */
function setAt(args: Record<string, unknown>, name: string, value: unknown): void {
  const [head, tail] = name.split('.')
  if (head === undefined) return
  if (tail === undefined) {
    args[head] = value
    return
  }
  const inner = args[head]
  args[head] = { ...(typeof inner === 'object' ? inner : {}), [tail]: value }
}

/** `at` beside `repeat` is the first occurrence (docs/time.md). */
function addFirstOccurrence(call: SaidCall, slots: readonly SlotOf[], args: Record<string, unknown>): void {
  if (args.at !== undefined || !slots.some((slot) => slot.name === 'at')) return
  for (const said of Object.values(call.said)) if (said.kind === 'repeat' && said.first) args.at = said.first
}

async function resolveSlot(slot: SlotOf, said: Said, session: Session): Promise<Slot> {
  const kinds = takes[slot.kind]
  if (kinds) return resolveRecord(slot, said, kinds, session)
  switch (said.kind) {
    case 'when':
    case 'repeat':
    case 'period':
    case 'money':
    case 'date':
    case 'word':
      return slot.kind === 'text' ? value(said.text) : value(said.value)
    case 'number':
      if (slot.kind === 'ticket') return resolveTicket(said, session)
      if (slot.kind === 'money') return value({ amount: String(said.value), currency: session.me.currency })
      return value(slot.kind === 'number' ? said.value : said.text)
    case 'lines':
      return slot.kind === 'text' ? value(said.text) : resolveLines(said.lines, session)
    case 'items':
      if (slot.kind === 'website') return value(said.values[0])
      return slot.kind === 'text' ? value(said.text) : value(said.values)
    case 'text':
    case 'name':
    case 'that':
      // The only number that is not said is how long a deal may stay in its stage.
      if (slot.kind === 'number') return value(0)
      if (slot.kind === 'past' && said.kind === 'that') return value(await longAgo(session))
      if (slot.kind === 'reminder') return resolveReminder(said, session)
      if (slot.kind === 'ticket') return resolveTicket(said, session)
      return value(asNamed(slot, said.text, session))
  }
}

/** A new name in its base form; a company's that has quotation marks is as it is on paper. */
function asNamed({ kind }: SlotOf, words: string, { language }: Session): string {
  if (kind === 'place') return placeName(words, language.phrases.places, language.names)
  const declines = kind === 'newName' || (kind === 'newCompany' && !/["«»“”„]/u.test(words))
  return declines ? nominative(words, language.names) : words
}

const value = (given: unknown): Extract<Slot, { kind: 'value' }> => ({ kind: 'value', value: given })

/** Every product by its id; the first that is unknown or ambiguous becomes a question (its slot is filled by core/conversation/answer.ts). */
async function resolveLines(lines: readonly SaidLine[], session: Session): Promise<Slot> {
  const slot: SlotOf = { name: 'lines', kind: 'product', required: true, words: [] }
  const meant: unknown[] = []
  for (const { quantity, product, bare, ...line } of lines) {
    const price =
      line.price ?? (bare === undefined ? undefined : { amount: String(bare), currency: session.me.currency })
    const said: Said = { kind: 'name', text: product.text, hits: [...product.hits] }
    const found = await resolveRecord(slot, said, ['product'], session)
    if (found.kind !== 'value') return found
    meant.push({ product: found.value, quantity, ...(price ? { price } : {}) })
  }
  return value(meant)
}

/** "Acme" is the company, not a deal that is called by no more than its name; the deal's own history is part of the company's. */
function withoutNamesakes(hits: readonly Hit[]): readonly Hit[] {
  const companies = new Set(hits.flatMap((hit) => (hit.kind === 'company' ? [fold(hit.name)] : [])))
  return hits.filter((hit) => hit.kind !== 'deal' || !companies.has(fold(hit.name)))
}

async function resolveRecord(slot: SlotOf, said: Said, kinds: readonly NameKind[], session: Session): Promise<Slot> {
  if (said.kind === 'that') return resolveThat(slot, said, kinds, session)
  const words = said.text
  const hits = said.kind === 'name' ? await fitting(said.hits, slot, session) : []
  const best = hits[0]
  if (!best) {
    // As a card has it, it is in its base form.
    if (slot.kind === 'companyOrNew')
      return value({ name: said.kind === 'word' ? said.value : nominative(words, session.language.names) })
    // An optional person nobody knows does not stop what was asked: the words stay in the text.
    if (!slot.required && slot.kind === 'subject') return { kind: 'nothing' }
    return { kind: 'ask', question: { kind: 'unknown', text: words, of: kinds[0] ?? 'contact' } }
  }
  const close = withoutNamesakes(hits.filter((hit) => hit.score >= best.score - CLOSE))
  const [only] = close
  if (only && close.length === 1 && best.score >= GUESS) return record(slot, only)
  const choice = close.length > 1 ? await remembered(words, close, session) : undefined
  if (choice) return { ...record(slot, choice), recalled: { words, kind: choice.kind, name: choice.name } }
  const offered = slot.kind === 'deal' ? await openFirst(close, session) : close
  return { kind: 'ask', question: { kind: 'which', text: words, hits: offered.slice(0, 12) } }
}

/** The hits that this slot takes, best first; a deal is also meant by its company's or contact's name. */
async function fitting(hits: readonly Hit[], slot: SlotOf, session: Session): Promise<readonly Hit[]> {
  const kinds = takes[slot.kind] ?? []
  const direct = hits.filter((hit) => kinds.includes(hit.kind))
  if (slot.kind !== 'deal') return byScore(direct)
  const whole = direct.filter((hit) => hit.score >= 1)
  if ((await openAmong(whole, session)).size > 0) return whole
  const owners = hits.filter((hit) => hit.kind === 'company' || hit.kind === 'contact')
  const theirs = owners.length > 0 ? await openDealsOf(session.tx, owners) : []
  const known = new Set(theirs.map((hit) => hit.id))
  return byScore([...theirs, ...direct.filter((hit) => !known.has(hit.id))])
}

/** The deals among these that are neither won nor lost. */
async function openAmong(hits: readonly Hit[], { tx }: Session): Promise<ReadonlySet<string>> {
  if (hits.length === 0) return new Set()
  const where = { id: { in: hits.map(({ id }) => id) }, stage: { kind: 'open' } } as const
  return new Set((await tx.deal.findMany({ where, select: { id: true } })).map(({ id }) => id))
}

async function openFirst(hits: readonly Hit[], session: Session): Promise<readonly Hit[]> {
  const open = await openAmong(hits, session)
  return hits.toSorted((a, b) => Number(open.has(b.id)) - Number(open.has(a.id)))
}

const record = (slot: SlotOf, hit: Hit): Extract<Slot, { kind: 'value' }> => ({ ...value(asValue(slot, hit)), hit })

function asValue(slot: SlotOf, hit: Hit): unknown {
  if (slot.kind === 'person' || slot.kind === 'subject') return { kind: hit.kind, id: hit.id }
  return slot.kind === 'companyOrNew' ? { id: hit.id } : hit.id
}

/** "him", "it", "me": the speaker for a colleague's slot, else the record last shown, if the slot takes its kind; "met her" is not kept without whom. */
async function resolveThat(
  slot: SlotOf,
  { text: words, nth }: Said & { readonly kind: 'that' },
  kinds: readonly NameKind[],
  session: Session,
): Promise<Slot> {
  if (slot.kind === 'member') {
    const { id, name } = session.me
    return { ...value(id), hit: { kind: 'member', id, name, score: 1 } }
  }
  const about = nth === undefined ? session.about : (session.listed?.at(nth < 0 ? nth : nth - 1) ?? null)
  const shown = about ? await around(about, session) : []
  const near = slot.kind !== 'deal' && standsForSomebody(words) ? shown.filter(({ kind }) => kind !== 'deal') : shown
  const direct = near.find((hit) => kinds.includes(hit.kind))
  const deals = !direct && slot.kind === 'deal' && near.length > 0 ? await openDealsOf(session.tx, near) : []
  // A reminder of somebody is not yet about a deal of theirs.
  const only = direct ?? (deals.length === 1 && about?.kind !== 'reminder' ? deals[0] : undefined)
  if (only) return record(slot, only)
  if (deals.length > 0) return { kind: 'ask', question: { kind: 'which', text: words, hits: [...deals] } }
  if (!slot.required && (slot.kind !== 'person' || words === '')) return { kind: 'nothing' }
  return { kind: 'ask', question: { kind: 'unknown', text: words, of: null } }
}

/** An open reminder of the speaker's by words of it; "it" is the one last shown. */
async function resolveReminder(said: Said, session: Session): Promise<Slot> {
  if (said.kind === 'that') {
    const nth = said.nth === undefined ? undefined : session.listed?.at(said.nth < 0 ? said.nth : said.nth - 1)
    return nth?.kind === 'reminder' ? { ...value(nth.id), hit: { ...nth, score: 1 } } : { kind: 'nothing' }
  }
  const picked = said.kind === 'name' ? said.hits.find((hit) => hit.kind === 'reminder') : undefined
  if (picked) return { ...value(picked.id), hit: picked }
  const found = await remindersNamed(said.text, session)
  const only = found[0]
  if (!only) return { kind: 'ask', question: { kind: 'unknown', text: said.text, of: 'reminder' } }
  if (found.length === 1) return { ...value(only.id), hit: only }
  return { kind: 'ask', question: { kind: 'which', text: said.text, hits: found.slice(0, 12) } }
}

/** A customer's request by its number or by whose it is; "it" is the one last shown. */
async function resolveTicket(said: Said, session: Session): Promise<Slot> {
  const found = await ticketMeant(said, session)
  switch (found.kind) {
    case 'one':
      return { ...value(found.hit.id), hit: found.hit }
    case 'several':
      return { kind: 'ask', question: { kind: 'which', text: said.text, hits: found.hits } }
    case 'unknown':
      return { kind: 'ask', question: { kind: 'unknown', text: said.text, of: 'ticket' } }
    case 'nothing':
      return { kind: 'nothing' }
  }
}
