import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

/** How long: „jau 3 dienas“, „prieš 21 dieną“. */
const days = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'dieną', few: 'dienas', other: 'dienų' })}`
const limit = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'diena', few: 'dienos', other: 'dienų' })}`

/** As after „apie“. */
const kinds = {
  noNextStep: 'sandorius be kito žingsnio',
  staleDeal: 'įstrigusius sandorius',
  closing: 'uždarymo datas',
  quiet: 'nutilusius klientus',
  birthday: 'gimtadienius',
  digest: 'rytines suvestines',
}
const again = {
  noNextStep: 'vėl primink apie kitus žingsnius',
  staleDeal: 'vėl primink apie įstrigusius sandorius',
  closing: 'vėl primink apie uždarymo datas',
  quiet: 'vėl primink apie nutilusius klientus',
  birthday: 'vėl primink apie gimtadienius',
  digest: 'vėl siųsk suvestinę',
}

export const nudge: Answers['nudge'] = {
  why: {
    noNextStep: (p) => `Nėra kito žingsnio: ${days(p.days)} nieko nevyko ir nieko nesuplanuota.`,
    staleDeal: (p) => `Etape „${p.stage}“ jau ${days(p.days)}, o riba ten – ${limit(p.limit)}.`,
    closesOn: ({ when, stage }) => `Uždarymo data – ${when}, o sandoris etape „${stage}“.`,
    closedOn: (p) => `Uždarymo data praėjo prieš ${days(p.days)} (${p.date}), o sandoris vis dar etape „${p.stage}“.`,
    quiet: (p) => `Paskutinis kontaktas – prieš ${days(p.days)}.`,
    never: (p) => `Bazėje jau ${days(p.days)}, o nė vieno kontakto neįrašyta.`,
    birthday: ({ when }) => `Gimtadienis – ${when}.`,
  },
  several: ({ count }) => `Atkreipkite dėmesį (${count}):`,
  digest: {
    title: ({ day }) => ['☀️ ', b(day)],
    late: ({ time }) => `${time} išsiųsti nepavyko.`,
    first: 'Pradėkite nuo šito: ',
    today: 'Šiandien',
    slipped: 'Vėluoja',
    changed: 'Kolegų pakeitimai',
    others: 'Verta žvilgtelėti',
    away: ({ name }) => `Vietoj nesančio žmogaus: ${name}`,
    due: ({ when }) => `terminas buvo ${when}`,
  },
  button: {
    open: 'Atidaryti',
    openWith: ({ name }) => `Atidaryti: ${name}`,
    won: 'Laimėta',
    logCall: 'Įrašyti skambutį',
    remindTomorrow: 'Priminti rytoj',
    remindNextWeek: 'Po savaitės',
    notAbout: ({ name }) => `Nebe apie: ${name}`,
    noMore: {
      noNextStep: 'Nebe apie kitus žingsnius',
      staleDeal: 'Nebe apie įstrigusius',
      closing: 'Nebe apie uždarymo datas',
      quiet: 'Nebe apie nutilusius',
      birthday: 'Nebe apie gimtadienius',
      digest: 'Be rytinių suvestinių',
    },
    unmute: 'Priminti vėl',
  },
  kinds,
  muted: ({ kind, name, until }) => [
    kind === 'digest' ? 'Rytinių suvestinių nebesiųsiu' : 'Nebepriminsiu',
    kind && kind !== 'digest' ? ` apie ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' apie ', ...quoted(name)] : []),
    ...(kind || name ? [] : [' be jūsų prašymo; jūsų priminimai ir rytinės suvestinės lieka']),
    until ? `; vėl pradėsiu ${until}. ` : '. ',
    until ? 'Kad anksčiau: ' : 'Kad grąžintumėte: ',
    { code: kind ? again[kind] : name ? `vėl primink apie ${name}` : 'vėl primink apie viską' },
    '.',
  ],
  unmuted: ({ kind, name }) => [
    kind === 'digest' ? 'Gerai, vėl siųsiu rytines suvestines' : 'Gerai, vėl priminsiu',
    kind && kind !== 'digest' ? ` apie ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' apie ', ...quoted(name)] : []),
    kind || name ? '.' : ' apie viską.',
  ],
  notMuted: 'Tai neišjungta: priminsiu, kai tik bus dėl ko.',
  untilPast: ({ when }) => `Šis laikas jau praėjo (${when}). Iki kada nepriminti?`,
}
