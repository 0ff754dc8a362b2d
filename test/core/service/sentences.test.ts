import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../core/identify.ts'
import { languages } from '../../../core/languages/index.ts'
import { languageCodes } from '../../../core/languages/language.ts'
import type { Me } from '../../../core/me.ts'
import { understand } from '../../../core/understand.ts'
import { type Annotated, readAnnotated } from '../../../scripts/nearest/annotated.ts'
import { customerOf } from '../../support/customers.ts'
import { openWorld, type World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({
    now: '2026-11-25T10:30:00+02:00',
    team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'manager' }],
    contacts: [{ id: 'p1', name: 'Ivan Petrenko' }],
  })
})
afterAll(() => world.close())

/** What asks for nothing and has a button offered all the same, which nobody need press. */
const offeredThough: ReadonlySet<string> = new Set(['lani sam od vas kupio 20 licenci'])

/** What a customer's sentence was read as: sure or only offered, with the words of each text that the line marks. */
async function readAs(one: Annotated, language: Me['language']): Promise<string> {
  const me = customerOf(world, { key: 'p1', name: 'Ivan Petrenko', language })
  const now = world.clock.now()
  const { readings } = await world.store
    .for(viewerOf(me))
    .read((tx) => understand(one.text, { me, now, language: languages[language], tx }))
  const [best] = readings
  const [call] = best?.calls ?? []
  if (!best || !call || (!best.sure && !best.asks && offeredThough.has(one.text))) return 'nothing'
  const texts = one.brackets.map(({ slot, start, end }) => {
    const [read, meant] = [call.said[slot]?.text ?? '', one.text.slice(start, end)]
    return `${slot}: ${isLoosely(read, meant) ? meant : read}`
  })
  const fixed = [...(one.calls[0]?.implied.keys() ?? [])].map((slot) => {
    const said = call.said[slot]
    return `${slot}=${said?.kind === 'word' ? said.value : ''}`
  })
  return [best.sure ? call.command : `? ${call.command}`, ...fixed, ...texts].join(' ')
}

/** Marks at the ends, and what is said out of courtesy there, make no difference to a text. */
const isLoosely = (read: string, meant: string): boolean => {
  const [short, long] = [read, meant].toSorted((a, b) => a.length - b.length)
  return read !== '' && long?.includes(short ?? '') === true
}

function wantedOf({ calls: [call], only, brackets, text }: Annotated): string {
  if (!call) return 'nothing'
  const fixed = [...call.implied].map(([slot, value]) => `${slot}=${value}`)
  const texts = brackets.map(({ slot, start, end }) => `${slot}: ${text.slice(start, end)}`)
  return [only === 'offered' ? `? ${call.command}` : call.command, ...fixed, ...texts].join(' ')
}

describe('what customers say', () => {
  for (const language of languageCodes)
    it(`is read as it is meant in ${language}`, async () => {
      const path = new URL(`../../../core/languages/${language}/sentences/service.txt`, import.meta.url)
      const lines = readAnnotated(readFileSync(path, 'utf8'), language, (problem) => expect.fail(problem))
      const wrong: string[] = []
      for (const one of lines) {
        const read = await readAs(one, language)
        if (read !== wantedOf(one)) wrong.push(`${one.at} ${one.text}: ${read}`)
      }
      expect(wrong).toEqual([])
    })
})
