import type { Turn } from '../command.ts'
import { speech } from '../commands/speech.ts'
import type { Where } from './filter.ts'

/** A filter said back, condition by condition: "yours", "in Kyiv", "no contact since 25 October". */
export async function filterWords(
  where: Where,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>,
): Promise<readonly string[]> {
  const { filter } = turn.language.conversation.set
  const say = speech(turn)
  const named = async <T>(id: string | undefined, words: (name: string) => T, read: (id: string) => Promise<Named>) =>
    id === undefined ? undefined : words((await read(id))?.name ?? '')
  const at = (id: string) => ({ where: { workspaceId: turn.me.workspaceId, id }, select: { name: true } }) as const
  const words = [
    where.lifecycle && filter.lifecycle[where.lifecycle],
    where.status && filter.status[where.status],
    where.owner === turn.me.id
      ? filter.mine
      : await named(
          where.owner,
          (name) => filter.owner({ name }),
          (id) => turn.tx.member.findFirst(at(id)),
        ),
    await named(
      where.company,
      (name) => filter.company({ name }),
      (id) => turn.tx.company.findFirst(at(id)),
    ),
    where.city && filter.city({ name: where.city }),
    where.industry && filter.industry({ name: where.industry }),
    where.tag && filter.tag({ name: where.tag }),
    await named(
      where.stage,
      (name) => filter.stage({ name: say.stage(name) }),
      (id) => turn.tx.stage.findFirst(at(id)),
    ),
    where.staleDays === undefined
      ? undefined
      : where.staleDays === 0
        ? filter.stale
        : filter.staleDays({ days: where.staleDays }),
    where.quietSince && filter.quietSince({ date: dateOf(where.quietSince.at, turn) }),
    where.minAmount && filter.minAmount({ amount: say.money(where.minAmount) }),
    where.maxAmount && filter.maxAmount({ amount: say.money(where.maxAmount) }),
  ]
  return words.filter((one) => one !== undefined)
}

type Named = { readonly name: string } | null

const dateOf = (at: string, turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>): string =>
  speech(turn).date(Temporal.Instant.from(at).toZonedDateTimeISO(turn.me.zone).toPlainDate())

/** So many names are said of many. */
const SHOWN = 10

/** Some of the names of many records, sorted as one sorts in the speaker's language, and how many more there are. */
export function namesOf(names: readonly string[], { language }: Pick<Turn, 'language'>): string {
  const { compare } = new Intl.Collator(language.code)
  const sorted = names.toSorted(compare)
  return language.conversation.set.names({ names: sorted.slice(0, SHOWN), more: Math.max(0, sorted.length - SHOWN) })
}
