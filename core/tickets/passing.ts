import { courtesyIn } from '../conversation/courtesy.ts'
import type { Outcome } from '../execute.ts'
import { newId } from '../id.ts'
import type { Inbound } from '../inbound.ts'
import type { Language } from '../languages/language.ts'
import { type Block, fileBlock, paragraph, type Text } from '../reply.ts'
import type { Session } from '../session.ts'
import type { StoredFile } from '../store/files.ts'
import { burstOf } from './burst.ts'
import { answering } from './card.ts'
import { keepLine } from './record.ts'
import { reopenTicket } from './reopen.ts'
import { named, openTicketsOf, type Ticket, ticketOf } from './ticket.ts'
import { whoIsTold } from './whom.ts'

/**
 * Passes on what a customer writes while somebody answers them: it is kept as an activity and told to who has the request. Undefined where
 * nobody answers them (no request of theirs is with a person), or where there are no words to pass on: a press, a greeting.
 */
export async function passOn(inbound: Inbound, session: Session): Promise<Outcome | undefined> {
  const { me, tx } = session
  const words = wordsOf(inbound)
  if (me.kind !== 'customer' || !words) return undefined
  const ticket = (await openTicketsOf(me.id, tx)).find(({ human }) => human)
  if (!ticket) return writtenAgain(inbound, words(session.language), session)
  await keepLine(ticket, { text: words(session.language), memberId: null }, session)
  if (ticket.chatId !== me.chat.id)
    await tx.ticket.updateMany({ where: { id: ticket.id }, data: { chatId: me.chat.id } })
  await tellWords(ticket, words, session)
  return { blocks: [], about: { kind: 'ticket', id: ticket.id }, note: `passed on: ${ticket.number}` }
}

/** A reply to what was said of a solved request opens it again; words of thanks do not. */
async function writtenAgain(inbound: Inbound, text: string, session: Session): Promise<Outcome | undefined> {
  const { about, tx, me, language } = session
  if (inbound.replyTo === undefined || about?.kind !== 'ticket' || courtesyIn(text) !== undefined) return undefined
  const solved = await ticketOf(about.id, tx)
  if (solved?.status !== 'solved') return undefined
  const { number } = await reopenTicket(solved, { text, chatId: me.chat.id }, session)
  return {
    blocks: [paragraph(language.answers.ticket.to.reopened({ number }))],
    about,
    note: `opened again: ${number}`,
  }
}

type Words = (language: Language) => string

/** What is passed on of a message; undefined where it says nothing. */
function wordsOf({ body }: Inbound): Words | undefined {
  switch (body.kind) {
    case 'text':
    case 'forward':
      return body.text.trim() === '' ? undefined : () => body.text
    case 'edit':
      return ({ answers }) => answers.ticket.nowReads({ text: body.text })
    case 'card':
      return () => [body.name, ...body.phones, ...body.emails].join(', ')
    // A file goes its own way (sent-file.ts).
    case 'file':
    case 'hello':
    case 'call':
    case 'press':
      return undefined
  }
}

/**
 * Tells whoever answers what the customer writes, a burst in one message where the platform can; a reply to it is an answer. What comes with a file is a message of its
 * own.
 */
export async function tellWords(ticket: Ticket, words: Words, session: Session, file?: StoredFile): Promise<void> {
  for (const to of await whoIsTold(ticket, session)) {
    const burst = file ? undefined : await burstOf(ticket.id, to, session)
    session.tell({
      ...to,
      ...(burst ? { replaces: burst.external } : {}),
      key: `ticket:${ticket.id}:${file ? 'file' : 'said'}:${newId()}`,
      about: { kind: 'ticket', id: ticket.id },
      subjectId: ticket.contactId,
      blocks: (language, button): readonly Block[] => {
        const { ticket: say } = language.answers
        const text = burst
          ? [...pieces(burst.text), `\n${words(language)}`]
          : say.said({ ...named(ticket), texts: [words(language)] })
        // The words come last, since where a file is a message of its own they are what is replied to.
        const said: readonly Block[] = [...(file ? [fileBlock(file)] : []), { kind: 'text', text }]
        if (!('memberId' in to)) return said
        return [...said, { kind: 'choices', choices: [button(say.button.answer, answering(ticket))] }]
      },
    })
  }
}

const pieces = (text: Text) => (typeof text === 'string' ? [text] : text)
