import type { Piece } from '../../../reply.ts'
import type { CardField } from '../../answers/words.ts'

// Names and people's own words keep the form they were given in, so the sentences are built not to decline them, and to fit
// whoever is meant, man or woman: "Додано: …" rather than "додав" or "додала".

export const b = (bold: string): Piece => ({ bold })
export const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  [role, company].filter((part) => part).join(', ')
export const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  position(p) ? ` (${position(p)})` : ''

/** A deal's title. */
export const quoted = (title: string): Piece[] => ['«', b(title), '»']

export const logged = { call: 'дзвінок', meeting: 'зустріч', email: 'лист', message: 'повідомлення', note: 'нотатку' }

export const fields = {
  role: 'Посада',
  company: 'Компанія',
  city: 'Місто',
  phone: 'Телефон',
  email: 'Пошта',
  birthday: 'День народження',
  owner: 'Відповідає',
  name: 'Імʼя',
  lifecycle: 'Статус',
  tags: 'Мітки',
  source: 'Джерело',
  need: 'Потреба',
  lastContact: 'Останній контакт',
  nextStep: 'Наступний крок',
  deals: 'Відкриті угоди',
}
/** In the genitive, for what is missing. */
export const missing: Partial<Record<CardField, string>> = {
  role: 'посади',
  company: 'компанії',
  phone: 'телефону',
  email: 'пошти',
  birthday: 'дня народження',
  owner: 'відповідальної особи',
}
