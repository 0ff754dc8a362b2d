import type { Frame, Page } from 'playwright-core'

/** The least contrast of text that WCAG 2.2 allows at level AA; for large text it is 3 (success criterion 1.4.3). */
const least = 4.5

/** Texts in sight whose colour is too near to what lies behind them, with their contrast (WCAG 2.2, "contrast ratio"). */
export const paleTexts = (page: Pick<Page | Frame, 'evaluate'>): Promise<string[]> =>
  page.evaluate((atLeast) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!canvas) return ['no canvas']
    const colour = (css: string): number[] => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const light = (rgb: number[]) => {
      const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
        const value = part / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255, 255]
      const own = colour(getComputedStyle(element).backgroundColor)
      return own[3] === 255 ? own : behind(element.parentElement)
    }
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const words = node.textContent?.trim()
      if (!element || !words || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      const front = light(colour(element.closest('svg') ? style.fill : style.color))
      const back = light(behind(element))
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
      if (ratio < atLeast) found.add(`${ratio.toFixed(2)} ${words.slice(0, 30)}`)
    }
    return [...found]
  }, least)

/** What reaches beyond the window sideways: nothing should, but what scrolls by itself. */
export const sideways = (page: Pick<Page | Frame, 'evaluate'>): Promise<string[]> =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      if (element.closest('.scroller:not(.log), .quick, .unseen, svg')) return false
      return element.getBoundingClientRect().right > innerWidth + 1
    })
    return wide.map((element) => element.outerHTML.slice(0, 80))
  })

/** Things to press that are too small for a finger or a mouse: less than 24 by 24 (success criterion 2.5.8). */
export const smallTargets = (page: Pick<Page | Frame, 'evaluate'>): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, summary')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && (width < 24 || height < 24) ? [element.outerHTML.slice(0, 80)] : []
    }),
  )
