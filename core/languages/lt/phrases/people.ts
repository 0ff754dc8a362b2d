import type { NounPhrases } from '../../phrases.ts'

/** Finding and deleting contacts, one or many. */
export const people = {
  rules: {
    look: '(parodyk|parodykit|parodykite|parodyti|rodyk|rask|raskit|raskite|surask|surasti|rasti|išvesk|duok|duokit|duokite|sąrašas|išvardink|išvardyk|atrink|atrinkti|filtruok|pažiūrėk|paieškok|ieškok|noriu matyti|noriu pamatyti|reikia|ar yra|ar turim|ar turime|kur)',
    lookFor: '<look> [man|mums] [sąrašą] [<every>] [mūsų|šiuos|šias|tuos]',
    toWhom:
      '(kam|su kuo|su kuriais|kuriems|ko|ką|kuriems klientams|kokiems klientams|kuriems kontaktams|su kuriais klientais|su kokiais klientais|su kuriais kontaktais|kurių klientų|kam iš klientų|su kuo iš klientų)',
    long: '(seniai|senokai|ilgai|jau seniai|labai seniai|jau ilgai|šimtą metų|seniai jau|ilgą laiką)',
    erase:
      '(ištrink|ištrinkit|ištrinkite|ištrinti|ištrint|trink|trinti|pašalink|pašalinkit|pašalinkite|pašalinti|išmesk|išmesti|sunaikink|sunaikinti|panaikink|panaikinti|išimk|išvalyk|deletink)',
    fromBook: '[iš (bazės|kontaktų|sąrašo|crm|sistemos|klientų|adresų knygos)] [visam laikui|visai|visiškai|galutinai]',
    forever: '[visam laikui|visai|visiškai|galutinai]',
  },
  commands: {
    'contact.find': {
      say: [
        '<lookFor> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [mūsų] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [mūsų] <contactNoun> <contactAfter> <contactAfter>*',
        '<every> [mūsų|mano] <contactNoun>',
        '(kas|kas yra|kas per) [mūsų] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '(kokie|kokius|kiek|kurie|kuriuos|kokių) [mūsų|mano|turiu|turim|turime|yra|aš turiu|mes turim] <contactBefore>* <contactNoun> [yra|turiu|turim|turime] <contactAfter>*',
        '[<lookFor>] [<contactNoun>] [mūsų|mano] <contactNoun> sąrašas',
        '[mūsų|mano] <contactNoun> (sąrašas|sąrašą|bazė|bazę)',
        '<lookFor> (tuos|žmones|visus|tuos kurie) <contactAfter> <contactAfter>*',
        'kas [dar] [pas mus|iš mūsų|yra] (dirba|yra) [iš|pas|įmonėje|kompanijoje|firmoje] {company}',
        'kas [yra|dirba] (iš|pas) [įmonės|kompanijos] {company}',
        '(kas|ką) [dar] [mes|aš] [turim|turime|turiu|žinom|žinome|pažįstam|yra] [gyvena|dirba|yra|iš] [mieste|miesto] {city}',
        '(ką|kas) (turim|turime|turiu|žinom|pažįstam) (iš|įmonėje|pas) {company}',
        '(kas|ką) [turim|yra] (su žyma|pažymėtas|pažymėti|su tagu) {tag}',
        '<toWhom> [aš|mes] [jau] <forHowLong> [aš|mes] <outOfWords>',
        '<toWhom> [aš|mes] <outOfWords> [jau] <forHowLong>',
        '<toWhom> [aš|mes] <long> [aš|mes] <outOfWords> {quietSince=limit}',
        '<toWhom> [aš|mes] <outOfWords> <long> {quietSince=limit}',
        '[<lookFor>] <contactBefore>* <contactNoun> [,] [su] [<whichAre>] [aš|mes] <long> [aš|mes] <outOfWords> {quietSince=limit}',
        '(ką|apie ką|kuriuos klientus|kokius klientus) [aš|mes] [jau] (pamiršau|pamiršom|pamiršome|užmiršau|užmiršom|apleidau|apleidom) {quietSince=limit}',
        '(kas|kurie klientai|kokie klientai|kurie kontaktai|kas iš klientų) [jau] [<long>] <silent> {quietSince=limit}',
        '(kas|kurie klientai|kokie klientai|kas iš klientų) <forHowLong> <silent>',
        '(kas|kurie klientai|kokie klientai) <silent> <forHowLong>',
        '(kam|su kuo) [man|mums] (verta|reikia|reikėtų|laikas|metas) (paskambinti|parašyti|susisiekti|pakalbėti|priminti apie save) {quietSince=limit}',
        '{of=company} <lookFor> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [mūsų] <companyBefore> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [mūsų] <companyNoun> <companyAfter> <companyAfter>*',
        '{of=company} (kokias|kokios|kiek|kurios|kurias|kokių) [mūsų|mano|turim|turime|turiu|yra] <companyBefore>* <companyNoun> [turim|turime|turiu|yra] <companyAfter>*',
        '{of=company} <every> [mūsų|mano] <companyNoun>',
        '{of=company} [mūsų|mano] <companyNoun> (sąrašas|sąrašą|bazė|bazę)',
        '[<every>] <myOwn> {tag}',
        '(kontaktai|klientai|žmonės|užsakovai|(leadai|potencialūs klientai) {lifecycle=lead}|buvę klientai {lifecycle=former}|partneriai {lifecycle=partner}|tiekėjai {lifecycle=supplier}|adresų knyga)',
        '{of=company} įmonės',
      ],
      maybe: [
        '<lookFor> <contactBefore> <contactBefore>*',
        '[mūsų|visi|visus] {tag}',
        '<lookFor> [visus|visas|mano] {tag}',
      ],
      title: 'Rasti kontaktus',
      example: 'mano klientai Vilniuje, su kuriais nekalbėjau mėnesį',
    },
    'contact.delete': {
      say: [
        '<erase> <forever> [kontaktą|klientą|klientę|leadą|žmogų|įrašą] {contact?} <fromBook>',
        '<erase> {contact?} (kontaktą|kortelę|įrašą|profilį|duomenis) <fromBook>',
        '<erase> iš (bazės|kontaktų|sąrašo|crm|sistemos|klientų) [kontaktą|klientą|klientę|leadą] {contact}',
        '<erase> (šį kontaktą|šį klientą|šią klientę|šį žmogų|kontaktą|kortelę) <fromBook> {contact=contact}',
        '<erase> <contactSet> <fromBook>',
        '<erase> iš (bazės|kontaktų|crm|sistemos) <contactSet>',
      ],
      maybe: [
        '{contact} [mums|man|daugiau|jau] (nereikalingas|nereikalinga|nebereikalingas|nebereikalinga|neaktualus|neaktuali)',
        '{contact} [yra|čia] (dublikatas|spamas|šlamštas|testinis|testinė)',
      ],
      title: 'Ištrinti kontaktą',
      example: 'ištrink Joną Petraitį',
      ask: { contact: 'Ką ištrinti?' },
    },
  },
} satisfies NounPhrases
