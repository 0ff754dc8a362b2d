import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Import {
  /** A path from the project's root for a file of the project, else the package or module as written. */
  readonly of: string
  /** Whether it vanishes when the program runs. */
  readonly typeOnly: boolean
}

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** What it reaches for besides its imports: "Date.now", "process.env", "new Date()", "vi.mock". */
  readonly reaches: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

/** The TypeScript files below the given folders of the project, read into their imports and the globals that they use. */
export function readSources(folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readSource(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')))
    .sort((a, b) => a.path.localeCompare(b.path))
}

/** One file. Exported so that the reader itself can be tested on text. */
export function readSource(path: string, text: string): Source {
  const imports: Import[] = []
  const reaches = new Set<string>()
  for (const node of nodes(parseAst(text, { lang: 'ts' }))) {
    const source = isNode(node.source) && typeof node.source.value === 'string' ? node.source.value : undefined
    if (source !== undefined) imports.push({ of: resolve(path, source), typeOnly: isTypeOnly(node) })
    else if (node.type === 'ImportExpression') reaches.add('import() of something computed')
    const global = globalOf(node)
    if (global) reaches.add(global)
  }
  return { path, lines: text.trimEnd().split('\n').length, imports, reaches: [...reaches] }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item)
  else if (isNode(value)) {
    if (typeof value.type === 'string') yield value
    for (const child of Object.values(value)) yield* nodes(child)
  }
}

function resolve(from: string, specifier: string): string {
  if (specifier === '#prisma') return 'prisma/client/client.ts'
  if (!specifier.startsWith('.')) return specifier
  return relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/')
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const names = node.specifiers
  if (!Array.isArray(names) || names.length === 0) return false
  return names.every((name: unknown) => isNode(name) && (name.importKind === 'type' || name.exportKind === 'type'))
}

const named = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined

const clocks = new Set([
  'Date.now',
  'Temporal.Now',
  'performance.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])

/** What changes modules under those who have loaded them. */
const mocks = new Set(['vi.mock', 'vi.doMock', 'vi.resetModules'])

function globalOf(node: Node): string | undefined {
  if (
    node.type === 'NewExpression' &&
    named(node.callee) === 'Date' &&
    Array.isArray(node.arguments) &&
    node.arguments.length === 0
  ) {
    return 'new Date()'
  }
  if (node.type === 'CallExpression' && named(node.callee) === 'Date') return 'Date()'
  if (node.type === 'CallExpression' && named(node.callee) === 'fetch') return 'fetch'
  if (node.type !== 'MemberExpression') return undefined
  const object = named(node.object)
  const property =
    isNode(node.property) && node.property.type === 'Literal' ? String(node.property.value) : named(node.property)
  if (object === undefined || property === undefined) return undefined
  if (object === 'process') return `process.${property}`
  if (object === 'console') return 'console'
  const path = `${object}.${property}`
  return clocks.has(path) || mocks.has(path) ? path : undefined
}
