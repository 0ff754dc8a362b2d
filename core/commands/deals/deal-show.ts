import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { DealField } from '../../languages/answers/deal.ts'
import type { Block, Choice } from '../../reply.ts'
import { deal } from '../../slots/index.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { type DealCard, readDeal } from './card.ts'
import { dealField } from './fields.ts'
import { linesTable } from './lines.ts'
import { remindButton } from './remind.ts'

const slots = z.object({ deal })

/** Shows a deal's card: where it stands, what it is worth, what comes next, and the buttons to go on with it. */
export const dealShow = command({
  name: 'deal.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  fromAbout: { deal: ['deal'] },
  slots,
  run: show,
})

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const card = await readDeal(args.deal, turn)
  if (!card) return answer([turn.language.answers.gone])
  return { blocks: cardBlocks(card, turn), about: { kind: 'deal', id: card.id } }
}

/** What a card says, most wanted first; what there is nothing of is left out. */
const shown: readonly DealField[] = [
  'stage',
  'amount',
  'closeOn',
  'nextStep',
  'lastContact',
  'need',
  'lostReason',
  'lines',
  'renewsOn',
  'warrantyUntil',
  'owner',
  'source',
]

/** A card has no more buttons than this. */
const BUTTONS = 4

function cardBlocks(card: DealCard, turn: Turn): Block[] {
  const labels = turn.language.answers.deal.fields
  const several = card.lines.length > 1
  const whom = dealField(card, 'with', turn)
  const fields = shown.flatMap((field) => {
    const value = field === 'lines' && several ? undefined : dealField(card, field, turn)
    return value === undefined ? [] : [{ label: labels[field], value }]
  })
  return [
    {
      kind: 'fields',
      title:
        typeof whom === 'string' && whom !== card.title ? [{ bold: card.title }, ` · ${whom}`] : [{ bold: card.title }],
      fields,
    },
    ...(several ? [linesTable(card.lines, turn)] : []),
    { kind: 'choices', choices: buttons(card, turn).slice(0, BUTTONS) },
  ]
}

/** What one does next with a deal; the most likely first. */
function buttons(card: DealCard, turn: Turn): Choice[] {
  const words = turn.language.answers.deal.button
  const args = { deal: card.id }
  const { onward } = card
  const on = onward
    ? [
        turn.button(
          words.stage({ stage: speech(turn).stage(onward.name) }),
          { command: 'deal.move', args: { ...args, stage: onward.id } },
          card.kind === 'open',
        ),
      ]
    : []
  const call = logCall(card, turn)
  const remind = card.next ? [] : [remindButton(card, turn, { main: card.kind !== 'open' })]
  if (card.kind !== 'open') return [...remind, call, ...on]
  return [
    ...on,
    turn.button(words.won, { command: 'deal.win', args }, !onward),
    turn.button(words.lost, { command: 'deal.lose', args }),
    ...remind,
    call,
  ]
}

/** "Log a call": what was said is asked for. */
function logCall({ id, title }: DealCard, turn: Turn): Choice {
  const { answers } = turn.language
  return turn.button(answers.deal.button.logCall, {
    command: 'activity.log',
    said: {
      kind: { kind: 'word', text: answers.activities.call, value: 'call' },
      deal: { kind: 'name', text: title, hits: [{ kind: 'deal', id, name: title, score: 1 }] },
    },
  })
}
