import { z } from 'zod'
import { command, type Ran, type Turn } from '../command.ts'
import type { Topic } from '../languages/answers/words.ts'
import { languages } from '../languages/index.ts'
import type { CommandPhrases } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import { type Choice, paragraph, type Text } from '../reply.ts'
import { allowance } from '../rights.ts'
import { text } from '../slots/index.ts'
import { type CommandName, commandNamed } from './index.ts'

const slots = z.object({ topic: text.optional() })

/** What can be said, by example: a few sentences of each topic, or every command of one. */
export const help = command({
  name: 'help',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'see' },
  slots,
  run: show,
})

const topics: readonly Topic[] = [
  'people',
  'deals',
  'activities',
  'reminders',
  'reports',
  'requests',
  'data',
  'settings',
  'team',
  'other',
]
const topicOf: Readonly<Record<string, Topic>> = {
  contact: 'people',
  company: 'people',
  owner: 'people',
  tag: 'people',
  deal: 'deals',
  activity: 'activities',
  brief: 'activities',
  report: 'reports',
  schedule: 'reports',
  ticket: 'requests',
  message: 'requests',
  knowledge: 'requests',
  reminder: 'reminders',
  agenda: 'reminders',
  data: 'data',
  import: 'data',
  export: 'data',
  settings: 'settings',
  absence: 'settings',
  account: 'settings',
  nudge: 'settings',
  workspace: 'team',
  team: 'team',
}
/** What a day begins with: these stand in the overview, the other topics behind their buttons. */
const first: readonly (readonly [Topic, readonly CommandName[]])[] = [
  ['people', ['contact.add', 'contact.show']],
  ['activities', ['activity.log', 'brief.show']],
  ['deals', ['deal.add', 'deal.move']],
  ['reminders', ['reminder.create', 'agenda.show']],
]

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const topic = args.topic === undefined ? undefined : topicSaid(args.topic, turn)
  return { ...(topic ? about(topic, turn) : await overview(turn)), inPublic: true }
}

/** What can be said of a topic by one of this role. */
const phrasesOf = (topic: Topic, { language, me }: Turn): CommandPhrases[] =>
  Object.entries(language.phrases.commands).flatMap(([name, phrases]) => {
    const right = commandNamed(name)?.right
    const may = right !== undefined && allowance(me.role, right) !== 'none'
    return may && (topicOf[name.split('.')[0] ?? ''] ?? 'other') === topic ? [phrases] : []
  })

/** The topic that somebody's words name, in their language or another. */
function topicSaid(said: string, turn: Turn): Topic | undefined {
  const words = fold(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
  const spoken = [turn.language, ...Object.values(languages)]
  for (const { answers } of spoken) {
    const named = topics.find((topic) =>
      answers.help.topics[topic].words.some((start) => words.some((word) => word.startsWith(fold(start)))),
    )
    if (named) return named
  }
  return undefined
}

async function overview(turn: Turn): Promise<Ran> {
  const { help: words } = turn.language.answers
  const { commands } = turn.language.phrases
  const items = first.map(([topic, names]): Text => {
    const quoted = names.flatMap((name, at) => [...(at ? [' · '] : []), { code: commands[name].example }])
    return [{ bold: words.topics[topic].label }, ': ', ...quoted]
  })
  const about = topics
    .filter((topic) => phrasesOf(topic, turn).length > 0)
    .map((topic) => {
      const { label } = words.topics[topic]
      return turn.button(label, { command: 'help', args: { topic: label } })
    })
  return {
    blocks: [
      paragraph(words.intro),
      { kind: 'list', items },
      paragraph(words.outro),
      { kind: 'choices', choices: [...(await begin(turn)), ...about] },
    ],
  }
}

/** What to do first: the day at a glance, or, where there is nobody yet, the first contact. None in a group, which is no one's day. */
async function begin(turn: Turn): Promise<Choice[]> {
  const { me, tx, language } = turn
  if (!me.chat.direct) return []
  const somebody = await tx.contact.findFirst({ where: { workspaceId: me.workspaceId }, select: { id: true } })
  return somebody
    ? [turn.button(language.conversation.button.agenda, { command: 'agenda.show', args: {} }, true)]
    : [turn.button(language.answers.help.firstContact, { command: 'contact.add', said: {} }, true)]
}

function about(topic: Topic, turn: Turn): Ran {
  const { label } = turn.language.answers.help.topics[topic]
  const items = phrasesOf(topic, turn).map(({ title, example }): Text => [`${title}: `, { code: example }])
  return { blocks: [{ kind: 'list', title: [{ bold: label }], items }] }
}
