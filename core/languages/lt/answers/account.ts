import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const account: Answers['account'] = {
  platforms: { telegram: 'Telegram', slack: 'Slack', teams: 'Teams', web: 'Naršyklė', console: 'Terminalas' },
  which: 'Kurią platformą?',
  code: ({ platform, code, minutes, url, bot, company }) => [
    ...(url
      ? ['Atverkite ', { link: url, url }, ' arba nusiųskite ', { code }, ` botui @${bot ?? ''} (${platform})`]
      : ['Nusiųskite ', { code }, ` botui ${bot ?? 'Parley'} asmenine žinute (${platform})`]),
    `: kodas galioja vieną kartą, ${minutes} minučių.`,
    ...(company ? [` Taip botas taps įmonės ${company} botu ir jus pažins.`] : []),
  ],
  already: ({ platform, names }) => `${platform} jau prijungta (${names.join(', ')}); tai dar vienai paskyrai.`,
  noBot: ({ platform }) =>
    `Jūsų įmonė dar neturi boto (${platform}). Jį prijungia administratorius: tegul parašo man „prijunk ${platform}“.`,
  title: 'Jūsų paskyros:',
  item: ({ platform, name, since, here }) => [
    b(platform),
    ...(name ? [` · ${name}`] : []),
    ` · nuo ${since}`,
    ...(here ? [' · čia'] : []),
  ],
  notLinked: ({ platform }) => `${platform} neprijungta.`,
  unlink: ({ platform, names }) => `Atjungti: ${platform}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
  lastWayIn:
    'Tai paskutinis jūsų kelias pas mane: paskui niekur jūsų nebepažinsiu, kol administratorius vėl nepakvies.',
  unlinked: ({ platform }) => `${platform} atjungta: ten jūsų nebepažįstu.`,
  unlinkedHere: ({ platform }) => `${platform} atjungta: čia jūsų nebepažįstu.`,
  button: {
    link: ({ platform }) => `Prijungti: ${platform}`,
    unlink: ({ platform }) => `Atjungti: ${platform}`,
  },
  welcome: ({ name }) => [
    'Sveiki, ',
    b(name),
    '! Nuo šiol pažįstu jus ir čia. Rašykite kaip kolegai: ką pradėjote kitur, galite užbaigti čia.',
  ],
  bound: ({ name, company, platform }) => [
    'Sveiki, ',
    b(name),
    '! Nuo šiol tai įmonės ',
    b(company),
    ` botas, ir aš jus čia pažįstu. Kolegoms pakanka parašyti „prijunk ${platform}“ ten, kur juos pažįstu.`,
  ],
  told: ({ platform, name }) => `✓ ${platform} prijungta${name ? ` (${name})` : ''}.`,
  wayIn: ({ platform }) =>
    `Jei pažįstu jus kitur, pavyzdžiui, naršyklėje, parašykite ten „prijunk ${platform}“ ir nusiųskite man kodą.`,
  wrong: ({ platform }) =>
    `Šis kodas netinka: jis su klaida, jau panaudotas arba senesnis nei 10 minučių. Naują gausite parašę „prijunk ${platform}“ ten, kur jus pažįstu.`,
  paused: 'Per daug netinkamų kodų. Pabandykite dar kartą po ketvirčio valandos.',
  taken: ({ platform }) =>
    `Ši paskyra jau kažkieno, todėl palikau viską kaip buvo. Tegul tas žmogus pirma čia parašo „atjunk ${platform}“; paskui nusiųskite kodą dar kartą.`,
  yours: 'Ši paskyra jau jūsų, prijungti nėra ko.',
  inGroup:
    'Tik ne grupėje: čia jį skaito ir kiti. Jei tai buvo mano kodas, jis nebegalioja; gaukite naują ir atsiųskite man asmeniškai.',
  nobodys: ({ platform }) =>
    `Sveiki! Aš Parley, CRM botas, ir dar nepriklausau jokiai įmonei. Administratorius parašo „prijunk ${platform}“ ten, kur Parley jį pažįsta, pavyzdžiui, naršyklėje, ir atsiunčia man kodą.`,
  directly: 'Parašykite man asmeniškai.',
}
