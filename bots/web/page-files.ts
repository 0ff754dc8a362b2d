import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const folders = {
  page: fileURLToPath(new URL('page/', import.meta.url)),
  /** The specification of pictures, by which the page draws charts itself. */
  charts: fileURLToPath(new URL('../charts/', import.meta.url)),
}

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.ts', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webmanifest', 'application/manifest+json'],
])

/** A file of the page as a browser gets it. */
export interface PageFile {
  readonly type: string
  readonly etag: string
  readonly body: Buffer
  readonly gzipped: Buffer
}

/** Names in the folder itself, or below it; nothing hidden, and no way up. */
const nameForm = /^[a-z0-9][\w-]*(\.[\w-]+)*(\/[a-z0-9][\w-]*(\.[\w-]+)*)*$/i

const known = new Map<string, { readonly changed: number; readonly file: PageFile }>()

/** A file of bots/web/page, or of bots/charts, by its name; undefined when there is none. TypeScript is made JavaScript, once for each change of it. */
export async function pageFile(name: string, of: keyof typeof folders = 'page'): Promise<PageFile | undefined> {
  const type = types.get(extname(name))
  if (type === undefined || !nameForm.test(name)) return undefined
  const path = `${folders[of]}${name}`
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const before = known.get(path)
  if (before?.changed === found.mtimeMs) return before.file
  const text = await readFile(path)
  const body = name.endsWith('.ts') ? Buffer.from(stripTypeScriptTypes(text.toString())) : text
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const file = { type, etag, body, gzipped: await promisify(gzip)(body) }
  known.set(path, { changed: found.mtimeMs, file })
  return file
}
