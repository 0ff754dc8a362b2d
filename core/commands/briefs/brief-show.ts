import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { type Block, type Choice, paragraph, type Text } from '../../reply.ts'
import { subject } from '../../slots/index.ts'
import { logButton, type NamedSubject, remindButton } from '../activities/buttons.ts'
import { cut, type Entry, entryLine, sayShortly, withWhom } from '../activities/entry.ts'
import { readHistory } from '../activities/history.ts'
import { answer, sentences, short } from '../answer.ts'
import { sayPhone } from '../contacts/phone.ts'
import { rowMoney } from '../deals/amount.ts'
import { readDeal } from '../deals/card.ts'
import { daysSince } from '../deals/day.ts'
import { dealField } from '../deals/fields.ts'
import { speech } from '../speech.ts'
import { birthdaysNear } from './birthdays.ts'
import { type Dossier, readDossier } from './dossier.ts'
import { promisesIn } from './promises.ts'
import { isLate, questions } from './questions.ts'

const slots = z.object({ subject })

/** Two minutes before a meeting: who they are, what was said last, what is open on both sides, what to ask. */
export const briefShow = command({
  name: 'brief.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  fromAbout: { subject: ['contact', 'company', 'deal'] },
  slots,
  run: show,
})

/** What was said last, as much of it, and how far back promises are looked for. */
const SAID = 3
const LENGTH = 110
const LOOKED_AT = 25
/** As many promises of a side. */
const PROMISES = 3

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const dossier = await readDossier(args.subject, turn)
  if (!dossier) return answer([turn.language.answers.gone])
  const about: NamedSubject = { ...args.subject, name: dossier.name }
  const { entries } = await readHistory(args.subject, { limit: LOOKED_AT }, turn)
  const { sections, birthday } = turn.language.answers.brief
  const last = entries.find(({ kind }) => kind !== 'note')
  const [ours, theirs] = promises(entries, about, turn)
  const late = dossier.steps.filter((step) => step.late)
  const coming = dossier.steps.filter((step) => !step.late)
  return {
    blocks: [
      ...who(about, dossier, turn),
      ...(about.kind === 'deal' ? await state(about, dossier, turn) : []),
      ...section(
        sections.overdue,
        late.map((step) => stepLine(step, turn)),
      ),
      ...section(
        sections.said,
        entries.slice(0, SAID).map((entry) => entryLine(entry, about, LENGTH, turn)),
      ),
      ...section(sections.deals, about.kind === 'deal' ? [] : dossier.deals.map((deal) => dealLine(deal, true, turn))),
      ...section(sections.ours, [...coming.map((step) => stepLine(step, turn)), ...ours].slice(0, PROMISES + 1)),
      ...section(sections.theirs, theirs.slice(0, PROMISES)),
      ...birthdaysNear(dossier.people, turn).map((one) => paragraph(birthday(one))),
      ...section(sections.ask, await questions(about.kind, dossier, last, turn)),
      { kind: 'choices', choices: buttons(about, dossier, turn) },
    ],
    about: args.subject,
  }
}

const section = (title: string, items: readonly Text[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', title: [{ bold: title }], items: [...items] }]

/** Who they are: a title, and what one must know of them in two lines or three. */
function who({ kind, name }: NamedSubject, dossier: Dossier, turn: Turn): Block[] {
  const { contact, brief, lifecycles } = turn.language.answers
  const { role, company, lifecycle, industry, city, since, owner, owner_id, people, count, phone, need } = dossier
  const position = contact.position({ role: role ?? '', company: company ?? '' })
  const whom =
    kind === 'contact' ? position : kind === 'company' ? [industry, city].filter(Boolean).join(', ') : (company ?? '')
  const what = kind === 'contact' ? lifecycle && lifecycles[lifecycle] : null
  const date = speech(turn).date(since.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate())
  const whose = owner_id === turn.me.id ? null : owner
  const known = brief.who({ since: date, ...(what ? { what } : {}), ...(whose ? { owner: whose } : {}) })
  const link: Text | undefined = phone === null ? undefined : [{ link: sayPhone(phone), url: `tel:${phone}` }]
  const shown = people.map((one) => ({ name: one.name, ...(one.role === null ? {} : { role: one.role }) }))
  return [
    paragraph(whom ? [{ bold: name }, ` · ${whom}`] : [{ bold: name }]),
    paragraph(sentences(known, kind === 'contact' ? link : undefined)),
    ...(kind !== 'contact' && shown.length > 0
      ? [
          paragraph(
            sentences(brief.people({ people: shown, more: count - shown.length }), kind === 'deal' ? link : undefined),
          ),
        ]
      : []),
    ...(need === null ? [] : [paragraph(brief.needs({ need: cut(need, LENGTH) }))]),
  ]
}

/** Where the deal that the brief is about stands. */
async function state({ id }: NamedSubject, { deals }: Dossier, turn: Turn): Promise<Block[]> {
  const [open] = deals
  if (open) return [paragraph(dealLine(open, false, turn))]
  const card = await readDeal(id, turn)
  const closed = card && dealField(card, 'stage', turn)
  return closed === undefined ? [] : [paragraph(closed)]
}

function dealLine(deal: Dossier['deals'][number], titled: boolean, turn: Turn): Text {
  const say = speech(turn)
  const money = rowMoney(deal, turn.me.currency)
  return turn.language.answers.brief.deal({
    ...(titled ? { title: deal.title } : {}),
    stage: say.stage(deal.stage),
    days: daysSince(new Date(deal.since.epochMilliseconds), turn),
    late: isLate(deal, turn),
    ...(money ? { amount: say.money(money) } : {}),
    ...(deal.close_on ? { closeOn: say.date(deal.close_on) } : {}),
  })
}

function stepLine({ about, at, of }: Dossier['steps'][number], turn: Turn): Text {
  return turn.language.answers.brief.step({
    about: cut(about, LENGTH),
    ...(at ? { when: speech(turn).when(at) } : {}),
    ...(of === null ? {} : { who: of }),
  })
}

/** What was promised in the latest entries, ours and theirs, each as it was written down. */
function promises(entries: readonly Entry[], about: NamedSubject, turn: Turn): readonly [Text[], Text[]] {
  const { quote } = turn.language.answers.brief
  const found = entries.flatMap((entry) =>
    promisesIn(entry.summary).map(({ by, words }) => {
      const whom = by === 'them' ? withWhom(entry, about) : undefined
      const said = { words: cut(words, LENGTH), when: sayShortly(entry, turn) }
      return { by, line: quote({ ...said, ...(whom === undefined ? {} : { who: whom }) }) }
    }),
  )
  const of = (side: 'us' | 'them'): Text[] => found.flatMap(({ by, line }) => (by === side ? [line] : []))
  return [of('us'), of('them')]
}

function buttons(about: NamedSubject, { deals }: Dossier, turn: Turn): Choice[] {
  const [deal] = deals
  const open =
    deal && deals.length === 1 && about.kind !== 'deal'
      ? [
          turn.button(turn.language.answers.brief.openDeal({ title: short(deal.title) }), {
            command: 'deal.show',
            args: { deal: deal.id },
          }),
        ]
      : []
  return [logButton(about, 'meeting', turn, true), remindButton(about, turn), ...open]
}
