import { readPoints } from '../contact-points/read.ts'
import { actionSchema } from '../conversation/action.ts'
import type { Outcome } from '../execute.ts'
import { tokenize } from '../grammar/tokenize.ts'
import type { Inbound } from '../inbound.ts'
import { languages } from '../languages/index.ts'
import { codeIn, newCode, shownCode } from '../linking/code.ts'
import { fold } from '../names/fold.ts'
import { type Block, paragraph, type Text } from '../reply.ts'
import type { Session } from '../session.ts'
import { askProof, CODE_MINUTES, followLink, prove, tryProof } from '../store/proof.ts'
import { openTicketsOf } from '../tickets/ticket.ts'
import { leads } from '../tickets/whom.ts'

/**
 * What a customer does to prove who they are: the button that asks how, an address, a code that came there, a link of the team's, their own phone by
 * Telegram's word. Undefined for anything else. Names, and addresses and phones that are only said, prove nothing.
 */
export async function hearProof({ body }: Inbound, session: Session): Promise<Outcome | undefined> {
  switch (body.kind) {
    case 'press':
      return (await isAsking(body.token, session)) ? howTo(session) : undefined
    case 'card':
      return body.own === undefined ? undefined : byPhone(body.own, session)
    case 'call':
      return body.command === 'proof.link' ? byLink(body.said.code ?? '', session) : undefined
    case 'text':
      return byWords(body.text.trim(), session)
    default:
      return undefined
  }
}

const say = (words: Text, note: string, more: readonly Block[] = []): Outcome => ({
  blocks: [paragraph(words), ...more],
  note: `proof: ${note}`,
})

/** Whether a button is theirs that asks how one proves who one is. It can be pressed again. */
async function isAsking(token: string, { tx, me, now }: Session): Promise<boolean> {
  const button = await tx.button.findUnique({ where: { id: token } })
  const live = button !== null && button.personId === me.id && button.expiresAt.getTime() > now.epochMilliseconds
  return live && actionSchema.safeParse(button.action).data?.do === 'prove'
}

/** The ways there are here. */
function howTo(session: Session): Outcome {
  const { language, me, mails = false } = session
  const { door } = language.answers
  const phone = me.chat.platform === 'telegram'
  const choices: Block[] = phone
    ? [{ kind: 'choices', choices: [{ label: door.sharePhone, token: 'phone', asks: 'phone' }] }]
    : []
  return say(door.howToProve({ phone, mail: mails }), 'asked how', choices)
}

/** A link's secret is as long as 256 bits are in base64url; "/start" may stand before it. */
const LINK = /^(?:\/start\s+)?([\w-]{43})$/
/** More words than these are about something else. */
const MOST_WORDS = 8

async function byWords(text: string, session: Session): Promise<Outcome | undefined> {
  const link = LINK.exec(text)?.[1]
  if (link !== undefined) return byLink(link, session)
  const code = codeIn(text)
  const tried = code === undefined ? undefined : await byCode(code, session)
  if (tried) return tried
  const email = session.mails ? addressIn(text, session) : undefined
  if (email === undefined) return undefined
  // Whoever answers them has asked for it, perhaps: then it is for them.
  const answered = (await openTicketsOf(session.me.id, session.tx)).some(({ human }) => human)
  return answered ? undefined : sendCode(email, session)
}

