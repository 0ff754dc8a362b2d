import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newCode, shownCode } from '../../linking/code.ts'
import { word } from '../../slots/index.ts'
import { CODE_MINUTES, keepCode, linkable } from '../../store/links.ts'
import { answer } from '../answer.ts'
import { accountsOf, namesOn } from './accounts.ts'

const slots = z.object({ platform: word(linkable).optional() })

/** Gives a code by which the speaker's account on another platform becomes theirs; an admin's first one brings the company's bot along. */
export const accountLink = command({
  name: 'account.link',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'own', act: 'change' },
  slots,
  run: link,
})

async function link({ platform }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const { account: words } = language.answers
  if (platform === undefined)
    return answer(
      [words.which],
      linkable.map((one) => turn.button(words.platforms[one], { command: 'account.link', args: { platform: one } })),
    )
  const named = { platform: words.platforms[platform] }
  const theirs = (await accountsOf(turn)).filter((one) => one.platform === platform)
  const code = newCode()
  const made = await keepCode(tx, { platform, code, chatId: me.chat.id, now })
  if (made.kind !== 'made')
    return answer([made.kind === 'unbound' ? words.noBot(named) : language.conversation.notAllowed])
  const { handle } = made
  const url = platform === 'telegram' && handle !== null ? `https://t.me/${handle}?start=${code}` : undefined
  const company = made.binds
    ? (await tx.workspace.findUniqueOrThrow({ where: { id: me.workspaceId }, select: { name: true } })).name
    : undefined
  const how = words.code({
    ...named,
    code: shownCode(code),
    minutes: CODE_MINUTES,
    ...(url === undefined ? {} : { url }),
    ...(handle === null ? {} : { bot: handle }),
    ...(company === undefined ? {} : { company }),
  })
  return answer([...(theirs.length > 0 ? [words.already({ ...named, names: namesOrCount(theirs) })] : []), how])
}

const namesOrCount = (theirs: Awaited<ReturnType<typeof accountsOf>>): readonly string[] => {
  const names = namesOn(theirs)
  return names.length > 0 ? names : [`${theirs.length}`]
}
