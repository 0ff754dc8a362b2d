import { z } from 'zod'
import { authorise } from '../../core/authorise.ts'
import type { MeantCall, Question, SaidCall } from '../../core/call.ts'
import type { About } from '../../core/command.ts'
import { commandNamed } from '../../core/commands/index.ts'
import { isOff } from '../../core/commands/settings/values.ts'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import { type GuestBook, GuestNeeded } from '../../core/model/advice.ts'
import type { Guest } from '../../core/model/guest.ts'
import { readByModel } from '../../core/model/sentence.ts'
import { resolve } from '../../core/resolve.ts'
import { openSession, type Session } from '../../core/session.ts'
import { type SlotOf, slotsOf } from '../../core/slots/of.ts'
import { moneySchema } from '../../core/slots/said.ts'
import { understand } from '../../core/understand.ts'
import type { Company } from './company.ts'
import { holderOf } from './holders.ts'

export interface Case {
  readonly text: string
  readonly lang?: string | undefined
  readonly speaker?: string | undefined
  readonly audience?: string | undefined
  readonly context?: { readonly subject?: string | undefined } | null | undefined
}

export interface Answer {
  readonly commands: readonly { readonly name: string; readonly args: Readonly<Record<string, unknown>> }[]
  readonly policy: 'do' | 'confirm' | 'ask' | 'offer' | 'none'
  readonly by: string
  readonly ms: number
}

/** A language model to be asked too; `alone`: Parley's own readers are passed over. */
export interface WithModel {
  readonly guest: Guest
  readonly alone: boolean
}

/** What Parley would do with a sentence; nothing is carried out. */
export async function answerTo(one: Case, company: Company, model?: WithModel): Promise<Answer> {
  if (!model) return answerOnce(one, company)
  const started = performance.now()
  try {
    return await answerOnce(one, company, { ...model, started, told: [], mayAsk: true })
  } catch (error) {
    if (!(error instanceof GuestNeeded)) throw error
    const me = company.me(one.speaker, one.lang, one.audience, one.text)
    const advice = await model.guest.consult(error.wish, me, AbortSignal.any([]))
    return answerOnce(one, company, { ...model, started, told: [advice], mayAsk: false })
  }
}

async function answerOnce(
  one: Case,
  company: Company,
  model?: GuestBook & { readonly alone: boolean; readonly started: number },
): Promise<Answer> {
  const me = company.me(one.speaker, one.lang, one.audience, one.text)
  const about = one.context?.subject === undefined ? null : company.about(one.context.subject)
  return company.store.for(viewerOf(me)).read(async (tx) => {
    const language = languages[me.language]
    const session = openSession({
      me,
      now: company.now,
      language,
      tx,
      about,
      pending: null,
      said: one.text,
      guest: model,
    })
    const started = model?.started ?? performance.now()
    const heard = await hear(one.text, session, model?.alone ?? false)
    const ms = Math.round((performance.now() - started) * 100) / 100
    const commands = heard.calls.map(({ command, args }) => ({
      name: command,
      args: eachInFile(args, company),
    }))
    return { commands, policy: heard.policy, by: heard.by, ms }
  })
}

const personSchema = z.object({ kind: z.enum(['contact', 'company', 'deal']), id: z.uuid() })

interface HeardCalls {
  readonly calls: readonly MeantCall[]
  readonly policy: Answer['policy']
  readonly by: string
}

async function hear(text: string, session: Session, modelAlone: boolean): Promise<HeardCalls> {
  const own = modelAlone ? { readings: [], by: 'model' as const } : await understand(text, session)
  const isCustomer = session.me.kind === 'customer'
  const advised = own.readings[0]?.sure || isCustomer ? undefined : await readByModel(text, session)
  if (advised?.kind === 'analysis') return { calls: [], policy: 'none', by: 'model' }
  const { readings, by } = advised ? { readings: [advised.reading], by: 'model' as const } : own
  const [best] = readings
  if (!best) return { calls: [], policy: 'none', by }
  const resolved = await resolveInTurn(best.calls, session)
  const { asked } = resolved
  const calls = resolved.calls.map((call, at) => asSpecified(call, best.calls[at], text, session))
  if (!best.sure && !best.asks) return { calls, policy: 'offer', by }
  if (asked) return { calls, policy: 'ask', by }
  const verdict = await authorise(resolved.calls, { by, confirmed: false }, session)
  if (verdict.kind === 'refuse') return { calls: [], policy: 'none', by }
  const many = resolved.calls.some(({ args }) => args.where !== undefined)
  return { calls, policy: many || verdict.kind === 'confirm' ? 'confirm' : 'do', by }
}

