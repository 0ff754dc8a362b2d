import type { SaidCall } from '../call.ts'
import type { Heard } from '../hear.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'

/**
 * Nothing was understood, and nothing is changed; what could be said instead. After a customer's request the words may be meant for the
 * customer: that is asked, with exactly these words; `others`: what they may mean else.
 */
export function unclear(text: string, session: Session, others: readonly (readonly SaidCall[])[]): Heard {
  const { about, me, language } = session
  if (about?.kind === 'ticket' && me.kind === 'member')
    return {
      kind: 'meant',
      calls: [{ command: 'message.send', args: { ticket: about.id, text } }],
      origin: { by: 'exact', confirmed: false, others },
    }
  const { commands } = language.phrases
  const examples = [commands['reminder.create'].example, commands['deal.move'].example, commands['agenda.show'].example]
  return {
    kind: 'answered',
    outcome: {
      blocks: [paragraph(language.conversation.unclear({ examples }))],
      note: 'unclear',
      inPublic: true,
    },
  }
}
