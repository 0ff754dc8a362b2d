import { z } from 'zod'
import { viewerOf } from '../../../core/identify.ts'
import { languages } from '../../../core/languages/index.ts'
import type { Me } from '../../../core/me.ts'
import { askReport } from '../../../core/reports/ask.ts'
import { DIMENSIONS, type Figures, MEASURES, type Question } from '../../../core/reports/figures.ts'
import { measures } from '../../../core/reports/measures.ts'
import type { Store } from '../../../core/store/db.ts'
import {
  type Awkward,
  awkward,
  type Chance,
  CITIES,
  chance,
  load,
  NOW,
  PRODUCTS,
  stageNames,
  TAGS,
  ZONES,
} from './awkward.ts'
import { type Asked, cityOf, worked } from './reference.ts'

/** Where Parley and the reference differ: the question and both answers. */
export interface Difference {
  readonly seed: number
  readonly asked: Asked
  readonly parley: unknown
  readonly reference: unknown
}

/** Asks a company made up from a seed so many questions both ways. */
export async function compareSeed(
  seed: number,
  questions: number,
  store: Store,
  size = 60,
): Promise<readonly Difference[]> {
  const company = awkward(seed, size)
  const { workspaceId, id } = await load(company, store)
  const stages = await stageIds(workspaceId, store)
  const by = chance(seed + 7919)
  const found: Difference[] = []
  for (let n = 0; n < questions; n += 1) {
    const asked = question(by, company)
    const repAlone = by.often(0.2)
    const me = speaker(workspaceId, id(repAlone ? 'm2' : 'm1'), asked.zone, repAlone)
    const parley = await store
      .for(viewerOf(me))
      .read(async (tx) => askReport(questionOf(asked, id, stages), { tx, me, now: NOW, language: languages.en }))
    if (parley.kind === 'refused') {
      if (parley.why.kind !== 'tooFine') found.push({ seed, asked, parley, reference: 'an answer' })
      continue
    }
    const wanted = worked({ ...stretched(asked), ...(repAlone ? { owner: 'm2', sees: 'm2' } : {}) }, company)
    const names = new Map([...company.members, ...company.companies.map((one) => one.id)].map((one) => [id(one), one]))
    const { rows: tags } = await store.pool.query('select id, name from tag where workspace_id = $1', [workspaceId])
    const labels = new Map([
      ...PRODUCTS.map((one): [string, string] => [id(one.id), one.id]),
      ...namedSchema.parse(tags).map(({ id: tag, name }): [string, string] => [tag, name]),
    ])
    const keys = new Map([...names, ...[...stages].map(([name, one]) => [one, name] as const)])
    const got = plain(parley.figures, new Map([...keys, ...labels]))
    const { total, records, without } = wanted
    const reference = { total, records, without, rows: sorted(wanted.rows) }
    if (JSON.stringify(got) !== JSON.stringify(reference)) found.push({ seed, asked, parley: got, reference })
  }
  return found
}

const namedSchema = z.array(z.object({ name: z.string(), id: z.string() }))

async function stageIds(workspaceId: string, store: Store): Promise<ReadonlyMap<string, string>> {
  const { rows } = await store.pool.query('select name, id from stage where workspace_id = $1', [workspaceId])
  return new Map(namedSchema.parse(rows).map(({ name, id }) => [name, id]))
}

const speaker = (workspaceId: string, id: string, zone: string, repAlone: boolean): Me => ({
  kind: 'member',
  workspaceId,
  id,
  name: 'Member',
  role: repAlone ? 'rep' : 'manager',
  language: 'en',
  zone,
  currency: 'EUR',
  country: 'UA',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
  repsSeeAll: !repAlone,
  chat: { id, direct: true, audience: null },
})

/** A question that makes sense, by chance. */
function question({ pick, often, int }: Chance, company: Awkward): Asked {
  const metric = pick(MEASURES)
  const measure = measures[metric]
  const by = often(0.75) ? pick(DIMENSIONS.filter((one) => measure.by.includes(one))) : null
  const may = (filter: (typeof measure.filters)[number], share: number) =>
    measure.filters.includes(filter) && often(share)
  return {
    metric,
    by,
    days: often(0.75) ? stretch({ pick, often, int }) : null,
    zone: pick(ZONES),
    sees: null,
    ...(may('owner', 0.15) ? { owner: pick(company.members) } : {}),
    ...(may('stage', 0.15) ? { stage: pick(stageNames) } : {}),
    ...(may('source', 0.15) ? { source: pick(['fair', 'website', 'a friend']) } : {}),
    ...(may('company', 0.1) ? { company: pick(company.companies).id } : {}),
    ...(may('city', 0.15) ? { city: pick(CITIES)[0] } : {}),
    ...(may('tag', 0.1) ? { tag: pick(TAGS) } : {}),
  }
}

