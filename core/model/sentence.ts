import { z } from 'zod'
import type { Reading, SaidCall } from '../call.ts'
import { around } from '../conversation/around.ts'
import { type Sentence, wordsOf } from '../grammar/sentence.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { languages } from '../languages/index.ts'
import type { Lesson } from '../learnt/phrases.ts'
import { lessonOf } from '../learnt/template.ts'
import { findNames } from '../names/lookup.ts'
import type { Session } from '../session.ts'
import type { Said } from '../slots/said.ts'
import { GuestNeeded, type Handles, type Wish } from './advice.ts'
import type { ToolCall } from './port.ts'
import { fenced, prompt } from './prompt.ts'
import { type Candidate, saidOf } from './said.ts'
import { ANALYSE, mayAnalyse, offeredTo, proposable, toolName, toolsForSentence } from './tools.ts'

/** So many records are told of as candidates, of them for the same words. */
const MOST_CANDIDATES = 20
const MOST_FOR_WORDS = 5
/** A name that is no better than a guess is no candidate. */
const LEAST_SCORE = 0.6
/** A sentence asks for no more than this. */
const MOST_CALLS = 3

/** What the model makes of a sentence, and what is learnt of it when it is confirmed. */
export type Advised =
  | { readonly kind: 'reading'; readonly reading: Reading; readonly lesson: Lesson | undefined }
  /** A question over several reads. */
  | { readonly kind: 'analysis' }

/**
 * What the model makes of a sentence that nobody else could read with certainty; undefined when there is no model, or it makes nothing
 * sound of it. Throws GuestNeeded while it has not been asked: the turn steps back, and asks outside its transaction.
 */
export async function readByModel(text: string, session: Session): Promise<Advised | undefined> {
  const { guest } = session
  if (!guest) return undefined
  const advice = guest.told.find((one) => one.kind === 'sentence' && one.text === text)
  if (advice?.kind !== 'sentence') {
    if (guest.mayAsk) throw new GuestNeeded(await wishFor(text, session))
    return undefined
  }
  if (advice.calls.length === 1 && advice.calls[0]?.name === ANALYSE)
    return mayAnalyse(session.me) ? { kind: 'analysis' } : undefined
  const sentence = tokenize(text)
  const candidates = await stillThere(advice.handles, sentence, session)
  const calls = await readCalls(advice.calls, { sentence, candidates, session })
  if (!calls || calls.length === 0) return undefined
  return { kind: 'reading', reading: { calls, sure: true, score: 1 }, lesson: lessonOf(text, calls) }
}

/** The question about a sentence: the tools of this person, and the records that its words can mean as this person sees them. */
async function wishFor(text: string, session: Session): Promise<Extract<Wish, { kind: 'sentence' }>> {
  const { me, now } = session
  const found = await candidatesIn(tokenize(text), session)
  const handles: Handles = Object.fromEntries(found.map(({ hit }, at) => [`@${at + 1}`, hit]))
  const shown = session.about ? (await around(session.about, session))[0] : undefined
  const at = now.toZonedDateTimeISO(me.zone)
  const system = await prompt('understand', {
    now: `${at.toLocaleString('en-GB', { weekday: 'long' })}, ${at.toString({ smallestUnit: 'minute', offset: 'never', timeZoneName: 'never' })}`,
    zone: me.zone,
    role: me.role,
    currency: me.currency,
    languages: new Intl.ListFormat('en', { type: 'disjunction' }).format(
      Object.values(languages).map(({ code }) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code),
    ),
  })
  const user = fenced({
    sentence: text,
    candidates: Object.entries(handles).map(([handle, { kind, name }]) => ({ handle, kind, name })),
    shown: shown ? { kind: shown.kind, name: shown.name } : null,
  })
  return { kind: 'sentence', text, handles, question: { system, user, tools: toolsForSentence(me) } }
}

/** The records that the words of a sentence can mean, in the speaker's view: never more of the address book than that. */
async function candidatesIn(sentence: Sentence, { tx, me }: Session): Promise<readonly Candidate[]> {
  const found = new Map<string, Candidate>()
  for (const span of await findNames(sentence, tx, { workspaceId: me.workspaceId }))
    for (const hit of span.hits.filter(({ score }) => score >= LEAST_SCORE).slice(0, MOST_FOR_WORDS))
      if (!found.has(hit.id)) found.set(hit.id, { words: wordsOf(sentence, span), hit })
  return [...found.values()].slice(0, MOST_CANDIDATES)
}

/** The candidates that the sentence still means: while the model was asked, records may have gone, and rights too. */
async function stillThere(
  handles: Handles,
  sentence: Sentence,
  session: Session,
): Promise<ReadonlyMap<string, Candidate>> {
  const now = await candidatesIn(sentence, session)
  return new Map(
    Object.entries(handles).flatMap(([handle, { id }]) => {
      const there = now.find(({ hit }) => hit.id === id)
      return there ? [[handle, there] as const] : []
    }),
  )
}

const argumentsSchema = z.record(z.string(), z.unknown())

/**
 * The model's calls as readings of Parley's own: only commands that this person was offered, only arguments that these have, only values
 * that were said. One that is wrong makes all of them worthless.
 */
export async function readCalls(
  calls: readonly ToolCall[],
  given: {
    readonly sentence: Sentence | null
    readonly candidates: ReadonlyMap<string, Candidate>
    readonly session: Session
  },
): Promise<readonly SaidCall[] | undefined> {
  if (calls.length > MOST_CALLS) return undefined
  const read: SaidCall[] = []
  for (const call of calls) {
    const one = await readCall(call, given)
    if (!one) return undefined
    read.push(one)
  }
  return read
}

async function readCall(call: ToolCall, given: Parameters<typeof readCalls>[1]): Promise<SaidCall | undefined> {
  const command = offeredTo(given.session.me).find(({ name }) => toolName(name) === call.name)
  const args = argumentsSchema.safeParse(parsed(call.arguments)).data
  if (!command || !args) return undefined
  const slots = proposable(command)
  const said: Record<string, Said> = {}
  for (const [name, value] of Object.entries(flat(args))) {
    if (value === null || value === '') continue
    const slot = slots.find((one) => one.name === name)
    const found = slot && (await saidOf(value, slot, slots, given))
    if (!found) return undefined
    said[found.slot] = found.said
  }
  return { command: command.name, said }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text)
  } catch {
    return undefined
  }
}

/** Objects within as dotted names: { changes: { role } } → "changes.role". */
function flat(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]): [string, unknown][] => {
      const inner = argumentsSchema.safeParse(value)
      return inner.success ? Object.entries(inner.data).map(([key, one]) => [`${name}.${key}`, one]) : [[name, value]]
    }),
  )
}
