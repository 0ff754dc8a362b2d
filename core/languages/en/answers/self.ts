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

export const why: Answers['why'] = {
  nothing: 'Nothing has been said here yet.',
  reading: ({ what, words, how }) => [
    ...(what === 'press' ? ['You pressed ', words ? b(`“${words}”`) : 'a button', '. '] : []),
    ...(what === 'file' ? ['You sent ', b(words ?? 'a file'), '. '] : []),
    ...(what === 'hello' ? ['You opened our conversation. '] : []),
    ...(what === 'forward' ? ['You passed on “', b(words ?? ''), '”. '] : []),
    ...(what === 'card' ? ['You sent the contact ', b(words ?? ''), '. '] : []),
    ...(what === 'call' ? ['You filled in a form', ...(words ? [' (', b(words), ')'] : []), '. '] : []),
    ...(what === 'text' || what === 'edit' ? ['“', b(words ?? ''), '”: '] : []),
    how,
  ],
  read: ({ how }) => `I read it as ${how}`,
  asked: 'something was missing or could mean several things, so I asked before doing anything.',
  confirm: 'that is something I do only after a yes, so I asked first.',
  analysed: 'the language model looked it up in what you may see, as the list below its answer says.',
  unread: 'the language model could make nothing of it, so I did nothing.',
  offered: ({ what }) => `I was not sure what it means, so I did nothing and offered: ${what}.`,
  refused: 'it is not yours to do here, so I did nothing.',
  noSet: 'I found no records that it would be about, or too many, so I did nothing.',
  courtesy: 'I took it for a greeting or a thank-you.',
  dropped: 'I took it as “leave it”, so I dropped the question.',
  spent: 'It could no longer be used, so I did nothing.',
  failed: ({ code }) => `something broke on my side, and nothing was changed (code ${code}).`,
  stands: 'the edit changed nothing: what I had done stands.',
  file: 'I could not read it as contacts, so I did nothing.',
  unclear: 'I did not understand it, so I did nothing.',
  nudge: ({ kinds }) => `I tell you of ${kinds.join(', ')} by myself unless you say otherwise.`,
  digest: ({ time }) =>
    `This is your morning digest: on working days at ${time} I sum up what is due, what slipped and what colleagues changed.`,
  reminders: 'These reminders came due together, so I put them into one message.',
  reminder: ({ when, by, said, rule, conditional }) => [
    ...(by ? [b(by), ` gave you this reminder ${when}`] : [`You asked for this ${when}`]),
    ...(said ? [': “', b(said), '”.'] : ['.']),
    rule ? ` It repeats ${rule}.` : '',
    conditional ? ' It came because what you were waiting for has not happened.' : '',
  ],
  cancel: 'Cancel this reminder',
  owner: 'The record is yours: I tell you when a colleague changes it.',
  given: 'A colleague gave you these records, so I told you.',
  other: 'It is about something you had asked for, or that a colleague did and that concerns you.',
}

export const phrases: Answers['phrases'] = {
  title: 'Whom you mean, as you told me:',
  quoted: ({ words }) => `“${words}”`,
  forget: ({ words }) => `Forget “${words}”`,
  none: 'I remember no choices of yours. When a name fits several records I ask, and remember your answer here.',
  unknown: ({ words }) => `I remember no choice for “${words}”: when it fits several records, I ask.`,
  forgotten: ({ words }) => ['Forgotten: I will ask again about ', b(words.map((one) => `“${one}”`).join(', ')), '.'],
  again: 'All right, I remember it again.',
  learnt: {
    title: 'How you say things, as you confirmed:',
    of: ({ owner }) => `(${owner})`,
    everyones: '(everyone’s)',
    share: ({ words }) => `“${words}” for everyone`,
    shared: ({ words }) => ['From now on everybody can say ', b(`“${words}”`), '.'],
    forgotten: ({ words }) => ['Forgotten: I no longer know ', b(words.map((one) => `“${one}”`).join(', ')), '.'],
    gone: 'I do not know that phrase any more.',
    managers: 'Only managers and admins can do that with a phrase of everybody’s.',
  },
}

export const help: Answers['help'] = {
  intro: 'Write as you would to a colleague. For example:',
  outro: 'I undo whatever I did: say “undo”. “why?” tells how I read you. More, by topic:',
  firstContact: 'Add my first contact',
  topics: {
    people: { label: 'People', words: ['people', 'person', 'contact', 'compan', 'client', 'customer'] },
    deals: { label: 'Deals', words: ['deal', 'stage', 'sale', 'pipeline', 'money'] },
    activities: { label: 'Calls and notes', words: ['call', 'note', 'meeting', 'activit', 'log', 'history'] },
    reminders: { label: 'Reminders', words: ['remind', 'agenda', 'day', 'task', 'todo', 'plan', 'time'] },
    reports: { label: 'Reports', words: ['report', 'chart', 'graph', 'figure', 'statistic', 'metric', 'forecast'] },
    requests: { label: 'Customers’ requests', words: ['request', 'ticket', 'inquir', 'enquir'] },
    data: {
      label: 'Import and export',
      words: ['import', 'export', 'data', 'csv', 'vcard', 'file', 'spreadsheet', 'excel'],
    },
    settings: {
      label: 'Settings',
      words: ['setting', 'language', 'absence', 'vacation', 'nudge', 'digest', 'birthday', 'quiet', 'hours', 'mute'],
    },
    team: {
      label: 'Team and workspace',
      words: ['team', 'workspace', 'colleague', 'invit', 'role', 'currenc', 'holiday', 'admin'],
    },
    other: { label: 'Undo and why', words: ['other', 'undo', 'help', 'mistake', 'why', 'forget', 'remember', 'learn'] },
  },
}
