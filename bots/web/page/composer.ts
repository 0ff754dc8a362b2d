import type { Item } from '../api.ts'
import { el, icon } from './element.ts'
import { recall, remember } from './store.ts'
import type { Texts } from './texts.ts'

/** Where the person writes. */
export interface Composer {
  readonly element: HTMLElement
  focus(): void
  /** Puts words there to be finished and sent. */
  fill(text: string): void
  replyTo(item: Item, gist: string): void
  /** `text`: what the message says now. */
  edit(item: Item, text: string): void
  /** Files were dropped on the page. */
  take(files: readonly File[]): void
}

interface Wish {
  readonly texts: Texts
  /** Under which name an unfinished message is kept. */
  readonly draft: string
  /** There is a keyboard: Enter sends. On a touch screen it begins a new line, and a button sends. */
  readonly keyboard: boolean
  say(text: string, replyTo: string | null): void
  change(of: Item, text: string): void
  /** Takes files, with the words that were written beside them (`captioned`) and the message that they reply to. */
  files(files: readonly File[], text: string, replyTo: string | null): void
  /** What was written goes with the files that are picked. */
  readonly captioned: boolean
  /** The kinds that are offered to be picked, as an input has them; "": any. */
  readonly accept: string
  /** One's last message that can be edited, and what it says now. */
  last(): { readonly item: Item; readonly text: string } | null
  /** Esc, with nothing to cancel. */
  escaped(): void
  page(pages: 1 | -1): void
}

/** At most so much of the window is for writing. */
const mostHeight = 0.4

type Mode = { readonly kind: 'reply' | 'edit'; readonly item: Item } | null

export function openComposer(wish: Wish): Composer {
  const { texts } = wish
  let mode: Mode = null
  /** What was being written before an edit began. */
  let aside = ''
  const area = el('textarea', {
    rows: 1,
    placeholder: texts.placeholder,
    'aria-label': texts.message,
    enterkeyhint: wish.keyboard ? 'send' : 'enter',
    autocapitalize: 'sentences',
    maxlength: 10_000,
    dir: 'auto',
  })
  const send = el('button', { class: 'round main', 'aria-label': texts.send, title: texts.send }, icon('send'))
  const picker = el('input', { type: 'file', multiple: true, hidden: true, accept: wish.accept })
  const attach = el(
    'button',
    { type: 'button', class: 'round', 'aria-label': texts.attach, title: texts.attach, click: () => picker.click() },
    icon('attach'),
  )
  const about = el('p', { dir: 'auto' })
  const banner = el(
    'div',
    { class: 'banner', hidden: true },
    about,
    el(
      'button',
      { type: 'button', class: 'round', 'aria-label': texts.cancel, title: texts.cancel, click: () => leave() },
      icon('close'),
    ),
  )
  const element = el('form', { class: 'composer' }, banner, el('div', { class: 'row' }, attach, picker, area, send))

  const grow = () => {
    area.style.height = 'auto'
    area.style.height = `${Math.min(area.scrollHeight + 2, innerHeight * mostHeight)}px`
    send.disabled = area.value.trim() === ''
    if (mode?.kind !== 'edit') remember(wish.draft, area.value)
  }
  const put = (text: string) => {
    area.value = text
    grow()
    area.setSelectionRange(text.length, text.length)
  }
  const enter = (next: Exclude<Mode, null>, label: string, quote: string) => {
    if (mode?.kind === 'edit') put(aside)
    mode = next
    const name = next.kind === 'edit' ? texts.save : texts.send
    send.ariaLabel = send.title = name
    about.replaceChildren(el('strong', {}, `${label} `), quote)
    banner.hidden = false
    area.focus()
  }
  const leave = () => {
    if (mode?.kind === 'edit') put(aside)
    mode = null
    send.ariaLabel = send.title = texts.send
    banner.hidden = true
    area.focus()
  }
  const edit = (item: Item, text: string) => {
    const written = mode?.kind === 'edit' ? aside : area.value
    enter({ kind: 'edit', item }, texts.editing, '')
    aside = written
    put(text)
  }
  const submit = () => {
    const text = area.value.trim()
    if (text === '') return
    if (mode?.kind === 'edit') {
      const { item } = mode
      leave()
      return wish.change(item, text)
    }
    const replyTo = mode?.item.id ?? null
    put('')
    leave()
    wish.say(text, replyTo)
  }

  const take = (files: readonly File[]) => {
    if (files.length === 0) return
    const replyTo = mode?.kind === 'reply' ? mode.item.id : null
    const text = wish.captioned && mode?.kind !== 'edit' ? area.value.trim() : ''
    if (text !== '') put('')
    if (mode?.kind === 'reply') leave()
    wish.files(files, text, replyTo)
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  // The keyboard of a phone stays open while its owner goes on writing.
  send.addEventListener('pointerdown', (event) => event.preventDefault())
  area.addEventListener('input', grow)
  area.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    take(files)
  })
  picker.addEventListener('change', () => {
    take([...(picker.files ?? [])])
    picker.value = ''
  })
  area.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const { key } = event
    if (key === 'Enter' && wish.keyboard && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      submit()
    } else if (key === 'Escape') {
      event.preventDefault()
      if (mode) leave()
      else wish.escaped()
    } else if (key === 'ArrowUp' && area.value === '') {
      const last = wish.last()
      if (!last) return
      event.preventDefault()
      edit(last.item, last.text)
    } else if (key === 'PageUp' || key === 'PageDown') {
      event.preventDefault()
      wish.page(key === 'PageUp' ? -1 : 1)
    }
  })

  area.value = recall(wish.draft) ?? ''
  requestAnimationFrame(grow)
  return {
    element,
    focus: () => area.focus(),
    fill: (text) => {
      put(text)
      area.focus()
    },
    replyTo: (item, gist) => enter({ kind: 'reply', item }, texts.replyingTo, gist),
    edit,
    take,
  }
}
