import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { desktop, openBrowser, phone, type Visitor, visit } from './browser.ts'
import { paleTexts, sideways } from './look.ts'
import { openProgram } from './program.ts'

const program = inject('chromium')

/** The page with Parley itself behind it. */
describe.skipIf(program === null)('a day in the chat page', () => {
  let browser: Browser
  let parley: Awaited<ReturnType<typeof openProgram>>
  let visitors: Visitor[] = []

  beforeAll(async () => {
    parley = await openProgram()
    browser = await openBrowser(program ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.close()
  })
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults)
    await Promise.all(visitors.map((visitor) => visitor.close()))
    visitors = []
    expect(faults).toEqual([])
  })

  async function sit(name: string, options: BrowserContextOptions = desktop): Promise<Page> {
    const visitor = await visit(browser, parley.url, options)
    visitors.push(visitor)
    await visitor.page.getByRole('button', { name }).click()
    await visitor.page.getByRole('textbox').waitFor()
    return visitor.page
  }
  /** Says something and waits for the answer. */
  async function ask(page: Page, words: string): Promise<string> {
    await page.getByRole('textbox').last().fill(words)
    await page.getByRole('button', { name: /^(Send|Надіслати)$/ }).click()
    // What was said on an earlier visit may still be coming in above.
    const behind = page
      .locator('.mine', { hasText: words })
      .last()
      .locator('xpath=following::*[contains(@class, "theirs")]')
    return (await behind.first().locator('.body').textContent()) ?? ''
  }
  async function answer(page: Page, before: number): Promise<string> {
    const message = page.locator('.theirs').nth(before)
    await message.waitFor()
    return (await message.locator('.body').textContent()) ?? ''
  }

  it('asks, makes a reminder, takes it back with the button, and finds it all again', async () => {
    const page = await sit('Mia Horvat')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tepla Para')
    expect(await page.locator('.start button').count()).toBeGreaterThan(2)
    expect(await ask(page, 'remind me to water the plants tomorrow at 10')).toContain('10:00')
    // The day's digest may come right behind the first answer.
    await page.locator('.theirs').first().getByRole('button', { name: /Undo/ }).click()
    await page.getByRole('button', { name: 'Undo (chosen)' }).waitFor()
    await page.locator('.theirs').nth(1).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Undo (chosen)' }).waitFor()
    expect(await page.locator('.mine p').allTextContents()).toEqual([
      'remind me to water the plants tomorrow at 10',
      'Undo',
    ])
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Today'])
  })

  it.each(['light', 'dark'] as const)(
    'shows a manager the pipeline as a picture on a phone: %s',
    async (colorScheme) => {
      const page = await sit('Tomas Petrauskas', { ...phone, colorScheme })
      expect(await ask(page, 'pipeline by stage as a chart')).toMatch(/in the pipeline/)
      const drawing = page.getByRole('img', { name: /Pipeline by stage/ })
      const words = await drawing.locator('text').allTextContents()
      expect(words).toEqual(expect.arrayContaining(['Negotiation', 'Proposal']))
      expect(words.filter((one) => /^€[\d,]+$/.test(one)).length).toBeGreaterThan(2)
      const boxes = await drawing.locator('text').evaluateAll((texts) =>
        texts.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          // Letters do not fill the height of their line.
          return { left, right, top: top + 3, bottom: bottom - 3 }
        }),
      )
      const over = boxes.filter((one, at) =>
        boxes.some(
          (other, of) =>
            of > at &&
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
      )
      expect(over).toEqual([])
      expect(boxes.every(({ left, right }) => left >= 0 && right <= 360)).toBe(true)
      await page.getByText('Figures').first().click()
      await page.getByRole('cell', { name: 'Negotiation' }).first().waitFor()
      expect(await sideways(page)).toEqual([])
      expect(await paleTexts(page)).toEqual([])
    },
  )

  it('corrects what a message said', async () => {
    const page = await sit('Tomas Petrauskas')
    expect(await ask(page, 'remind me to buy stamps tomorrow at 9')).toContain('9:00')
    await page.getByRole('textbox').press('ArrowUp')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('remind me to buy stamps tomorrow at 11')
    const answers = await page.locator('.theirs').count()
    await page.keyboard.press('Enter')
    expect(await answer(page, answers)).toMatch(/\S/)
    await page.locator('.edited:visible').waitFor()
  })

  it('speaks Ukrainian on a phone, by night', async () => {
    const page = await sit('Petro Savchuk', { ...phone, colorScheme: 'dark' })
    expect(await ask(page, 'нагадай полити квіти завтра о 10')).toContain('10:00')
    expect(await ask(page, 'допомога')).toMatch(/[а-яіїєґ]/)
    await page.getByRole('heading', { name: 'Сьогодні' }).waitFor()
    expect(await sideways(page)).toEqual([])
    expect(await paleTexts(page)).toEqual([])
  })

  it('brings to one tab what another has said', async () => {
    const one = await sit('Iryna Bondar')
    const two = await one.context().newPage()
    await two.goto(parley.url)
    await two.getByRole('textbox').waitFor()
    await ask(one, 'допомога')
    await two.locator('.theirs').first().waitFor()
    expect(await two.locator('.mine p').first().textContent()).toBe('допомога')
  })

  it('takes a file', async () => {
    const page = await sit('Mia Horvat')
    await page.locator('.theirs').first().waitFor()
    const answers = await page.locator('.theirs').count()
    await page.locator('input[type=file]').setInputFiles({
      name: 'contacts.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name,Phone\nOksana Test,+380671112233\n'),
    })
    await page.locator('.mine.file').getByText('contacts.csv').waitFor()
    expect(await answer(page, answers)).toMatch(/\S/)
  })

  it('changes seats, and signs out', async () => {
    const page = await sit('Tomas Petrauskas')
    await page.getByRole('button', { name: /Your account/ }).click()
    const others = page.getByRole('button', { name: 'Olena Kovalenko' })
    if ((await others.count()) > 0) {
      await others.click()
      await page.getByRole('button', { name: 'Надіслати' }).waitFor()
      await page.getByRole('button', { name: /обліковий запис/ }).click()
    }
    await page.getByRole('button', { name: /^(Sign out|Вийти)$/ }).click()
    await page.getByRole('button', { name: 'Mia Horvat' }).waitFor()
  })
})
