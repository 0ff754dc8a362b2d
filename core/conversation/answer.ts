import type { MeantCall, Question, SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { languages } from '../languages/index.ts'
import type { Phrases } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import { romanise } from '../names/romanise.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import { namesAlone, readSlot } from './answer-slot.ts'
import { remember } from './choices.ts'
import type { OpenQuestion, Pending } from './pending.ts'

/** What a sentence or a button was as the answer to an open question. */
export type Answered =
  | { readonly kind: 'calls'; readonly calls: readonly SaidCall[] }
  | { readonly kind: 'meant'; readonly calls: readonly MeantCall[] }
  | { readonly kind: 'dropped' }
  /** Not an answer; `free`: any words would be one, if they are no command. */
  | { readonly kind: 'other'; readonly free?: readonly SaidCall[] }

/**
 * Reads a sentence as the answer to the open question: "the second", "2", "Petrenko", "Friday at 9", "yes", "forget it".
 * Words that are no answer are left to be understood as a new command.
 */
export async function answer(text: string, { open }: Pending, session: Session): Promise<Answered> {
  const words = bare(text)
  if (says('no', words)) return { kind: 'dropped' }
  switch (open.kind) {
    case 'confirm':
      return says('yes', words) ? { kind: 'meant', calls: open.calls } : { kind: 'other' }
    case 'offer': {
      const picked = says('yes', words) ? open.options[0] : nth(open.options, words)
      return picked ? { kind: 'calls', calls: picked } : { kind: 'other' }
    }
    case 'question':
      return answerQuestion(text, words, open, session)
  }
}

/** The answer that a candidate's button gives. */
export async function answerWith(hit: Hit, { open }: Pending, session: Session): Promise<Answered> {
  if (open.kind !== 'question') return { kind: 'other' }
  const { question } = open
  if (question.kind === 'which') await remember(question.text, hit, question.hits, session)
  const text = question.kind === 'missing' ? hit.name : question.text
  return { kind: 'calls', calls: filled(open.calls, question, { kind: 'name', text, hits: [{ ...hit, score: 1 }] }) }
}

async function answerQuestion(
  text: string,
  words: string,
  open: OpenQuestion & { kind: 'question' },
  session: Session,
): Promise<Answered> {
  const { question, calls } = open
  if (question.kind === 'which') {
    const picked =
      nth(question.hits, words) ?? named(question.hits, words) ?? (await meant(question.hits, text, session))
    return picked ? answerWith(picked, { id: '', open }, session) : { kind: 'other' }
  }
  const command = commandNamed(calls[question.call]?.command ?? '')
  const slots = command ? slotsOf(command.slots) : []
  const slot = slots.find((one) => one.name === question.slot)
  if (!slot) return { kind: 'other' }
  const read = await readSlot(text, slot, slots, session)
  const nobody = read?.said.kind === 'name' && read.said.hits.length === 0
  if (!read || (nobody && question.kind === 'unknown')) return { kind: 'other' }
  const done = filled(calls, { ...question, slot: read.slot }, read.said)
  return read.free ? { kind: 'other', free: done } : { kind: 'calls', calls: done }
}

/** The calls with one slot filled in. */
function filled(calls: readonly SaidCall[], question: Question, said: SaidCall['said'][string]): readonly SaidCall[] {
  return calls.map((call, at) =>
    at === question.call
      ? { ...call, said: { ...call.said, [question.slot]: withProduct(call.said[question.slot], question, said) } }
      : call,
  )
}

/** Which product it is that some lines are of: the other lines stay. */
function withProduct(before: Said | undefined, question: Question, said: Said): Said {
  if (before?.kind !== 'lines' || said.kind !== 'name' || question.kind === 'missing') return said
  const lines = before.lines.map((line) =>
    line.product.text === question.text ? { ...line, product: { ...line.product, hits: said.hits } } : line,
  )
  return { ...before, lines }
}

/** The one candidate that the whole answer names, in whatever case form and spelling. */
async function meant(hits: readonly Hit[], text: string, session: Session): Promise<Hit | undefined> {
  const ids = new Set((await namesAlone(tokenize(text), session)).map((hit) => hit.id))
  const found = hits.filter((hit) => ids.has(hit.id))
  return found.length === 1 ? found[0] : undefined
}

/** The words of a sentence alone: folded, without punctuation and emoji. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const all = (pick: (phrases: Phrases) => readonly string[]): readonly string[] =>
  Object.values(languages).flatMap((language) => pick(language.phrases).map(bare))

/** Whether the words are a plain yes or no, in any language. */
function says(which: 'yes' | 'no', words: string): boolean {
  return all((phrases) => phrases[which]).includes(words)
}

/** Of some things the one that words count to: "2", "the second", "the last". */
export function nth<T>(items: readonly T[], words: string): T | undefined {
  if (/^\d{1,2}$/.test(words)) return items[Number(words) - 1]
  for (const language of Object.values(languages))
    for (const [position, said] of Object.entries(language.phrases.ordinals))
      if (said.some((one) => bare(one) === words))
        return items.at(Number(position) < 0 ? Number(position) : Number(position) - 1)
  return undefined
}

/** The one candidate whose name has all of these words, in either script. */
function named(hits: readonly Hit[], words: string): Hit | undefined {
  const wanted = romanise(words).split(' ').filter(Boolean)
  const found = hits.filter((hit) => {
    const name = romanise(bare(hit.name)).split(' ')
    return wanted.length > 0 && wanted.every((word) => name.some((part) => part.startsWith(word)))
  })
  return found.length === 1 ? found[0] : undefined
}
