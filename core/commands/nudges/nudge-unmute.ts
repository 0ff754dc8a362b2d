import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { nudgeKinds } from '../../settings.ts'
import { subject, word } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { around, keepMutes, mutesNow, without } from './mutes.ts'

const slots = z.object({ kind: word(nudgeKinds).optional(), subject: subject.optional() })

/** The speaker wants to hear again of what they had muted. */
export const nudgeUnmute = command({
  name: 'nudge.unmute',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'own', act: 'change' },
  slots,
  run: unmute,
})

async function unmute({ kind, subject: about }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { nudge: words } = turn.language.answers
  const mutes = await mutesNow(turn)
  const left = without(mutes, { kind, about })
  if (left === mutes || mutes.length === 0) return answer([words.notMuted], [], about)
  await keepMutes(left, turn)
  const name = about && (await around(about, turn)).name
  const said = words.unmuted({ ...(kind ? { kind } : {}), ...(name === undefined ? {} : { name }) })
  return answer([said], [undoButton(turn)], about)
}
