import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { doorsOf } from '../../door/doors.ts'
import { contact } from '../../slots/index.ts'
import { LINK_DAYS, makeLink } from '../../store/proof.ts'
import { newSecret } from '../../store/sessions.ts'
import { answer } from '../answer.ts'

const slots = z.object({ contact })

/** Makes a link by which a contact is known at the customers' door: whoever follows it is them. It is shown to the speaker alone. */
export const contactInvite = command({
  name: 'contact.invite',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'own', act: 'change' },
  slots,
  run: invite,
})

async function invite({ contact: contactId }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { tx, now } = turn
  const { answers } = turn.language
  const about = { kind: 'contact', id: contactId } as const
  const found = await tx.contact.findFirst({ where: { id: contactId, deletedAt: null }, select: { name: true } })
  if (!found) return answer([answers.gone])
  const { telegram, web } = await doorsOf(turn)
  if (telegram === undefined && web === undefined) return answer([answers.door.noDoor], [], about)
  const secret = newSecret()
  if (!(await makeLink(tx, { contactId, secret, now }))) return answer([answers.gone])
  const links = {
    ...(telegram === undefined ? {} : { telegram: `https://t.me/${telegram}?start=${secret}` }),
    ...(web === undefined ? {} : { web: `${web}#code=${secret}` }),
  }
  return answer([answers.door.invitation({ name: found.name, days: LINK_DAYS, ...links })], [], about)
}
