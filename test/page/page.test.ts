import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytes } from '../../bots/web/page/file.ts'
import { taken } from '../../bots/web/page/files.ts'
import { textsOf } from '../../bots/web/page/texts.ts'
import { whenOf } from '../../bots/web/page/when.ts'
import { takenKinds } from '../../core/attached/kinds.ts'
import { fileLimits } from '../../core/attached/limits.ts'
import { sizeIn } from '../../core/attached/said.ts'
import { languageCodes } from '../../core/languages/language.ts'
import { MAX_FILE } from '../../core/store/files.ts'
import { readSources, root } from '../support/sources.ts'

const folder = join(root, 'bots/web/page')
const sources = readSources(['bots/web/page'])
/** What is served beside the page: the files of bots/charts that its own need. */
const drawing = (): string[] => {
  const found = new Set<string>()
  const all = readSources(['bots/charts'])
  const follow = (imports: (typeof sources)[number]['imports']) => {
    for (const { of, typeOnly } of imports) {
      if (typeOnly || found.has(of)) continue
      const source = all.find(({ path }) => path === of)
      if (source) follow(found.add(of) && source.imports)
    }
  }
  for (const { imports } of sources) follow(imports)
  return [...found]
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the files of the page', () => {
  it('need at run time nothing but each other: the browser gets no other', () => {
    const drawn = drawing()
    const all = [...sources, ...readSources(['bots/charts']).filter(({ path }) => drawn.includes(path))]
    const found = all.flatMap(({ path, imports }) =>
      imports
        .filter((one) => !one.typeOnly && !one.of.startsWith('bots/web/page/') && !drawn.includes(one.of))
        .map(({ of }) => `${path} imports ${of}`),
    )
    expect(found).toEqual([])
  })

  it('are all asked for at once, so that none waits for another', () => {
    const asked = [...read('index.html').matchAll(/"\/page\/([\w-]+\.ts)"/g)].map(([, name]) => name)
    expect(asked.toSorted()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .toSorted(),
    )
    const drawn = [...read('index.html').matchAll(/"\/(charts\/[\w-]+\.ts)"/g)].map(([, name]) => `bots/${name}`)
    expect(drawn.toSorted()).toEqual(drawing().toSorted())
  })

  it('never make markup of words', () => {
    const found = sources.filter(({ path }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|setHTML/.test(
        read(path.slice('bots/web/page/'.length)),
      ),
    )
    expect(found).toEqual([])
  })

  it('have no script, style or address of elsewhere in the document itself', () => {
    expect(read('index.html')).not.toMatch(/style=|<style|\son\w+=|<script(?![^>]*src=)|https?:/)
  })
})

describe('what the page says', () => {
  it('speaks the first language of the person that it knows, else English', () => {
    expect(textsOf('pt-BR', 'uk-UA', 'en').code).toBe('uk')
    expect(textsOf('pt').code).toBe('en')
  })

  it('says and takes files as answers and their limits do, of which the browser gets no part', () => {
    const sizes = [0, 1, 12, 999, 1_000, 1_500, 340_400, 999_999, 1_240_000, 20_000_000, 50_000_000]
    const said = (sizeOf: typeof sizeIn) => languageCodes.map((code) => sizes.map((size) => sizeOf(size, code)))
    expect(said(bytes)).toEqual(said(sizeIn))
    expect(taken.widget.most).toBe(fileLimits.file)
    expect(taken.page.most).toBeLessThanOrEqual(MAX_FILE)
    const kinds = takenKinds.map(({ mime, endings }) => (mime.startsWith('image/') ? mime : `.${endings[0]}`))
    expect(taken.widget.accept.split(',')).toEqual(kinds)
  })

  it('counts as the language does', () => {
    const { newMessages } = textsOf('uk')
    expect([1, 2, 5, 11, 21, 22].map(newMessages)).toEqual([
      '1 нове повідомлення',
      '2 нові повідомлення',
      '5 нових повідомлень',
      '11 нових повідомлень',
      '21 нове повідомлення',
      '22 нові повідомлення',
    ])
    expect([1, 2].map(textsOf('en').newMessages)).toEqual(['1 new message', '2 new messages'])
  })

  it('names days in the zone of the person, by the clock of the company', () => {
    const english = whenOf(textsOf('en'), 'Europe/Kyiv', '2026-11-25T22:30:00Z')
    expect(english.day('2026-11-25T22:10:00Z')).toBe('Today')
    expect(english.day('2026-11-25T21:10:00Z')).toBe('Yesterday')
    expect(english.day('2026-11-23T10:00:00Z')).toBe('Monday 23 November')
    expect(english.day('2025-03-03T10:00:00Z')).toBe('3 March 2025')
    expect(english.clock('2026-11-25T22:10:00Z')).toBe('00:10')
    const ukrainian = whenOf(textsOf('uk'), 'Europe/Kyiv', '2026-11-25T22:30:00Z')
    expect(ukrainian.day('2026-11-25T21:10:00Z')).toBe('Учора')
    expect(ukrainian.day('2026-11-23T10:00:00Z')).toMatch(/^Понеділок, 23 листопада$/)
  })
})
