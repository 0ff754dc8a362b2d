import type { Heard } from '../hear.ts'
import type { Inbound } from '../inbound.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { passOn } from '../tickets/passing.ts'

/** What a customer's message asks for: while somebody answers them, it is passed on. */
export async function hearCustomer(inbound: Inbound, session: Session): Promise<Heard> {
  const passed = await passOn(inbound, session)
  const outcome = passed ?? { blocks: [paragraph(session.language.conversation.customer)], note: 'customer' }
  return { kind: 'answered', outcome }
}
