import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { desktop, openBrowser, phone, type Visitor, visit } from './browser.ts'
import { type Fake, openFake } from './fake.ts'
import { gallery } from './gallery.ts'
import { paleTexts, sideways, smallTargets } from './look.ts'

const program = inject('chromium')

describe.skipIf(program === null)('the chat page', () => {
  let browser: Browser
  let fake: Fake
  let visitors: Visitor[] = []

  beforeAll(async () => {
    fake = await openFake()
    browser = await openBrowser(program ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await fake?.close()
  })
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults)
    await Promise.all(visitors.map((visitor) => visitor.close()))
    visitors = []
    fake.clear()
    expect(faults).toEqual([])
  })

  async function open(options: BrowserContextOptions = desktop, seat: string | null = 'olena'): Promise<Page> {
    fake.seat = seat
    const visitor = await visit(browser, fake.url, options)
    visitors.push(visitor)
    return visitor.page
  }
  const composer = (page: Page) => page.getByRole('textbox', { name: /Message|Повідомлення/ })
  const log = (page: Page) => page.getByRole('log')
  const said = (page: Page, words: string) => log(page).getByText(words, { exact: true }).last().waitFor()
  async function say(page: Page, words: string): Promise<void> {
    await composer(page).fill(words)
    await page.getByRole('button', { name: 'Send' }).click()
  }
  async function tell(page: Page, words: string): Promise<void> {
    const answers = await page.locator('.theirs').count()
    await say(page, words)
    await page.locator('.theirs').nth(answers).waitFor()
  }
  const distance = (page: Page) =>
    page.locator('.log').evaluate((each) => each.scrollHeight - each.scrollTop - each.clientHeight)
  const top = (page: Page, words: string) =>
    log(page)
      .getByText(words, { exact: true })
      .evaluate((each) => each.getBoundingClientRect().top)
  /** Nobody sees a pixel: what is scrolled to is rounded to those of the screen. */
  const staysAt = async (page: Page, words: string, before: number) =>
    expect(Math.abs((await top(page, words)) - before)).toBeLessThanOrEqual(1)

  it('lets one take a seat, begin with an example, and leave', async () => {
    const page = await open(desktop, null)
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor()
    await page.getByRole('button', { name: /Olena Kovalenko.*Sales/ }).click()
    await page.getByRole('button', { name: 'what is on today?' }).click()
    await expect.poll(() => composer(page).inputValue()).toBe('what is on today?')
    await composer(page).press('Enter')
    await said(page, 'You said: what is on today?')
    expect(await page.getByRole('button', { name: 'what is on today?' }).isVisible()).toBe(false)
    await page.getByRole('button', { name: /Your account/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  it('shows the record whose link was followed, once, and to nobody before they are signed in', async () => {
    const id = '01a20313-503d-723c-a959-873deaa6b86a'
    const asked = () => fake.posts.filter(({ path }) => path === '/api/open').map(({ body }) => JSON.parse(body))
    const page = await open()
    await page.goto(`${fake.url}r/deal/${id}`)
    await said(page, `You said: deal ${id}`)
    expect(page.url()).toBe(fake.url)
    await page.reload()
    await said(page, `You said: deal ${id}`)
    expect(asked()).toMatchObject([{ of: 'deal', id }])
    await page.getByRole('button', { name: /Your account/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto(`${fake.url}r/contact/${id}`)
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor()
    expect(asked().length).toBe(1)
    await page.getByRole('button', { name: /Olena Kovalenko.*Sales/ }).click()
    await said(page, `You said: contact ${id}`)
    expect(asked().length).toBe(2)
  })

  it('uses an invitation, and takes its secret from the address bar', async () => {
    const page = await open(desktop, null)
    await page.goto(`${fake.url}join#bad`)
    await page.getByRole('alert').getByText('This invitation did not work').waitFor()
    expect(page.url()).toBe(fake.url)
    await page.goto(`${fake.url}join#good`)
    await composer(page).waitFor()
    expect(page.url()).toBe(fake.url)
  })

  it('shows what one writes at once, once, and that an answer is being written', async () => {
    const page = await open()
    fake.mute = true
    await say(page, 'hello')
    await said(page, 'hello')
    await page.getByRole('img', { name: 'Parley is writing' }).waitFor()
    fake.says({ blocks: [{ kind: 'text', text: 'Good morning.' }] }, { of: 'item-1' })
    await page.getByRole('img', { name: 'Parley is writing' }).waitFor({ state: 'hidden' })
    await said(page, 'Good morning.')
    expect(await log(page).getByText('hello', { exact: true }).count()).toBe(1)
    expect(fake.posts).toHaveLength(1)
  })

  it('presses a button, marks it, and greys the others, also for the next visit', async () => {
    const page = await open()
    await tell(page, 'card')
    await page.getByRole('button', { name: 'History' }).click()
    await said(page, 'You said: History')
    const check = async () => {
      await page.getByRole('button', { name: 'History (chosen)' }).waitFor()
      expect(await page.getByRole('button', { name: 'Remind me to call' }).isDisabled()).toBe(true)
    }
    await check()
    await page.reload()
    await check()
    expect(fake.posts.filter(({ path }) => path === '/api/press')).toHaveLength(1)
  })

  it('sends a form with what was filled in', async () => {
    const page = await open(phone)
    await tell(page, 'form')
    await page.getByLabel('Result').selectOption('No answer')
    await page.getByLabel('Note').fill('again on Friday')
    await page.getByRole('button', { name: 'Log it' }).click()
    await said(page, 'You said: Log it {"who":"Ivan Petrenko","result":"No answer","note":"again on Friday"}')
    expect(await page.getByLabel('Note').isDisabled()).toBe(true)
  })

  it('keeps what is written offline, also over a reload, and sends it in order when it is back', async () => {
    const page = await open()
    await tell(page, 'first')
    await page.context().setOffline(true)
    await page.getByRole('status').getByText('You are offline').waitFor()
    await say(page, 'second')
    await say(page, 'third')
    await page.getByText('Waiting for the connection').nth(1).waitFor()
    await page.context().setOffline(false)
    await said(page, 'You said: third')
    await expect.poll(() => page.getByRole('status').textContent()).toBe('')
    expect(await page.locator('.mine p').allTextContents()).toEqual(['first', 'second', 'third'])
    expect(await page.locator('.pending').count()).toBe(0)
  })

  it('keeps what could not be sent for the next visit', async () => {
    const page = await open()
    fake.trouble = 503
    await say(page, 'not lost')
    await page.getByText('Waiting for the connection').waitFor()
    fake.trouble = null
    await page.reload()
    await said(page, 'You said: not lost')
    expect(await log(page).getByText('not lost', { exact: true }).count()).toBe(1)
  })

  it('says why something was refused, and tries again or removes it', async () => {
    const page = await open()
    fake.trouble = 400
    await say(page, 'one')
    await page.getByText('Not sent: That did not work.').waitFor()
    await page.getByRole('button', { name: 'Remove' }).click()
    expect(await log(page).getByText('one', { exact: true }).count()).toBe(0)
    await say(page, 'two')
    await page.getByText('Not sent: That did not work.').waitFor()
    fake.trouble = null
    await page.getByRole('button', { name: 'Try again' }).click()
    await said(page, 'You said: two')
  })

  it('goes back in the history without moving what is in sight, with the days named', async () => {
    fake.fill(100)
    const page = await open(phone)
    await said(page, 'You said: number 100')
    expect(await distance(page)).toBeLessThan(2)
    await page.locator('.log').evaluate((each) => {
      each.scrollTop = 500
    })
    const before = await top(page, 'question 81')
    await log(page).getByText('question 41', { exact: true }).waitFor({ state: 'attached' })
    await staysAt(page, 'question 81', before)
    await expect
      .poll(async () => {
        await page.locator('.log').evaluate((each) => each.scrollTo(0, 0))
        return log(page).getByText('question 1', { exact: true }).count()
      })
      .toBe(1)
    expect(await page.locator('.mine p').first().textContent()).toBe('question 1')
    expect(await page.locator('.mine').count()).toBe(50)
    const days = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(days.slice(-2)).toEqual(['Yesterday', 'Today'])
    expect(new Set(days).size).toBe(days.length)
  })

  it('counts what is new while one reads further up, and marks where it begins', async () => {
    fake.fill(30)
    const page = await open()
    await said(page, 'You said: number 30')
    await page.locator('.log').evaluate((each) => {
      each.scrollTop -= 600
    })
    const before = await top(page, 'question 21')
    fake.says({ blocks: [{ kind: 'text', text: 'Ivan’s deal has slipped.' }] })
    fake.says({ blocks: gallery.card ?? [] })
    await page.getByRole('button', { name: '2 new messages' }).waitFor()
    await staysAt(page, 'question 21', before)
    expect(await page.title()).toBe('(2) Lastivka Windows · Parley')
    expect(await page.getByRole('separator', { name: 'New' }).count()).toBe(1)
    // The buttons of the last message are at hand.
    await page.getByRole('group', { name: 'Quick replies' }).getByRole('button', { name: 'History' }).click()
    await said(page, 'You said: History')
    expect(await distance(page)).toBeLessThan(2)
    expect(await page.title()).toBe('Lastivka Windows · Parley')
  })

  it('begins at what came since the last visit', async () => {
    fake.fill(10)
    const page = await open()
    await said(page, 'You said: number 10')
    await page.goto('about:blank')
    fake.says({ blocks: [{ kind: 'text', text: 'Call Ivan now.' }] })
    await page.goto(fake.url)
    await said(page, 'Call Ivan now.')
    await page.getByRole('separator', { name: 'New' }).waitFor()
  })

  it('replies to a message and corrects one of one’s own, with the keyboard alone', async () => {
    const page = await open()
    await tell(page, 'met Ivan')
    await page.keyboard.press('ArrowUp')
    await page.getByText('Editing your message').waitFor()
    expect(await composer(page).inputValue()).toBe('met Ivan')
    await page.keyboard.press('Escape')
    expect(await composer(page).inputValue()).toBe('')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type(' and Maria')
    await page.keyboard.press('Enter')
    await said(page, 'You said: met Ivan and Maria')
    await page.locator('.edited:visible').getByText('edited').waitFor()
    await page.getByText('Corrected:').waitFor()
    expect(JSON.parse(fake.posts.at(-1)?.body ?? '')).toMatchObject({ of: 'item-1', text: 'met Ivan and Maria' })

    await page.getByRole('button', { name: 'Reply' }).first().click()
    await page.getByText('Replying to You said: met Ivan', { exact: true }).waitFor()
    await page.keyboard.type('him, tomorrow')
    await page.keyboard.press('Enter')
    await said(page, 'You said: him, tomorrow')
    expect(JSON.parse(fake.posts.at(-1)?.body ?? '')).toMatchObject({ replyTo: 'item-2' })
    await page.getByRole('button', { name: 'You said: met Ivan', exact: true }).click()
    expect(await page.locator('[data-id="item-2"]').evaluate((each) => each === document.activeElement)).toBe(true)

    await page.keyboard.press('/')
    expect(await composer(page).evaluate((each) => each === document.activeElement)).toBe(true)
    await tell(page, 'card')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a note')
    await page.keyboard.press('Enter')
    await said(page, 'You said: Add a note')
    expect(await composer(page).evaluate((each) => each === document.activeElement)).toBe(true)
  })

  it('takes several lines, and keeps an unfinished message', async () => {
    const page = await open()
    const before = (await composer(page).boundingBox())?.height ?? 0
    await composer(page).pressSequentially('one')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('two')
    expect((await composer(page).boundingBox())?.height ?? 0).toBeGreaterThan(before + 10)
    await page.reload()
    await expect.poll(() => composer(page).inputValue()).toBe('one\ntwo')
    expect(fake.posts).toEqual([])
  })

  it('begins a new line with Enter on a touch screen, where a button sends', async () => {
    const page = await open(phone)
    await composer(page).tap()
    await page.keyboard.type('one')
    await page.keyboard.press('Enter')
    await page.keyboard.type('two')
    await page.getByRole('button', { name: 'Send' }).tap()
    await said(page, 'You said: one two')
    expect(JSON.parse(fake.posts.at(-1)?.body ?? '').text).toBe('one\ntwo')
  })

  it('sends files that are dropped, pasted or picked, and offers those of Parley', async () => {
    const page = await open()
    await composer(page).waitFor()
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['name\nIvan'], 'contacts.csv', { type: 'text/csv' }))
      return data
    })
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer })
    await page.getByText('Drop the file here').waitFor()
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
    await said(page, 'You said: contacts.csv (9)')
    expect(await page.getByText('Drop the file here').isVisible()).toBe(false)
    await page.locator('textarea').evaluate((area, data) => {
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, transfer)
    await expect.poll(() => fake.posts.filter(({ path }) => path === '/api/files').length).toBe(2)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'two.vcf', mimeType: 'text/vcard', buffer: Buffer.from('x') })
    await said(page, 'You said: two.vcf (1)')
    await tell(page, 'file')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /contacts-2026-11-25.csv.*1.2 MB/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('contacts-2026-11-25.csv')
  })

  it('shows the same in two tabs', async () => {
    const one = await open()
    await composer(one).waitFor()
    const two = await one.context().newPage()
    await two.goto(fake.url)
    await composer(two).waitFor()
    await say(one, 'from the first')
    await said(two, 'You said: from the first')
    await say(two, 'from the second')
    await said(one, 'You said: from the second')
    for (const tab of [one, two]) await expect.poll(() => tab.locator('.message').count()).toBe(4)
  })

  it('speaks the language of the person, and changes it with them', async () => {
    const page = await open(phone, 'maria')
    await page.getByRole('button', { name: 'Надіслати' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk')
    await page.getByRole('button', { name: /обліковий запис/ }).click()
    await page.getByRole('button', { name: 'Olena Kovalenko' }).click()
    await page.getByRole('button', { name: 'Send' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  it('shows words as words, whatever they look like', async () => {
    const page = await open(phone)
    await tell(page, 'nasty')
    await log(page).getByText('<img src=x onerror="document.title=1">').waitFor()
    expect(await log(page).locator('img, script').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'a javascript link' }).count()).toBe(0)
    expect(await sideways(page)).toEqual([])
  })

  it('reads an answer that is longer than the window from its start', async () => {
    const page = await open(phone)
    await tell(page, 'table')
    const title = await page.getByRole('heading', { name: 'Open deals' }).boundingBox()
    expect(title?.y).toBeGreaterThan(0)
    expect(title?.y).toBeLessThan(300)
    // Pressed at the very end, it shows what it opened, and not what comes after.
    await page.locator('.log').evaluate((each) => each.scrollTo(0, each.scrollHeight))
    const twelfth = page.getByRole('row').nth(12)
    const before = await twelfth.boundingBox()
    await page.getByRole('button', { name: 'Show all 30 rows' }).click()
    expect(await page.getByRole('row').count()).toBe(31)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect((await twelfth.boundingBox())?.y).toBe(before?.y)
    await page.getByRole('button', { name: 'To the newest message' }).click()
    expect(await distance(page)).toBeLessThan(2)
  })

  it.each([
    ['light', 1, phone],
    ['dark', 1, phone],
    ['light', 2, phone],
    ['light', 1, desktop],
  ] as const)('can be read and pressed: %s, text × %s', async (colorScheme, size, device) => {
    const page = await open({ ...device, colorScheme })
    await composer(page).waitFor()
    await page.evaluate((times) => document.documentElement.style.setProperty('font-size', `${times * 100}%`), size)
    for (const name of Object.keys(gallery)) {
      const answers = await page.locator('.theirs').count()
      await composer(page).fill(name)
      await page.getByRole('button', { name: 'Send' }).click()
      await page.locator('.theirs').nth(answers).waitFor()
    }
    await page.locator('summary').first().click()
    expect(await paleTexts(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  })

  it('tells a screen reader what is what', async () => {
    const page = await open()
    await tell(page, 'card')
    await page.getByRole('banner').getByRole('heading', { level: 1, name: 'Lastivka Windows' }).waitFor()
    const main = page.getByRole('main')
    expect(await main.ariaSnapshot()).toMatchInlineSnapshot(`
      "- main:
        - status
        - log "Conversation":
          - heading "Today" [level=2]
          - article:
            - text: You
            - time: 10:31
            - button "Edit"
            - paragraph: card
          - article:
            - text: Parley
            - time: 10:32
            - button "Reply"
            - heading "Ivan Petrenko" [level=3]
            - term: Company
            - definition: Acme
            - term: Role
            - definition: Director
            - term: Phone
            - definition:
              - link "+380 67 123 45 67":
                - /url: tel:+380671234567
            - term: E-mail
            - definition:
              - link "ivan.petrenko@acme-manufacturing.example":
                - /url: mailto:ivan@acme.example
            - term: Open deal
            - definition: Acme renewal · 12,000 € · Negotiation
            - term: Last said
            - definition: "Yesterday: wants a discount of ten per cent and delivery before Christmas"
            - button "Remind me to call"
            - button "History"
            - button "Add a note"
        - button "Add a file"
        - textbox "Message":
          - /placeholder: Write to Parley
        - button "Send" [disabled]"
    `)
    expect(await log(page).getAttribute('aria-live')).toBe('polite')
    await tell(page, 'bar')
    await page.getByRole('img', { name: 'November: Olena 9,400 €, Taras 15,300 €.' }).waitFor()
  })
})