function stretch({ pick, int }: Pick<Chance, 'pick' | 'often' | 'int'>): NonNullable<Asked['days']> {
  const day = Temporal.PlainDate.from('2025-06-01').add({ days: int(700) })
  const month = day.with({ day: 1 })
  const week = day.subtract({ days: day.dayOfWeek - 1 })
  return pick([
    { from: day, to: day.add({ days: 1 + int(80) }) },
    { from: month, to: month.add({ months: 1 }) },
    { from: month, to: month.add({ months: 3 }) },
    { from: week, to: week.add({ days: 7 }) },
    { from: day.with({ month: 1, day: 1 }), to: day.with({ month: 1, day: 1 }).add({ years: 1 }) },
  ])
}

/** The same with the stretch that a division by time has where none was said. */
function stretched(asked: Asked): Asked {
  const { metric, by, days, zone } = asked
  const timed = by === 'month' || by === 'week' || by === 'quarter'
  if (days || (!timed && metric !== 'forecast')) return asked
  const today = NOW.toZonedDateTimeISO(zone).toPlainDate()
  const month = today.with({ day: 1 })
  if (!timed) return { ...asked, days: { from: month, to: month.add({ months: 1 }) } }
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const quarter = today.with({ month: today.month - ((today.month - 1) % 3), day: 1 })
  if (metric === 'forecast') {
    const from = { month, week: monday, quarter }[by]
    return {
      ...asked,
      days: { from, to: from.add({ month: { months: 6 }, week: { weeks: 12 }, quarter: { years: 1 } }[by]) },
    }
  }
  if (by === 'week') return { ...asked, days: { from: monday.subtract({ days: 77 }), to: monday.add({ days: 7 }) } }
  if (by === 'month') return { ...asked, days: { from: month.subtract({ months: 11 }), to: month.add({ months: 1 }) } }
  return { ...asked, days: { from: quarter.subtract({ months: 21 }), to: quarter.add({ months: 3 }) } }
}

function questionOf(asked: Asked, id: (fileId: string) => string, stages: ReadonlyMap<string, string>): Question {
  const iso = (day: Temporal.PlainDate) => day.toZonedDateTime(asked.zone).toString({ timeZoneName: 'never' })
  const stage = asked.stage === undefined ? undefined : stages.get(asked.stage)
  return {
    metric: asked.metric,
    top: 1000,
    ...(asked.by ? { by: asked.by } : {}),
    ...(asked.days ? { period: { from: iso(asked.days.from), to: iso(asked.days.to) } } : {}),
    filters: {
      ...(asked.owner === undefined ? {} : { owner: id(asked.owner) }),
      ...(stage === undefined ? {} : { stage }),
      ...(asked.source === undefined ? {} : { source: asked.source }),
      ...(asked.company === undefined ? {} : { company: id(asked.company) }),
      ...(asked.city === undefined ? {} : { city: asked.city }),
      ...(asked.tag === undefined ? {} : { tag: asked.tag }),
    },
  }
}

const sorted = (rows: ReadonlyMap<string | null, string | null>) =>
  [...rows].sort(([a], [b]) => String(a).localeCompare(String(b)))

/** Parley's answer in the reference's words: keys of the file, cities by their row; stages with nothing in them aside. */
function plain(figures: Figures, names: ReadonlyMap<string, string>) {
  const { dimension, rows, total } = figures
  const named = (key: string | null): string | null =>
    key === null ? null : dimension === 'city' ? cityOf(key) : (names.get(key) ?? key)
  const shown = rows.filter(({ records }) => dimension !== 'stage' || records > 0)
  return {
    total: total.value,
    records: total.records,
    without: measures[figures.measure].of === 'request' ? figures.without : 0,
    rows: sorted(new Map(shown.map(({ key, value }) => [named(key), value]))),
  }
}
