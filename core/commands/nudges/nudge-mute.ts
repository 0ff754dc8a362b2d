import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { dropMuted } from '../../nudges/planned.ts'
import { nudgeKinds } from '../../settings.ts'
import { subject, when, word } from '../../slots/index.ts'
import { untilOf } from '../../time/until.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { around, keepMutes, mutesNow, same } from './mutes.ts'

const slots = z.object({ kind: word(nudgeKinds).optional(), subject: subject.optional(), until: when.optional() })
type Args = z.output<typeof slots>

/**
 * The speaker does not want to hear of a kind of nudge, of a record, or of either, for a while or for good. What is planned is
 * dropped at once. Reminders always come.
 */
export const nudgeMute = command({
  name: 'nudge.mute',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'own', act: 'change' },
  slots,
  run: mute,
})

async function mute({ kind, subject: about, until }: Args, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const { nudge: words, gone } = language.answers
  const say = speech(turn)
  const end = until && untilOf(until, now.toZonedDateTimeISO(me.zone)).toInstant()
  const ends = until && end && say.when(end, until.grain)
  if (end && ends !== undefined && Temporal.Instant.compare(end, now) <= 0)
    return answer([words.untilPast({ when: ends })])
  const record = about && (await around(about, turn))
  if (record && record.name === undefined) return answer([gone])
  const added = { ...(kind ? { kind } : {}), ...(about ? { about } : {}), ...(end ? { until: end.toString() } : {}) }
  await keepMutes([...(await mutesNow(turn)).filter((one) => !same(one, added)), added], turn)
  await dropMuted(tx, { workspaceId: me.workspaceId, memberId: me.id }, { kind, records: record?.ids })
  const said = words.muted({
    ...(kind ? { kind } : {}),
    ...(record?.name === undefined ? {} : { name: record.name }),
    ...(ends === undefined ? {} : { until: ends }),
  })
  return answer([said], [undoButton(turn)], about)
}
