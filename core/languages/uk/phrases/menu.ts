import type { Phrases } from '../../phrases.ts'

export const leads: Phrases['leads'] = {
  today: 'що в мене',
  deals: 'угоди',
  remind: 'нагадай мені',
  reminders: 'мої нагадування',
  log: 'запиши',
  note: 'нотатка:',
  contact: 'додай контакт',
  deal: 'нова угода',
  find: 'знайди',
  brief: 'підготуй мене до',
  settings: 'зміни мої',
  link: 'підключи',
  undo: 'скасуй',
  help: 'допомога про',
}
