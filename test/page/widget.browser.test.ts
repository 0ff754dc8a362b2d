import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { desktop, openBrowser, phone, type Visitor, visit } from './browser.ts'
import { paleTexts, sideways } from './look.ts'
import { openProgram } from './program.ts'

const program = inject('chromium')

/** A shop of somebody else's, with a strict policy and styles that would spoil everything they reach. */
async function openShop(parley: string): Promise<{ readonly url: string; readonly server: Server }> {
  const policy = `default-src 'none'; script-src ${parley}; frame-src ${parley}; style-src 'sha256-nothing'`
  const html = `<!doctype html><html lang="en"><title>Shop</title><meta name="viewport" content="width=device-width">
    <script src="${parley}/widget.js" async></script><h1>Shop</h1><p>${'Coffee. '.repeat(600)}</p><a href="#end" id="end">End</a>`
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
    response.end(html)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  const port = isPort(address) ? address.port : 0
  return { url: `http://localhost:${port}/`, server }
}
const isPort = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

/** A photo of something, as a phone makes one. */
async function pictureOf(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = '#7a8b99'
      pen.fillRect(0, 0, 640, 480)
      pen.fillStyle = '#2b2b2b'
      pen.fillRect(200, 90, 240, 260)
      pen.fillStyle = '#3fa7d6'
      pen.fillRect(240, 350, 180, 60)
    }
    return canvas.toDataURL('image/jpeg')
  })
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}

/** Lets files be pasted into what is written, or dropped onto the chat, as the browser tells it. */
async function bring(chat: Frame, how: 'paste' | 'drop', name: string, photo: Buffer): Promise<void> {
  await chat.getByRole('textbox').evaluate(
    (area, given) => {
      const files = new DataTransfer()
      const bytes = Uint8Array.from(atob(given.photo), (letter) => letter.charCodeAt(0))
      files.items.add(new File([bytes], given.name, { type: 'image/jpeg' }))
      const told = { bubbles: true, cancelable: true }
      if (given.how === 'paste') area.dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: files }))
      else
        for (const kind of ['dragenter', 'dragover', 'drop'])
          area.dispatchEvent(new DragEvent(kind, { ...told, dataTransfer: files }))
    },
    { how, name, photo: photo.toString('base64') },
  )
}