/** A call as the vocabulary names its arguments, where Parley has them finer. */
function asSpecified(call: MeantCall, said: SaidCall | undefined, text: string, session: Session): MeantCall {
  const plain = withShown(withFlag(withMember(withPair(withSet(call)))), session)
  const { command, args } = withValue(plain, said, text, session)
  const beyond = finer[command] ?? []
  return { command, args: Object.fromEntries(Object.entries(args).filter(([slot]) => !beyond.includes(slot))) }
}

/** What Parley knows more exactly than the vocabulary has a word for: contacts or companies, that everybody's deals are asked for, the form of a file, "I am back". */
const finer: Readonly<Record<string, readonly string[]>> = {
  'contact.find': ['of'],
  'deal.list': ['whose'],
  'export.make': ['format'],
  'absence.set': ['over'],
}

/** A set stands in the place of the one record that its command takes. */
function withSet({ command: name, args: { where, ...args } }: MeantCall): MeantCall {
  const slot = commandNamed(name)?.sets
  const conditions = setSchema.safeParse(where).data
  return { command: name, args: !conditions || slot === undefined ? args : { ...args, [slot]: { where: conditions } } }
}

/** What a set's records have in common; of what kind they are follows from the command and from that. */
const setSchema = z.record(z.string(), z.unknown()).transform(({ of: _, ...conditions }) => conditions)

/** Whether only what is late is asked for is a yes or no. */
const withFlag = ({ command, args: { overdue, ...args } }: MeantCall): MeantCall => ({
  command,
  args: overdue === undefined ? args : { ...args, overdue: true },
})

/** The two who are one. */
function withPair({ command, args: { contact, other, ...args } }: MeantCall): MeantCall {
  if (command !== 'contact.merge') return { command, args: { ...args, contact, other } }
  return { command, args: { ...args, contacts: [contact, other] } }
}

/** Whose role it is. */
function withMember({ command, args: { member, ...args } }: MeantCall): MeantCall {
  return { command, args: command === 'team.role' ? { name: member, ...args } : { ...args, member } }
}

/** A reminder that was shown last is meant where none is named: who carries it out looks whether it waits. */
function withShown({ command, args }: MeantCall, { about }: Session): MeantCall {
  const takes = commandNamed(command)?.slots.shape
  if (about?.kind !== 'reminder' || !takes || !('reminder' in takes) || args.reminder !== undefined)
    return { command, args }
  return { command, args: { ...args, reminder: about.id } }
}

/** What a setting becomes is one text: "off", or the person's words from the first to the last of it. */
function withValue(call: MeantCall, said: SaidCall | undefined, text: string, { language: own }: Session): MeantCall {
  const { what, language, value } = call.args
  if (!said || (call.command !== 'settings.change' && call.command !== 'workspace.change')) return call
  if (call.command === 'settings.change' && typeof value === 'string' && isOff(value, own))
    return { command: call.command, args: { what, value: 'off' } }
  const ranges = Object.entries(said.said).flatMap(([slot, { text: words }]) => {
    const start = slot === 'what' || words === '' ? -1 : text.indexOf(words)
    return start < 0 ? [] : [{ start, end: start + words.length }]
  })
  if (ranges.length === 0) return { command: call.command, args: { what, value: language } }
  const [start, end] = [Math.min(...ranges.map((one) => one.start)), Math.max(...ranges.map((one) => one.end))]
  return { command: call.command, args: { what, value: language ?? text.slice(start, end) } }
}

/** One call after another: what the first is about is "him" in the second, as if it had been carried out. */
async function resolveInTurn(
  calls: readonly SaidCall[],
  session: Session,
): Promise<{ calls: readonly MeantCall[]; asked: boolean }> {
  const meant: MeantCall[] = []
  let asked = false
  let about = session.about
  for (const call of calls) {
    const one = await resolveAll([call], { ...session, about })
    meant.push(...one.calls)
    asked ||= one.asked
    about = one.calls.map(aboutOf).find((found) => found !== undefined) ?? about
  }
  return { calls: meant, asked }
}

