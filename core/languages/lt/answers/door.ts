import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Sveiki! Esu bendrovės ',
    b(company),
    ' pagalbininkas – botas. Klauskite apie savo užsakymus ir prekes, rašykite, kas negerai, arba paprašykite pakviesti žmogų.',
  ],
  bound: ({ company, platform }) => [
    'Nuo šiol tai bendrovės ',
    b(company),
    ` botas klientams: kas jam rašo per ${platform}, tas klientas – ir jūs taip pat. Dirbkite toliau ten, kur jus jau pažįstu.`,
  ],
  visitor: ({ number }) => `Svetainės lankytojas ${number}`,
  website: 'svetainė',
  source: 'Telegram',
  slowly: 'Per daug žinučių vienu metu. Palaukite minutę ir rašykite toliau.',
  crowded: ({ minutes }) =>
    `Šiuo metu mums rašo labai daug žmonių. Jūsų žinutė išsaugota, atsakysiu, kai ateis jos eilė, – maždaug po ${minutes === 1 ? 'minutės' : plural('lt', minutes, { one: `${minutes} minutės`, few: `${minutes} minučių`, other: `${minutes} minučių` })}.`,
  crowdedTeam: ({ minutes, perMinute }) =>
    `Vienu metu rašo labai daug klientų: daugiau kaip ${perMinute} žinučių per minutę. Niekas neprarasta: nauji laukia savo eilės, dabar maždaug ${minutes === 1 ? 'minutę' : plural('lt', minutes, { one: `${minutes} minutę`, few: `${minutes} minutes`, other: `${minutes} minučių` })}, ir apie tai žino; kas turi atvirą užklausą, atsakymą gauna iš karto. Jei tai ne ataka, padidinkite CUSTOMER_MESSAGES_A_MINUTE.`,
  alreadyCustomer: 'Jau esu jūsų klientas',
  howToProve: ({ phone, mail }) =>
    phone && mail
      ? 'Tada įsitikinkime, kad tai jūs: pasidalykite telefonu mygtuku apačioje arba parašykite el. pašto adresą, kurį mums palikote – atsiųsiu ten kodą.'
      : phone
        ? 'Tada įsitikinkime, kad tai jūs: pasidalykite telefonu mygtuku apačioje.'
        : mail
          ? 'Tada įsitikinkime, kad tai jūs: parašykite el. pašto adresą, kurį mums palikote – atsiųsiu ten kodą.'
          : 'Tada paprašykite nuorodos savo vadybininko: iš jos jus atpažinsiu.',
  sharePhone: 'Pasidalyti telefonu',
  addressWords: [
    'mano',
    'el',
    'paštas',
    'pašto',
    'adresas',
    'yra',
    'tai',
    'štai',
    'čia',
    'aš',
    'esu',
    'jau',
    'jūsų',
    'klientas',
    'klientė',
    'kodą',
    'atsiųskite',
    'į',
    'e',
    'mailas',
    'meilas',
  ],
  codeSent: ({ email, minutes }) => [
    'Kodą išsiunčiau adresu ',
    b(email),
    `. Parašykite jį čia per ${minutes} minučių. Jei laiško nėra, patikrinkite šlamštą.`,
  ],
  mailSubject: ({ company, code }) => `${code} – jūsų kodas (${company})`,
  mailText: ({ company, code, minutes }) =>
    `Sveiki!\n\nJūsų kodas pokalbiui su „${company}“: ${code}\n\nParašykite jį ten per ${minutes} minučių. Jis galioja vieną kartą. Jei jo neprašėte, nieko nedarykite: be jo niekas neprisijungs.\n`,
  wrongCode: 'Tai ne tas kodas. Pažiūrėkite dar kartą: po penkių klaidų teks atsiųsti naują.',
  codeOver:
    'Šis kodas nebegalioja: per senas arba per daug bandymų. Parašykite el. pašto adresą dar kartą, ir atsiųsiu naują.',
  wrongLink: 'Ši nuoroda jau panaudota arba per sena. Paprašykite naujos.',
  paused: 'Per daug bandymų. Pabandykite po ketvirčio valandos.',
  known: ({ name }) => ['Ačiū! Dabar žinau, kad jūs – ', b(name), ', ir prisimenu, dėl ko susitarėme.'],
  kept: ({ value }) => ['Ačiū! Užsirašiau: ', b(value), ' – jūsų kontaktas.'],
  teamDecides: 'Ačiū, patvirtinta. Kolega patikrins jūsų duomenis, o kol kas rašykite, ko reikia.',
  severalHave: ({ name, value, names }) => [
    b(name),
    ...(value ? [': pokalbyje patvirtinta, kad ', b(value), ' priklauso šiam žmogui'] : [': atėjo pagal nuorodą']),
    '. Galbūt tai: ',
    names.join(', '),
    '. Ar tai tas pats žmogus?',
  ],
  merge: ({ name }) => `Taip, tai ${name}`,
  invitation: ({ name, days, telegram, web }) => [
    'Tik kontaktui ',
    b(name),
    `, vienam kartui, galioja ${days} dienas: kas atidarys, tą laikysiu šiuo žmogumi. `,
    ...(telegram ? ['Telegram: ', { link: telegram, url: telegram }] : []),
    ...(telegram && web ? [' · '] : []),
    ...(web ? ['Svetainė: ', { link: web, url: web }] : []),
  ],
  noDoor: 'Pokalbio klientams dar nėra: kaip administratoriui jį įjungti, parašyta docs/widget.md ir docs/telegram.md.',
}
