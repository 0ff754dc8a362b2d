import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const schedule: Answers['schedule'] = {
  created: ({ report, rule, when, direct }) =>
    direct
      ? ['Siųsiu jums ataskaitą „', b(report), `“ ${rule}, pirmą kartą ${when}.`]
      : ['Skelbsiu čia ataskaitą „', b(report), `“ ${rule}, pirmą kartą ${when}.`],
  onlyYou: 'Ne visi čia gali matyti šiuos skaičius, todėl juos gausite tik jūs.',
  whichReport: 'Kurią ataskaitą? Pirmiausia jos paprašykite, pavyzdžiui, „piltuvas pagal etapus“, o tada pakartokite.',
  never: 'Toks laikas niekada neateis. Sakykite, pavyzdžiui, „kas pirmadienį 9 val.“',
  none: 'Reguliarių ataskaitų nėra. Paprašykite kurios nors ir pasakykite: „skelbk čia kas pirmadienį 9 val.“',
  listed: ({ count }) =>
    `${count} ${plural('lt', count, { one: 'reguliari ataskaita', few: 'reguliarios ataskaitos', other: 'reguliarių ataskaitų' })}`,
  next: ({ when }) => `kitą kartą ${when}`,
  elsewhere: 'kitame pokalbyje',
  stop: ({ report }) => (report === undefined ? 'Daugiau nesiųsti' : `Nebesiųsti: ${report}`),
  stopped: ({ report, rule }) => ['Nebesiunčiu: ', b(report), `, ${rule}.`],
  which: 'Kurią sustabdyti?',
  gone: 'Ši ataskaita jau sustabdyta.',
  ended: ({ report }) => [
    'Grupėje nebeskelbiu ataskaitos „',
    b(report),
    '“: jos ten rodyti nebegalima. Paprašykite jos čia, pasakykite, kaip dažnai, ir ją gausite jūs.',
  ],
  since: ({ when, before, value, change }) => [
    `Nuo praėjusio karto (${when}): ${before} → `,
    b(value),
    change === undefined ? '.' : ` (${change}).`,
  ],
  same: ({ when }) => `Nuo praėjusio karto (${when}) niekas nepasikeitė.`,
  sameTotal: ({ when, value }) =>
    `Nuo praėjusio karto (${when}): iš viso, kaip ir anksčiau, ${value}, tačiau pasiskirstymas kitoks.`,
  lastTime: ({ when, value }) => `Praėjusį kartą (${when}), už ankstesnį laikotarpį: ${value}.`,
}
