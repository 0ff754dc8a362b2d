import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { word } from '../../slots/index.ts'
import { type Linkable, linkable } from '../../store/links.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { accountsOf } from './accounts.ts'

const slots = z.object({ platform: word(linkable).optional() })

/** Shows where the speaker is known, with a button to connect each platform that is missing, and to disconnect each that is there. */
export const accountList = command({
  name: 'account.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'change' },
  slots,
  run: list,
})

async function list({ platform: asked }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { account: words } = turn.language.answers
  const say = speech(turn)
  const accounts = await accountsOf(turn)
  const linkButton = (platform: Linkable) =>
    turn.button(words.button.link({ platform: words.platforms[platform] }), {
      command: 'account.link',
      args: { platform },
    })
  if (asked !== undefined && !accounts.some(({ platform }) => platform === asked))
    return answer([words.notLinked({ platform: words.platforms[asked] })], [linkButton(asked)])
  const items = accounts.map(({ platform, name, since, here }) =>
    words.item({
      platform: words.platforms[platform],
      since: say.date(since.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate()),
      here,
      ...(name ? { name } : {}),
    }),
  )
  const has = (platform: Linkable) => accounts.some((one) => one.platform === platform)
  const choices = linkable.map((platform) => {
    const named = { platform: words.platforms[platform] }
    return has(platform)
      ? turn.button(words.button.unlink(named), { command: 'account.unlink', args: { platform } })
      : linkButton(platform)
  })
  return {
    blocks: [
      { kind: 'list', title: words.title, items },
      { kind: 'choices', choices },
    ],
  }
}
