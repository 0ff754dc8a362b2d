import { speech } from '../commands/speech.ts'
import type { DimensionName, Row, TimeName } from './figures.ts'
import type { Asking } from './prepare.ts'
import type { Scope } from './scope.ts'

/** What rows are called in the asker's language, in their order. */
export async function labelsOf(
  by: DimensionName | null,
  rows: readonly Row[],
  asking: Asking,
): Promise<readonly string[]> {
  if (by === null) return []
  const { report } = asking.language.answers
  const names = await namesOf(by, rows, asking)
  const ofTime = new Set(rows.map(({ key }) => key?.slice(0, 4))).size > 1
  return rows.map(({ key, label }) => {
    if (key === null) return report.nothing[by]
    switch (by) {
      case 'month':
      case 'quarter':
      case 'week':
        return timeLabel(by, Temporal.PlainDate.from(key), ofTime, asking)
      case 'city':
        return key
      default:
        return names.get(key) ?? (label === '' ? UNSEEN : label)
    }
  })
}

function timeLabel(by: TimeName, first: Temporal.PlainDate, years: boolean, asking: Asking): string {
  const say = speech(asking)
  if (by === 'quarter')
    return asking.language.answers.report.quarter({ q: Math.ceil(first.month / 3), year: first.year })
  if (by === 'week')
    return asking.language.answers.agenda.span({
      from: say.shortDate(first),
      to: say.shortDate(first.add({ days: 6 })),
    })
  const noon = new Date(first.toZonedDateTime('UTC').epochMilliseconds)
  const month = new Intl.DateTimeFormat(asking.language.code, { month: 'long', timeZone: 'UTC' }).format(noon)
  const now = asking.now.toZonedDateTimeISO(asking.me.zone)
  return asking.language.answers.report.month({
    month,
    ...(years || first.year !== now.year ? { year: first.year } : {}),
  })
}

/** A record that the asker may not see, though what hangs on it is theirs. */
const UNSEEN = '…'

async function namesOf(
  by: DimensionName,
  rows: readonly Row[],
  { tx, me }: Asking,
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ key }) => (key === null ? [] : [key]))
  const which = { where: { workspaceId: me.workspaceId, id: { in: ids } }, select: { id: true, name: true } }
  const read = {
    owner: () => tx.member.findMany(which),
    company: () => tx.company.findMany(which),
    tag: () => tx.tag.findMany(which),
    product: () => tx.product.findMany(which),
  }
  const found = by === 'owner' || by === 'company' || by === 'tag' || by === 'product' ? await read[by]() : []
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Stages as they follow one another, those with nothing in them too; with `top` the largest so many. */
export async function stagesInOrder(
  rows: readonly Row[],
  top: number | undefined,
  { measure, sense, filters }: Scope,
  asking: Asking,
): Promise<readonly Row[]> {
  const { tx, me } = asking
  const stages = await tx.stage.findMany({
    where: { workspaceId: me.workspaceId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, kind: true, deletedAt: true },
  })
  const open = measure.counting !== 'begun' || sense !== 'within'
  const known = new Map(rows.map((row) => [row.key, row]))
  const say = speech(asking)
  return stages.flatMap(({ id, name, kind, deletedAt }): Row[] => {
    const row = known.get(id)
    const label = say.stage(name)
    if (row) return [{ ...row, label }]
    const shows = top === undefined && filters.stage === undefined && deletedAt === null && (kind === 'open' || !open)
    return shows ? [{ key: id, label, value: '0', records: 0 }] : []
  })
}
