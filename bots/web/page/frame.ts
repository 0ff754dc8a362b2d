import type { Hello } from '../api.ts'
import { el } from './element.ts'
import type { Texts } from './texts.ts'

/** What the account's menu can do. */
interface Acts {
  takeSeat(id: string): void
  leave(): void
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** The bar at the top: whose company this is, and who is here. */
export function drawBar(hello: Hello, texts: Texts, acts: Acts): HTMLElement {
  const { me } = hello
  const company = el('h1', { dir: 'auto' }, hello.company ?? 'Parley')
  if (!me) return el('header', { class: 'bar' }, company)
  const others = hello.seats.filter(({ id }) => id !== me.id)
  const menu = el(
    'div',
    { id: 'account', popover: 'auto', class: 'menu' },
    el(
      'p',
      { class: 'me' },
      el('strong', { dir: 'auto' }, me.name),
      me.role === 'customer' ? null : ` ${texts.roles[me.role]}`,
    ),
    others.length > 0 ? el('h2', {}, texts.switchSeat) : null,
    ...others.map((seat) =>
      el('button', { type: 'button', dir: 'auto', click: () => acts.takeSeat(seat.id) }, seat.name),
    ),
    el('button', { type: 'button', class: 'leave', click: acts.leave }, texts.leave),
  )
  const open = el(
    'button',
    {
      type: 'button',
      class: 'avatar',
      popovertarget: 'account',
      'aria-label': `${texts.account}: ${me.name}`,
      title: me.name,
    },
    el('span', { 'aria-hidden': 'true' }, initials(me.name)),
  )
  return el('header', { class: 'bar' }, company, open, menu)
}

/** Gives the page its language and name. */
export function name(texts: Texts & { readonly code: string }, company: string | null, unread = 0): void {
  document.documentElement.lang = texts.code
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${company === null ? 'Parley' : `${company} · Parley`}`
}

/**
 * Keeps the page as high as what the keyboard of a phone leaves of the window; where the browser does that by itself,
 * nothing changes.
 */
export function followKeyboard(): void {
  const view = window.visualViewport
  if (!view) return
  const fit = () => {
    document.documentElement.style.setProperty('--height', view.scale > 1 ? '100dvh' : `${view.height}px`)
    if (view.scale === 1) scrollTo(0, 0)
  }
  view.addEventListener('resize', fit)
}
