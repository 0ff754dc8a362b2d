import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })
const won = { stage: 'Won', createdAt: '2026-10-01T10:00:00+03:00', closedAt: '2026-11-10T10:00:00+02:00' }

let world: World
beforeAll(async () => {
  world = await openWorld({
    team: ['en', 'uk', 'ru', 'lt', 'hr'].map((language) => ({
      id: language,
      name: { en: 'Olena Kovalenko', uk: 'Petro Bondar', ru: 'Anna Keller', lt: 'Rasa Petraitė', hr: 'Luka Horvat' }[
        language
      ],
      role: 'manager',
      language,
    })),
    companies: [
      { id: 'c1', name: 'Globex', city: 'Kyiv' },
      { id: 'c2', name: 'Acme', city: 'Vilnius' },
    ],
    deals: [
      { id: 'd1', title: 'Pump', company: 'c1', stage: 'Negotiation', amount: euros('700'), owner: 'en' },
      { id: 'd2', title: 'Valve', company: 'c2', stage: 'Proposal', amount: euros('300'), owner: 'uk' },
      { id: 'd3', title: 'Hose', company: 'c2', amount: euros('50'), owner: 'en', ...won },
    ],
  })
})
afterAll(() => world.close())

const said = async (seat: string, text: string): Promise<string> =>
  (await world.say(seat, text)).map(({ reply }) => wordsOf(reply)).join('\n')

/** Asks for a figure; then in many words for what is behind it, of all and of one row. */
const spoken = {
  olena: {
    figure: 'pipeline by stage',
    all: [
      'which deals?',
      'which?',
      'which ones?',
      'which ones exactly?',
      'what deals are those?',
      'show me the records',
      'show the deals',
      'show them',
      'list them all',
      "what's behind it?",
      'what is behind that number',
      'what does it consist of?',
    ],
    one: ['which ones in negotiation?', "which are Olena's?", 'which ones in Kyiv?', 'show me the ones in negotiation'],
  },
  petro: {
    figure: 'воронка за етапами',
    all: [
      'які саме?',
      'які?',
      'а які це угоди?',
      'покажи угоди',
      'покажи їх',
      'перелічи їх',
      'покажи записи',
      'що за цим?',
      'що стоїть за цією цифрою?',
      'з чого це складається?',
    ],
    one: ['які саме в переговорах?', 'які з них Олени?', 'які в Києві?'],
  },
  anna: {
    figure: 'воронка по этапам',
    all: [
      'какие именно?',
      'какие?',
      'а какие это сделки?',
      'покажи сделки',
      'покажи их',
      'перечисли их',
      'покажи записи',
      'что за этим?',
      'что стоит за этой цифрой?',
      'из чего это складывается?',
    ],
    one: ['какие именно в переговорах?', 'какие из них Елены?', 'какие в Киеве?'],
  },
  rasa: {
    figure: 'piltuvas pagal etapus',
    all: [
      'kurie?',
      'kokie tai sandoriai?',
      'kurie konkrečiai?',
      'parodyk sandorius',
      'parodyk juos',
      'išvardyk juos',
      'parodyk įrašus',
      'kas už to slypi?',
      'iš ko tai susideda?',
    ],
    one: ['kurie derybose?', 'kurie iš jų Olenos?', 'kurie Kijeve?'],
  },
  luka: {
    figure: 'lijevak po fazama',
    all: [
      'koji točno?',
      'koji?',
      'koji su to poslovi?',
      'pokaži poslove',
      'pokaži ih',
      'nabroji ih',
      'pokaži zapise',
      'što je iza toga?',
      'od čega se to sastoji?',
    ],
    one: ['koji u pregovorima?', 'koji su od Olene?', 'koji u Kijevu?'],
  },
} as const

describe('the records behind a figure', () => {
  it.each(Object.entries(spoken))('are shown when %s asks which they are', async (seat, { figure, all, one }) => {
    const wrong: string[] = []
    const expectOf = async (text: string, of: readonly string[], not: readonly string[]) => {
      const words = await said(seat, text)
      if (!of.every((deal) => words.includes(deal)) || not.some((deal) => words.includes(deal)))
        wrong.push(`${text} → ${words}`)
    }
    expect(await said(seat, figure)).toMatch(/1[.,\s ]?000/)
    for (const text of all) await expectOf(text, ['Pump', 'Valve'], ['Hose'])
    for (const text of one) {
      await said(seat, figure)
      await expectOf(text, ['Pump'], ['Valve', 'Hose'])
    }
    expect(wrong).toEqual([])
  })

  it('are asked for by nobody who was shown no figure', async () => {
    await said('olena', 'show Globex')
    expect(await said('olena', 'which ones?')).not.toContain('Pump')
  })

  it('are those of the figure, whatever it counts', async () => {
    await said('olena', 'how much did we win this month?')
    const hose = await said('olena', 'which deals?')
    expect(hose).toContain('Hose')
    expect(hose).not.toContain('Pump')
    expect(await said('olena', "and Petro's?")).toMatch(/No deals won/)
  })
})
