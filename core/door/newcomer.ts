import { courtesyIn } from '../conversation/courtesy.ts'
import type { Inbound } from '../inbound.ts'
import { firstWrittenIn } from '../knowledge/written-in.ts'
import { languages } from '../languages/index.ts'
import type { Me, Stranger } from '../me.ts'
import { saveKeys } from '../names/lookup.ts'
import type { Tx } from '../store/db.ts'
import { accountNumber, adopt } from '../store/door.ts'

/** Who has just come in by the customers' door: a person of their own from this message on. */
export interface Newcomer extends Me {
  /** The account that becomes theirs. */
  readonly accountId: string
}

export const isNewcomer = (me: Me | Stranger): me is Newcomer => me.kind === 'customer' && 'accountId' in me

/**
 * Who a stranger at the customers' door is by writing this; undefined where they stay a stranger: elsewhere, in a group, while their account is
 * disabled, and as long as they have said nothing but hello.
 */
export function newcomer({ account, body }: Inbound, stranger: Stranger): Newcomer | undefined {
  const { becomes, accountId } = stranger
  if (!becomes || accountId === undefined || isHello(body)) return undefined
  const text = body.kind === 'text' ? body.text : body.kind === 'file' ? (body.caption ?? '') : ''
  const language = text === '' ? becomes.language : firstWrittenIn(text, becomes.language)
  return { ...becomes, accountId, language, name: account.name?.replaceAll(/\s+/g, ' ').trim() ?? '' }
}

/** Opening the conversation, in words or without. */
const isHello = (body: Inbound['body']): boolean =>
  body.kind === 'hello' || (body.kind === 'text' && (body.text.trim() === '' || courtesyIn(body.text) === 'hello'))

/**
 * Makes the newcomer a contact, in the turn's transaction (which is narrowed to them): by the name that the platform gives, else as visitor of a
 * number; a lead, with the door as its source. Gives them with their name; undefined when the account is somebody's meanwhile.
 */
export async function admit(me: Newcomer, tx: Tx): Promise<Me | undefined> {
  const { accountId, ...person } = me
  const { door } = languages[me.language].answers
  const name = me.name === '' ? door.visitor({ number: await accountNumber(tx, accountId) }) : me.name
  const source = me.chat.platform === 'web' ? door.website : door.source
  await tx.contact.create({
    data: { workspaceId: me.workspaceId, id: me.id, name, lifecycle: 'lead', source, language: me.language },
    select: { id: true },
  })
  await saveKeys(tx, me.workspaceId, 'contact', me.id, name)
  return (await adopt(tx, { accountId, contactId: me.id })) ? { ...person, name } : undefined
}
