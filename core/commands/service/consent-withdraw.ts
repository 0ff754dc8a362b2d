import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { answer } from '../answer.ts'

/** "Stop": nothing unasked comes any more, on no channel. Whoever writes again is answered all the same. */
export const consentWithdraw = command({
  name: 'consent.withdraw',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'service', act: 'change' },
  slots: z.object({}),
  run: stop,
})

async function stop(_: unknown, { tx, me, now, language }: Turn): Promise<Ran> {
  const { stop: words } = language.answers.service
  const at = new Date(now.epochMilliseconds)
  const { count } = await tx.contact.updateMany({ where: { id: me.id, stoppedAt: null }, data: { stoppedAt: at } })
  return answer([count > 0 ? words.done : words.already])
}
