import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { CompanyField } from '../../languages/answers/company.ts'
import type { Choice, Text } from '../../reply.ts'
import { company } from '../../slots/index.ts'
import { withWhom } from '../activities/entry.ts'
import { answer } from '../answer.ts'
import { lastContact, nextStep, openDeals } from '../contacts/fields.ts'
import { briefButton, nextButtons } from '../contacts/next.ts'
import { CARD_PEOPLE, type CompanyCard, readCompany } from './card.ts'

const slots = z.object({ company })

/** Shows a company's card: its people, its open deals, what passed last and what comes next. */
export const companyShow = command({
  name: 'company.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  slots,
  run: show,
})

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const card = await readCompany(args.company, turn)
  if (!card) return answer([answers.gone])
  const about = { kind: 'company', id: card.id } as const
  const place = [card.industry, card.city].filter(Boolean).join(', ')
  return {
    blocks: [
      {
        kind: 'fields',
        title: place ? [{ bold: card.name }, ` · ${place}`] : [{ bold: card.name }],
        fields: shown.flatMap((field) => {
          const value = fieldOf(card, field, turn)
          return value === undefined ? [] : [{ label: answers.company.fields[field], value }]
        }),
      },
      { kind: 'choices', choices: buttons(card, turn) },
    ],
    about,
  }
}

/** What a card says, most wanted first; what there is nothing of is left out. */
const shown: readonly CompanyField[] = ['people', 'nextStep', 'deals', 'lastContact', 'website', 'owner', 'tags']

function fieldOf(card: CompanyCard, field: CompanyField, turn: Turn): Text | undefined {
  switch (field) {
    case 'people':
      return people(card, turn)
    case 'nextStep':
      return nextStep(card.next, turn)
    case 'deals':
      return openDeals(card.deals, turn)
    case 'lastContact': {
      const whom = card.last ? withWhom(card.last, { kind: 'company', ...card }) : undefined
      return lastContact(card.last, turn, whom)
    }
    case 'website':
      return card.website === null ? undefined : websiteLink(card.website)
    case 'tags':
      return card.tags.length > 0 ? card.tags.join(', ') : undefined
    case 'owner':
      return card.owner ?? undefined
  }
}

/** "globex.com", leading there; what is no address of the web stays plain text. */
function websiteLink(website: string): Text {
  const url = URL.parse(/^https?:/i.test(website) ? website : `https://${website}`)
  const plain = website.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return url ? [{ link: plain, url: url.href }] : website
}

function people({ people: some, count }: CompanyCard, turn: Turn): Text | undefined {
  if (some.length === 0) return undefined
  const names = some.map(({ name, role }) => (role === null ? name : `${name} (${role})`)).join(', ')
  const more = count - some.length
  return more > 0 ? `${names}, ${turn.language.answers.agenda.more({ count: more })}` : names
}

/** What comes next, a call, a new deal; everybody, where the card has not room for all. */
function buttons(card: CompanyCard, turn: Turn): Choice[] {
  const { company: words } = turn.language.answers
  const subject = { kind: 'company', id: card.id, name: card.name } as const
  const said = { kind: 'name' as const, text: card.name, hits: [{ ...subject, score: 1 }] }
  const [main, log] = nextButtons(subject, card, turn)
  const deal = turn.button(words.newDeal, { command: 'deal.add', said: { person: said } })
  const all = turn.button(words.allPeople({ count: card.count }), {
    command: 'contact.find',
    said: { 'where.company': said },
  })
  const [step, call] = [main, log].flatMap((one) => one ?? [])
  return [
    ...(step ? [step] : []),
    ...(call ? [call] : []),
    ...(card.deals.length === 0 ? [deal] : []),
    ...(card.count > CARD_PEOPLE ? [all] : []),
    briefButton(subject, turn),
  ].slice(0, BUTTONS)
}

/** A card has no more buttons than this. */
const BUTTONS = 4
