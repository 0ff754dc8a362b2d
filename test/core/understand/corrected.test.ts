import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../../core/languages/language.ts'
import type { Said } from '../../../core/slots/said.ts'
import { openReader } from './reader.ts'

const reader = openReader()

const asValue = (said: Said | undefined): string | undefined =>
  said?.kind === 'when' ? said.value.at.slice(0, said.value.grain === 'day' ? 10 : 16) : said?.text

/** What the one sure command of a sentence says. */
async function surely(text: string, language: LanguageCode): Promise<Readonly<Record<string, string | undefined>>> {
  const [best] = await reader.read(text, language)
  const [call, more] = best?.sure ? best.calls : []
  if (!call || more) return {}
  return {
    command: call.command,
    ...Object.fromEntries(Object.entries(call.said).map(([slot, said]) => [slot, asValue(said)])),
  }
}

const friday = '2026-11-27'
const remind = { command: 'reminder.create' }

describe('what is corrected while it is said', () => {
  it.each([
    ['en', 'remind me on Thursday, no, Friday to call the bank', friday],
    ['en', 'remind me to call the bank on thursday i mean friday at 10', `${friday}T10:00`],
    ['en', 'remind me to call the bank on friday at 9, no, at 10', `${friday}T10:00`],
    ['en', 'remind me to call the bank on thursday at 10, sorry, friday', `${friday}T10:00`],
    ['en', 'remind me in three days oh no in two to call the bank', friday],
    ['en', 'remind me not tomorrow but on Friday to call the bank', friday],
    ['en', 'remind me to call the bank on friday, not thursday', friday],
    ['en', 'remind me tomorrow, sorry, thursday, no wait, friday to call the bank', friday],
    ['uk', 'нагадай у четвер, ні, у пʼятницю о 10 подзвонити в банк', `${friday}T10:00`],
    ['uk', 'нагадай не в четвер, а в пʼятницю подзвонити в банк', friday],
    ['ru', 'напомни через три дня ой нет через два позвонить в банк', friday],
    ['ru', 'напомни в четверг, точнее в пятницу в 10, позвонить в банк', `${friday}T10:00`],
    ['lt', 'primink ketvirtadienį, ne, penktadienį 10 val paskambinti į banką', `${friday}T10:00`],
    ['lt', 'primink penktadienį, o ne ketvirtadienį, paskambinti į banką', friday],
    ['hr', 'podsjeti me u četvrtak, ne, u petak u 10 da nazovem banku', `${friday}T10:00`],
    ['hr', 'podsjeti me u cetvrtak ma ne nego u petak da nazovem banku', friday],
  ] as const)('%s: %s', async (language, text, at) => {
    const { about, ...said } = await surely(text, language)
    expect(said).toEqual({ ...remind, at })
    expect(about).toMatch(/^(call the bank|подзвонити в банк|позвонить в банк|paskambinti į banką|nazovem banku)$/)
  })

  it.each([
    ['en', 'remind me to call Ivan Petrenko, sorry, Anna Keller on friday', 'call Anna Keller'],
    ['ru', 'напомни в пятницу позвонить Ивану Петренко, ой, Анне Келлер', 'позвонить Анне Келлер'],
  ] as const)('%s: whom it is about: %s', async (language, text, about) =>
    expect(await surely(text, language)).toMatchObject({ ...remind, about, at: friday }),
  )

  it('leaves what denies and does not correct', async () =>
    expect(await surely('remind me to call Ivan on friday no later than noon', 'en')).toMatchObject(remind))

  it.each([
    'log a call with Ivan Petrenko: they want Friday, no, Monday',
    'log a call with Ivan Petrenko: not Anna but Sofia decides',
  ])('leaves what a note says as it is said: %s', async (text) =>
    expect((await surely(text, 'en')).summary).toBe(text.split(': ')[1]),
  )

  it('is sure of nothing where something is taken back and nothing clear said instead', async () => {
    expect(await surely('remind me in two days oh no to call the bank', 'en')).toEqual({})
    expect(await surely('напомни через два дня ой нет позвонить в банк', 'ru')).toEqual({})
  })
})

it.each([
  ['en', 'actually on Friday'],
  ['en', "let's make it Friday"],
  ['uk', 'ні, краще у пʼятницю'],
  ['ru', 'пусть будет пятница'],
  ['lt', 'geriau penktadienį'],
  ['hr', 'ajde to ipak u petak'],
] as const)('asks whether a reminder just shown is meant by a new time: %s: %s', async (language, text) => {
  const about = { kind: 'reminder', id: '00000000-0000-4000-8000-000000000000' } as const
  const [best, ...others] = await reader.read(text, language, about)
  expect(best?.asks).toBe(true)
  expect(best?.calls[0]?.command).toBe('reminder.snooze')
  expect(others.some(({ calls: [call] }) => call?.command === 'reminder.snooze')).toBe(false)
  expect(asValue(best?.calls[0]?.said.until)).toBe(friday)
})
