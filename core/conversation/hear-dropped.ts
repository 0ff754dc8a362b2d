import type { Heard } from '../hear.ts'
import type { Inbound } from '../inbound.ts'
import { hearVoice, seeCard, senseOf } from '../model/files.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { hearFile } from './hear-file.ts'

/**
 * A recording is read as if it had been typed (by `hearSpoken`), a picture as a business card, by the model, and without one it is said that
 * they cannot be; any other file is a table of records.
 */
export async function hearDropped(
  file: Extract<Inbound['body'], { kind: 'file' }>,
  session: Session,
  hearSpoken: (words: string) => Promise<Heard>,
): Promise<Heard> {
  const { conversation } = session.language
  const sense = session.me.chat.direct ? senseOf(file) : undefined
  if (sense && !session.guest) return say(conversation.guest[sense === 'voice' ? 'deaf' : 'blind'], 'no model: file')
  if (sense === 'voice') {
    const text = await hearVoice(file.fileId, session)
    if (text === '') return say(conversation.guest.unheard, 'unread: voice')
    const heard = await hearSpoken(text)
    return { ...unasked(heard), echo: paragraph(conversation.guest.heard({ words: text })) }
  }
  if (sense === 'card') {
    const call = await seeCard(file.fileId, session)
    return call
      ? { kind: 'calls', calls: [call], origin: { by: 'model', confirmed: false } }
      : say(conversation.guest.unseen, 'unread: picture')
  }
  return hearFile(file, session)
}

/** What was made out of a recording may be wrong: nothing of it is written before the person has said yes with a button or in writing. */
function unasked(heard: Heard): Heard {
  if (heard.kind !== 'calls' && heard.kind !== 'meant') return heard
  const { owners: _owners, held: _held, lesson: _lesson, ...origin } = heard.origin
  return { ...heard, origin: { ...origin, by: 'model', confirmed: false } }
}

const say = (words: string, note: string): Heard => ({
  kind: 'answered',
  outcome: { blocks: [paragraph(words)], note },
})
