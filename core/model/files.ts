import type { SaidCall } from '../call.ts'
import type { Session } from '../session.ts'
import { GuestNeeded } from './advice.ts'
import { prompt } from './prompt.ts'
import { readCalls } from './sentence.ts'
import { toolName, toolsFor } from './tools.ts'

/** What a model can make of a file: a recording is heard, a picture looked at. */
type Sense = 'voice' | 'card'

/** By its name where the platform does not say what it is. */
const senses: readonly (readonly [Sense, RegExp, RegExp])[] = [
  ['voice', /^audio\//, /\.(oga|ogg|opus|mp3|m4a|wav|webm|flac|aac|amr)$/i],
  ['card', /^image\/(jpeg|png|webp|gif)/, /\.(jpe?g|png|webp|gif)$/i],
]

/** What a file is to a model; undefined for what it is no help with. */
export function senseOf({ name, mime }: { readonly name: string; readonly mime: string }): Sense | undefined {
  const telling = mime !== '' && mime !== 'application/octet-stream'
  return senses.find(([, ofMime, ofName]) => (telling ? ofMime.test(mime) : ofName.test(name)))?.[0]
}

/** What is said in a recording, empty when nothing can be made out. Throws GuestNeeded while the model has not been asked. */
export async function hearVoice(fileId: string, { guest, me }: Session): Promise<string> {
  const advice = guest?.told.find((one) => one.kind === 'voice' && one.fileId === fileId)
  if (advice?.kind === 'voice') return advice.text
  // Whose voice it is helps with the name; nobody else's is told.
  if (guest?.mayAsk) throw new GuestNeeded({ kind: 'voice', fileId, hint: `${me.name}, CRM` })
  return ''
}

/** The contact on the picture of a business card, to be confirmed; undefined when there is none. Throws as `hearVoice`. */
export async function seeCard(fileId: string, session: Session): Promise<SaidCall | undefined> {
  const { guest, me } = session
  const advice = guest?.told.find((one) => one.kind === 'card' && one.fileId === fileId)
  if (advice?.kind === 'card') {
    const calls = await readCalls(advice.calls, { sentence: null, candidates: new Map(), session })
    return calls?.length === 1 && calls[0]?.command === 'contact.add' ? calls[0] : undefined
  }
  if (!guest?.mayAsk) return undefined
  const tools = toolsFor(me).filter(({ name }) => name === toolName('contact.add'))
  const question = { system: await prompt('card', {}), user: 'The picture:', tools }
  throw new GuestNeeded({ kind: 'card', fileId, question })
}
