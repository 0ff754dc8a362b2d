import type { Piece } from '../../../reply.ts'
import type { CardField } from '../../answers/words.ts'

// Names and people's own words keep the form they were given in, so the sentences are built not to decline them, and to fit
// whoever is meant, man or woman: «Добавлено: …» rather than «добавил» or «добавила».

export const b = (bold: string): Piece => ({ bold })
export const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  [role, company].filter((part) => part).join(', ')
export const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  position(p) ? ` (${position(p)})` : ''

/** A deal's title. */
export const quoted = (title: string): Piece[] => ['«', b(title), '»']

/** What was written down, with the participle that agrees with it. */
export const logged = {
  call: 'Записан звонок',
  meeting: 'Записана встреча',
  email: 'Записано письмо',
  message: 'Записано сообщение',
  note: 'Записана заметка',
}

export const fields = {
  role: 'Должность',
  company: 'Компания',
  city: 'Город',
  phone: 'Телефон',
  email: 'Почта',
  birthday: 'День рождения',
  owner: 'Отвечает',
  name: 'Имя',
  lifecycle: 'Статус',
  tags: 'Метки',
  source: 'Источник',
  need: 'Потребность',
  lastContact: 'Последний контакт',
  nextStep: 'Следующий шаг',
  deals: 'Открытые сделки',
}
/** In the genitive, for what is missing. */
export const missing: Partial<Record<CardField, string>> = {
  role: 'должности',
  company: 'компании',
  city: 'города',
  phone: 'телефона',
  email: 'почты',
  birthday: 'дня рождения',
  owner: 'ответственного',
  lifecycle: 'статуса',
  tags: 'меток',
  source: 'источника',
  need: 'потребности',
  lastContact: 'контактов',
  nextStep: 'следующего шага',
  deals: 'открытых сделок',
}
