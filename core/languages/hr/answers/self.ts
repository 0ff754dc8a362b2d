import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { b, quoted } from './pieces.ts'

const unlogged = {
  call: 'nije zabilježen',
  meeting: 'nije zabilježen',
  email: 'nije zabilježen',
  message: 'nije zabilježena',
  note: 'nije zabilježena',
}

export const undo: Answers['undo'] = {
  contactAdded: ({ name }) => ['Poništeno: kontakt ', b(name), ' nije dodan.'],
  manyAsBefore: ({ what }) => ['Poništeno, sve je kao prije: ', b(what), '.'],
  asBefore: ({ name }) => ['Poništeno: ', b(name), ' – sve je kao prije.'],
  logged: ({ kind, with: whom }) => [
    `Poništeno: ${base.activities[kind]}`,
    ...(whom ? [' (', b(whom), ')'] : []),
    ` ${unlogged[kind]}.`,
  ],
  dealAdded: ({ title }) => ['Poništeno: posao ', ...quoted(title), ' nije dodan.'],
  stage: ({ title, stage }) => ['Poništeno: ', ...quoted(title), ' – opet u fazi „', b(stage), '”.'],
  reminderAdded: ({ about }) => ['Poništeno, podsjetnika neće biti: ', b(about), '.'],
  reminderBack: ({ about, when }) => ['Poništeno, podsjetnik opet čeka: ', b(about), when ? `, ${when}.` : '.'],
  takenBack: 'Poništeno.',
  doneAt: ({ when }) => `To je učinjeno ${when}.`,
  again: ({ what }) => (what ? ['Vraćeno: ', b(what), '.'] : 'Vraćeno.'),
  changedSince: ({ name, who, what }) => {
    const details = [who, what].filter((part) => part).join(', ')
    return [b(name), ` – poslije toga ponovno mijenjano${details ? ` (${details})` : ''}, pa ostavljam kako jest.`]
  },
  you: 'vi',
  used: ({ name }) => [b(name), ' – u međuvremenu je tu dodano još toga, pa ostavljam kako jest.'],
  changedTo: { stage: ({ to }) => `faza: ${to}`, amount: ({ to }) => `iznos: ${to}` },
  already: 'To je već poništeno.',
  nothing: 'Nema se što poništiti.',
  cannot: 'To se više ne može poništiti.',
}

export const why: Answers['why'] = {
  nothing: 'Ovdje još ništa nije rečeno.',
  reading: ({ what, words, how }) => [
    ...(what === 'press' ? ['Pritisnuli ste ', words ? b(`„${words}”`) : 'gumb', '. '] : []),
    ...(what === 'file' ? ['Poslali ste ', b(words ?? 'datoteku'), '. '] : []),
    ...(what === 'hello' ? ['Otvorili ste razgovor. '] : []),
    ...(what === 'forward' ? ['Proslijedili ste „', b(words ?? ''), '”. '] : []),
    ...(what === 'card' ? ['Poslali ste kontakt ', b(words ?? ''), '. '] : []),
    ...(what === 'call' ? ['Ispunili ste obrazac', ...(words ? [' „', b(words), '”'] : []), '. '] : []),
    ...(what === 'text' || what === 'edit' ? ['„', b(words ?? ''), '” – '] : []),
    how,
  ],
  read: ({ how }) => `to je pročitano kao ${how}`,
  asked: 'nešto je nedostajalo ili je moglo značiti više toga, pa je najprije došlo pitanje.',
  confirm: 'to radim tek nakon „da”, pa je najprije došlo pitanje.',
  analysed: 'jezični model to je našao u onome što smijete vidjeti; popis ispod odgovora kaže gdje.',
  unread: 'jezični model tu nije ništa razabrao, pa ništa nije učinjeno.',
  offered: ({ what }) => `nije bilo sigurno što to znači, pa ništa nije učinjeno, samo ponuđeno: ${what}.`,
  refused: 'za to ovdje nemate prava, pa ništa nije učinjeno.',
  noSet: 'takvih zapisa nema ili ih je previše, pa ništa nije učinjeno.',
  courtesy: 'to izgleda kao pozdrav ili zahvala.',
  dropped: 'to je pročitano kao „ne treba”, pa pitanja više nema.',
  spent: 'Više nije vrijedio, pa ništa nije učinjeno.',
  failed: ({ code }) => `nešto se kod mene pokvarilo i ništa nije promijenjeno (kod ${code}).`,
  stands: 'taj ispravak ništa nije promijenio: učinjeno prije ostaje kako je bilo.',
  file: 'U njoj nema kontakata koje mogu pročitati, pa ništa nije učinjeno.',
  unclear: 'to nije bilo razumljivo, pa ništa nije učinjeno.',
  nudge: ({ kinds }) => `Na ${kinds.join(', ')} podsjećam i bez vašeg podsjetnika, dok ne kažete drukčije.`,
  digest: ({ time }) =>
    `To je vaš jutarnji pregled: radnim danom u ${time} skupim što je za danas, što kasni i što su promijenile kolege.`,
  reminders: 'Ti su podsjetnici stigli u isto vrijeme, pa su u jednoj poruci.',
  reminder: ({ when, by, said, rule, conditional }) => [
    ...(by ? ['Taj ste podsjetnik dobili ', when, ' (', b(by), ')'] : [`Tražili ste to ${when}`]),
    ...(said ? [': „', b(said), '”.'] : ['.']),
    rule ? ` Ponavlja se ${rule}.` : '',
    conditional ? ' Stigao je jer se ono što čekate nije dogodilo.' : '',
  ],
  cancel: 'Otkaži podsjetnik',
  owner: 'Za taj ste zapis odgovorni vi, pa javljam kad ga kolege mijenjaju.',
  given: 'Te vam je zapise predala druga osoba iz tima, pa zato javljam.',
  other: 'Odnosi se na nešto što ste tražili ili na ono što su učinile kolege.',
}

