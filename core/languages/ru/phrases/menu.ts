import type { Phrases } from '../../phrases.ts'

export const leads: Phrases['leads'] = {
  today: 'что у меня',
  deals: 'сделки',
  remind: 'напомни мне',
  reminders: 'мои напоминания',
  log: 'запиши',
  note: 'заметка:',
  contact: 'добавь контакт',
  deal: 'новая сделка',
  find: 'найди',
  brief: 'подготовь меня к',
  settings: 'измени мои',
  link: 'подключи',
  undo: 'отмени',
  help: 'помощь про',
}
