import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { paragraph } from '../../reply.ts'
import { word } from '../../slots/index.ts'
import { linkable } from '../../store/links.ts'
import { answer } from '../answer.ts'
import { accountsOf, namesOn } from './accounts.ts'

const slots = z.object({ platform: word(linkable).optional() })
type Args = z.output<typeof slots>

/** Takes the speaker's accounts on a platform from them: at once they are strangers there. A new code links them again. */
export const accountUnlink = command({
  name: 'account.unlink',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'own', act: 'change' },
  slots,
  confirms: () => true,
  preview,
  run: unlink,
})

async function preview({ platform }: Args, turn: Turn): Promise<Preview> {
  const { account: words } = turn.language.answers
  const accounts = await accountsOf(turn)
  if (platform === undefined) {
    const there = linkable.filter((one) => accounts.some((account) => account.platform === one))
    const choices = there.map((one) =>
      turn.button(words.button.unlink({ platform: words.platforms[one] }), {
        command: 'account.unlink',
        args: { platform: one },
      }),
    )
    return { ...answer([words.which], choices), ready: false }
  }
  const named = { platform: words.platforms[platform] }
  const going = accounts.filter((one) => one.platform === platform)
  if (going.length === 0) return { ...answer([words.notLinked(named)]), ready: false }
  return {
    blocks: going.length === accounts.length ? [paragraph(words.lastWayIn)] : [],
    ready: true,
    what: words.unlink({ ...named, names: namesOn(going) }),
  }
}

async function unlink({ platform }: Args, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const { account: words } = language.answers
  if (platform === undefined) return answer([words.which])
  const named = { platform: words.platforms[platform] }
  const going = (await accountsOf(turn)).filter((one) => one.platform === platform)
  if (going.length === 0) return answer([words.notLinked(named)])
  await tx.account.updateMany({
    where: { workspaceId: me.workspaceId, memberId: me.id, id: { in: going.map(({ id }) => id) } },
    data: { memberId: null },
  })
  return answer([going.some(({ here }) => here) ? words.unlinkedHere(named) : words.unlinked(named)])
}
