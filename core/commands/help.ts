import { z } from 'zod'
import { command, type Ran, type Turn } from '../command.ts'
import type { Topic } from '../languages/answers/words.ts'
import type { CommandPhrases } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import { paragraph, type Text } from '../reply.ts'
import { allowance } from '../rights.ts'
import { text } from '../slots/index.ts'
import { commandNamed } from './index.ts'

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

const topics: readonly Topic[] = ['people', 'deals', 'activities', 'reminders', 'other']
const topicOf: Readonly<Record<string, Topic>> = {
  contact: 'people',
  company: 'people',
  owner: 'people',
  tag: 'people',
  deal: 'deals',
  activity: 'activities',
  brief: 'activities',
  reminder: 'reminders',
  agenda: 'reminders',
}
/** Examples of each topic in the overview. */
const EXAMPLES = 2

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const topic = args.topic === undefined ? undefined : topicSaid(args.topic, turn)
  return topic ? about(topic, turn) : overview(turn)
}

/** What can be said of a topic by one of this role. */
const phrasesOf = (topic: Topic, { language, me }: Turn): CommandPhrases[] =>
  Object.entries(language.phrases.commands).flatMap(([name, phrases]) => {
    const right = commandNamed(name)?.right
    const may = right !== undefined && allowance(me.role, right) !== 'none'
    return may && (topicOf[name.split('.')[0] ?? ''] ?? 'other') === topic ? [phrases] : []
  })

/** The topic that somebody's words name: those of the language, a topic's label, or a command's title. */
function topicSaid(said: string, turn: Turn): Topic | undefined {
  const words = fold(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
  const labelled = turn.language.answers.help.topics
  return topics.find((topic) =>
    labelled[topic].words.some((start) => words.some((word) => word.startsWith(fold(start)))),
  )
}

function overview(turn: Turn): Ran {
  const { help: words } = turn.language.answers
  const items = topics.flatMap((topic): Text[] => {
    const examples = phrasesOf(topic, turn).slice(0, EXAMPLES)
    const quoted = examples.flatMap(({ example }, at) => [...(at ? [' · '] : []), { code: example }])
    return examples.length > 0 ? [[{ bold: words.topics[topic].label }, ': ', ...quoted]] : []
  })
  const choices = topics
    .filter((topic) => phrasesOf(topic, turn).length > EXAMPLES)
    .map((topic) =>
      turn.button(words.topics[topic].label, { command: 'help', args: { topic: words.topics[topic].label } }),
    )
  return {
    blocks: [
      paragraph(words.intro),
      { kind: 'list', items },
      paragraph(words.outro),
      ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
    ],
  }
}

function about(topic: Topic, turn: Turn): Ran {
  const { label } = turn.language.answers.help.topics[topic]
  const items = phrasesOf(topic, turn).map(({ title, example }): Text => [`${title}: `, { code: example }])
  return { blocks: [{ kind: 'list', title: [{ bold: label }], items }] }
}
