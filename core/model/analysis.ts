import { viewerOf } from '../identify.ts'
import type { Me } from '../me.ts'
import { type Block, paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { GuestNeeded } from './advice.ts'
import { looksFor } from './look.ts'
import { fenced, prompt } from './prompt.ts'

/** As whom it was looked: what was seen with other rights than the person has by now is not shown. */
export const sightOf = (me: Me): string => JSON.stringify(viewerOf(me))

/** An answer says no more than this. */
const LONGEST = 1_500
/** What a look gave is shown as far as this. */
const RECEIPT = 90

/**
 * The answer to a question over several reads, with what was looked at for it; undefined when the model has not come to one. Throws
 * GuestNeeded while it has not been asked.
 */
export async function analysed(text: string, session: Session): Promise<readonly Block[] | undefined> {
  const { guest, me, now, language } = session
  const advice = guest?.told.find((one) => one.kind === 'analysis' && one.text === text)
  if (advice?.kind !== 'analysis') {
    if (!guest?.mayAsk) return undefined
    const system = await prompt('analyse', {
      now: now.toZonedDateTimeISO(me.zone).toString({ smallestUnit: 'minute', offset: 'never', timeZoneName: 'never' }),
      language: new Intl.DisplayNames('en', { type: 'language' }).of(language.code) ?? language.code,
      currency: me.currency,
    })
    const question = { system, user: fenced({ question: text }), tools: looksFor(me) }
    throw new GuestNeeded({ kind: 'analysis', text, question })
  }
  if (advice.failed || advice.looks.length === 0 || advice.sight !== sightOf(me)) return undefined
  const items = advice.looks.map(({ label, text: found }) => [
    { bold: withoutLinks(label) },
    ` → ${short(withoutLinks(found))}`,
  ])
  return [
    paragraph(withoutLinks(advice.answer).slice(0, LONGEST)),
    { kind: 'list', title: language.conversation.guest.lookedAt, items },
  ]
}

const short = (found: string): string => {
  const line = found.replaceAll(/\s*\n\s*/g, ' · ')
  return line.length > RECEIPT ? `${line.slice(0, RECEIPT - 1).toWellFormed()}…` : line
}

/** A model's words lead nowhere: what a platform would make a link of is taken out, and what only marks it as one. */
export const withoutLinks = (text: string): string =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, '…')
    .replaceAll(/\b(?:mailto|tel|javascript|data):\S*/gi, '…')
    .replaceAll(/(?<![@\w.])(?:[\w-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?/giu, '…')
    .trim()
