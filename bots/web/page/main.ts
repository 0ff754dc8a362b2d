import type { Hello } from '../api.ts'
import { openChat } from './chat.ts'
import { drawBar, followKeyboard, name } from './frame.ts'
import { newKey } from './key.ts'
import { linked, open } from './open.ts'
import { forget, recall, remember } from './store.ts'
import { textsOf } from './texts.ts'
import { drawNotice, drawWelcome } from './welcome.ts'
import { ask } from './wire.ts'

let now: Hello | null = null
/** The record whose link was followed, until somebody is signed in to be shown it. */
let wanted = linked(location.pathname, newKey())
let close = (): void => undefined

/** What the browser wants, until the person's language is known. */
const textsFor = (hello: Hello | null) => textsOf(...(hello?.me ? [hello.me.language] : []), ...navigator.languages)

function put(...parts: Element[]): void {
  document.body.replaceChildren(...parts)
}

/** Shows who is signed in, or how to get in. */
function show(hello: Hello, trouble: string | null = null): void {
  close()
  close = () => undefined
  now = hello
  const texts = textsFor(hello)
  const { me } = hello
  name(texts, hello.company)
  const bar = drawBar(hello, texts, { takeSeat, leave })
  keep(hello)
  if (!me) {
    put(bar, drawWelcome(hello, texts, trouble, takeSeat))
    return
  }
  const chat = openChat({
    hello,
    me,
    texts,
    unread: (count) => name(texts, hello.company, count),
    out: () => void refresh(),
    changed: update,
  })
  close = chat.close
  put(bar, chat.element)
}

/** Draws again only what looks different now. */
function update(hello: Hello): void {
  const known = (one: Hello | null) => one && JSON.stringify([one.me, one.company, one.seats])
  if (known(hello) !== known(now)) show(hello)
  else keep(hello)
}

async function refresh(): Promise<void> {
  const answer = await ask<Hello>('/api/me')
  if (answer.kind === 'ok') {
    update(answer.value)
    if (answer.value.me) openWanted()
    return
  }
  if (now !== null) return
  const texts = textsFor(null)
  put(...document.body.querySelectorAll('.bar'), drawNotice(texts.unreachable, { label: texts.tryAgain, act: refresh }))
}

/** Once, also where the page is loaded again. */
function openWanted(): void {
  if (!wanted) return
  void open(wanted)
  wanted = null
  history.replaceState(null, '', '/')
}

async function takeSeat(id: string): Promise<void> {
  const answer = await ask('/api/seat', { id })
  if (answer.kind === 'ok') return refresh()
  const texts = textsFor(now)
  if (now) show(now, answer.kind === 'refused' && answer.why ? answer.why : texts.unreachable)
}

async function leave(): Promise<void> {
  const answer = await ask('/api/leave', {})
  if (answer.kind === 'away') return
  // What was written here is not for whoever sits down next.
  forget('')
  await refresh()
}

/** An invitation's secret stands after the # so that it never reaches a log; it goes from the address bar at once. */
async function join(): Promise<void> {
  const secret = location.hash.slice(1)
  history.replaceState(null, '', '/')
  if (secret === '') return refresh()
  const texts = textsFor(null)
  put(...document.body.querySelectorAll('.bar'), drawNotice(texts.joining, null))
  const joined = await ask('/api/join', { secret })
  await refresh()
  if (joined.kind !== 'ok' && now) show(now, joined.kind === 'refused' && joined.why ? joined.why : texts.joinFailed)
}

function keep(hello: Hello): void {
  remember('hello', hello.me ? JSON.stringify({ hello, at: Date.now() }) : null)
}

/** The page as it was left, at once; the server says what has changed since. */
function showRemembered(): void {
  try {
    const kept: { hello: Hello; at: number } | null = JSON.parse(recall('hello') ?? 'null')
    if (!kept) return
    const { hello, at } = kept
    show({ ...hello, now: new Date(new Date(hello.now).getTime() + Date.now() - at).toISOString() })
  } catch {
    remember('hello', null)
  }
}

followKeyboard()
name(textsFor(null), null)
if (location.pathname === '/join') void join()
else {
  showRemembered()
  void refresh()
}
