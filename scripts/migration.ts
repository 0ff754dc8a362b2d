// Writes the next migration: what schema.prisma has and the migrations so far have not.
//   node scripts/migration.ts NAME postgresql://…     (an existing PostgreSQL; a scratch database is made in it and dropped)
// The comparison is Prisma's own engine, in WebAssembly: it needs no download and no running Prisma CLI.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import { migrate } from '../core/store/migrate.ts'
import { scratchDatabase } from '../core/store/scratch.ts'

const prismaFolder = fileURLToPath(new URL('../prisma/', import.meta.url))
const SCHEMA = `${prismaFolder}schema.prisma`

/**
 * What would have to be done to the database at `url` to make it what schema.prisma says: an SQL script, with `-- This is an
 * empty migration.` alone when nothing is missing. What Prisma cannot express (policies, triggers, checks) does not count.
 */
export async function schemaDifference(url: string): Promise<string> {
  const files = [{ path: SCHEMA, content: await readFile(SCHEMA, 'utf8') }]
  const engine = await openEngine(url)
  try {
    const found = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: prismaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    })
    return (found.stdout ?? '').trim()
  } finally {
    engine.free()
  }
}

/** Prisma's own engine over the database at `url`; `free` it when done. */
export async function openEngine(url: string): Promise<SchemaEngine> {
  const adapter = bindMigrationAwareSqlAdapterFactory(sayingCharacter(new PrismaPg({ connectionString: url })))
  return SchemaEngine.new({ datamodels: [[SCHEMA, await readFile(SCHEMA, 'utf8')]] }, () => {}, adapter)
}

/** The engine asks for these as PostgreSQL's "char", a type that the adapter does not know. */
const CHARACTERS: ReadonlySet<string> = new Set(['constraint_type', 'confdeltype', 'confupdtype'])
const asText = (found: string, column: string, name = column): string => `${found.split(' ')[0]}::text AS ${name}`

function sayingCharacter(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  const saying = (adapter: SqlDriverAdapter): SqlDriverAdapter => ({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: (isolation) => adapter.startTransaction(isolation),
    dispose: () => adapter.dispose(),
    queryRaw: async (query) => {
      const sql = query.sql.replace(/\b(?:constr|con)\.(contype|confdeltype|confupdtype)(?: AS (\w+))?(?=,\n)/g, asText)
      const found = await adapter.queryRaw({ ...query, sql })
      const columnTypes = found.columnTypes.map((type, n) =>
        CHARACTERS.has(found.columnNames[n] ?? '') ? ColumnTypeEnum.Character : type,
      )
      return { ...found, columnTypes }
    },
  })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => saying(await factory.connect()),
    connectToShadowDb: async () => saying(await factory.connectToShadowDb()),
  }
}

async function author(name: string, server: string): Promise<void> {
  const scratch = await scratchDatabase(server)
  try {
    await migrate(scratch.url)
    const stamp = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14)
    const folder = `${prismaFolder}migrations/${stamp}_${name}`
    await mkdir(folder)
    await writeFile(`${folder}/migration.sql`, `${await schemaDifference(scratch.url)}\n`)
    process.stdout.write(`${folder}/migration.sql\n`)
  } finally {
    await scratch.drop()
  }
}

if (import.meta.main) {
  const [name, server] = process.argv.slice(2)
  if (name === undefined || server === undefined || !/^[a-z0-9_]+$/.test(name)) {
    process.stderr.write('node scripts/migration.ts NAME postgresql://…\nNAME is of a-z, 0-9 and _\n')
    process.exit(2)
  }
  await author(name, server)
}
