import type { Piece } from '../../reply.ts'
import type { Answers } from '../answers.ts'

const b = (bold: string): Piece => ({ bold })
const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  role && company ? `${role} at ${company}` : (role ?? company ?? '')
/** ", CTO at Acme" or " (Acme)". */
const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  p.role ? `, ${position(p)}` : p.company ? ` (${p.company})` : ''

const logged = {
  call: ['a call', ' with '],
  meeting: ['a meeting', ' with '],
  email: ['an e-mail', ', '],
  message: ['a message', ', '],
  note: ['a note', ' about '],
} as const

const fields = {
  role: 'Role',
  company: 'Company',
  phone: 'Phone',
  email: 'E-mail',
  birthday: 'Birthday',
  owner: 'Owner',
  name: 'Name',
  lifecycle: 'Status',
  tags: 'Tags',
  source: 'Source',
  need: 'Needs',
  lastContact: 'Last contact',
  nextStep: 'Next step',
  deals: 'Open deals',
}

export const answers: Answers = {
  gone: 'That is no longer there.',
  tooMuch: 'That amount is too large for me to keep. Nothing was changed.',
  button: {
    undo: 'Undo',
    redo: 'Do it again',
    show: ({ name }) => `Show ${name}`,
    addAnyway: 'Add anyway',
    remindMe: 'Remind me…',
    inAnHour: 'In an hour',
    tomorrow: 'Tomorrow',
    done: 'Done',
    doneWith: ({ about }) => `Done: ${about}`,
    tomorrowWith: ({ about }) => `Tomorrow: ${about}`,
    lostAfterAll: 'Change to lost',
    wonAfterAll: 'Change to won',
    reasons: ['Too expensive', 'Chose a competitor', 'Not now'],
  },
  activities: { call: 'call', meeting: 'meeting', email: 'e-mail', message: 'message', note: 'note' },
  lifecycles: { lead: 'lead', customer: 'customer', partner: 'partner', supplier: 'supplier', former: 'former' },
  fields,
  contact: {
    added: (p) => ['Added ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
    companyMade: ({ company }) => ['New company, added too: ', b(company), '.'],
    known: (p) => {
      const who = [b(p.name), after(p)]
      if (p.by === 'phone') return ['That number is already here: ', ...who, '.']
      if (p.by === 'email') return ['That e-mail is already here: ', ...who, '.']
      return [...who, ' is already here.']
    },
    changed: ({ name, changes }) => [
      b(name),
      ...changes.flatMap(({ field, to, before }, at) => [
        `${at ? ';' : ':'} ${fields[field].toLowerCase()} `,
        b(to),
        before ? ` (was ${before})` : '',
      ]),
      '.',
    ],
    unchanged: ({ name, known }) => [
      'Nothing to change: that is what I have for ',
      b(name),
      ` already${known ? ` (${known})` : ''}.`,
    ],
    noBirthday: ({ date }) => `${date} cannot be a birthday. Nothing was changed.`,
    kept: ({ values }) => `I kept ${values.join(', ')} too.`,
    noField: ({ name, field }) => [`I have no ${fields[field].toLowerCase()} for `, b(name), '.'],
    position,
  },
  activity: {
    logged: (p) => {
      const [what, joined] = logged[p.kind]
      return [
        `Logged ${what}`,
        ...(p.with ? [joined, b(p.with.name), after(p.with)] : []),
        ...(p.deal ? [p.with ? ' on ' : joined, b(p.deal)] : []),
        ...(p.when ? [`, ${p.when}`] : []),
        `: ${p.summary}`,
      ]
    },
    future: ({ when }) =>
      `I log what has happened, and that is still to come (${when}). Say “remind me …” and I’ll remind you.`,
    noNextStep: 'No next step yet.',
    followUp: ({ name }) => `follow up with ${name}`,
  },
  deal: {
    added: (p) => [
      'New deal: “',
      b(p.title),
      '”',
      ...(p.with ? [' with ', b(p.with.name), after(p.with)] : []),
      p.amount ? `, ${p.amount}` : '',
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
  },
  reminder: {
    created: ({ about, when, who, whom, rule }) => [
      `I’ll remind ${who ?? 'you'} ${rule ? `${rule}, first ${when}` : when}: `,
      b(about),
      whom ? ` (${whom}).` : '.',
    ],
    past: ({ when }) => `That time has passed (${when}). When shall I remind you instead?`,
    done: ({ about, next }) => ['Done: ', b(about), '.', next ? ` Next time ${next}.` : ''],
    alreadyDone: ({ about, when }) => ['That was done already', when ? `, ${when}` : '', ': ', b(about), '.'],
    cancelled: ({ about }) => ['That reminder was cancelled: ', b(about), '.'],
    snoozed: ({ about, when }) => [`I’ll remind you again ${when}: `, b(about), '.'],
    whichDone: 'Which one is done?',
    whichSnoozed: 'Which one shall I put off?',
    noneDue: 'Nothing of yours is due.',
    next: ({ about, when }) => ['Next: ', b(about), ` — ${when}.`],
    gone: 'That reminder is no longer there.',
  },
  agenda: {
    overdue: 'Overdue',
    planned: 'Planned',
    closing: 'Deals to close',
    nothing: ({ day }) => (day ? `Nothing planned ${day}.` : 'Nothing planned for that time.'),
    more: ({ count }) => `and ${count} more`,
    span: ({ from, to }) => `${from} – ${to}`,
  },
  undo: {
    contactAdded: ({ name }) => ['Taken back: ', b(name), ' is not added.'],
    asBefore: ({ name }) => ['Taken back: ', b(name), ' is as before.'],
    logged: ({ kind, with: whom }) => [
      `Taken back: the ${answers.activities[kind]}`,
      ...(whom ? (logged[kind][1] === ', ' ? [' (', b(whom), ')'] : [logged[kind][1], b(whom)]) : []),
      ' is not logged.',
    ],
    dealAdded: ({ title }) => ['Taken back: the deal ', b(title), ' is not added.'],
    stage: ({ title, stage }) => ['Taken back: ', b(title), ' is in ', b(stage), ' again.'],
    reminderAdded: ({ about }) => ['Taken back, no reminder: ', b(about), '.'],
    reminderBack: ({ about, when }) => ['Taken back, still to do: ', b(about), when ? `, ${when}.` : '.'],
    takenBack: 'Taken back.',
    doneAt: ({ when }) => `It was done ${when}.`,
    again: ({ what }) => (what ? ['Done again: ', b(what), '.'] : 'Done again.'),
    changedSince: ({ name, who, what }) => [
      ...(who ? [`${who} changed `, b(name), ' since'] : [b(name), ' has changed since']),
      `${what ? ` (${what})` : ''}, so I left it as it is.`,
    ],
    you: 'You',
    used: ({ name }) => ['More has come to ', b(name), ' since, so I left it as it is.'],
    changedTo: { stage: ({ to }) => `stage: ${to}`, amount: ({ to }) => `amount: ${to}` },
    already: 'That was taken back already.',
    nothing: 'There is nothing of yours to take back.',
    cannot: 'That can no longer be taken back.',
  },
  help: {
    intro: 'Write as you would to a colleague. For example:',
    outro: 'I undo whatever I did: say “undo”.',
    topics: {
      people: { label: 'People', words: ['people', 'person', 'contact', 'compan', 'client', 'customer'] },
      deals: { label: 'Deals', words: ['deal', 'stage', 'sale', 'pipeline', 'money'] },
      activities: { label: 'Calls and notes', words: ['call', 'note', 'meeting', 'activit', 'log', 'history'] },
      reminders: { label: 'Reminders', words: ['remind', 'agenda', 'day', 'task', 'todo', 'plan', 'time'] },
      other: { label: 'Other', words: ['other', 'undo', 'help', 'mistake'] },
    },
  },
}
