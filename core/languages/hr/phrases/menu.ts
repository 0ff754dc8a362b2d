import type { Phrases } from '../../phrases.ts'

export const leads: Phrases['leads'] = {
  today: 'što imam',
  deals: 'poslovi',
  remind: 'podsjeti me',
  reminders: 'moji podsjetnici',
  log: 'zapiši',
  note: 'bilješka:',
  contact: 'dodaj kontakt',
  deal: 'novi posao',
  find: 'pronađi',
  brief: 'pripremi me za',
  settings: 'promijeni moje',
  link: 'poveži',
  undo: 'poništi',
  help: 'pomoć oko',
}
