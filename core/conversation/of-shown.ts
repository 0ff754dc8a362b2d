import type { Reading, SaidCall } from '../call.ts'
import type { About } from '../command.ts'
import { commandNamed } from '../commands/index.ts'
import { once } from '../once.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import { ticketMeant } from '../tickets/meant.ts'
import { recordOf } from './record-of.ts'
import { remindersNamed } from './reminders-named.ts'

type Speaker = Pick<Session, 'tx' | 'me' | 'language'>

/**
 * The readings as they are meant of the record last shown: what they name in small letters and nobody has is that record, as long as it is asked about first
 * ("he's got a new number" behind his card, "he is on holiday, move it" behind a reminder), but to delete it; and what may be done with a request is done
 * with that. A contact is merged with another, and not with itself.
 */
export async function ofShown(
  readings: readonly Reading[],
  text: string,
  { about, tx, me, language }: Speaker & Partial<Pick<Session, 'about'>>,
): Promise<readonly Reading[]> {
  if (!about) return readings
  const speaker = { tx, me, language }
  const lookUp = once(() => hitOf(about, speaker))
  const meant: Reading[] = []
  for (const reading of readings) {
    const calls = about.kind === 'ticket' ? reading.calls.map(ofRequest) : reading.calls
    const own = reading.sure
      ? calls
      : await Promise.all(calls.map((call) => withShown(call, text, { about, speaker, lookUp })))
    meant.push({ ...reading, calls: await Promise.all(own.map((call) => withAnother(call, about, lookUp))) })
  }
  return meant
}

/** The record, looked up once and only where words are taken for it. */
interface Shown {
  readonly about: About
  readonly speaker: Speaker
  readonly lookUp: () => Promise<Hit | undefined>
}

/** "Hand it to Petro", "note: …" behind a customer's request are of that, and not of the customer. */
function ofRequest(call: SaidCall): SaidCall {
  const { command, said } = call
  const { subject, to, kind, summary, ...rest } = said
  if (command === 'owner.assign' && to && isShown(subject) && Object.keys(rest).length === 0)
    return { command: 'ticket.assign', said: { to } }
  const isNote = command === 'activity.log' && kind?.kind === 'word' && kind.value === 'note'
  return isNote && summary && Object.keys(rest).length === 0
    ? { command: 'ticket.note', said: { text: summary } }
    : call
}

const isShown = (said: Said | undefined): boolean => !said || (said.kind === 'that' && said.nth === undefined)

async function withShown(call: SaidCall, text: string, { about, speaker, lookUp }: Shown): Promise<SaidCall> {
  const command = commandNamed(call.command)
  if (!command || command.risk === 'destroys') return call
  const said = { ...call.said }
  for (const { name, kind } of slotsOf(command.slots)) {
    const one = said[name]
    if (!one || !isNobody(one, text)) continue
    const isReminder = kind === 'reminder' && about.kind === 'reminder'
    if (!isReminder && command.fromAbout?.[name]?.includes(about.kind) !== true) continue
    if (isReminder && (await remindersNamed(one.text, speaker)).length > 0) continue
    if (kind === 'ticket' && (await ticketMeant(one, { ...speaker, about })).kind !== 'unknown') continue
    const shown = await lookUp()
    if (shown) said[name] = { kind: 'name', text: one.text, hits: [shown] }
  }
  return { ...call, said }
}

/** Behind a contact's card one name alone is whom it is merged with, even where the contact is called the same. */
async function withAnother(call: SaidCall, about: About, lookUp: Shown['lookUp']): Promise<SaidCall> {
  const { contact, other, ...rest } = call.said
  const named = contact && other ? undefined : (contact ?? other)
  if (call.command !== 'contact.merge' || about.kind !== 'contact' || named?.kind !== 'name') return call
  const hits = named.hits.filter(({ id }) => id !== about.id)
  const shown = hits.length > 0 ? await lookUp() : undefined
  if (!shown) return call
  return {
    ...call,
    said: { ...rest, contact: { kind: 'name', text: shown.name, hits: [shown] }, other: { ...named, hits } },
  }
}

/** By what it is called, so that whoever is asked sees it. */
async function hitOf({ kind, id }: About, speaker: Speaker): Promise<Hit | undefined> {
  const found = await recordOf(id, kind, speaker)
  return found === 'gone' ? undefined : found
}

/** Words that name nobody who is known and are not written as a name, but for where a sentence begins. */
function isNobody(said: Said, text: string): boolean {
  if (said.kind !== 'text' && (said.kind !== 'name' || said.hits.length > 0)) return false
  const begins = /(^|[.!?]\s*)$/.test(text.slice(0, Math.max(0, text.indexOf(said.text))))
  return !/\p{Lu}/u.test(begins ? said.text.slice(1) : said.text)
}