const recordsSchema = z.union([
  z.object({ deal: z.uuid() }).transform(({ deal }) => ({ kind: 'deal', id: deal }) as const),
  z.object({ contact: z.uuid() }).transform(({ contact }) => ({ kind: 'contact', id: contact }) as const),
  z.object({ company: z.uuid() }).transform(({ company }) => ({ kind: 'company', id: company }) as const),
  z.object({ person: personSchema }).transform(({ person }) => person),
  z.object({ subject: personSchema }).transform(({ subject }) => subject),
])

/** The record that a call is about, by its arguments. */
const aboutOf = ({ args }: MeantCall): About | undefined => recordsSchema.safeParse(args).data

/** What each slot of the calls comes to, where some are missing, ambiguous or unknown too. */
async function resolveAll(
  calls: readonly SaidCall[],
  session: Session,
): Promise<{ calls: readonly MeantCall[]; asked: boolean }> {
  const open = new Map<string, unknown>()
  let said = calls
  for (;;) {
    const found = await resolve(said, session, { findSets: false })
    if (found.kind === 'noSet') return { calls: [], asked: true }
    if (found.kind === 'meant')
      return { calls: found.calls.map((call, at) => withOpen(call, at, open)), asked: open.size > 0 }
    const { question } = found
    const key = `${question.call} ${question.slot}`
    const slot = slotOf(said, question)
    const holder = slot && holderOf(slot)
    // Without a value to hold the place the rest cannot be resolved: the command alone is known.
    if (!holder || open.has(key)) return { calls: calls.map(({ command }) => ({ command, args: {} })), asked: true }
    open.set(key, openValue(question))
    said = said.map((call, at) =>
      at === question.call ? { ...call, said: { ...call.said, [question.slot]: holder } } : call,
    )
  }
}

function slotOf(calls: readonly SaidCall[], question: Question): SlotOf | undefined {
  const command = commandNamed(calls[question.call]?.command ?? '')
  return command && slotsOf(command.slots).find((slot) => slot.name === question.slot)
}

function openValue(question: Question): unknown {
  switch (question.kind) {
    case 'missing':
      return undefined
    case 'unknown':
      return { unknown: question.text }
    case 'which': {
      const [only, other] = question.hits
      return only && !other ? only.id : { ambiguous: question.hits.map((hit) => hit.id) }
    }
  }
}

/** Puts what is open in the places that were held for it. */
function withOpen(call: MeantCall, at: number, open: ReadonlyMap<string, unknown>): MeantCall {
  const args = structuredClone(call.args)
  for (const [key, value] of open) {
    const [index, slot = ''] = key.split(' ')
    if (Number(index) !== at) continue
    const [head = '', tail] = slot.split('.')
    const inner = args[head]
    if (tail === undefined) args[head] = value
    else args[head] = { ...(typeof inner === 'object' ? inner : {}), [tail]: value }
  }
  return { command: call.command, args }
}

const recordSchema = z.union([
  z.strictObject({ kind: z.string(), id: z.string() }).transform((one) => one.id),
  z.strictObject({ id: z.string() }).transform((one) => one.id),
  z.strictObject({ name: z.string() }).transform((one) => one.name),
])

/** A value with the file's own names for records and stages; a record is its id, one to be made its name. */
function inFile(value: unknown, company: Company): unknown {
  if (typeof value === 'string') return company.nameOf(value) ?? value
  if (Array.isArray(value)) return value.map((one) => inFile(one, company))
  if (typeof value !== 'object' || value === null) return value
  const money = moneySchema.safeParse(value)
  if (money.success) return { ...money.data, amount: Number(money.data.amount).toFixed(2) }
  const record = recordSchema.safeParse(value)
  if (record.success) return inFile(record.data, company)
  return eachInFile(value, company)
}

/** The same for each of many values; of changes the new name is one, and no record that is to be made. */
function eachInFile(values: object, company: Company): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, one]) => {
      if (one === undefined) return []
      return [[key, key === 'changes' ? eachInFile(one, company) : inFile(one, company)]]
    }),
  )
}
