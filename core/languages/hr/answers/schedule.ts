import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const schedule: Answers['schedule'] = {
  created: ({ report, rule, when, direct }) =>
    direct
      ? ['Slat ću vam izvještaj „', b(report), `” ${rule}, prvi put ${when}.`]
      : ['Objavljivat ću ovdje izvještaj „', b(report), `” ${rule}, prvi put ${when}.`],
  onlyYou: 'Ne smiju svi ovdje vidjeti te brojke, zato će stizati samo vama.',
  whichReport: 'Koji izvještaj? Prvo ga zatražite, na primjer „prodajni lijevak po fazama”, a onda to ponovite.',
  never: 'To vrijeme nikad ne dolazi. Recite, na primjer, „svaki ponedjeljak u 9”.',
  none: 'Nema redovitih izvještaja. Zatražite neki i recite: „objavljuj ovdje svaki ponedjeljak u 9”.',
  listed: ({ count }) =>
    `${count} ${plural('hr', count, { one: 'redoviti izvještaj', few: 'redovita izvještaja', other: 'redovitih izvještaja' })}`,
  next: ({ when }) => `sljedeći put ${when}`,
  elsewhere: 'u drugom razgovoru',
  stop: ({ report }) => (report === undefined ? 'Ne šalji više' : `Zaustavi: ${report}`),
  stopped: ({ report, rule }) => ['Više ne šaljem: ', b(report), `, ${rule}.`],
  which: 'Koji da zaustavim?',
  gone: 'Taj je izvještaj već zaustavljen.',
  ended: ({ report }) => [
    'Više ne objavljujem u grupi izvještaj „',
    b(report),
    '”: tamo se više ne smije prikazivati. Zatražite ga ovdje i recite koliko često, pa će stizati vama.',
  ],
  since: ({ when, before, value, change }) => [
    `Od prošlog puta (${when}): ${before} → `,
    b(value),
    change === undefined ? '.' : ` (${change}).`,
  ],
  same: ({ when }) => `Od prošlog puta (${when}) ništa se nije promijenilo.`,
  sameTotal: ({ when, value }) => `Od prošlog puta (${when}): ukupno i dalje ${value}, ali drukčije raspodijeljeno.`,
  lastTime: ({ when, value }) => `Prošli put (${when}), za prethodno razdoblje: ${value}.`,
}
