import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../bots/dialogue/small.json' with { type: 'json' }
import { plain } from '../../bots/plain.ts'
import { type LanguageCode, menu, suggestions } from '../../core/index.ts'
import { languageCodes } from '../../core/languages/language.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(small)
})
afterAll(() => world.close())

async function say(text: string, language: LanguageCode = 'en'): Promise<string> {
  await world.store.prisma.member.updateMany({ where: { id: world.id('m1') }, data: { language } })
  const sent = await world.say('olena', text)
  return sent.map(({ reply }) => plain(reply, 200).text).join('\n')
}

describe('the menu of commands', () => {
  it.each(languageCodes)('has names that every platform takes, and says in %s what they do', (code) => {
    const entries = menu(code)
    expect(entries.length).toBeGreaterThan(10)
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
    expect(new Set(entries.map(({ description }) => description)).size).toBe(entries.length)
    for (const { name, description } of entries) {
      expect(name).toMatch(/^[a-z0-9_]{1,32}$/)
      expect(description.length).toBeGreaterThan(2)
      expect(description.length).toBeLessThanOrEqual(100)
    }
  })

  it.each(languageCodes)('is answered, each of its names by itself, in %s', async (code) => {
    const unclear = await say('qwertyuiop asdfgh zxcvbn', code)
    for (const { name } of menu(code)) {
      const answer = await say(`/${name}`, code)
      expect(answer, name).not.toBe('')
      expect(answer, name).not.toBe(unclear)
    }
  })
})

describe('what follows a name of the menu', () => {
  it.each([
    [
      'en',
      '/remind call Ivan Petrenko on Friday',
      'I’ll remind you on Friday, 27 November, at 9:00: call Ivan Petrenko',
    ],
    ['en', '/remind me to call Ivan Petrenko on Friday', '9:00: call Ivan Petrenko'],
    [
      'en',
      '/remind@AcmeBot подзвонити Івану Петренку у п’ятницю',
      'Friday, 27 November, at 9:00: подзвонити Івану Петренку',
    ],
    ['en', '/note Ivan Petrenko wants 10 % off', 'Logged a note about Іван Петренко (Acme)'],
    ['en', '/find contacts in Kyiv', 'Іван Петренко'],
    ['en', '/settings digest at 7:30', 'Your digest comes at 7:30'],
    ['en', '/deals@acme_bot in Kyiv', '1 open deal, €12,000 · in Київ'],
    ['en', '/FIND Julia', 'CFO at Initech'],
    [
      'uk',
      '/remind подзвонити Івану Петренку у п’ятницю',
      'Нагадаю у пʼятницю, 27 листопада, о 9:00: подзвонити Івану Петренку',
    ],
    ['uk', '/deals у Києві', '1 відкрита угода'],
    ['uk', '/brief Ромашка', 'Ірина Бойко'],
    [
      'ru',
      '/remind позвонить Ивану Петренко в пятницу',
      'Напомню в пятницу, 27 ноября, в 9:00: позвонить Ивану Петренко',
    ],
    ['ru', '/log звонок с Иваном Петренко: хочет скидку', 'Записан звонок: Іван Петренко (Acme) — хочет скидку'],
    ['ru', '/today завтра', 'Завтра ничего не запланировано'],
    [
      'lt',
      '/remind paskambinti Ivanui Petrenko penktadienį',
      'Priminsiu penktadienį, lapkričio 27 d., 9:00: paskambinti Ivanui Petrenko',
    ],
    ['lt', '/deals Kijeve', '1 atviras sandoris'],
    [
      'hr',
      '/remind nazvati Ivana Petrenka u petak',
      'Podsjetit ću vas u petak, 27. studenoga u 9:00: nazvati Ivana Petrenka',
    ],
    ['hr', '/find Petrenka', 'Іван Петренко'],
  ] as const)('%s: %s', async (code, text, answer) => {
    expect(await say(text, code)).toContain(answer)
  })

  it('may be missing, and is asked for', async () => {
    expect(await say('/remind')).toContain('What should I remind you of?')
    expect(await say('call Julia')).toContain('When should I remind you?')
    expect(await say('tomorrow at 9')).toContain('call Julia')
  })

  it('is a new request where something else is asked, not an answer', async () => {
    await say('/remind call Julia')
    expect(await say('/today')).not.toContain('I’ll remind you')
    expect(await world.store.prisma.pending.count()).toBe(0)
  })

  it('is read as it stands after a name that no menu has', async () => {
    expect(await say('/pipeline')).toContain('open deals')
    expect(await say('/parley my deals')).toContain('open deal')
  })
})

describe('suggestions', () => {
  it.each(languageCodes)('are understood as they stand, in %s', async (code) => {
    const unclear = await say('qwertyuiop asdfgh zxcvbn', code)
    const prompts = suggestions(code)
    expect(prompts.length).toBeGreaterThanOrEqual(3)
    expect(prompts.length).toBeLessThanOrEqual(4)
    for (const { title, text } of prompts) {
      expect(title).not.toBe('')
      const answer = await say(text, code)
      expect(answer, text).not.toBe(unclear)
      expect(answer, text).not.toContain('[2] No')
    }
  })
})
