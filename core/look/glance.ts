import { z } from 'zod'
import { mayUse } from '../authorise.ts'
import { companyShow } from '../commands/companies/company-show.ts'
import { contactShow } from '../commands/contacts/contact-show.ts'
import { dealShow } from '../commands/deals/deal-show.ts'
import { showCall } from '../commands/owners/open.ts'
import { execute } from '../execute.ts'
import { identifyLooker, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../languages/language.ts'
import { greeting } from '../linking/welcome.ts'
import type { Look, Looked, Looker } from '../look.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { paragraph, plainText } from '../reply.ts'
import { openSession, type Session } from '../session.ts'
import { keepButtons } from '../store/look-buttons.ts'
import { audienceOf } from '../work/speaker.ts'
import { lookButtons } from './buttons.ts'
import { home } from './home.ts'
import { search } from './search.ts'

/** What somebody sees who has said nothing: read as they may see it, and changed nothing. Throws when the database is away. */
export async function look(
  who: Looker,
  what: Look,
  { store, clock, address }: Pick<Ports, 'store' | 'clock' | 'address'>,
): Promise<Looked> {
  const me = await identifyLooker(store, who)
  if (!me) return { kind: 'nothing', language: 'en' }
  const { answers } = languages[me.language]
  if (me.kind !== 'member') {
    const blocks = me.kind === 'stranger' ? greeting(me) : [paragraph(answers.service.unclear)]
    return { kind: 'stranger', language: me.language, blocks }
  }
  const viewer = who.group ? await inGroup(me, who, who.group, store) : me
  const command = what.kind === 'record' ? shows[what.of] : contactShow
  if (!mayUse(command, viewer) || (who.group && what.kind === 'home')) return { kind: 'nothing', language: me.language }
  const now = clock.now()
  const own = lookButtons(me, now)
  const looked = await store.for(viewerOf(viewer)).read((tx) => {
    const language = languages[me.language]
    const common = { me: viewer, now, language, tx, address, about: null, listed: [], pending: null, said: '' }
    return seen(what, { ...openSession(common), button: own.button })
  })
  // A button is one person's, and a group has many.
  if (who.group) return withoutButtons(looked)
  await keepButtons(store.pool, me.workspaceId, own.drafts)
  return looked
}

const shows = { contact: contactShow, company: companyShow, deal: dealShow } as const

/** The same person among those who read along: what is seen is what all of them may see. */
async function inGroup(
  me: Me,
  { installationId, account }: Looker,
  { external, readers }: NonNullable<Looker['group']>,
  { pool }: Ports['store'],
): Promise<Me> {
  const where = { platform: me.chat.platform, installationId, group: external, account }
  const audience = await audienceOf(where, pool, async () => readers)
  return { ...me, chat: { ...me.chat, direct: false, audience } }
}

const withoutButtons = (looked: Looked): Looked =>
  looked.kind === 'record'
    ? { ...looked, blocks: looked.blocks.filter(({ kind }) => kind !== 'choices' && kind !== 'form') }
    : looked

async function seen(what: Look, session: Session): Promise<Looked> {
  const { language } = session.me
  switch (what.kind) {
    case 'home':
      return { kind: 'home', language, parts: await home(session) }
    case 'record':
      return record(what, session)
    case 'search':
      return { kind: 'found', language, hits: await search(what, session) }
  }
}

/** The card as its command shows it. */
async function record({ of, id }: Extract<Look, { kind: 'record' }>, session: Session): Promise<Looked> {
  const { language } = session.me
  const nothing: { readonly kind: 'nothing'; readonly language: LanguageCode } = { kind: 'nothing', language }
  if (!z.uuid().safeParse(id).success) return nothing
  const { blocks, about } = await execute([showCall({ kind: of, id })], { by: 'button', confirmed: false }, session)
  if (!about) return nothing
  const [card] = blocks
  const title = card && 'title' in card && card.title !== undefined ? plainText(card.title) : ''
  return { kind: 'record', language, title, blocks }
}
