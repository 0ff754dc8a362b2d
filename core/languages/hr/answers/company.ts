import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const company: Answers['company'] = {
  added: ({ name, details }) => ['Nova tvrtka: ', b(name), details.length > 0 ? ` (${details.join(', ')}).` : '.'],
  notAdded: ({ name }) => ['Poništeno: tvrtka ', b(name), ' nije dodana.'],
  known: ({ name, city }) => ['Ta tvrtka već postoji: ', b(name), city ? ` (${city}).` : '.'],
  fields: {
    people: 'Ljudi',
    nextStep: 'Sljedeći korak',
    deals: 'Otvoreni poslovi',
    lastContact: 'Zadnji kontakt',
    website: 'Web',
    owner: 'Odgovorna osoba',
    tags: 'Oznake',
  },
  newDeal: 'Novi posao…',
  addPerson: 'Dodaj kontakt…',
  allPeople: ({ count }) => `Svi (${count} ${plural('hr', count, { one: 'osoba', few: 'osobe', other: 'osoba' })})`,
}
