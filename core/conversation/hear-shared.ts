import type { Origin } from '../authorise.ts'
import type { SaidCall } from '../call.ts'
import { readPoints } from '../contact-points/read.ts'
import { tokenize } from '../grammar/tokenize.ts'
import type { Heard } from '../hear.ts'
import type { Inbound } from '../inbound.ts'
import { saysWhoReads } from '../me.ts'
import { findNames } from '../names/lookup.ts'
import { type Choice, paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import type { Hit, Said } from '../slots/said.ts'
import { namesAlone } from './answer-slot.ts'
import { authorOf, messageOf } from './author.ts'
import { ask } from './pending.ts'

type Body<K extends Inbound['body']['kind']> = Extract<Inbound['body'], { kind: K }>

/** What somebody has passed on. */
const byShared: Origin = { by: 'shared', confirmed: false }

/** To somebody who opens the conversation, for the first time or again: who they are to Parley and how one begins, and no data. */
export function hearHello({ language, me, button }: Session): Heard {
  const { conversation, answers, phrases } = language
  // In a group nobody's day is shown.
  if (!me.chat.direct || me.aside) {
    const { readers, admin } = conversation.shared.inGroup
    const words = saysWhoReads(me.chat.platform) ? readers : admin
    return { kind: 'answered', outcome: { blocks: [paragraph(words)], note: 'courtesy', inPublic: true } }
  }
  const begin = (label: string, command: string, main = false): Choice =>
    button(label, { do: 'calls', calls: [{ command, said: {} }] }, { main })
  const choices = [
    begin(conversation.button.agenda, 'agenda.show', true),
    begin(`${phrases.commands['contact.add'].title}…`, 'contact.add'),
    begin(answers.button.remindMe, 'reminder.create'),
  ]
  const welcome = paragraph(conversation.shared.welcome({ name: me.name }))
  return { kind: 'answered', outcome: { blocks: [welcome, { kind: 'choices', choices }], note: 'courtesy' } }
}

/** How many that are named in a message are offered as whose it is. */
const NAMED = 3

/**
 * Somebody else's message is logged as one with them, at its own time. Whoever is not known by the name that the platform gives is asked for, and
 * can be added by it.
 */
export async function hearForward(body: Body<'forward'>, session: Session): Promise<Heard> {
  const { conversation } = session.language
  if (body.own) return say(conversation.shared.own, 'courtesy')
  if (body.text.trim() === '') return say(conversation.empty, 'empty')
  if (!session.me.chat.direct && session.me.chat.audience === null) return say(conversation.privately, 'refused: group')
  const author = await authorOf(body, session)
  const call: SaidCall = { command: 'activity.log', said: messageOf(body, session) }
  if (author.hits.length > 0) return { kind: 'calls', calls: [withPerson(call, author.said)], origin: byShared }
  const { name } = author
  const added: readonly SaidCall[] = [
    { command: 'contact.add', said: { name: { kind: 'word', text: name, value: name } } },
    withPerson(call, { kind: 'that', text: name }),
  ]
  const options = name === '' || author.colleague ? [] : [{ label: conversation.button.add({ name }), calls: added }]
  const question = { kind: 'missing', call: 0, slot: 'person', hits: await namedIn(body.text, session) } as const
  const blocks = await ask({ ...question, hits: [...question.hits] }, [call], 'shared', session, { options })
  const unknown = options.length > 0 ? [paragraph(conversation.unknown({ words: name, kind: 'contact' }))] : []
  return { kind: 'answered', outcome: { blocks: [...unknown, ...blocks], waits: true, note: 'asked: missing person' } }
}

const withPerson = (call: SaidCall, person: Said): SaidCall => ({ ...call, said: { ...call.said, person } })

/** Contacts and companies that a message names. */
async function namedIn(text: string, { tx, me }: Session): Promise<readonly Hit[]> {
  const spans = await findNames(tokenize(text), tx, { workspaceId: me.workspaceId })
  const best = spans.flatMap(({ hits }) => hits.filter(isPerson).slice(0, 1)).filter(({ score }) => score > SURE)
  return [...new Map(best.map((hit) => [hit.id, hit])).values()].slice(0, NAMED)
}

/** What is nearly a name in a message is none. */
const SURE = 0.85
const isPerson = ({ kind }: Hit): boolean => kind === 'contact' || kind === 'company'

/** Of a platform's card: phones and e-mails as they would be read if they were typed, the name as it stands there. */
export async function hearCard(body: Body<'card'>, session: Session): Promise<Heard> {
  const { conversation } = session.language
  const read = (given: readonly string[], isOne: (value: string) => boolean) =>
    given.map((text) => ({ text, value: pointIn(text, isOne, session) }))
  const phones = read(body.phones, (value) => value.startsWith('+'))
  const emails = read(body.emails, (value) => value.includes('@') && !value.includes('/'))
  const unread = [...phones, ...emails].flatMap(({ text, value }) => (value === undefined && text.trim() ? [text] : []))
  const company = body.company?.trim()
  const role = body.role?.trim()
  const said: Record<string, Said> = {
    name: { kind: 'word', text: body.name, value: body.name.trim() },
    ...(company ? { company: await companySaid(company, session) } : {}),
    ...(role ? { role: { kind: 'text', text: role } } : {}),
    ...items('phones', phones),
    ...items('emails', emails),
  }
  return {
    kind: 'calls',
    calls: [{ command: 'contact.add', said }],
    origin: byShared,
    ...(unread.length > 0 ? { echo: paragraph(conversation.shared.unread({ words: unread })) } : {}),
  }
}

function pointIn(text: string, isOne: (value: string) => boolean, { me }: Session): string | undefined {
  const [point] = readPoints(tokenize(text), { country: me.country })
  const value = point?.said.kind === 'items' ? point.said.values[0] : undefined
  return value !== undefined && isOne(value) ? value : undefined
}

function items(slot: string, read: readonly { readonly value: string | undefined }[]): Record<string, Said> {
  const values = read.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return values.length > 0 ? { [slot]: { kind: 'items', text: values.join(', '), values } } : {}
}

/** A company by its name alone, or a new one of that name. */
async function companySaid(text: string, session: Session): Promise<Said> {
  const hits = (await namesAlone(tokenize(text), session)).filter(({ kind }) => kind === 'company')
  return hits.length > 0 ? { kind: 'name', text, hits } : { kind: 'word', text, value: text }
}

const say = (words: string, note: string): Heard => ({
  kind: 'answered',
  outcome: { blocks: [paragraph(words)], note },
})