/** The address in "my e-mail is …", or alone; undefined in a sentence that is about something else. */
function addressIn(text: string, { me }: Session): string | undefined {
  const sentence = tokenize(text)
  const points = readPoints(sentence, { country: me.country })
  const [value, another] = points.flatMap(({ said }) => (said.kind === 'items' ? said.values : []))
  if (value === undefined || another !== undefined || !/^[^\s@/]+@[^\s@/]+$/.test(value)) return undefined
  const own = new Set(Object.values(languages).flatMap(({ answers }) => answers.door.addressWords.map(fold)))
  const rest =
    fold(text)
      .replace(fold(value), ' ')
      .match(/[\p{L}']+/gu) ?? []
  return rest.length <= MOST_WORDS && rest.every((word) => own.has(word)) ? value.toLowerCase() : undefined
}

async function sendCode(email: string, { tx, me, now, language }: Session): Promise<Outcome> {
  const { door } = language.answers
  const code = newCode()
  const { name: company } = await tx.workspace.findUniqueOrThrow({
    where: { id: me.workspaceId },
    select: { name: true },
  })
  const named = { company, code: shownCode(code), minutes: CODE_MINUTES }
  const subject = door.mailSubject(named)
  const asked = await askProof(tx, { chatId: me.chat.id, email, code, subject, text: door.mailText(named), now })
  return asked === 'made' ? say(door.codeSent({ email, minutes: CODE_MINUTES }), 'code sent') : say(door.paused, asked)
}

async function byCode(code: string, session: Session): Promise<Outcome | undefined> {
  const { tx, me, now, language } = session
  const { door } = language.answers
  const tried = await tryProof(tx, { chatId: me.chat.id, code, now })
  switch (tried.kind) {
    case 'none':
      return undefined
    case 'wrong':
      return say(door.wrongCode, 'wrong')
    case 'over':
      return say(door.codeOver, 'over')
    case 'paused':
      return say(door.paused, 'paused')
    case 'email':
      return proved({ kind: 'email', value: tried.email }, session)
  }
}

async function byLink(secret: string, session: Session): Promise<Outcome> {
  const { tx, me, now, language } = session
  const { door } = language.answers
  const followed = await followLink(tx, { chatId: me.chat.id, secret, now })
  if (followed.kind === 'link') return proved({ kind: 'link', contact: followed.contact }, session)
  return say(followed.kind === 'paused' ? door.paused : door.wrongLink, `link ${followed.kind}`)
}

async function byPhone(own: string, session: Session): Promise<Outcome | undefined> {
  // Telegram gives it in digits alone, with the country's code.
  const [point] = readPoints(tokenize(own.startsWith('+') ? own : `+${own}`), { country: session.me.country })
  const value = point?.said.kind === 'items' ? point.said.values[0] : undefined
  return value?.startsWith('+') ? proved({ kind: 'phone', value }, session) : undefined
}

async function proved(proof: Parameters<typeof prove>[2], session: Session): Promise<Outcome> {
  const { tx, me, now, language } = session
  const { door } = language.answers
  const value = proof.kind === 'link' ? '' : proof.value
  const found = await prove(tx, me.chat.id, proof, now)
  switch (found.kind) {
    case 'known':
      return { ...say(door.known({ name: found.name }), 'known'), subjectId: found.id }
    case 'kept':
      return say(door.kept({ value }), 'kept')
    case 'several':
      await tellTeam(found.contacts, value, session)
      return say(door.teamDecides, 'several')
    case 'refused':
      return say(door.wrongLink, 'refused')
  }
}

/** Whether two records are one person is the team's to say, with a button for each. */
async function tellTeam(
  contacts: readonly { readonly id: string; readonly name: string }[],
  value: string,
  session: Session,
): Promise<void> {
  const { me } = session
  for (const memberId of await leads(session))
    session.tell({
      memberId,
      key: `proof:${me.id}:${contacts.map(({ id }) => id).join(':')}:${session.message ?? ''}:${memberId}`,
      about: { kind: 'contact', id: me.id },
      subjectId: me.id,
      blocks: (reader, button) => [
        paragraph(reader.answers.door.severalHave({ name: me.name, value, names: contacts.map(({ name }) => name) })),
        {
          kind: 'choices',
          choices: contacts.map(({ id, name }) =>
            button(reader.answers.door.merge({ name }), {
              do: 'meant',
              call: { command: 'contact.merge', args: { contact: me.id, other: id, keep: id } },
            }),
          ),
        },
      ],
    })
}
