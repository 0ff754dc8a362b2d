import type { Outcome } from '../execute.ts'
import type { Inbound } from '../inbound.ts'
import { languages } from '../languages/index.ts'
import { type LanguageCode, languageOf } from '../languages/language.ts'
import type { Stranger } from '../me.ts'
import { type Block, paragraph } from '../reply.ts'
import { type ButtonDraft, buttonFor } from '../session.ts'
import type { Tx } from '../store/db.ts'
import { type Linkable, type Linked, linkable, type Tried, tryCode } from '../store/links.ts'
import { lockOutboxes, putOutbox, type StoredButton } from '../store/outbox.ts'
import { storedButtons } from '../work/deliver.ts'
import { codeIn } from './code.ts'

/** What a stranger is told, and the buttons in it. */
export interface Welcomed {
  readonly outcome: Outcome
  readonly buttons: readonly StoredButton[]
}

/**
 * To an account that is linked to nobody: who Parley is, and no data; but a right code makes the account a member's, and greets them
 * in their own language.
 */
export async function welcome(inbound: Inbound, stranger: Stranger, tx: Tx, now: Temporal.Instant): Promise<Welcomed> {
  const { body, installationId, account } = inbound
  const platform = linkable.find((one) => one === stranger.chat.platform)
  const said = body.kind === 'text' || body.kind === 'edit' ? body.text : ''
  const code = platform && codeIn(said)
  if (!platform || code === undefined) return { outcome: { blocks: greeting(stranger), note: 'stranger' }, buttons: [] }
  const { direct } = stranger.chat
  const tried = await tryCode(tx, { installationId, account: account.external, code, direct, now })
  if (tried.kind !== 'linked')
    return {
      outcome: { blocks: [refusal(tried.kind, platform, stranger.language)], note: `code: ${tried.kind}` },
      buttons: [],
    }
  const language = theirLanguage(tried)
  await tellAsker(tx, tried, { platform, name: account.name, now }, [stranger.chat.id])
  const { buttons, blocks } = firstWords(tried, language)
  return { outcome: { blocks, note: 'code: linked' }, buttons: storedButtons({ buttons, now }) }
}

/** Who Parley is, and where somebody who is known elsewhere gets a code; to no group. */
export function greeting({ language, chat }: Pick<Stranger, 'language' | 'chat'>): readonly Block[] {
  const { conversation, answers } = languages[language]
  const platform = linkable.find((one) => one === chat.platform)
  const wayIn =
    platform && chat.direct ? [paragraph(answers.account.wayIn({ platform: answers.account.platforms[platform] }))] : []
  return [paragraph(conversation.stranger), ...wayIn]
}

/** Why a code did nothing. Whether it was wrong or old is not said. */
export function refusal(kind: Exclude<Tried['kind'], 'linked'>, platform: Linkable, code: LanguageCode): Block {
  const { account } = languages[code].answers
  const named = { platform: account.platforms[platform] }
  switch (kind) {
    case 'wrong':
    case 'bound':
      return paragraph(account.wrong(named))
    case 'paused':
      return paragraph(account.paused)
    case 'taken':
      return paragraph(account.taken(named))
    case 'public':
      return paragraph(account.inGroup)
  }
}

export const theirLanguage = ({ language }: Linked): LanguageCode => languageOf(language) ?? 'en'

/** The first words to a member on a platform, with what a day begins with. */
function firstWords(
  { memberId, name }: Linked,
  code: LanguageCode,
): { readonly blocks: readonly Block[]; readonly buttons: readonly ButtonDraft[] } {
  const { answers, conversation, phrases } = languages[code]
  const day = buttonFor(memberId, conversation.button.agenda, {
    do: 'calls',
    calls: [{ command: 'agenda.show', said: {} }],
  })
  const help = buttonFor(memberId, phrases.commands.help.title, { do: 'calls', calls: [{ command: 'help', said: {} }] })
  return {
    blocks: [paragraph(answers.account.welcome({ name })), { kind: 'choices', choices: [day.choice, help.choice] }],
    buttons: [day.draft, help.draft],
  }
}

/** Tells where the code was asked for that it was used, with a way to take that back; `locks`: chats that are written to besides. */
export async function tellAsker(
  tx: Tx,
  linked: Linked,
  {
    platform,
    name,
    now,
  }: { readonly platform: Linkable; readonly name?: string | undefined; readonly now: Temporal.Instant },
  locks: readonly string[] = [],
): Promise<void> {
  const { memberId, askedIn, codeId, workspaceId } = linked
  const theirs = await tx.chat.findFirst({ where: { workspaceId, id: askedIn, direct: true, account: { memberId } } })
  await lockOutboxes(tx, [...(theirs ? [askedIn] : []), ...locks])
  if (!theirs) return
  const { account } = languages[theirLanguage(linked)].answers
  const named = { platform: account.platforms[platform] }
  const { choice, draft } = buttonFor(memberId, account.button.unlink(named), {
    do: 'meant',
    call: { command: 'account.unlink', args: { platform } },
  })
  await putOutbox(tx, {
    chatId: askedIn,
    key: `link:${codeId}`,
    reply: {
      blocks: [
        paragraph(account.told({ ...named, ...(name ? { name } : {}) })),
        { kind: 'choices', choices: [choice] },
      ],
    },
    buttons: storedButtons({ buttons: [draft], now }),
  })
}
