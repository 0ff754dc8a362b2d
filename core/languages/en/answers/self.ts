import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { b, logged } from './pieces.ts'

export const undo: Answers['undo'] = {
  contactAdded: ({ name }) => ['Taken back: ', b(name), ' is not added.'],
  manyAsBefore: ({ what }) => ['Taken back, as before: ', b(what), '.'],
  asBefore: ({ name }) => ['Taken back: ', b(name), ' is as before.'],
  logged: ({ kind, with: whom }) => [
    `Taken back: the ${base.activities[kind]}`,
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
}

export const help: Answers['help'] = {
  intro: 'Write as you would to a colleague. For example:',
  outro: 'I undo whatever I did: say “undo”.',
  topics: {
    people: { label: 'People', words: ['people', 'person', 'contact', 'compan', 'client', 'customer'] },
    deals: { label: 'Deals', words: ['deal', 'stage', 'sale', 'pipeline', 'money'] },
    activities: { label: 'Calls and notes', words: ['call', 'note', 'meeting', 'activit', 'log', 'history'] },
    reminders: { label: 'Reminders', words: ['remind', 'agenda', 'day', 'task', 'todo', 'plan', 'time'] },
    other: { label: 'Other', words: ['other', 'undo', 'help', 'mistake'] },
  },
}
