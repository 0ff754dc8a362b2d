import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { answer } from '../answer.ts'

/** "Start": takes back a "stop". */
export const consentGive = command({
  name: 'consent.give',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'service', act: 'change' },
  slots: z.object({}),
  run: start,
})

async function start(_: unknown, { tx, me, language }: Turn): Promise<Ran> {
  await tx.contact.updateMany({ where: { id: me.id }, data: { stoppedAt: null } })
  return answer([language.answers.service.stop.again])
}
