import type { Piece } from '../../../reply.ts'
import type { CardField } from '../../answers/words.ts'

// Names and people's own words keep the form they were given in, so the sentences are built not to decline them, and to fit
// whoever is meant, man or woman: "Pridėta: …" rather than "pridėjo Tomą".

export const b = (bold: string): Piece => ({ bold })
export const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  [role, company].filter((part) => part).join(', ')
export const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  position(p) ? ` (${position(p)})` : ''

/** A deal's title. */
export const quoted = (title: string): Piece[] => ['„', b(title), '“']

/** With a participle of its gender before it. */
export const logged = {
  call: 'Įrašytas skambutis',
  meeting: 'Įrašytas susitikimas',
  email: 'Įrašytas laiškas',
  message: 'Įrašyta žinutė',
  note: 'Įrašyta pastaba',
}

export const fields = {
  role: 'Pareigos',
  company: 'Įmonė',
  city: 'Miestas',
  phone: 'Telefonas',
  email: 'El. paštas',
  birthday: 'Gimtadienis',
  owner: 'Atsakingas asmuo',
  name: 'Vardas',
  lifecycle: 'Būsena',
  tags: 'Žymos',
  source: 'Šaltinis',
  need: 'Poreikis',
  lastContact: 'Paskutinis kontaktas',
  nextStep: 'Kitas žingsnis',
  deals: 'Atviri sandoriai',
}
/** In the genitive, for what is missing. */
export const missing: Partial<Record<CardField, string>> = {
  role: 'pareigų',
  company: 'įmonės',
  city: 'miesto',
  phone: 'telefono',
  email: 'el. pašto',
  birthday: 'gimtadienio',
  owner: 'atsakingo asmens',
}
