import type { NounPhrases } from '../../phrases.ts'

export const data = {
  rules: {
    import:
      '(importuok|importuokit|importuokite|importuoti|importuot|įkelk|įkelkit|įkelkite|įkelti|įkelt|sukelk|sukelti|sukelt|užkrauk|užkrauti|pakrauk|pakrauti|įmesk|įmesti|sumesk|sumesti|įtrauk|įtraukti|suvesk|suvesti|perkelk|perkelti)',
    file: '[šį|mano|mūsų|tą|šitą] (failą|lentelę|csv|vcard|excelį|excel|ekselį|failo|lentelės|excelio|ekselio|sąrašą|sąrašo|csv failą|csv failo|google lentelės|google sheets)',
    people:
      '[mano|mūsų|savo|visus|visų|naujus|visą] (kontaktus|kontaktų|klientus|klientų|bazę|bazės|klientų bazę|kontaktų bazę|klientų bazės|leadus|leadų|duomenis|duomenų|žmones|adresų knygą|klientų sąrašą|kontaktų sąrašą)',
    export:
      '(eksportuok|eksportuokit|eksportuokite|eksportuoti|eksportuot|iškelk|iškelkite|iškelti|atsisiųsk|atsisiųsti|atsisiųst|parsisiųsk|parsisiųsti|išsaugok|išsaugoti|išimk|iškrauk|eksportas|padaryk eksportą|daryk eksportą)',
    column: '(stulpelis|stulpelį|stulpelio|stulpelyje|kolona|koloną|kolonoje|laukas|lauką|lauke)',
    columnIs: '[,] [yra|tai|čia|bus|turi būti|reiškia]',
  },
  commands: {
    'data.import': {
      say: [
        '[kaip [man|čia|galima]] <import> (<people>|<file>) [iš (<file>|telefono|kitos crm|kitos sistemos|google)]',
        '[aš] (noriu|reikia|norėčiau|galima|reikėtų) <import> (<people>|<file>) [iš (<file>|telefono|kitos crm|kitos sistemos)]',
        '<import> <people> iš (<file>|telefono|kitos crm|kitos sistemos)',
        '(importas|importą|(kontaktų|klientų|duomenų|bazės|failo|csv|lentelės) importas|importas iš <file>|pradėk importą|pradėti importą|paleisk importą|daryk importą|parodyk importą|importuok|importuok (viską|tai|juos|jį)|tęsk importą)',
        '<column> {column} <columnIs> {as}',
        '<column> {column} <columnIs> {as}',
        '{nth} <column> <columnIs> {as}',
        '<column> {header~} [,] (yra|tai|čia|bus|turi būti) {as}',
        '(padaryk|nustatyk|imk|laikyk) <column> {column} [kaip|yra] {as}',
        '(padaryk|nustatyk|imk|laikyk) {nth} <column> [kaip|yra] {as}',
        '(praleisk|praleiskit|praleisti|ignoruok|neimk|pašalink) <column> {column} {as=skip}',
        '(praleisk|praleiskit|praleisti|ignoruok|neimk|pašalink) {nth} <column> {as=skip}',
        '(praleisk|praleiskit|praleisti|ignoruok|neimk) <column> {header~} {as=skip}',
        '(turiu|yra) (csv|excelį|lentelę|failą|sąrašą) su (kontaktais|klientais) [,] [noriu (įkelti|ikelt|importuoti)]',
        '(norėčiau|noriu) (importuoti|įkelti|ikelt) [vizitinių kortelių] (failą|kontaktus|klientus)',
        '{header~} reiškia {as}',
        '(stulpelis|stulpelį) {header~} [,] tai {as}',
        '{header~} kolonėlė yra {as}',
        '{column} stulpelį praleisk {as=skip}',
        '{column} bus {as}',
      ],
      title: 'Importuoti kontaktus iš failo',
      example: 'importuok kontaktus',
    },
    'export.make': {
      say: [
        '<export> [man] [visus|visas|visą|visų] [mano|mūsų] {what} [(į|kaip|formatu|su) [failą] {format} [formatu]|{format} (formatu|faile|failu)]',
        '<export> [man] [visus|visas|visą|visų] [mano|mūsų] {what} (į|kaip) (failą|lentelę|excelį|excel|faile)',
        '[kaip] [man] (reikia|noriu|norėčiau|galima|reikėtų) <export> [visus|visas|visą|visų] [mano|mūsų] {what} [(į|kaip) {format}]',
        'kaip <export> [visus|visas|visą] [mano|mūsų] {what}',
        '[visų] [mano|mūsų] {what} eksportas',
        '(duok|duokit|duokite|atsiųsk|atsiųskite|mesk|siųsk|persiųsk) [man] [visus|visas|visą] [mano|mūsų] {what} (faile|failu|lentele|lentelėje|excelyje|exceliu|kaip failą|csv faile {format=csv}|csv {format=csv}|csv formatu {format=csv})',
        '(duok|duokit|duokite|atsiųsk|atsiųskite|mesk|siųsk) [man] [visus|visas|visą] [mano|mūsų] {what} (į|kaip|formatu|su) {format}',
        '<export>',
        '{what} (į|i) (failą|faila|excelį {format=csv}|lentelę)',
        '(noriu|reikia) (parsisiųsti|parsisiust|išsisiųsti|išsisiųst|atsisiųsti) {what} [į (excelį {format=csv}|failą)]',
        '{what} {format} [telefonui]',
        '(parengti|padaryk|parenk) {what} eksportą',
        '(iškelk|iskelk) {what} (lentele|lenteleje|failu)',
        'atsarginę kopiją [visų duomenų] [padaryk] {what=all}',
        'export {what} {format}',
        '(noriu|prašau|reikia|prašyčiau) [man] [visų|viso] {what} (į|kaip) {format} [failą|formatu]',
      ],
      title: 'Eksportuoti duomenis į failą',
      example: 'eksportuok kontaktus',
      ask: { what: 'Ką eksportuoti: kontaktus, įmones, sandorius, istoriją ar viską?' },
    },
  },
} satisfies NounPhrases
