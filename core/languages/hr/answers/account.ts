import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const account: Answers['account'] = {
  platforms: { telegram: 'Telegram', slack: 'Slack', teams: 'Teams', web: 'Preglednik', console: 'Terminal' },
  which: 'Što točno?',
  code: ({ platform, code, minutes, url, bot, company }) => [
    ...(url
      ? ['Otvorite ', { link: url, url }, ' ili pošaljite ', { code }, ` botu @${bot ?? ''} (${platform})`]
      : ['Pošaljite ', { code }, ` botu ${bot ?? 'Parley'} u osobnoj poruci (${platform})`]),
    `: kod vrijedi jedanput, ${minutes} minuta.`,
    ...(company ? [` Time bot postaje bot tvrtke ${company} i zna tko ste.`] : []),
  ],
  already: ({ platform, names }) => `${platform} je već povezan (${names.join(', ')}); ovo je za još jedan račun.`,
  noBot: ({ platform }) =>
    `Vaša tvrtka još nema bota (${platform}). Povezuje ga administrator: neka mi napiše „poveži ${platform}”.`,
  title: 'Povezano s vama:',
  item: ({ platform, name, since, here }) => [
    b(platform),
    ...(name ? [` · ${name}`] : []),
    ` · od ${since}`,
    ...(here ? [' · ovdje'] : []),
  ],
  notLinked: ({ platform }) => `${platform} nije povezan.`,
  unlink: ({ platform, names }) => `Odspojiti ${platform}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
  lastWayIn: 'To vam je posljednji ulaz: nakon toga vas više nigdje ne poznajem, dok vas administrator opet ne pozove.',
  unlinked: ({ platform }) => `${platform} je odspojen: ondje vas više ne poznajem.`,
  unlinkedHere: ({ platform }) => `${platform} je odspojen: ovdje vas više ne poznajem.`,
  button: {
    link: ({ platform }) => `Poveži ${platform}`,
    unlink: ({ platform }) => `Odspoji ${platform}`,
  },
  welcome: ({ name }) => [
    'Dobar dan, ',
    b(name),
    '! Odsad vas poznajem i ovdje. Pišite kao kolegi: što započnete drugdje, možete završiti ovdje.',
  ],
  bound: ({ name, company, platform }) => [
    'Dobar dan, ',
    b(name),
    '! Ovo je odsad bot tvrtke ',
    b(company),
    ` i ovdje vas poznajem. Kolegama je dovoljno napisati „poveži ${platform}” ondje gdje ih poznajem.`,
  ],
  told: ({ platform, name }) => `✓ ${platform} je povezan${name ? ` (${name})` : ''}.`,
  wayIn: ({ platform }) =>
    `Ako vas poznajem drugdje, na primjer u pregledniku, ondje napišite „poveži ${platform}” i pošaljite mi kod.`,
  wrong: ({ platform }) =>
    `Taj kod ne vrijedi: pogrešno je upisan, već iskorišten ili stariji od 10 minuta. Novi daje „poveži ${platform}” ondje gdje vas poznajem.`,
  paused: 'Previše kodova koji ne vrijede. Pokušajte ponovno za četvrt sata.',
  taken: ({ platform }) =>
    `Ovaj je račun već nečiji, pa je sve ostalo kako je bilo. Neka ta osoba najprije ovdje napiše „odspoji ${platform}”; zatim pošaljite kod ponovno.`,
  yours: 'Ovaj je račun već vaš, nema se što povezati.',
  inGroup:
    'Ne u grupi, molim: ovdje ga čitaju i drugi. Ako je to bio moj kod, više ne vrijedi; zatražite novi i pošaljite mi ga osobno.',
  nobodys: ({ platform }) =>
    `Dobar dan! Ja sam Parley, CRM bot, i još ne pripadam nijednoj tvrtki. Administrator napiše „poveži ${platform}” ondje gdje ga Parley poznaje, na primjer u pregledniku, i pošalje mi kod.`,
  directly: 'Pišite mi, molim vas, osobno.',
}
