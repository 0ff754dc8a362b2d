import type { NounPhrases } from '../../phrases.ts'

/** Tags on contacts, companies and deals. */
export const tag = {
  rules: {
    tagVerb: '(тегни|тегнуть|тегните|отметь|отметить|отметьте|пометь|пометить|пометьте|помечай|протегай|пометь тегом)',
    putTag:
      '(добавь|добавить|добавьте|поставь|поставить|поставьте|повесь|повесить|навесь|присвой|присвоить|назначь|дай|прицепи|закинь)',
    takeTag:
      '(сними|снять|снимите|убери|убрать|уберите|удали|удалить|удалите|забери|забрать|скинь|сбрось|отцепи|выкинь|сотри)',
    tagWord: '(тег|метку|метка|пометку|теги|метки|тегом|меткой|пометкой|метками|тегами|лейбл|ярлык|ярлыком)',
    bearer: '[контакт|контакту|контакта|клиента|клиенту|клиентку|компанию|компании|сделку|сделке|сделки|лида|лиду]',
    taggedSet: '(<contactSet>|<companySet>|<dealSet>)',
    on: '(к|ко|для|на|у|в|за|под)',
    off: '(с|со|от|из|у|в|для)',
  },
  commands: {
    'tag.add': {
      say: [
        '<tagVerb> <bearer> {subject?} [,] (<tagWord>|как <tagWord>) {tag?}',
        '<tagVerb> <bearer> {subject} как {tag}',
        '(тегни|тегнуть|протегай) <bearer> {subject} [как|,] {tag?}',
        '<tagVerb> <taggedSet> ([как] <tagWord> {tag?}|как {tag?}|{tag!})',
        '<tagVerb> (<tagWord> {tag?}|как {tag}) <bearer> {subject}',
        '<tagVerb> <tagWord> {tag?} <taggedSet>',
        '<putTag> [новую|новый|еще] <tagWord> {tag?} <on> <bearer> {subject}',
        '<putTag> [новую|новый|еще] <tagWord> {tag?} <on> <taggedSet>',
        '<putTag> [новую|новый|еще] <tagWord> {tag} <bearer> {subject}',
        '<putTag> [новую|новый|еще] <tagWord> {tag} <taggedSet>',
        '<putTag> [<on>] <bearer> {subject} [новую|новый|еще] <tagWord> {tag?}',
        '<putTag> [<on>] <taggedSet> [новую|новый|еще] <tagWord> {tag?}',
        '<tagWord> {tag?} <on> <bearer> {subject}',
      ],
      maybe: [
        '<bearer> {subject} (это|теперь|у нас|наш|наша) {tag}',
        '<tagVerb> <bearer> {subject} как {tag?}',
        '<bearer> {subject} , <tagWord> {tag?}',
        '<tagWord> {tag} <bearer> {subject}',
      ],
      title: 'Добавить метку',
      example: 'отметь Ивана меткой VIP',
      ask: { subject: 'Кого или что отметить?', tag: 'Какой меткой?' },
    },
    'tag.remove': {
      say: [
        '<takeTag> <tagWord> {tag?} <off> <bearer> {subject}',
        '<takeTag> <tagWord> {tag?} <off> <taggedSet>',
        '<takeTag> <off> <bearer> {subject} <tagWord> {tag?}',
        '<takeTag> <off> <taggedSet> <tagWord> {tag?}',
        '<takeTag> <bearer> {subject} <tagWord> {tag?}',
        '<takeTag> <tagWord> {tag}',
        '<takeTag> {tag} <off> <bearer> {subject}',
        '(растегай|оттегай) <bearer> {subject} [,] {tag?}',
      ],
      maybe: ['<bearer> {subject} (больше не|уже не|теперь не) {tag}'],
      title: 'Снять метку',
      example: 'сними метку VIP с Ивана',
      ask: { subject: 'С кого или с чего снять?', tag: 'Какую метку?' },
    },
  },
} satisfies NounPhrases
