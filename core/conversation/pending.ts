import { z } from 'zod'
import {
  type MeantCall,
  meantCallSchema,
  type Question,
  questionSchema,
  type SaidCall,
  saidCallSchema,
} from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { newId } from '../id.ts'
import { type Lesson, lessonSchema } from '../learnt/phrases.ts'
import { nominative } from '../names/nominative.ts'
import { type Held, heldSchema } from '../records/hold.ts'
import { type Block, type Choice, paragraph, type Text } from '../reply.ts'
import type { Session } from '../session.ts'
import type { Hit } from '../slots/said.ts'
import { describedAll } from './describe.ts'
import { labels } from './labels.ts'

const bySchema = z.enum(['button', 'shared', 'pending', 'exact', 'nearest', 'model'])

/** The question that a person has open; one at most, stored until it is answered, dropped or too old. */
const openSchema = z.discriminatedUnion('kind', [
  /** Something is missing, ambiguous or unknown in these calls. */
  z.object({
    kind: z.literal('question'),
    calls: z.array(saidCallSchema),
    question: questionSchema,
    by: bySchema,
    /** Asked a second time, since the answer was none; there is no third. */
    again: z.boolean(),
    /** What else may be done instead of answering. */
    options: z.array(z.array(saidCallSchema)).optional(),
  }),
  /** These exact calls wait for a yes. */
  z.object({
    kind: z.literal('confirm'),
    calls: z.array(meantCallSchema),
    by: bySchema,
    /** Whose records the person was told that they are. */
    owners: z.array(z.string()),
    /** Whose the records of each call's set were when the person was asked: a yes is to those exactly. */
    held: z.array(heldSchema.nullable()).optional(),
    /** What the same sentence said after them; it is done after the yes. */
    rest: z.array(saidCallSchema).optional(),
    /** What else the sentence may have meant. */
    options: z.array(z.array(saidCallSchema)).optional(),
  }),
  /** The sentence may have meant one of these. */
  z.object({ kind: z.literal('offer'), options: z.array(z.array(saidCallSchema)) }),
])

export type OpenQuestion = z.infer<typeof openSchema>
export interface Pending {
  readonly id: string
  readonly open: OpenQuestion
  /** The message that led to it. */
  readonly message?: string | undefined
  /** What is learnt of it when it is confirmed. */
  readonly lesson?: Lesson | undefined
  /** The group in which it was asked of the person alone. */
  readonly aside?: string | undefined
}

const begunSchema = z.object({
  message: z.string().optional(),
  aside: z.string().optional(),
  lesson: lessonSchema.optional().catch(undefined),
})

/** How long a question waits for its answer, and its buttons for a press. */
export const LIFETIME = Temporal.Duration.from({ hours: 24 })

/** The open question as it was stored; null for one of another version of Parley. */
export function readPending(stored: { readonly id: string; readonly question?: unknown }): Pending | null {
  const read = openSchema.safeParse(stored.question)
  return read.success ? { id: stored.id, open: read.data, ...begunSchema.safeParse(stored.question).data } : null
}

/** Ends the open question, whichever it is. */
export async function dropPending(session: Session): Promise<void> {
  await session.tx.pending.deleteMany({ where: { personId: session.me.id } })
}

async function keep(open: OpenQuestion, session: Session): Promise<string> {
  const { me, now, tx } = session
  const id = newId()
  const question = { ...open, message: session.begunBy ?? session.message, lesson: session.lesson, aside: me.aside?.id }
  await tx.$executeRaw`
    insert into pending (workspace_id, person_id, id, chat_id, question, created_at, expires_at)
    values (${me.workspaceId}::uuid, ${me.id}::uuid, ${id}::uuid, ${me.chat.id}::uuid, ${JSON.stringify(question)}::jsonb,
            ${instant(now)}, ${instant(now.add(LIFETIME))})
    on conflict (workspace_id, person_id) do update set
      id = excluded.id, chat_id = excluded.chat_id, question = excluded.question,
      created_at = excluded.created_at, expires_at = excluded.expires_at`
  return id
}

const instant = (now: Temporal.Instant): Date => new Date(now.epochMilliseconds)

/** Asks what is missing, which one was meant, or who it should be; the answer goes on where this left off. `options`: buttons for something else. */
export async function ask(
  question: Question,
  calls: readonly SaidCall[],
  by: z.infer<typeof bySchema>,
  session: Session,
  { again = false, options = [] }: { readonly again?: boolean; readonly options?: readonly Option[] } = {},
): Promise<readonly Block[]> {
  const instead = options.length > 0 ? { options: options.map((option) => [...option.calls]) } : {}
  const pendingId = await keep({ kind: 'question', calls: [...calls], question, by, again, ...instead }, session)
  const group = newId()
  const { cancel } = session.language.conversation.button
  const choices = [
    ...(await answersTo(question, pendingId, group, session)),
    ...options.map(({ label }, index) => session.button(label, { do: 'option', pendingId, index }, { group })),
    session.button(cancel, { do: 'no', pendingId }, { group }),
  ]
  return [paragraph(wordsOf(question, calls, session)), { kind: 'choices', choices }]
}

