import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b } from './pieces.ts'

const days = (count: number): string => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`
const deals = (count: number): string => `${count} ${plural('en', count, { one: 'deal', other: 'deals' })}`
const was = (count: number): string => plural('en', count, { one: 'was', other: 'were' })
const statuses = { open: 'open', won: 'won', lost: 'lost' }

const fields = {
  title: 'Title',
  stage: 'Stage',
  amount: 'Amount',
  lines: 'Products',
  closeOn: 'Closing',
  nextStep: 'Next step',
  with: 'With',
  lastContact: 'Last contact',
  need: 'Needs',
  lostReason: 'Lost because',
  renewsOn: 'Renews',
  warrantyUntil: 'Warranty until',
  owner: 'Owner',
  source: 'Source',
}

const filtered = (filters: readonly string[]): string => filters.map((one) => ` · ${one}`).join('')

export const deal: Answers['deal'] = {
  added: (p) => [
    'New deal: “',
    b(p.title),
    '”',
    ...(p.with ? [' with ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    p.lines ? (p.amount ? ` (${p.lines})` : `, ${p.lines}`) : '',
    `, in ${p.stage}`,
    p.closeOn ? `, closing ${p.closeOn}` : '',
    p.source ? `, source: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [b(title), `: ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [b(title), ` is open again: ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [b(title), ` is in ${stage} already.`],
  won: ({ title, amount, before }) => [
    b(title),
    ' is won',
    amount ? `: ${amount}` : '',
    before ? ` (was ${before})` : '',
    '. Well done!',
  ],
  alreadyWon: ({ title, amount }) => [b(title), ` is won already${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [b(title), ` is lost${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [b(title), ` is lost already${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Why was it lost?',
  followUp: ({ title }) => `follow up on ${title}`,
  thank: ({ title, who }) => `thank ${who ?? 'them'} for ${title}`,
  updated: ({ title, changes }) => [
    b(title),
    ': ',
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ', ' : ''}${fields[field].toLowerCase()} ${before ? `${before} → ` : ''}`,
      b(to),
    ]),
    '.',
  ],
  unchanged: ({ title }) => [b(title), ' has that already.'],
  noSum: 'Not every product has a price in one currency, so I left the amount as it is.',
  fields,
  inStage: ({ stage, days: count, limit }) => [
    b(stage),
    count === 0 ? ' · since today' : ` · ${days(count)}`,
    limit === undefined ? '' : `, stuck (the limit is ${limit})`,
  ],
  closing: ({ date, days: count }) => {
    if (count < 0) return [date, ' — ', b(`${days(-count)} late`)]
    return count < 2 ? [date, ', ', b(count === 0 ? 'today' : 'tomorrow')] : `${date}, in ${days(count)}`
  },
  none: 'none yet',
  closedOn: ({ stage, date }) => [b(stage), ` · ${date}`],
  line: ({ quantity, product, price }) => `${quantity} × ${product}${price ? ` at ${price}` : ''}`,
  lineColumns: { product: 'Product', quantity: 'Qty', price: 'Price', sum: 'Sum' },
  list: ({ status, count, sums, filters }) => [
    b(`${count} ${statuses[status]} ${plural('en', count, { one: 'deal', other: 'deals' })}`),
    ...(sums.length > 0 ? [b(`, ${sums.join(' + ')}`)] : []),
    filtered(filters),
  ],
  noneSuch: ({ status, filters }) => [`No ${statuses[status]} deals`, filtered(filters), '.'],
  within: ({ status, from, to }) =>
    `${status === 'open' ? 'closing' : 'closed'} ${from === to ? from : `${from} – ${to}`}`,
  columns: {
    deal: 'Deal',
    stage: 'Stage',
    owner: 'Owner',
    amount: 'Amount',
    closing: 'Closing',
    closed: 'Closed',
    days: 'In stage',
  },
  days: ({ count }) => days(count),
  more: ({ count }) => `and ${count} more`,
  manyMoved: ({ count, to, left }) => [
    `${deals(count)} → `,
    b(to),
    '.',
    left > 0 ? ` ${left} ${was(left)} there or closed already.` : '',
  ],
  manyLost: ({ count, reason, left }) => [
    b(deals(count)),
    count === 1 ? ' is lost' : ' are lost',
    reason ? `: ${reason}` : '',
    '.',
    left > 0 ? ` ${left} ${was(left)} closed already.` : '',
  ],
  manyUpdated: ({ count, changes }) => [
    b(deals(count)),
    ': ',
    ...changes.flatMap(({ field, to }, at) => [`${at ? ', ' : ''}${fields[field].toLowerCase()} `, b(to)]),
    '.',
  ],
  manyNone: 'They are all so already, so nothing was changed.',
  oneByOne: 'A title or products I can only give to one deal at a time. Nothing was changed.',
  button: {
    stage: ({ stage }) => `→ ${stage}`,
    won: 'Won',
    lost: 'Lost',
    logCall: 'Log a call',
    everyones: 'Everyone’s',
    rest: ({ count }) => `Show ${count} more`,
    onlyThese: 'Only these',
    renewsInAYear: 'Renews in a year',
    thank: 'Thank them…',
    newDeal: 'New deal…',
  },
}
