import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { answer } from '../answer.ts'
import { whyReport } from '../reports/why-report.ts'
import { type Message, messagesHere } from './messages.ts'
import { whyCame } from './why-came.ts'
import { whyDone } from './why-done.ts'

const slots = z.object({})

/**
 * How the speaker's last message here was read and what came of it; where Parley has written by itself since, or that message is
 * replied to, why it came now; of a report, what its figure means and what was counted. Tells nobody another's words: a direct chat is one person's.
 */
export const why = command({
  name: 'why',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'change' },
  slots,
  run: explain,
})

async function explain(_: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  if (turn.report) return whyReport(turn.report, turn)
  const messages = await messagesHere(turn)
  const message = messages.find((one) => !isWhy(one, turn))
  if (!message) return answer([turn.language.answers.why.nothing])
  return message.heard ? whyDone(message.heard, turn) : whyCame(message.key, turn)
}

/** The answer to an earlier "why?" is not asked about. */
const isWhy = ({ heard }: Message, { language }: Turn): boolean =>
  heard?.outcome?.startsWith(language.phrases.commands.why.title) ?? false
