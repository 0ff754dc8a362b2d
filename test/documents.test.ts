import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commands } from '../core/commands/index.ts'
import { slotsOf } from '../core/slots/of.ts'
import { root } from './support/sources.ts'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...listed('docs').filter((path) => path.endsWith('.md')),
]
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
const paths = [...['.ci', 'bots', 'core', 'docs', 'prisma', 'scripts', 'test'].flatMap(listed), ...readdirSync(root)]

function listed(folder: string): string[] {
  return [
    folder,
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ]
}

/** What a document names: links, and code that looks like a file or folder of a project. */
function filesNamed(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, to]) =>
    to && !/^[a-z]+:/.test(to) ? [to] : [],
  )
  const code = [...text.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(([, block, inline]) =>
    (block ?? inline ?? '').split(/[\s,;()"']+/),
  )
  const files = code.filter((word) => /^[\w.@-]+(\/[\w.@-]+)*(\/|\.(ts|mjs|json|md|txt|sql|prisma))$/.test(word))
  const inHouse = code.filter((word) => /^(\.ci|bots|core|docs|prisma|scripts|test)\/[\w./-]+$/.test(word))
  return [...new Set([...links, ...files, ...inHouse])]
}

const scriptsNamed = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/npm (?:run (?:--\S+ )*([\w:-]+)|(start|test)\b)/g)].flatMap(
      ([, run, short]) => run ?? short ?? [],
    ),
  ),
]

/** Whether a name leads to a file: from the root, from the document, or as the end of one path of the project. */
function leadsSomewhere(name: string, document: string): boolean {
  const path = name.replace(/^\.\//, '').replace(/\/$/, '')
  if (path === '.parley') return true // made by the first start
  if (existsSync(join(root, path)) || existsSync(join(root, dirname(document), path))) return true
  return paths.some((one) => one === path || one.endsWith(`/${path}`))
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8')

  it('names only files and folders that exist', () => {
    expect(filesNamed(text).filter((name) => !leadsSomewhere(name, document))).toEqual([])
  })

  it('names only npm scripts that exist', () => {
    expect(scriptsNamed(text).filter((name) => scripts[name] === undefined)).toEqual([])
  })
})

describe('README.md', () => {
  it('shows the conversation that is carried out as a test, word for word', () => {
    const played = readFileSync(join(root, 'test/dialogues/readme.txt'), 'utf8').replace(
      /^Parley to \w+: /gm,
      'Parley: ',
    )
    const conversation = /```\n(Tomas: [\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
    const lines = conversation
      .split('\n')
      .flatMap((line) => line.split(/(?<=\]) (?=\[)/))
      .map((line) => line.trim())
    const shown = lines.filter((line) => line !== '')
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter((line) => !played.includes(line))).toEqual([])
  })
})

describe('docs/commands.md', () => {
  it('lists the commands that there are, with their arguments', () => {
    const rows = readFileSync(join(root, 'docs/commands.md'), 'utf8').matchAll(
      /^\| `([a-z.]+)` \| ([^|]*)\| [^|]+ \|$/gm,
    )
    const listed = [...rows].map(([, name, args = '']) => `${name}: ${args.replace(/(changes|filters): /, '').trim()}`)
    const there = commands.map(({ name, slots }) => {
      const args = slotsOf(slots).map((slot) => {
        if (slot.name.startsWith('where.')) return '[a set]'
        return slot.required ? slot.name : `[${slot.name}]`
      })
      return `${name}: ${[...new Set(args)].join(', ').replaceAll(/(changes|filters)\./g, '')}`
    })
    expect(listed).toEqual(there)
  })
})

describe('these tests', () => {
  it('read every document and find names in them', () => {
    expect(documents.length).toBeGreaterThan(8)
    const all = documents.map((document) => readFileSync(join(root, document), 'utf8'))
    expect(all.flatMap(filesNamed).length).toBeGreaterThan(60)
    expect(all.flatMap(scriptsNamed).length).toBeGreaterThan(10)
  })

  it('see a wrong name', () => {
    const text =
      'See [rights](docs/rihgts.md), `core/turn.tss`, `core/nowhere/`, `fold.ts`; run `npm run --silent dance` or `npm test`.'
    expect(filesNamed(text).filter((name) => !leadsSomewhere(name, 'README.md'))).toEqual([
      'docs/rihgts.md',
      'core/nowhere/',
      'core/turn.tss',
    ])
    expect(scriptsNamed(text)).toEqual(['dance', 'test'])
  })
})
