/** Nearer to the end than this counts as being there. */
const endPx = 48
/** Older messages are fetched this far before the top is reached. */
const aheadPx = 800

const UNFOLDS = 'unfolds'

/** Says that a person opens a part of a message, before it grows. */
export function unfolds(part: EventTarget): void {
  part.dispatchEvent(new Event(UNFOLDS, { bubbles: true }))
}

export interface Scroll {
  /** Whether the newest is in sight. */
  atEnd(): boolean
  toEnd(): void
  /** Brings the start of an element to the top; the end is then no longer followed. */
  toStart(of: Element): void
  /** Lets `change` add something above and keeps what is seen where it is. */
  keep(change: () => void): void
  stop(): void
}

/** Follows the end of a conversation while the person is there, and leaves them in peace while they read further up or open something (`unfolds`). */
export function openScroll(
  scroller: HTMLElement,
  content: HTMLElement,
  told: { moved(atEnd: boolean): void; nearTop(): void },
): Scroll {
  let end = true
  const toEnd = () => {
    end = true
    scroller.scrollTop = scroller.scrollHeight
    told.moved(true)
  }
  const look = () => {
    end = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < endPx
    told.moved(end)
    if (scroller.scrollTop < aheadPx) told.nearTop()
  }
  scroller.addEventListener('scroll', look, { passive: true })
  // What a person opens within a message is read from where they are; following the end would carry them past it.
  scroller.addEventListener(UNFOLDS, () => {
    end = false
  })
  const grown = new ResizeObserver(() => {
    if (end) scroller.scrollTop = scroller.scrollHeight
    else look()
  })
  grown.observe(scroller)
  grown.observe(content)
  return {
    atEnd: () => end,
    toEnd,
    toStart: (of) => {
      end = false
      scroller.scrollTop += of.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 12
      look()
    },
    keep: (change) => {
      const below = scroller.scrollHeight - scroller.scrollTop
      change()
      scroller.scrollTop = scroller.scrollHeight - below
    },
    stop: () => grown.disconnect(),
  }
}
