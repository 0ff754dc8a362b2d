import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { answered } from '../../service/answered.ts'
import { text } from '../../slots/index.ts'
import { answer } from '../answer.ts'
import { noAnswer } from './ways.ts'

const slots = z.object({ question: text })

/** Answers a question from what the company has answered before. */
export const faqAsk = command({
  name: 'faq.ask',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'service', act: 'see' },
  slots,
  run: ask,
})

async function ask({ question }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const blocks = await answered(question, turn)
  if (blocks) return { blocks }
  const { words, choices } = noAnswer(question, turn)
  return answer([words], choices)
}
