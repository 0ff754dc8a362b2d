import type { NounPhrases } from '../../phrases.ts'

export const company = {
  rules: {
    firm: '(tvrtka|tvrtku|tvrtke|tvrtki|firma|firmu|firme|firmi|poduzeće|poduzeća|poduzeću|kompanija|kompaniju|kompanije|kompaniji|organizacija|organizaciju|obrt|obrta|obrtu)',
    site: '(web|website|sajt|stranica|web stranica|webstranica|stranicu|web stranicu|internetska stranica|www|web adresa)',
    located:
      '(iz|u|iz grada|grad|u gradu|sa sjedištem u|sjedište|sjedište u|iz mjesta|smještena u|smješten u|locirana u)',
    companyDetails:
      '([[,] <located> {city?}|, {city!}]; [[,] (djelatnost|industrija|grana|sektor|bavi se|bave se|branša) {industry?}|, {industry!}]; [[,] [<site>] {website}])',
    seeCompany:
      '(pokaži|pokažite|pokazati|pokazat|prikaži|otvori|otvoriti|nađi|pronađi|daj|izvuci|pogledaj|vidi|potraži|traži) [mi|nam] [karticu|profil|podatke|info|informacije|sve|detalje] [o|od|za]',
  },
  commands: {
    'company.add': {
      say: [
        '<add> [mi|još] [novu|nova|novo|novi|jednu] [{industry}] <firm> [pod imenom|pod nazivom|po imenu|,] {name} <companyDetails>',
        '(nova|novu|novo|novi|još jedna|još jednu) <firm> [pod imenom|pod nazivom|,] {name} <companyDetails>',
        '<add> {name} (kao|u|među) [novu|novi|naše] (tvrtku|tvrtke|firmu|firme|poduzeće|kompanije) <companyDetails>',
        '<add> {name} [,] [<site>] {website} [[,] <located> {city?}]',
        '<add> [novu|nova|novo|novi] <firm>',
        '(nova tvrtka|nova firma|novo poduzeće|novi obrt)',
        '(imamo|dobili smo|stigao nam je|tu je) [novog|novu|novi] (klijenta|kupca|partnera|dobavljača|tvrtku|firmu) [,] <firm> {name} <companyDetails>',
        '(zavedi|upiši|unesi|ubaci|stavi|dodaj|upisi) [u bazu|u sustav|u crm] <firm> {name} <companyDetails>',
        '(treba nam|trebamo) {name} kao <firm> [u (sustavu|bazi|crmu)] <companyDetails>',
        '(otvori|otvorite|napravi|kreiraj|složi) [mi] [novu|novi] (karticu|zapis|profil) [za] [novog|novu|novo] [društva|tvrtku|firmu|tvrtke|firme|društvo|poduzeće] [,] {name} <companyDetails>',
        '<firm> {name} <companyDetails> , (dodaj|upiši|unesi|ubaci|upisi) [je|ju|ih|ga]',
        '(osnovali su|otvorili su) {name} <companyDetails> [,] [(dodaj|ubaci|upiši) [firmu|tvrtku]]',
      ],
      maybe: ['<firm> {name} <companyDetails>', '<add> {name} <located> {city}'],
      title: 'Nova tvrtka',
      example: 'dodaj tvrtku Globex iz Vilniusa',
      ask: { name: 'Kako se tvrtka zove?' },
    },
    'company.show': {
      say: [
        '<seeCompany> [<firm>] {company}',
        '(što|sta|kaj) [mi] (znamo|imamo|znaš|je poznato|piše) (o|za|kod|oko) [<firm>] {company}',
        '(pokaži|daj|izvuci|prikaži) [mi] (sve|sve što imamo|sve što znamo|što imamo) (o|za|na) [<firm>] {company}',
        '(reci mi|reci|ispričaj|ispričaj mi|info|informacije|detalji|podaci) [sve|nešto|više] (o|za|od) [<firm>] {company}',
        '(što je|sta je|šta je|koja je to|kakva je to|tko je|ko je|tko su|ko su) [to] [<firm>] {company}',
        '[koji je|koja je|daj|daj mi|pokaži] <site> [od|za] [<firm>] {company}',
        '{company} <site>',
        '(gdje je|gdje se nalazi|odakle je|iz kojeg je grada|u kojem je gradu) [<firm>] {company}',
        '(tko vodi|ko vodi|tko je zadužen za|ko je zadužen za|tko brine o|čiji je klijent|čija je|čiji je) [<firm>] {company}',
        '(kartica|profil|podaci|info) [<firm>] {company}',
        '<firm> {company}',
        '{company}',
        '(kakva je|koja je|kakva je to|što je) [ono|to|ta] <firm> {company}',
        '<firm> {company} , (sve što znaš o njoj|sve sto znas o njoj|podaci|detalji|info|prikaži|pokaži|otvori)',
        '(otvori|pokaži|daj) [mi] (stranicu|karticu|profil|podatke) [od|za] [ove] [<firm>] {company}',
        '(gdje je|gdje im je|koje je) sjedište [od] [<firm>] {company}',
        '{company} , (prikaži|pokaži|otvori|kartica|podaci|profil)',
        'company profile {company}',
      ],
      title: 'Kartica tvrtke',
      example: 'pokaži Globex',
      ask: { company: 'Koju tvrtku?' },
    },
  },
} satisfies NounPhrases
