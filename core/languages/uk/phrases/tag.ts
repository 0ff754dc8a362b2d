import type { NounPhrases } from '../../phrases.ts'

/** Tags on contacts, companies and deals. */
export const tag = {
  rules: {
    tagVerb:
      '(тегни|тегнути|познач|позначити|позначте|поміть|помітити|відміть|відмітити|помічай|протегуй|познач тегом)',
    putTag:
      '(додай|додати|додайте|постав|поставити|поставте|повісь|повісити|навісь|присвой|присвоїти|признач|дай|причепи|закинь)',
    takeTag:
      '(зніми|зняти|зніміть|прибери|прибрати|приберіть|видали|видалити|видаліть|забери|забрати|скинь|відчепи|викинь|зітри|сними)',
    tagWord: '(тег|теґ|мітку|мітка|позначку|теги|теґи|мітки|позначки|тегом|міткою|позначкою|мітками|тегами|лейбл)',
    bearer: '[контакт|контакту|клієнта|клієнту|клієнтку|компанію|компанії|угоду|угоді|угоди|ліда|ліду]',
    taggedSet: '(<contactSet>|<companySet>|<dealSet>)',
    on: '(до|для|на|у|в|за|під)',
    off: '(з|із|зі|від|у|в|до|для)',
  },
  commands: {
    'tag.add': {
      say: [
        '<tagVerb> <bearer> {subject?} [,] (<tagWord>|як <tagWord>) {tag?}',
        '<tagVerb> <bearer> {subject} як {tag}',
        '(тегни|тегнути|протегуй) <bearer> {subject} [як|,] {tag?}',
        '<tagVerb> <taggedSet> ([як] <tagWord> {tag?}|як {tag?}|{tag!})',
        '<tagVerb> (<tagWord> {tag?}|як {tag}) <bearer> {subject}',
        '<tagVerb> <tagWord> {tag?} <taggedSet>',
        '<putTag> [нову|новий|ще] <tagWord> {tag?} <on> <bearer> {subject}',
        '<putTag> [нову|новий|ще] <tagWord> {tag?} <on> <taggedSet>',
        '<putTag> [нову|новий|ще] <tagWord> {tag} <bearer> {subject}',
        '<putTag> [нову|новий|ще] <tagWord> {tag} <taggedSet>',
        '<putTag> [<on>] <bearer> {subject} [нову|новий|ще] <tagWord> {tag?}',
        '<putTag> [<on>] <taggedSet> [нову|новий|ще] <tagWord> {tag?}',
        '<tagWord> {tag?} <on> <bearer> {subject}',
      ],
      maybe: [
        '<bearer> {subject} (це|тепер|у нас|наш|наша) {tag}',
        '<tagVerb> <bearer> {subject} як {tag?}',
        '<bearer> {subject} , <tagWord> {tag?}',
      ],
      title: 'Додати мітку',
      example: 'познач Івана міткою VIP',
      ask: { subject: 'Кого чи що позначити?', tag: 'Якою міткою?' },
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
        '(розтегни|відтегни) <bearer> {subject} [,] {tag?}',
      ],
      maybe: ['<bearer> {subject} (більше не|вже не|тепер не) {tag}'],
      title: 'Зняти мітку',
      example: 'зніми мітку VIP з Івана',
      ask: { subject: 'З кого чи з чого зняти?', tag: 'Яку мітку?' },
    },
  },
} satisfies NounPhrases
