import type { Outcome } from '../execute.ts'
import type { Inbound } from '../inbound.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { linkable, whoseCode } from '../store/links.ts'
import { codeIn } from './code.ts'

/** What is said to somebody who is known here already and sends a code; undefined when the message is none that works. */
export async function knownCode({ body }: Inbound, session: Session): Promise<Outcome | undefined> {
  const { me, tx, now, language } = session
  const platform = linkable.find((one) => one === me.chat.platform)
  const code = platform && body.kind === 'text' ? codeIn(body.text) : undefined
  const whose = code === undefined ? null : await whoseCode(tx, code, now)
  if (!platform || whose === null) return undefined
  const { account } = language.answers
  const words = whose === 'mine' ? account.yours : account.taken({ platform: account.platforms[platform] })
  return { blocks: [paragraph(words)], note: `code: ${whose}` }
}
