import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { paragraph } from '../../reply.ts'
import { filesGoing, goingWith } from '../../service/erasing.ts'
import { eraseContact } from '../../store/erasure.ts'
import { answer } from '../answer.ts'

/** Deletes everything about the customer for good. */
export const dataErase = command({
  name: 'data.erase',
  risk: 'destroys',
  takenBack: 'irreversible',
  right: { area: 'service', act: 'bulk' },
  slots: z.object({}),
  preview,
  run: erase,
})

/** Exactly what goes, and what stays. */
async function preview(_: unknown, { tx, me, language }: Turn): Promise<Preview> {
  const { erase: words } = language.answers.service
  const going = await goingWith(me.id, { tx, me })
  const counted = (['messages', 'requests', 'openOrders', 'orders', 'feedback'] as const).flatMap((what) => {
    const count = what === 'messages' ? going.history : going[what]
    return count > 0 ? [words.items[what]({ count })] : []
  })
  return {
    ready: true,
    what: words.what,
    blocks: [
      { kind: 'list', title: words.goes, items: [words.items.person, ...counted, ...filesGoing(going, language)] },
      paragraph(`${words.stays} ${words.forGood}`),
    ],
  }
}

async function erase(_: unknown, { tx, me, now, language }: Turn): Promise<Ran> {
  const { service, gone } = language.answers
  const erased = await eraseContact(tx, { workspaceId: me.workspaceId, contactId: me.id }, now)
  return { ...answer([erased ? service.erase.done : gone]), about: null, listed: [] }
}
