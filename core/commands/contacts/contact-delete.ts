import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { recordsOf } from '../../records/each.ts'
import { namesOf } from '../../records/words.ts'
import { paragraph } from '../../reply.ts'
import { contact, ids, where } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { hangingOnContacts } from './hanging.ts'

const slots = z.object({ contact: contact.optional(), where: where.optional(), ids: ids.optional() })
type Args = z.output<typeof slots>

/** Deletes a contact or many: out of sight at once with phones and e-mails, until it is taken back or gone after its time. */
export const contactDelete = command({
  name: 'contact.delete',
  risk: 'destroys',
  takenBack: 'undo',
  right: { area: 'records', act: 'bulk' },
  slots,
  oneOf: [['contact', 'where']],
  fromAbout: { contact: ['contact'] },
  sets: 'contact',
  preview,
  run: remove,
})

const idsOf = ({ contact: one, ids: many }: Args): readonly string[] => many ?? (one === undefined ? [] : [one])

/** What hangs on them and stays is said before it is confirmed. */
async function preview(args: Args, turn: Turn): Promise<Preview> {
  const contacts = idsOf(args)
  const words = turn.language.answers.people
  const hanging = await hangingOnContacts(contacts, turn)
  if (!hanging) return { ...answer([turn.language.answers.gone]), ready: false }
  const stays = words.stays(hanging)
  return { blocks: stays === undefined ? [] : [paragraph(stays)], ready: true }
}

async function remove(args: Args, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const records = await recordsOf('contact', idsOf(args), turn)
  const [first] = records
  if (!first) return answer([language.answers.gone])
  const found = records.map(({ id }) => id)
  const hanging = await hangingOnContacts(found, turn)
  await tx.contact.updateMany({
    where: { workspaceId: me.workspaceId, id: { in: found } },
    data: { deletedAt: new Date(now.epochMilliseconds) },
  })
  const names = namesOf(
    records.map(({ name }) => name),
    turn,
  )
  const words = language.answers.people
  const what = args.ids && language.conversation.set.count({ kind: 'contact', count: records.length })
  const reminders = hanging?.reminders ?? 0
  return answer([words.deleted({ names, reminders, ...(what ? { what } : {}) })], [undoButton(turn)])
}
