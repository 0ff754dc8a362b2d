import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A phone as narrow as any in use. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}
export const desktop: BrowserContextOptions = { viewport: { width: 1200, height: 800 } }

export interface Visitor {
  readonly page: Page
  /** What went wrong in the page by itself: exceptions, and what its policy forbade. */
  readonly faults: string[]
  close(): Promise<void>
}

export async function openBrowser(program: string): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: flags })
}

/** A person with a browser of their own: nothing is remembered from others. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = desktop): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Kyiv', ...options })
  // The first answer of a program that has just started takes a while where others work too.
  context.setDefaultTimeout(45_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) faults.push(message.text())
  })
  await page.goto(url)
  return { page, faults, close: () => context.close() }
}