function wordsOf(question: Question, calls: readonly SaidCall[], session: Session): Text {
  const { conversation, phrases } = session.language
  const call = calls[question.call]
  const command = call ? commandNamed(call.command) : undefined
  switch (question.kind) {
    case 'which':
      return conversation.which({ words: question.text, kind: question.hits[0]?.kind ?? 'contact' })
    case 'unknown':
      return question.of === null
        ? conversation.noSubject({ words: question.text })
        : conversation.unknown({ words: question.text, kind: question.of })
    case 'missing':
      return (command && phrases.commands[command.name].ask?.[question.slot]) ?? conversation.missing
  }
}

async function answersTo(question: Question, pendingId: string, group: string, session: Session): Promise<Choice[]> {
  const candidates = async (hits: readonly Hit[]): Promise<Choice[]> => {
    const names = await labels(hits, session)
    return hits.map((hit, at) => session.button(names[at] ?? hit.name, { do: 'pick', pendingId, hit }, { group }))
  }
  switch (question.kind) {
    case 'which':
      return candidates(question.hits)
    case 'unknown':
      return question.of === 'contact' ? [addButton(question.text, session)] : []
    case 'missing':
      return candidates(question.hits ?? [])
  }
}

/** Somebody nobody knows yet can be added; the question stays open and takes the new name as its answer. */
function addButton(words: string, session: Session): Choice {
  const name = nominative(words, session.language.names)
  const call = { command: 'contact.add', said: { name: { kind: 'text', text: name } } } as const
  return session.button(session.language.conversation.button.add({ name }), { do: 'calls', calls: [call] })
}

/**
 * Asks for a yes to these exact calls; `what` says what they would do, `owner` whose record it is, `shown` more of it, with other
 * ways to go on beside yes and no.
 */
export async function confirm(
  calls: readonly MeantCall[],
  p: {
    readonly what: string
    readonly owner?: string
    readonly owners: readonly string[]
    readonly held: readonly (Held | null)[]
    /** What the same sentence said after them. */
    readonly rest: readonly SaidCall[]
    /** What else the sentence may have meant, as buttons. */
    readonly others: readonly Option[]
    readonly by: z.infer<typeof bySchema>
    readonly shown?: { readonly blocks: readonly Block[]; readonly choices?: readonly Choice[] } | null
  },
  session: Session,
): Promise<readonly Block[]> {
  const { conversation } = session.language
  const open = {
    kind: 'confirm',
    calls: [...calls],
    by: p.by,
    owners: [...p.owners],
    held: [...p.held],
    ...(p.rest.length > 0 ? { rest: [...p.rest] } : {}),
    ...(p.others.length > 0 ? { options: p.others.map(({ calls: other }) => [...other]) } : {}),
  } satisfies OpenQuestion
  const pendingId = await keep(open, session)
  const group = newId()
  return [
    ...(p.shown?.blocks ?? []),
    paragraph(conversation.confirm({ what: p.what, ...(p.owner === undefined ? {} : { owner: p.owner }) })),
    ...(p.rest.length > 0 ? [paragraph(conversation.next({ what: describedAll(p.rest, session) }))] : []),
    {
      kind: 'choices',
      choices: [
        session.button(conversation.button.yes, { do: 'yes', pendingId }, { group, main: true }),
        ...p.others.map(({ label }, index) => session.button(label, { do: 'option', pendingId, index }, { group })),
        session.button(conversation.button.no, { do: 'no', pendingId }, { group }),
        ...(p.shown?.choices ?? []),
      ],
    },
  ]
}

interface Option {
  readonly label: string
  readonly calls: readonly SaidCall[]
}

/** Offers the likeliest readings as buttons; nothing is done until one is pressed or said. */
export async function offer(options: readonly Option[], session: Session): Promise<readonly Block[]> {
  const pendingId = await keep({ kind: 'offer', options: options.map((option) => [...option.calls]) }, session)
  const group = newId()
  const { conversation } = session.language
  const choices = options.map((option, at) =>
    session.button(option.label, { do: 'option', pendingId, index: at }, { group, main: at === 0 }),
  )
  const none = session.button(conversation.button.no, { do: 'no', pendingId }, { group })
  return [paragraph(conversation.offer), { kind: 'choices', choices: [...choices, none] }]
}
