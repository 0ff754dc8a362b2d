import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import ajv from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { manifestFiles } from '../../bots/teams/manifest.ts'
import { packageOf } from '../../scripts/teams-package.ts'

const appId = '00000000-0000-4000-8000-00000000a001'
const url = new URL('https://crm.example.com')
const files = manifestFiles(appId, url)

/** What Microsoft publishes for this version, out of its own package. */
const schemas = new URL(
  './build/json-schemas/teams/',
  `file://${createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')}`,
)

/** What does not fit the schema that a file names itself. */
function unfit(content: unknown): unknown {
  const named = typeof content === 'object' && content !== null && '$schema' in content ? String(content.$schema) : ''
  const path = named.replace('https://developer.microsoft.com/json-schemas/teams/', '')
  const schema: unknown = JSON.parse(readFileSync(new URL(path, schemas), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`no schema ${path}`)
  const validate = new ajv.default({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema)
  validate(content)
  return validate.errors ?? []
}

/** The files of an uncompressed archive, read by its directory at the end. */
function unzipped(archive: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = archive.readUInt32LE(end + 16)
  for (let n = 0; n < archive.readUInt16LE(end + 10); n++) {
    const [size, name, from] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ]
    const start = from + 30 + name
    found.set(archive.toString('utf8', at + 46, at + 46 + name), archive.subarray(start, start + size))
    at += 46 + name
  }
  return found
}

describe('the app package of Teams', () => {
  it.each(files.map(({ name, content }) => ({ name, content })))(
    'has a $name that fits the published schema',
    ({ content }) => {
      expect(unfit(content)).toEqual([])
    },
  )

  it('sees what does not fit', () => {
    const [manifest] = files
    expect(unfit({ ...Object(manifest?.content), name: { short: 'x'.repeat(31) }, colour: 'green' })).toHaveLength(2)
  })

  it('says everything in every language', () => {
    const keys = files.slice(1).map(({ content }) => Object.keys(Object(content)).sort())
    expect(keys.length).toBe(5)
    for (const one of keys) expect(one).toEqual(keys[0])
    expect(keys[0]?.length).toBeGreaterThan(40)
  })

  it('has two icons of the sizes that Teams wants, the outline white on nothing', () => {
    const archive = unzipped(packageOf(appId, url))
    const pixels = (name: string) => {
      const png = archive.get(name) ?? Buffer.alloc(0)
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      const start = png.indexOf('IDAT')
      const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
      return { size: [png.readUInt32BE(16), png.readUInt32BE(20)], rows }
    }
    expect(pixels('color.png').size).toEqual([192, 192])
    const outline = pixels('outline.png')
    expect(outline.size).toEqual([32, 32])
    const colours = new Set(
      Array.from({ length: 1024 }, (_, n) => outline.rows.readUIntBE(Math.floor(n / 32) * 129 + 1 + (n % 32) * 4, 3)),
    )
    expect([...colours]).toEqual([0xffffff])
    const clear = Array.from({ length: 1024 }, (_, n) => outline.rows[Math.floor(n / 32) * 129 + 4 + (n % 32) * 4])
    expect(clear.filter((one) => one === 0).length).toBeGreaterThan(400)
  })

  it('is the same whenever it is made', () => {
    expect(packageOf(appId, url).equals(packageOf(appId, url))).toBe(true)
    expect([...unzipped(packageOf(appId, url)).keys()]).toEqual([
      'manifest.json',
      'en.json',
      'uk.json',
      'ru.json',
      'lt.json',
      'hr.json',
      'color.png',
      'outline.png',
    ])
  })

  it('promises only what Parley understands', async () => {
    const { allTexts } = await import('../../bots/teams/texts.ts')
    for (const { app } of allTexts) {
      expect(app.short.length).toBeLessThanOrEqual(80)
      for (const [title] of app.prompts) expect(title.length).toBeLessThanOrEqual(32)
    }
  })
})
