import type { Phrases } from '../../phrases.ts'

export const leads: Phrases['leads'] = {
  today: 'ką turiu',
  deals: 'sandoriai',
  remind: 'primink man',
  reminders: 'mano priminimai',
  log: 'įrašyk',
  note: 'pastaba:',
  contact: 'pridėk kontaktą',
  deal: 'naujas sandoris',
  find: 'surask',
  brief: 'paruošk mane',
  settings: 'pakeisk mano',
  link: 'prijunk',
  undo: 'atšauk',
  help: 'pagalba apie',
}
