import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const company: Answers['company'] = {
  added: ({ name, details }) => ['Nauja įmonė: ', b(name), details.length > 0 ? ` (${details.join(', ')}).` : '.'],
  notAdded: ({ name }) => ['Atšaukta: įmonė ', b(name), ' nepridėta.'],
  known: ({ name, city }) => ['Tokia įmonė jau yra: ', b(name), city ? ` (${city}).` : '.'],
  fields: {
    people: 'Žmonės',
    nextStep: 'Kitas žingsnis',
    deals: 'Atviri sandoriai',
    lastContact: 'Paskutinis kontaktas',
    website: 'Svetainė',
    owner: 'Atsakingas asmuo',
    tags: 'Žymos',
  },
  newDeal: 'Naujas sandoris…',
  addPerson: 'Pridėti kontaktą…',
  allPeople: ({ count }) => `Visi ${count} ${plural('lt', count, { one: 'žmogus', few: 'žmonės', other: 'žmonių' })}`,
}
