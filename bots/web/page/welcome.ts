import type { Hello } from '../api.ts'
import { el } from './element.ts'
import type { Texts } from './texts.ts'

/** For those who are not signed in: the seats of a demo company, or how to get in. `trouble`: what went wrong just now. */
export function drawWelcome(
  hello: Hello,
  texts: Texts,
  trouble: string | null,
  takeSeat: (id: string) => void,
): HTMLElement {
  const languageOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  return el(
    'main',
    { class: 'welcome' },
    el('p', { class: 'tagline' }, texts.tagline),
    trouble === null ? null : el('p', { class: 'trouble', role: 'alert' }, trouble),
    ...(hello.seats.length === 0
      ? [el('p', {}, texts.invitationNeeded)]
      : [
          el('h2', {}, texts.whoAreYou),
          el('p', {}, texts.demo),
          el(
            'ul',
            { class: 'seats' },
            ...hello.seats.map((seat) =>
              el(
                'li',
                {},
                el(
                  'button',
                  { type: 'button', click: () => takeSeat(seat.id) },
                  el('strong', { dir: 'auto' }, seat.name),
                  el(
                    'span',
                    {},
                    `${texts.roles[seat.role]} · `,
                    el('span', { lang: seat.language }, languageOf(seat.language)),
                  ),
                ),
              ),
            ),
          ),
        ]),
  )
}

/** While there is nothing to show yet, or nothing can be reached. */
export const drawNotice = (words: string, again: { readonly label: string; act(): void } | null): HTMLElement =>
  el(
    'main',
    { class: 'welcome' },
    el('p', { role: 'status' }, words),
    again ? el('button', { type: 'button', class: 'choice main', click: again.act }, again.label) : null,
  )
