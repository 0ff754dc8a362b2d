import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Dobar dan! Ja sam pomoćnik tvrtke ',
    b(company),
    ', bot. Pitajte o svojim narudžbama i proizvodima, napišite što nije u redu ili zatražite razgovor s čovjekom.',
  ],
  bound: ({ company, platform }) => [
    'Od sada je ovo bot tvrtke ',
    b(company),
    ` za kupce: tko mu piše na ${platform}, kupac je, pa i vi. Radite i dalje ondje gdje vas već poznajem.`,
  ],
  visitor: ({ number }) => `Posjetitelj stranice ${number}`,
  website: 'web-stranica',
  source: 'Telegram',
  slowly: 'To je previše poruka odjednom. Pričekajte minutu pa nastavite pisati.',
  crowded: ({ minutes }) =>
    `Trenutačno nam piše jako puno ljudi. Vaša je poruka spremljena, odgovorit ću čim dođe na red, za otprilike ${minutes === 1 ? 'minutu' : plural('hr', minutes, { one: `${minutes} minutu`, few: `${minutes} minute`, other: `${minutes} minuta` })}.`,
  crowdedTeam: ({ minutes, perMinute }) =>
    `Odjednom piše jako puno kupaca: više od ${perMinute} poruka u minuti. Ništa nije izgubljeno: novi čekaju na red, trenutačno otprilike ${minutes === 1 ? 'minutu' : plural('hr', minutes, { one: `${minutes} minutu`, few: `${minutes} minute`, other: `${minutes} minuta` })}, i znaju to; tko ima otvoren upit, dobiva odgovor odmah. Ako to nije napad, povećajte CUSTOMER_MESSAGES_A_MINUTE.`,
  alreadyCustomer: 'Već sam vaš kupac',
  howToProve: ({ phone, mail }) =>
    phone && mail
      ? 'Onda se uvjerimo da ste to vi: podijelite telefon gumbom u dnu ili napišite e-adresu koju ste nam ostavili, pa ću onamo poslati kod.'
      : phone
        ? 'Onda se uvjerimo da ste to vi: podijelite telefon gumbom u dnu.'
        : mail
          ? 'Onda se uvjerimo da ste to vi: napišite e-adresu koju ste nam ostavili, pa ću onamo poslati kod.'
          : 'Onda zamolite svojeg voditelja za poveznicu: po njoj ću vas prepoznati.',
  sharePhone: 'Podijeli moj telefon',
  addressWords: [
    'moj',
    'moja',
    'e',
    'mail',
    'email',
    'mejl',
    'adresa',
    'pošta',
    'je',
    'to',
    'ovo',
    'evo',
    'ja',
    'sam',
    'već',
    'vaš',
    'vaša',
    'kupac',
    'klijent',
    'kod',
    'pošaljite',
    'na',
  ],
  codeSent: ({ email, minutes }) => [
    'Kod je poslan na ',
    b(email),
    `. Napišite ga ovdje u roku od ${minutes} minuta. Ako ne stigne, pogledajte neželjenu poštu.`,
  ],
  mailSubject: ({ company, code }) => `${code} je vaš kod za ${company}`,
  mailText: ({ company, code, minutes }) =>
    `Dobar dan!\n\nVaš kod za razgovor s tvrtkom ${company}: ${code}\n\nNapišite ga ondje u roku od ${minutes} minuta. Vrijedi jednom. Ako ga niste tražili, ne činite ništa: bez njega nitko neće ući.\n`,
  wrongCode: 'To nije taj kod. Pogledajte još jednom: nakon pet pogrešnih morat ću poslati novi.',
  codeOver:
    'Taj kod više ne vrijedi: prestar je ili je bilo previše pokušaja. Ponovno napišite e-adresu i poslat ću novi.',
  wrongLink: 'Ta je poveznica već iskorištena ili je prestara. Zatražite novu, molim.',
  paused: 'Previše pokušaja. Pokušajte ponovno za četvrt sata.',
  known: ({ name }) => ['Hvala! Sada znam da ste vi ', b(name), ' i što smo dogovorili.'],
  kept: ({ value }) => ['Hvala! Zabilježeno je da je ', b(value), ' vaš kontakt.'],
  teamDecides: 'Hvala, potvrđeno je. Kolega će pogledati vaše podatke, a vi dotad samo napišite što trebate.',
  severalHave: ({ name, value, names }) => [
    b(name),
    ...(value ? [': u razgovoru je potvrđeno da ', b(value), ' pripada toj osobi'] : [': dolazak preko poveznice']),
    '. Možda je to: ',
    names.join(', '),
    '. Je li to ista osoba?',
  ],
  merge: ({ name }) => `Da, to je ${name}`,
  invitation: ({ name, days, telegram, web }) => [
    'Samo za kontakt ',
    b(name),
    `, jednom, u roku od ${days} dana: tko je otvori, njega ću smatrati tom osobom. `,
    ...(telegram ? ['Telegram: ', { link: telegram, url: telegram }] : []),
    ...(telegram && web ? [' · '] : []),
    ...(web ? ['Web: ', { link: web, url: web }] : []),
  ],
  noDoor:
    'Kupci još nemaju razgovor s nama: kako ga administrator postavlja, piše u docs/widget.md i docs/telegram.md.',
}
