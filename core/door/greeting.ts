import type { Outcome } from '../execute.ts'
import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../languages/language.ts'
import type { Stranger } from '../me.ts'
import { type Block, paragraph } from '../reply.ts'
import { type ButtonDraft, buttonFor } from '../session.ts'
import type { Tx } from '../store/db.ts'
import type { StoredButton } from '../store/outbox.ts'
import { storedButtons } from '../work/deliver.ts'

interface Greeted {
  readonly outcome: Outcome
  readonly buttons: readonly StoredButton[]
}

/** What a customer begins with. */
const first = [
  { way: 'request', command: 'ticket.open' },
  { way: 'human', command: 'handover.request' },
] as const

/** To who is nobody yet at the customers' door: who speaks here, what it can do, and the ways to begin. An account that was shut out hears nothing. */
export async function atTheDoor(
  stranger: Stranger,
  tx: Tx,
  { now, mails }: { readonly now: Temporal.Instant; readonly mails: boolean },
): Promise<Greeted> {
  const { language, chat, accountId } = stranger
  if (!chat.direct) return directlyPlease(language)
  if (accountId === undefined) return { outcome: { blocks: [], note: 'shut out' }, buttons: [] }
  const { answers } = languages[language]
  const workspace = await tx.workspace.findFirst({ where: { id: stranger.workspaceId }, select: { name: true } })
  const begin = first.map(({ way, command }) =>
    buttonFor(accountId, answers.service.button[way], { do: 'calls', calls: [{ command, said: {} }] }),
  )
  if (mails || chat.platform === 'telegram')
    begin.push(buttonFor(accountId, answers.door.alreadyCustomer, { do: 'prove' }))
  const blocks: Block[] = [
    paragraph(answers.door.greeting({ company: workspace?.name ?? '' })),
    { kind: 'choices', choices: begin.map(({ choice }) => choice) },
  ]
  const buttons: ButtonDraft[] = begin.map(({ draft }) => draft)
  return { outcome: { blocks, note: 'greeted' }, buttons: storedButtons({ buttons, now }) }
}

/** In a group a customer is told nothing else. */
export const directlyPlease = (language: LanguageCode): Greeted => ({
  outcome: { blocks: [paragraph(languages[language].answers.account.directly)], note: 'group' },
  buttons: [],
})
