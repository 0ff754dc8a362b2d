import * as chrono from 'chrono-node'
import { tokenize } from '../../core/grammar/tokenize.ts'
import { languages } from '../../core/languages/index.ts'
import { readTimes } from '../../core/time/read.ts'
import { round } from './ground.ts'
import type { Result } from './result.ts'

const sentences = {
  en: [
    'remind me to call Ivan on Friday at 9',
    'in two weeks',
    'meeting tomorrow from 3 to 5 pm',
    'the 15th of December at noon',
    'they want ten per cent off and a longer warranty',
  ],
  uk: [
    'нагадай подзвонити Івану в пʼятницю о 9',
    'через два тижні',
    'зустріч завтра з 15:00 до 17:00',
    '15 грудня о 12:00',
    'вони хочуть знижку і довшу гарантію',
  ],
}

/** Reading times in a sentence, words and all, as a ratio to chrono-node's parser of the same language, in turn with it. */
export async function times(): Promise<readonly Result[]> {
  const now = Temporal.ZonedDateTime.from('2026-11-25T10:30[Europe/Kyiv]')
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }
  const reference = new Date(now.epochMilliseconds)
  const theirs = { en: chrono.en.casual, uk: chrono.uk.casual }
  return (['en', 'uk'] as const).map((code) => {
    const tables = [languages[code].time]
    let [mine, other] = [0, 0]
    for (let n = 0; n < 4_000; n++) {
      const text = sentences[code][n % 5] ?? ''
      const before = performance.now()
      readTimes(tokenize(text), { now, tables, hours })
      const between = performance.now()
      theirs[code].parse(text, reference)
      if (n < 1_000) continue
      mine += between - before
      other += performance.now() - between
    }
    const detail = { perSecond: Math.round(3_000_000 / mine) }
    return { name: `times/${code}/vs-chrono`, ratio: round(mine / other), unit: 'x', n: 3_000, detail }
  })
}
