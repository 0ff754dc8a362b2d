import type pg from 'pg'
import { z } from 'zod'

const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()), needs: z.array(z.string()) })
type Table = z.infer<typeof tableSchema>

/** Parley's tables with their columns, in an order in which each comes after those that its keys point to. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query(`
    select c.relname as "table",
      array(select a.attname::text from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct t.relname::text from pg_constraint k join pg_class t on t.oid = k.confrelid
            where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'
    order by c.relname`)
  return inOrder(z.array(tableSchema).parse(rows))
}

function inOrder(tables: readonly Table[]): readonly Table[] {
  const ordered: Table[] = []
  const placed = new Set<string>()
  while (ordered.length < tables.length) {
    const next = tables.filter(({ table, needs }) => !placed.has(table) && needs.every((need) => placed.has(need)))
    if (next.length === 0) throw new Error('the tables point at each other in a circle')
    for (const table of next) {
      ordered.push(table)
      placed.add(table.table)
    }
  }
  return ordered
}
