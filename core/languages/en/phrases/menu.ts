import type { Phrases } from '../../phrases.ts'

export const leads: Phrases['leads'] = {
  today: 'what do I have',
  deals: 'deals',
  remind: 'remind me to',
  reminders: 'my reminders',
  log: 'log',
  note: 'note:',
  contact: 'add contact',
  deal: 'new deal',
  find: 'find',
  brief: 'brief me on',
  settings: 'change my',
  link: 'connect',
  undo: 'undo',
  help: 'help with',
}
