import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { type Block, paragraph } from '../../reply.ts'
import { filesGoing, goingWith, type Mention, mentionsOf } from '../../service/erasing.ts'
import { contact } from '../../slots/index.ts'
import { eraseContact } from '../../store/erasure.ts'
import { cut } from '../activities/entry.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'

const slots = z.object({ contact })

/** Deletes everything about a contact for good, where they asked for it elsewhere than in their chat: as they would have it done themselves (data.erase). */
export const contactErase = command({
  name: 'contact.erase',
  risk: 'destroys',
  takenBack: 'irreversible',
  right: { area: 'records', act: 'bulk' },
  fromAbout: { contact: ['contact'] },
  slots,
  preview,
  run: erase,
})

/** Exactly what goes, and what stays. */
async function preview({ contact: contactId }: z.output<typeof slots>, turn: Turn): Promise<Preview> {
  const { gone, service } = turn.language.answers
  const { theirs: words, goes } = service.erase
  const found = await turn.tx.contact.findFirst({ where: { id: contactId, deletedAt: null }, select: { name: true } })
  if (!found) return { ...answer([gone]), ready: false }
  const { openOrders, ...going } = await goingWith(contactId, turn)
  const counts = { ...going, deals: openOrders }
  const counted = (['history', 'requests', 'reminders', 'deals', 'orders', 'feedback'] as const).flatMap((what) =>
    counts[what] > 0 ? [words.items[what]({ count: counts[what] })] : [],
  )
  return {
    ready: true,
    what: words.what({ name: found.name }),
    blocks: [
      { kind: 'list', title: goes, items: [words.items.person, ...counted, ...filesGoing(going, turn.language)] },
      paragraph(words.stays),
    ],
  }
}

/** The answer names nobody: it is kept, too. */
async function erase({ contact: contactId }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const { theirs: words } = language.answers.service.erase
  const found = await tx.contact.findFirst({ where: { id: contactId, deletedAt: null }, select: { name: true } })
  const erased = found && (await eraseContact(tx, { workspaceId: me.workspaceId, contactId }, now))
  if (!erased) return answer([language.answers.gone])
  const mentions = await mentionsOf(found.name, turn)
  return {
    blocks: [paragraph(words.done), ...mentioned(mentions, turn), paragraph(words.outside)],
    about: null,
    listed: [],
  }
}

/** Of what a colleague wrote so much is shown. */
const LENGTH = 120

function mentioned(mentions: readonly Mention[], turn: Turn): readonly Block[] {
  const [first] = mentions
  if (!first) return []
  const { theirs: words } = turn.language.answers.service.erase
  const say = speech(turn)
  const items = mentions.map(({ text, at, by }) =>
    [say.when(at.toTemporalInstant(), 'day'), ...(by === null ? [] : [by]), `“${cut(text, LENGTH)}”`].join(' · '),
  )
  return [{ kind: 'list', title: words.alone({ count: first.all, shown: mentions.length }), items }]
}
