import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keeper } from '../../core/kept.ts'

const own = mkdtempSync(join(tmpdir(), 'parley-kept-'))
afterAll(() => rmSync(own, { recursive: true }))
let count = 0
const folder = (): string => {
  count += 1
  return join(own, `start-${count}`)
}

/** What a start makes or finds: `made` counts how often it had to be made. */
function start(at: string, version: string) {
  const keep = keeper(at, () => version)
  let made = 0
  const value = keep('words', () => {
    made += 1
    return { words: new Map([['call', [1, 2]]]), rows: Uint32Array.of(7, 8) }
  })
  return { made, value }
}

it('makes it at the first start and finds it at the next', () => {
  const at = folder()
  const first = start(at, 'v1')
  const next = start(at, 'v1')
  expect([first.made, next.made]).toEqual([1, 0])
  expect(next.value).toEqual(first.value)
  expect(readdirSync(at)).toEqual(['words'])
})

it('makes it anew when the sources have changed', () => {
  const at = folder()
  start(at, 'v1')
  expect(start(at, 'v2').made).toBe(1)
  expect(start(at, 'v2').made).toBe(0)
})

it('makes it anew when the file is not whole', () => {
  const at = folder()
  const { value } = start(at, 'v1')
  truncateSync(join(at, 'words'), readFileSync(join(at, 'words')).length - 3)
  expect(start(at, 'v1')).toEqual({ made: 1, value })
  expect(start(at, 'v1')).toEqual({ made: 0, value })
})

it('makes it each time where nothing can be written', () => {
  const at = folder()
  writeFileSync(at, 'a file where the folder should be')
  expect(start(at, 'v1').made).toBe(1)
  expect(start(at, 'v1').made).toBe(1)
})
