import type { Outcome } from '../execute.ts'
import type { Platform } from '../me.ts'
import { recordLink } from '../records/link.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'

/** Platforms whose cards people look at on a large screen, with the browser beside them. */
const opens: ReadonlySet<Platform> = new Set(['slack', 'teams'])
const kinds = ['contact', 'company', 'deal'] as const

/** Whether others than who sits at the machine reach the page. */
const isReached = (address: string | undefined): address is string =>
  address !== undefined && !/^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/.test(address)

/** The blocks of an answer; below a record's card, where the page is reached, a small "Open" that leads to it there. */
export function withOpen({ blocks, about }: Outcome, { me, address, language }: Session): Outcome['blocks'] {
  const of = kinds.find((kind) => kind === about?.kind)
  const at = blocks.findLastIndex(({ kind }) => kind === 'fields')
  const { platform } = me.chat
  if (!about || !of || at < 0 || !platform || !opens.has(platform) || !isReached(address)) return blocks
  const url = recordLink(address, { of, id: about.id })
  return blocks.toSpliced(at + 1, 0, paragraph([{ link: language.conversation.button.open, url }]))
}
