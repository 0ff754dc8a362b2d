import { el } from './element.ts'
import type { Texts } from './texts.ts'

/** So many fit a phone without becoming a list. */
const most = 4

/** The buttons of the last message, within reach while the message's own are out of sight. */
export function openQuick(
  texts: Texts,
  scroller: HTMLElement,
): { readonly element: HTMLElement; follow(message: Element | null): void } {
  const element = el('div', { class: 'quick', role: 'group', 'aria-label': texts.quickReplies, hidden: true })
  let seen = new Map<Element, boolean>()
  let message: Element | null = null
  const live = () =>
    [...(message?.querySelectorAll<HTMLButtonElement>('.choices button:enabled') ?? [])]
      .sort((a, b) => Number(b.classList.contains('main')) - Number(a.classList.contains('main')))
      .slice(0, most)
  const draw = () => {
    const buttons = live()
    element.hidden = buttons.length === 0 || [...seen.values()].includes(true)
    if (element.hidden) return element.replaceChildren()
    element.replaceChildren(
      ...buttons.map((button) =>
        el('button', { type: 'button', class: button.className, click: () => button.click() }, button.textContent),
      ),
    )
  }
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) seen.set(target, isIntersecting)
      draw()
    },
    { root: scroller },
  )
  return {
    element,
    follow: (next) => {
      watch.disconnect()
      seen = new Map()
      message = next
      const buttons = live()
      // Until they are measured they count as seen: nothing flickers.
      for (const button of buttons) {
        seen.set(button, true)
        watch.observe(button)
      }
      draw()
    },
  }
}
