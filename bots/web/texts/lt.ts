import type { Texts } from '../texts.ts'

export const lt: Texts = {
  host: 'Šiuo adresu Parley neatsako. Atidarykite http://localhost arba nurodykite PUBLIC_URL adresą, kurį naudojate.',
  origin: 'Ši užklausa atėjo ne iš Parley puslapio. Atidarykite Parley atskiroje kortelėje.',
  out: 'Nesate prisijungę. Atidarykite savo pakvietimo nuorodą arba paprašykite administratoriaus naujos.',
  seat: 'Demonstracinė įmonė prieinama tik kompiuteryje, kuriame veikia Parley, arba per nuorodą, kurią jis parodo paleidžiamas.',
  invitation: 'Ši nuoroda jau panaudota arba pasenusi. Paprašykite administratoriaus naujos.',
  tries: 'Per daug bandymų. Palaukite kelias minutes ir bandykite dar kartą.',
  streams: 'Parley atidarytas per daugelyje kortelių. Uždarykite kelias iš jų.',
  invalid: 'Parley negalėjo perskaityti šios užklausos. Atnaujinkite puslapį ir bandykite dar kartą.',
  type: 'Čia Parley skaito JSON.',
  file: (limit) => `Failas didesnis nei ${limit} MB. Padalykite jį arba atsiųskite mažesnį.`,
  tooLarge: 'Ši žinutė per ilga. Siųskite ją dalimis arba kaip failą.',
  gone: 'Čia nieko nėra, arba tai ne jūsų, arba laikas jau praėjo.',
  away: 'Parley dabar nepasiekia duomenų bazės. Bandykite po kelių sekundžių.',
  broken: 'Kažkas nepavyko. Bandykite dar kartą; jei nepadės – praneškite administratoriui.',
}
