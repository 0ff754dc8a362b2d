import type { Hello } from '../../api.ts'
import { openChat } from '../chat.ts'
import { el, icon } from '../element.ts'
import { followKeyboard } from '../frame.ts'
import { newKey } from '../key.ts'
import { recall, remember, remembers } from '../store.ts'
import { textsOf } from '../texts.ts'
import { drawNotice } from '../welcome.ts'
import { ask, askBy, fetchFile } from '../wire.ts'
import { widgetTexts } from './texts.ts'

/** In a frame of the site's, rather than opened by a link. */
const framed = window.parent !== window
let chat: ReturnType<typeof openChat> | null = null
let now: Hello | null = null
/** Whoever was invited by the team has a code, after the # so that it reaches no log; it goes from the address at once. */
let code = /[#&]code=([\w-]{20,100})/.exec(location.hash)?.[1] ?? null
if (code !== null) history.replaceState(null, '', '/widget')

/** Only what any page may know is told to the page around this one: it may be anybody's. */
const tell = (what: 'close' | 'unread', count = 0) => {
  if (framed) window.parent.postMessage({ parley: what, count }, '*')
}

const textsFor = (hello: Hello | null) =>
  widgetTexts(textsOf(...(hello?.me?.name ? [hello.me.language] : []), ...navigator.languages))

/** By which secret the visitor is known: kept by the browser for this frame alone; null: by the frame's own cookie, if by anything. */
function knownBy(secret: string | null): void {
  askBy({ base: '/widget/api', headers: secret === null ? {} : { authorization: `Bearer ${secret}` } })
}

function bar(hello: Hello | null): HTMLElement {
  const texts = textsFor(hello)
  document.documentElement.lang = texts.code
  document.title = hello?.company ?? 'Parley'
  return el(
    'header',
    { class: 'bar' },
    el('div', {}, el('h1', { dir: 'auto' }, hello?.company ?? '…'), el('p', {}, texts.assistant)),
    framed
      ? el(
          'button',
          {
            type: 'button',
            class: 'round',
            'aria-label': texts.close,
            title: texts.close,
            click: () => tell('close'),
          },
          icon('close'),
        )
      : null,
  )
}

function show(hello: Hello): void {
  const { me } = hello
  if (!me) return
  const known = now?.me && JSON.stringify([now.me, now.company]) === JSON.stringify([me, hello.company])
  now = hello
  if (known && chat) return
  const hadFocus = chat?.element.contains(document.activeElement) ?? false
  chat?.close()
  chat = openChat({
    hello,
    me,
    texts: textsFor(hello),
    unread: (count) => tell('unread', count),
    out: () => void begin(),
    changed: show,
    within: { escaped: () => tell('close') },
  })
  document.body.replaceChildren(bar(hello), chat.element)
  if (hadFocus || wanted) chat.focus()
}

function notice(words: string, label: string, act: () => void): void {
  chat?.close()
  chat = null
  document.body.replaceChildren(bar(now), drawNotice(words, { label, act }))
}

/** Who this browser was before, or somebody new. */
async function begin(): Promise<void> {
  const secret = recall('visitor')
  knownBy(secret)
  const answer = await ask<Hello>('/api/me')
  const texts = textsFor(now)
  if (answer.kind !== 'ok') return notice(texts.unreachable, texts.tryAgain, () => void begin())
  if (answer.value.me) {
    show(answer.value)
    return prove()
  }
  remember('visitor', null)
  knownBy(null)
  now = answer.value
  if (secret !== null && chat) return notice(texts.ended, texts.begin, () => void enter())
  return enter()
}

async function enter(): Promise<void> {
  const entered = await ask<{ readonly secret: string | null }>('/api/enter', { keep: !remembers() })
  const texts = textsFor(now)
  if (entered.kind !== 'ok') {
    const why = entered.kind === 'refused' && entered.why ? entered.why : texts.unreachable
    return notice(why, texts.tryAgain, () => void enter())
  }
  remember('visitor', entered.value.secret)
  knownBy(entered.value.secret)
  const hello = await ask<Hello>('/api/me')
  if (hello.kind !== 'ok') return notice(texts.unreachable, texts.tryAgain, () => void begin())
  show(hello.value)
  return prove()
}

/** Says the code of an invitation once. */
async function prove(): Promise<void> {
  if (code === null) return
  const answer = await ask('/api/prove', { key: newKey(), code })
  if (answer.kind !== 'away') code = null
}

/** The person has opened the chat, and is to find themselves in it. */
let wanted = false
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || typeof data !== 'object' || data === null || !('parley' in data)) return
  wanted = data.parley === 'opened'
  if (wanted) chat?.focus()
})

/** A link sends no header by which the visitor is known: a file is fetched first, then kept by the browser as from a link. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.file') : null
  if (!(link instanceof HTMLAnchorElement) || link.protocol === 'blob:') return
  event.preventDefault()
  void fetchFile(link.pathname).then((file) => {
    if (!file) return
    const kept = el('a', { href: URL.createObjectURL(file), download: link.download })
    kept.click()
    setTimeout(() => URL.revokeObjectURL(kept.href), 60_000)
  })
})

followKeyboard()
document.body.replaceChildren(bar(null))
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && chat === null) tell('close')
})
void begin()
