import { z } from 'zod'
import { Prisma } from '#prisma'
import { fold } from '../names/fold.ts'
import { romanise } from '../names/romanise.ts'
import type { Spelt, Viewing } from './conditions.ts'
import type { Where } from './filter.ts'

/** So many different places are compared at most; a workspace with more is asked for the exact spelling. */
const MOST = 5_000

const foundSchema = z.array(z.object({ value: z.string() }))

/** Every spelling of a place or line of business in the workspace: "Kyiv" is "Київ" and "kyiv", too. */
export async function speltOut({ city, industry, ...rest }: Where, viewing: Viewing): Promise<Spelt> {
  return {
    ...rest,
    ...(city === undefined ? {} : { cities: await spellings('city', city, viewing) }),
    ...(industry === undefined ? {} : { industries: await spellings('industry', industry, viewing) }),
  }
}

async function spellings(column: 'city' | 'industry', said: string, viewing: Viewing): Promise<readonly string[]> {
  const key = keyOf(said)
  const tables = column === 'city' ? (['company', 'contact'] as const) : (['company'] as const)
  const found: string[] = []
  for (const table of tables) found.push(...(await distinct(table, column, viewing)))
  return [...new Set([said, ...found.filter((one) => keyOf(one) === key)])]
}

/** Every city of the workspace with the one spelling under which it is counted: of several the one in the script asked for. */
export async function citiesAsOne(script: RegExp, viewing: Viewing): Promise<ReadonlyMap<string, string>> {
  const cities: string[] = []
  for (const table of ['company', 'contact'] as const) cities.push(...(await distinct(table, 'city', viewing)))
  const chosen = new Map<string, string>()
  for (const city of cities.toSorted()) {
    const key = keyOf(city)
    const before = chosen.get(key)
    if (before === undefined || (!script.test(before) && script.test(city))) chosen.set(key, city)
  }
  return new Map(cities.map((city) => [city, chosen.get(keyOf(city)) ?? city]))
}

const keyOf = (text: string): string => romanise(fold(text).trim())

/** The different values of a column, each found by a step through its index, so that many rows of one city cost nothing. */
async function distinct(
  table: 'company' | 'contact',
  column: 'city' | 'industry',
  { tx, me }: Viewing,
): Promise<readonly string[]> {
  const [from, value] = [Prisma.raw(table), Prisma.raw(column)]
  const rows = await tx.$queryRaw`
    with recursive step (value) as (
      (select ${value} from ${from} where workspace_id = ${me.workspaceId}::uuid and ${value} is not null order by ${value} limit 1)
      union all
      select (select x.${value} from ${from} x where x.workspace_id = ${me.workspaceId}::uuid and x.${value} > step.value
              order by x.${value} limit 1)
      from step where step.value is not null)
    select value from step where value is not null limit ${MOST}`
  return foundSchema.parse(rows).map((row) => row.value)
}