describe.skipIf(program === null)("the customers' widget in a site of somebody else's", () => {
  let browser: Browser
  let parley: Awaited<ReturnType<typeof openProgram>>
  let shop: Awaited<ReturnType<typeof openShop>>
  let visitors: Visitor[] = []

  beforeAll(async () => {
    parley = await openProgram()
    shop = await openShop(new URL(parley.url).origin)
    browser = await openBrowser(program ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    shop?.server.close()
    await parley?.close()
  })
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults)
    await Promise.all(visitors.map((visitor) => visitor.close()))
    visitors = []
    expect(faults).toEqual([])
  })

  async function come(options: BrowserContextOptions): Promise<Page> {
    const visitor = await visit(browser, shop.url, options)
    visitors.push(visitor)
    return visitor.page
  }
  async function frameOf(page: Page): Promise<Frame> {
    await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/widget'))).toBe(true)
    const found = page.frames().find((frame) => frame.url().endsWith('/widget'))
    if (!found) throw new Error('the widget shows no frame')
    return found
  }
  const launcher = (page: Page) => page.getByRole('button', { name: /Chat with us|Close the chat/ })

  it('opens on a phone over the whole window, is answered, and is found again after a reload', async () => {
    const page = await come(phone)
    await launcher(page).click()
    const chat = await frameOf(page)
    await chat.locator('.theirs').first().waitFor()
    expect(await chat.locator('.theirs').first().textContent()).toContain('a bot')
    const box = await page.locator('parley-widget').evaluate(() => ({ wide: innerWidth, high: innerHeight }))
    expect(await chat.evaluate(() => innerWidth)).toBe(box.wide)
    await chat.getByRole('textbox').fill('Do you repair grinders? <b>bold</b>')
    await chat.getByRole('button', { name: 'Send' }).click()
    await chat.locator('.theirs').nth(1).waitFor()
    expect(await chat.locator('b').count()).toBe(0)
    expect(await sideways(chat)).toEqual([])
    await chat.getByRole('button', { name: 'Close the chat' }).click()
    await expect.poll(() => launcher(page).getAttribute('aria-expanded')).toBe('false')
    await page.reload()
    await launcher(page).click()
    const again = await frameOf(page)
    await again.getByText('Do you repair grinders?').waitFor()
    expect(await again.locator('.theirs').count()).toBeGreaterThanOrEqual(2)
  })

  it('takes a photo from a phone with the words beside it, and shows it there and on the page of who answers', async () => {
    const staff = await visit(browser, parley.url)
    visitors.push(staff)
    await staff.page.getByRole('button', { name: /Olena Kovalenko/ }).click()
    await staff.page.getByRole('textbox').waitFor()
    const page = await come(phone)
    await launcher(page).click()
    const chat = await frameOf(page)
    await chat.locator('.theirs').first().waitFor()
    await chat.getByRole('textbox').fill('My machine leaks')
    const photo = await pictureOf(page)
    await chat.locator('input[type=file]').setInputFiles({ name: 'leak.jpg', mimeType: 'image/jpeg', buffer: photo })
    const shown = chat.locator('.mine.file img')
    await shown.waitFor()
    await expect
      .poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
      .toBe(640)
    expect(await chat.locator('.mine.file').textContent()).toContain('My machine leaks')
    await chat.getByText('I am passing this on to a colleague').waitFor()
    expect(await sideways(chat)).toEqual([])
    expect(await paleTexts(chat)).toEqual([])
    await chat.locator('input[type=file]').setInputFiles({
      name: 'setup.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ\x90\0 not a document'),
    })
    await chat.getByText('I cannot take “setup.pdf”').waitFor()

    const card = staff.page.locator('.theirs', { hasText: 'My machine leaks' }).last()
    await card.locator('a.file img').waitFor()
    await expect
      .poll(() => card.locator('img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
      .toBe(640)
    const download = staff.page.waitForEvent('download')
    await card.locator('a.file').click()
    expect((await download).suggestedFilename()).toBe('leak.jpg')
  })

  it('takes a picture that is pasted or dropped, the words beside it with the first of them', async () => {
    const page = await come(desktop)
    await launcher(page).click()
    const chat = await frameOf(page)
    await chat.locator('.theirs').first().waitFor()
    const photo = await pictureOf(page)
    await chat.getByRole('textbox').fill('The lid is broken')
    await bring(chat, 'paste', 'lid.jpg', photo)
    const pasted = chat.locator('.mine.file', { hasText: 'lid.jpg' })
    await pasted.locator('img').waitFor()
    expect(await pasted.textContent()).toContain('The lid is broken')
    expect(await chat.getByRole('textbox').inputValue()).toBe('')
    await chat.getByText('I am passing this on to a colleague').waitFor()
    await bring(chat, 'drop', 'hinge.jpg', photo)
    const dropped = chat.locator('.mine.file', { hasText: 'hinge.jpg' })
    await dropped.locator('img').waitFor()
    expect(await dropped.textContent()).not.toContain('The lid is broken')
    expect(await chat.locator('.drop').isVisible()).toBe(false)
  })

  it('is used with the keyboard alone', async () => {
    const page = await come(desktop)
    await launcher(page).waitFor()
    await page.locator('#end').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const chat = await frameOf(page)
    await expect.poll(() => chat.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('Hello there, are you open on Saturday?')
    await page.keyboard.press('Enter')
    await chat.locator('.theirs').nth(1).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => launcher(page).getAttribute('aria-expanded')).toBe('false')
    // The focus is where it was: on the button that opens it.
    await page.keyboard.press('Enter')
    await expect.poll(() => launcher(page).getAttribute('aria-expanded')).toBe('true')
  })

  it.each([
    ['light', phone],
    ['dark', desktop],
  ] as const)('can be read in the %s, and tells its parts to a screen reader', async (colorScheme, options) => {
    const page = await come({ ...options, colorScheme })
    await launcher(page).click()
    const chat = await frameOf(page)
    await chat.locator('.theirs').first().waitFor()
    expect(await paleTexts(chat)).toEqual([])
    expect(await chat.getByRole('log').count()).toBe(1)
    expect(await page.getByRole('dialog', { name: 'Chat' }).count()).toBe(1)
    expect(await page.evaluate(() => Object.keys(window).filter((name) => /parley|widget/i.test(name)))).toEqual([])
    // None that another site would send: only, where the frame may store nothing, one that is kept apart for this shop.
    for (const cookie of await page.context().cookies())
      expect(cookie).toMatchObject({ httpOnly: true, secure: true, partitionKey: expect.any(String) })
  })
})
