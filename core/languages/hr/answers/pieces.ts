import type { Piece } from '../../../reply.ts'
import type { CardField } from '../../answers/words.ts'

// Names and people's own words keep the form they were given in, so the sentences are built not to decline them, and to fit
// whoever is meant, man or woman: "Dodano: …" rather than "dodao" or "dodala".

export const b = (bold: string): Piece => ({ bold })
export const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  [role, company].filter((part) => part).join(', ')
export const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  position(p) ? ` (${position(p)})` : ''

/** A deal's title. */
export const quoted = (title: string): Piece[] => ['„', b(title), '”']

/** Each with "logged", which agrees with it. */
export const logged = {
  call: 'Zabilježen poziv',
  meeting: 'Zabilježen sastanak',
  email: 'Zabilježen e-mail',
  message: 'Zabilježena poruka',
  note: 'Zabilježena bilješka',
}

export const fields = {
  role: 'Pozicija',
  company: 'Tvrtka',
  city: 'Grad',
  phone: 'Telefon',
  email: 'E-mail',
  birthday: 'Rođendan',
  owner: 'Odgovorna osoba',
  name: 'Ime',
  lifecycle: 'Status',
  tags: 'Oznake',
  source: 'Izvor',
  need: 'Potreba',
  lastContact: 'Zadnji kontakt',
  nextStep: 'Sljedeći korak',
  deals: 'Otvoreni poslovi',
}
/** In the genitive, for what is missing. */
export const missing: Partial<Record<CardField, string>> = {
  role: 'pozicije',
  company: 'tvrtke',
  phone: 'telefona',
  email: 'e-maila',
  birthday: 'rođendana',
  owner: 'odgovorne osobe',
}