export const phrases: Answers['phrases'] = {
  title: 'Na koga mislite, prema vašim odgovorima:',
  quoted: ({ words }) => `„${words}”`,
  forget: ({ words }) => `Zaboravi „${words}”`,
  none: 'Ne pamtim nijedan vaš odabir. Kad ime odgovara većem broju zapisa, pitam, i odgovor će biti ovdje.',
  unknown: ({ words }) => `Za „${words}” ne pamtim ništa: kad odgovara više zapisa, pitam.`,
  forgotten: ({ words }) => ['Zaboravljeno: za ', b(words.map((one) => `„${one}”`).join(', ')), ' pitat ću ponovno.'],
  again: 'U redu, opet pamtim.',
  learnt: {
    title: 'Kako se izražavate, prema vašim potvrdama:',
    of: ({ owner }) => `(${owner})`,
    everyones: '(za sve)',
    share: ({ words }) => `„${words}” za sve`,
    shared: ({ words }) => ['Od sada svi mogu reći ', b(`„${words}”`), '.'],
    forgotten: ({ words }) => ['Zaboravljeno: više ne znam ', b(words.map((one) => `„${one}”`).join(', ')), '.'],
    gone: 'Taj izraz više ne znam.',
    managers: 'S izrazom koji vrijedi za sve to mogu samo voditelji i administratori.',
  },
}

export const help: Answers['help'] = {
  intro: 'Pišite kao što biste pisali kolegi. Na primjer:',
  outro: 'Sve što učinim može se vratiti: recite „poništi”. „Zašto?” objasni kako vas razumijem. Ostalo po temama:',
  firstContact: 'Dodaj prvi kontakt',
  topics: {
    people: { label: 'Ljudi', words: ['ljud', 'osob', 'kontakt', 'klijent', 'kup', 'tvrtk', 'firm'] },
    deals: { label: 'Poslovi', words: ['posl', 'posao', 'deal', 'dil', 'prilik', 'faz', 'prodaj', 'novac', 'novc'] },
    activities: {
      label: 'Pozivi i bilješke',
      words: ['poziv', 'bilješk', 'biljesk', 'sastan', 'mail', 'povijest', 'zapis'],
    },
    reminders: {
      label: 'Podsjetnici',
      words: ['podsjet', 'dan', 'plan', 'zadat', 'zadac', 'obvez', 'raspored', 'vrijeme'],
    },
    reports: {
      label: 'Izvještaji',
      words: ['izvješ', 'izvjes', 'izvještaj', 'graf', 'pokazatelj', 'statistik', 'brojk', 'prognoz'],
    },
    requests: { label: 'Upiti kupaca', words: ['upit', 'zahtjev', 'tiket'] },
    data: {
      label: 'Uvoz i izvoz',
      words: ['uvoz', 'izvoz', 'uvez', 'izvez', 'podac', 'csv', 'vcard', 'datotek', 'tablic', 'excel'],
    },
    settings: {
      label: 'Postavke',
      words: ['postavk', 'jezik', 'godišnj', 'odsut', 'odsustv', 'savjet', 'pregled', 'rođendan', 'sat', 'tišin'],
    },
    team: {
      label: 'Tim i tvrtka',
      words: ['tim', 'koleg', 'pozov', 'pozivnic', 'ulog', 'valut', 'blagdan', 'praznik', 'admin'],
    },
    other: {
      label: 'Poništavanje i „zašto”',
      words: ['ostal', 'poništ', 'pomoć', 'pogrešk', 'grešk', 'zašto', 'zaborav', 'pamt'],
    },
  },
}
