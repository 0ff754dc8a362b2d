import type { Item } from '../api.ts'
import { el } from './element.ts'
import { drawMessage, type Message, type MessageSurroundings } from './message.ts'
import { openScroll, type Scroll } from './scroll.ts'

/** The conversation in its order, with its days and the line above what is new. */
export interface Log {
  /** The live region that scrolls. */
  readonly element: HTMLElement
  /** Where what is on its way stands, below the rest. */
  readonly pending: HTMLElement
  readonly typing: HTMLElement
  readonly scroll: Scroll
  /** Adds those that are not there yet, wherever they belong. */
  add(items: readonly Item[]): void
  /** Adds what lies before the rest; what is in sight stays where it is. */
  addOlder(items: readonly Item[]): void
  spend(tokens: Iterable<string>): void
  /** A button was pressed here; `taken` false: the press came to nothing. */
  pressed(token: string, taken: boolean): void
  markUnread(from: Message | null): void
  find(id: string): Message | undefined
  messages(): readonly Message[]
  show(id: string): void
}

interface Told {
  moved(atEnd: boolean): void
  nearTop(): void
}

const choicesOf = (item: Item) =>
  item.reply?.blocks.flatMap((block) =>
    block.kind === 'choices' ? block.choices : block.kind === 'form' ? [block.submit] : [],
  ) ?? []

export function openLog(around: Omit<MessageSurroundings, 'show'>, told: Told): Log {
  const { texts, when } = around
  const messages: Message[] = []
  const byId = new Map<string, Message>()
  const days = new Map<string, HTMLElement>()
  const unread = el('div', { class: 'unread', role: 'separator', 'aria-label': texts.unread }, texts.unread)
  const list = el('div', { class: 'messages' })
  const pending = el('div', { class: 'messages' })
  // Beside the live region: a screen reader hears the answers, not that one is being written.
  const typing = el('div', { class: 'typing', role: 'img', 'aria-label': texts.typing }, el('i'), el('i'), el('i'))
  const live = el('div', { role: 'log', 'aria-live': 'polite', 'aria-label': texts.conversation }, list, pending)
  const content = el('div', { class: 'content' }, live, typing)
  const element = el('div', { class: 'scroller log', tabindex: -1 }, content)
  const scroll = openScroll(element, content, told)
  let unreadFrom: Message | null = null
  let presses: Item[] = []

  const quotedBy = (item: Item): Message | null => {
    const of = item.of === null ? undefined : byId.get(item.of)
    if (!of) return null
    if (item.from === 'me') return item.kind === 'text' ? of : null
    const at = placeOf(item)
    const before = messages.slice(0, at).findLast((each) => each.item.from === 'me')
    return before === of ? null : of
  }
  /** Items nearly always come at the end. */
  const placeOf = ({ cursor }: Item): number => messages.findLastIndex((each) => each.item.cursor < cursor) + 1

  const insert = (item: Item): void => {
    if (byId.has(item.id)) return
    const at = placeOf(item)
    const message = drawMessage(item, quotedBy(item), { ...around, show })
    list.insertBefore(message.element, messages[at]?.element ?? null)
    messages.splice(at, 0, message)
    byId.set(item.id, message)
  }
  /** What one message says about others: corrections, and which button was pressed. */
  const relate = (items: readonly Item[]): void => {
    for (const { item } of messages.filter(({ item: each }) => each.kind === 'edit')) {
      if (item.of !== null) byId.get(item.of)?.correct(item.text ?? '')
    }
    presses = [...presses, ...items.filter(({ kind }) => kind === 'press')].filter((item) => !markPressed(item))
  }
  /** A press names no button, only its label: it is the nearest one before it that says so and is used up. */
  const markPressed = (item: Item): boolean => {
    for (const each of messages.slice(0, placeOf(item)).toReversed()) {
      const choice = choicesOf(each.item).find(({ label, token }) => label === item.text && each.spent.has(token))
      if (choice) {
        each.spend([choice.token], choice.token)
        return true
      }
    }
    return false
  }
  /** Puts each day's name before its first message, and the line above the first unread one. */
  const tidy = (): void => {
    let day = ''
    for (const { element: each, item } of messages) {
      const key = when.dayKey(item.at)
      if (key === day) continue
      day = key
      const name = days.get(key) ?? el('h2', { class: 'day' }, el('span', {}, when.day(item.at)))
      days.set(key, name)
      if (each.previousElementSibling !== name) each.before(name)
    }
    if (unreadFrom === null) unread.remove()
    else if (unreadFrom.element.previousElementSibling !== unread) unreadFrom.element.before(unread)
  }
  const add = (items: readonly Item[]): void => {
    for (const item of items) insert(item)
    relate(items)
    tidy()
  }
  const show = (id: string): void => {
    const found = byId.get(id)?.element
    if (!found) return
    scroll.toStart(found)
    found.focus({ preventScroll: true })
  }
  return {
    element,
    pending,
    typing,
    scroll,
    add,
    addOlder: (items) => {
      // What was said long ago is not news.
      live.ariaLive = 'off'
      scroll.keep(() => add(items))
      requestAnimationFrame(() => {
        live.ariaLive = 'polite'
      })
    },
    spend: (tokens) => {
      const spent = [...tokens]
      for (const message of messages) {
        if (choicesOf(message.item).some(({ token }) => spent.includes(token))) message.spend(spent)
      }
    },
    pressed: (token, taken) => {
      const message = messages.findLast(({ item }) => choicesOf(item).some((choice) => choice.token === token))
      if (taken) message?.spend([token], token)
      else message?.release(token)
    },
    markUnread: (from) => {
      unreadFrom = from
      tidy()
    },
    find: (id) => byId.get(id),
    messages: () => messages,
    show,
  }
}
