import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { fold } from '../../names/fold.ts'
import { standing, type Titled, titled } from '../../schedules/schedule.ts'
import { text } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'

const slots = z.object({ report: text.optional() })

/** More than this many buttons are no help. */
const CHOICES = 6
/** So many letters of a word say which one is meant, whatever its ending; of a short word fewer. */
const STEM = 4
const SHORT = 5

/** Ends what is told regularly: the one that the words mean, or the only one; of several it asks which. */
export const scheduleStop = command({
  name: 'schedule.stop',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reports', act: 'change' },
  slots,
  run: stop,
})

async function stop({ report }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { me, now, tx, language } = turn
  const { schedule } = language.answers
  const all = await titled(await standing(turn, null), turn)
  if (all.length === 0) return answer([schedule.none])
  const id = z.uuid().safeParse(report)
  if (id.success && !all.some((one) => one.id === id.data)) return answer([schedule.gone])
  const meant = id.success ? all.filter((one) => one.id === id.data) : fitting(report, all, turn)
  const [only, another] = meant
  if (!only || another) return which(meant, turn)
  await tx.schedule.updateMany({
    where: { workspaceId: me.workspaceId, id: only.id },
    data: { stoppedAt: new Date(now.epochMilliseconds), dueAt: null },
  })
  const rule = speech(turn).repeat(only.repeat)
  return answer([schedule.stopped({ report: only.title, rule })], [undoButton(turn)])
}

/** Those that the words may mean: of one there is no choice, and without words the only one of this chat is meant. */
function fitting(words: string | undefined, all: readonly Titled[], turn: Turn): readonly Titled[] {
  if (all.length === 1) return all
  if (words === undefined) {
    const here = all.filter(({ chatId }) => chatId === turn.me.chat.id)
    return here.length === 1 ? here : all
  }
  const some = named(words, all, turn)
  return some.length > 0 ? some : all
}

function which(some: readonly Titled[], turn: Turn): Ran {
  const { schedule } = turn.language.answers
  const say = speech(turn)
  const choices = some.slice(0, CHOICES).map((one) =>
    turn.button(`${one.title}, ${say.repeat(one.repeat)}`, {
      command: 'schedule.stop',
      args: { report: one.id },
    }),
  )
  return answer([schedule.which], choices)
}

/** Those of which most of the words speak: by the beginnings of words, since a report is named in every case form ("п’ятничний", "щоп’ятниці"). */
function named(words: string, all: readonly Titled[], turn: Turn): readonly Titled[] {
  const parts = (said: string): string[] =>
    fold(said)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= STEM)
  const wanted = new Set(parts(words).map((word) => word.slice(0, word.length > SHORT ? STEM : STEM - 1)))
  const say = speech(turn)
  const scored = all.map((one) => {
    const own = parts(`${one.title} ${say.repeat(one.repeat)}`)
    return { one, score: [...wanted].filter((stem) => own.some((word) => word.includes(stem))).length }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ one }) => one)
}
