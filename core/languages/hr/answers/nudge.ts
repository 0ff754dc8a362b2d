import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (count: number): string => `${count} ${plural('hr', count, { one: 'dan', other: 'dana' })}`

/** In the accusative, after "na". */
const kinds = {
  noNextStep: 'poslove bez sljedećeg koraka',
  staleDeal: 'poslove koji su zastali',
  closing: 'datume zatvaranja',
  quiet: 'klijente s kojima dugo nije bilo kontakta',
  birthday: 'rođendane',
  digest: 'jutarnje preglede',
}
const again = {
  noNextStep: 'opet me podsjećaj na sljedeće korake',
  staleDeal: 'opet me podsjećaj na poslove koji stoje',
  closing: 'opet me podsjećaj na datume zatvaranja',
  quiet: 'opet me podsjećaj na tišinu',
  birthday: 'opet me podsjećaj na rođendane',
  digest: 'opet šalji preglede',
}

export const nudge: Answers['nudge'] = {
  why: {
    noNextStep: (p) => `Nema sljedećeg koraka: ${days(p.days)} ništa se nije dogodilo i ništa nije planirano.`,
    staleDeal: (p) => `U fazi „${p.stage}” već ${days(p.days)}, a granica je ${days(p.limit)}.`,
    closesOn: ({ when, stage }) => `Datum zatvaranja: ${when}; faza je „${stage}”.`,
    closedOn: (p) => `Trebalo se zatvoriti ${p.date}, prije ${days(p.days)}, a faza je još „${p.stage}”.`,
    quiet: (p) => `Zadnji kontakt bio je prije ${days(p.days)}.`,
    never: (p) => `U bazi već ${days(p.days)}, a nijedan kontakt nije zabilježen.`,
    birthday: ({ when }) => `Rođendan: ${when}.`,
  },
  several: ({ count }) => `Obratite pažnju (${count}):`,
  digest: {
    title: ({ day }) => ['☀️ ', b(day)],
    late: ({ time }) => `Ovo nije bilo moguće poslati u ${time}.`,
    first: 'Počnite s ovim: ',
    today: 'Danas',
    slipped: 'Kasni',
    changed: 'Promjene kolega',
    others: 'Vrijedi pogledati',
    away: ({ name }) => `Umjesto odsutne osobe: ${name}`,
    due: ({ when }) => `rok je bio ${when}`,
  },
  button: {
    open: 'Otvori',
    openWith: ({ name }) => `Otvori: ${name}`,
    won: 'Dobiveno',
    logCall: 'Zabilježi poziv',
    remindTomorrow: 'Podsjeti me sutra',
    remindNextWeek: 'Za tjedan dana',
    notAbout: ({ name }) => `Više ne za: ${name}`,
    noMore: {
      noNextStep: 'Bez sljedećih koraka',
      staleDeal: 'Bez poslova koji stoje',
      closing: 'Bez datuma zatvaranja',
      quiet: 'Bez podsjećanja na tišinu',
      birthday: 'Bez rođendana',
      digest: 'Bez jutarnjih pregleda',
    },
    unmute: 'Podsjećaj me opet',
  },
  kinds,
  muted: ({ kind, name, until }) => [
    kind === 'digest' ? 'Jutarnje preglede više neću slati' : 'Više vas neću podsjećati',
    kind && kind !== 'digest' ? ` na ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' na ', ...quoted(name)] : []),
    ...(kind || name ? [] : [' kad to ne tražite; vaši podsjetnici i jutarnji pregledi ostaju']),
    until ? `; nastavljam ${until}. ` : '. ',
    until ? 'Ako želite prije: ' : 'Ako želite opet: ',
    { code: kind ? again[kind] : name ? `opet me podsjećaj na ${name}` : 'opet me podsjećaj na sve' },
    '.',
  ],
  unmuted: ({ kind, name }) => [
    kind === 'digest' ? 'U redu, opet ću slati jutarnje preglede' : 'U redu, opet ću vas podsjećati',
    kind && kind !== 'digest' ? ` na ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' na ', ...quoted(name)] : []),
    kind || name ? '.' : ' na sve.',
  ],
  notMuted: 'To nije isključeno: podsjetit ću vas čim bude razloga.',
  untilPast: ({ when }) => `To je vrijeme već prošlo (${when}). Do kada da ne podsjećam?`,
}
