import type { Hello, History, Item } from '../api.ts'
import { openComposer } from './composer.ts'
import { el, icon } from './element.ts'
import { acceptDrops, sendFile, taken } from './files.ts'
import { newKey } from './key.ts'
import { openLog } from './log.ts'
import { gist } from './message.ts'
import { type Outgoing, openOutbox } from './outbox.ts'
import { openQuick } from './quick.ts'
import { openStream } from './stream.ts'
import type { Texts } from './texts.ts'
import { openTransit } from './transit.ts'
import { openUnread } from './unread.ts'
import { whenOf } from './when.ts'
import { ask } from './wire.ts'

interface Wish {
  readonly hello: Hello
  readonly me: NonNullable<Hello['me']>
  readonly texts: Texts
  /** How many messages have come that were not looked at. */
  unread(count: number): void
  /** Perhaps nobody is signed in any more. */
  out(): void
  /** Something about the person has changed. */
  changed(hello: Hello): void
  /** It is a part of another page: files go with the words beside them, Esc leaves it, and nothing takes the focus by itself. */
  readonly within?: { escaped(): void }
}

const batch = 30
/** Longer words are a message of their own before the file. */
const mostCaption = 1_000
const againMs = 3_000

/** The conversation of one person, until it is closed. */
export function openChat(wish: Wish): { readonly element: HTMLElement; focus(): void; close(): void } {
  const { me, texts, hello } = wish
  const { most, accept } = wish.within ? taken.widget : taken.page
  const when = whenOf(texts, me.zone, hello.now)
  const keyboard = matchMedia('(hover: hover) and (pointer: fine)').matches
  const ended = new AbortController()
  /** By the keys of presses: the buttons. */
  const pressed = new Map<string, string>()
  const uploads = new Set<{ stop(): void }>()
  let more = false
  let loading = false
  let stream: { close(): void } | null = null

  const send = (one: Outgoing) => {
    start.hidden = true
    unread.clear()
    outbox.put(one)
    log.scroll.toEnd()
  }
  const attach = (file: File, more: Readonly<Record<string, string>>) => {
    const key = newKey()
    const shown = [more.caption ?? [], file.name].flat().join('\n')
    const about = { kind: 'file' as const, at: when.now(), shown }
    const acts = {
      again: () => sending.again(),
      remove: () => {
        sending.stop()
        transit.tell(key, about, acts, { kind: 'removed' })
      },
    }
    start.hidden = true
    unread.clear()
    const sending = sendFile(file, {
      key,
      most,
      more,
      texts,
      out: wish.out,
      tell: (fate, part) => transit.tell(key, about, acts, fate, part),
    })
    uploads.add(sending)
    log.scroll.toEnd()
  }
  const say = (text: string, replyTo: string | null) =>
    send({
      kind: 'say',
      at: when.now(),
      shown: text,
      body: { key: newKey(), text, ...(replyTo === null ? {} : { replyTo }) },
    })
  /** The words go with the first of several. */
  const attachAll = (files: readonly File[], text: string, replyTo: string | null) => {
    const fits = text.length <= mostCaption
    if (!fits) say(text, replyTo)
    const caption = fits && text !== '' ? { caption: text } : {}
    const answered = replyTo === null ? {} : { replyTo }
    for (const [at, file] of files.entries()) attach(file, { ...answered, ...(at === 0 ? caption : {}) })
  }
  const textOf = (item: Item) => log.find(item.id)?.text() ?? item.text ?? ''

  const log = openLog(
    {
      texts,
      when,
      press: ({ token, label }, values) => {
        const key = newKey()
        pressed.set(key, token)
        log.pressed(token, true)
        send({ kind: 'press', at: when.now(), shown: label, body: { key, token, ...(values ? { values } : {}) } })
        // The button that had the focus is spent.
        if (keyboard) composer.focus()
        else log.element.focus({ preventScroll: true })
      },
      reply: (item) => composer.replyTo(item, gist(item, textOf(item))),
      edit: (item) => composer.edit(item, textOf(item)),
    },
    {
      moved: (atEnd) => {
        newest.hidden = atEnd
        unread.look()
      },
      nearTop: () => void loadOlder(),
    },
  )
  const unread = openUnread(me.id, log, (count) => {
    const words = count > 0 ? texts.newMessages(count) : ''
    counter.textContent = words
    newest.ariaLabel = words || texts.toNewest
    wish.unread(count)
  })
  const transit = openTransit({ texts, when, place: log.pending, typing: log.typing })
  const composer = openComposer({
    texts,
    draft: `draft.${me.id}`,
    keyboard,
    say,
    change: ({ id }, text) =>
      send({ kind: 'edit', at: when.now(), shown: text, body: { key: newKey(), of: id, text } }),
    files: attachAll,
    captioned: wish.within !== undefined,
    accept,
    last: () => {
      const found = log.messages().findLast(({ item }) => item.from === 'me' && item.kind === 'text')
      return found ? { item: found.item, text: found.text() } : null
    },
    escaped: () => (wish.within ? wish.within.escaped() : log.scroll.toEnd()),
    page: (pages) => log.element.scrollBy({ top: pages * log.element.clientHeight * 0.85 }),
  })
  const quick = openQuick(texts, log.element)
  const counter = el('span', { class: 'count' })
  const newest = el(
    'button',
    { type: 'button', class: 'newest', hidden: true, 'aria-label': texts.toNewest, click: () => log.scroll.toEnd() },
    counter,
    icon('down'),
  )
  const state = el('p', { class: 'state', role: 'status' })
  const start = el(
    'section',
    { class: 'start', hidden: true },
    el('h2', { dir: 'auto' }, texts.greeting(me.name.split(' ')[0] ?? me.name)),
    el('p', {}, texts.startHere),
    el(
      'ul',
      {},
      ...hello.examples.map((example) =>
        el('li', {}, el('button', { type: 'button', dir: 'auto', click: () => composer.fill(example) }, example)),
      ),
    ),
  )
  log.element.prepend(start)
  const drop = acceptDrops(texts, (files) => composer.take(files))
  const dock = el('div', { class: 'dock' }, newest, quick.element)
  const element = el(
    'main',
    { class: 'chat' },
    state,
    log.element,
    el('div', { class: 'foot' }, dock, composer.element),
    drop.element,
  )

  const outbox = openOutbox(
    me.id,
    (one, fate) => {
      const { key } = one.body
      transit.tell(key, one, { again: () => outbox.again(key), remove: () => outbox.remove(key) }, fate)
      const token = pressed.get(key)
      if (token !== undefined && (fate.kind === 'refused' || fate.kind === 'removed')) log.pressed(token, false)
    },
    wish.out,
  )

  const followLast = () => quick.follow(log.messages().findLast(({ item }) => item.reply !== null)?.element ?? null)
  const arrive = (item: Item) => {
    if (log.find(item.id)) return
    const wasAtEnd = log.scroll.atEnd()
    start.hidden = true
    log.add([item])
    transit.came(item)
    const message = log.find(item.id)
    if (!message) return
    if (item.from === 'parley') {
      unread.came(message)
      followLast()
    }
    if (!wasAtEnd) return
    // An answer longer than the window is read from its start.
    if (item.from === 'parley' && message.element.offsetHeight > log.element.clientHeight)
      log.scroll.toStart(message.element)
    else log.scroll.toEnd()
  }
  const connection = (is: boolean) => {
    state.textContent = is ? '' : navigator.onLine ? texts.unreachable : texts.offline
    if (is) outbox.again()
  }
  const history = (before?: string) =>
    ask<History>(`/api/history?limit=${batch}${before === undefined ? '' : `&before=${encodeURIComponent(before)}`}`)

  async function loadOlder(): Promise<void> {
    const first = log.messages()[0]
    if (loading || !more || !first) return
    loading = true
    const answer = await history(first.item.cursor)
    loading = false
    if (answer.kind !== 'ok' || ended.signal.aborted) return
    more = answer.value.more
    log.addOlder(answer.value.items)
    if (log.element.scrollTop === 0) void loadOlder()
  }
  async function begin(): Promise<void> {
    const answer = await history()
    if (ended.signal.aborted) return
    if (answer.kind === 'out') return wish.out()
    if (answer.kind !== 'ok') {
      connection(false)
      setTimeout(() => void begin(), againMs)
      return
    }
    more = answer.value.more
    start.hidden = wish.within !== undefined || answer.value.items.length > 0 || log.pending.hasChildNodes()
    log.add(answer.value.items)
    for (const item of answer.value.items) if (item.from === 'me') transit.knows(item)
    followLast()
    const first = unread.sinceLastVisit()
    log.scroll.toEnd()
    if (first && first.element.offsetTop < log.element.scrollTop) log.scroll.toStart(first.element)
    connection(true)
    stream = openStream({
      after: () => log.messages().at(-1)?.item.cursor ?? null,
      item: arrive,
      spent: (tokens) => {
        log.spend(tokens)
        followLast()
      },
      hello: wish.changed,
      connected: connection,
      ended: wish.out,
    })
  }

  const { signal } = ended
  document.addEventListener('visibilitychange', () => unread.look(), { signal })
  addEventListener('offline', () => connection(false), { signal })
  document.addEventListener(
    'keydown',
    (event) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '/') {
        event.preventDefault()
        composer.focus()
      } else if (event.key === 'Escape' && !document.querySelector(':popover-open')) {
        if (wish.within) wish.within.escaped()
        else composer.focus()
      }
    },
    { signal },
  )
  void begin()
  if (keyboard && !wish.within) requestAnimationFrame(() => composer.focus())
  return {
    element,
    // On a touch screen the keyboard would cover what there is to read.
    focus: () => (keyboard ? composer.focus() : log.element.focus({ preventScroll: true })),
    close: () => {
      ended.abort()
      for (const upload of uploads) upload.stop()
      stream?.close()
      outbox.stop()
      transit.stop()
      log.scroll.stop()
      drop.stop()
    },
  }
}
