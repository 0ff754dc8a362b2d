import type { Inbound } from '../inbound.ts'
import { wordsIn } from '../knowledge/match.ts'
import { writtenIn } from '../knowledge/written-in.ts'
import { languages } from '../languages/index.ts'
import type { Session } from '../session.ts'

/** So many words tell more than one answer's language: from then on it is theirs. */
const LASTING = 3

/** A customer is answered in the language of what they have just written; a whole sentence makes it theirs from then on. */
export async function inTheirLanguage({ body }: Inbound, session: Session): Promise<Session> {
  const { me, tx } = session
  const text = body.kind === 'text' || body.kind === 'edit' || body.kind === 'forward' ? body.text : ''
  const code = writtenIn(text)
  if (me.kind !== 'customer' || code === undefined || code === me.language) return session
  if (wordsIn(text).length >= LASTING) await tx.contact.updateMany({ where: { id: me.id }, data: { language: code } })
  return { ...session, language: languages[code], me: { ...me, language: code } }
}
