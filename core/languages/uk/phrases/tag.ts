import type { NounPhrases } from '../../phrases.ts'

/** Tags on contacts, companies and deals. */
export const tag = {
  rules: {
    tagVerb:
      '(тегни|тегнути|познач|позначити|позначте|поміть|помітити|відміть|відмітьте|відмітити|помічай|протегуй|познач тегом)',
    putTag:
      '(додай|додати|додайте|постав|поставити|поставте|повісь|повісити|навісь|присвой|присвоїти|признач|призначте|дай|дайте|причепи|закинь|чіпляй|став|ставте|навісь|ліпи|приліпи|повісьте|присвойте|приклей)',
    takeTag:
      '(зніми|зняти|зніміть|прибери|прибрати|приберіть|видали|видалити|видаліть|забери|забрати|скинь|скиньте|відчепи|викинь|викиньте|зітри|сними|стирай|постирай|прибирай|знімай|відклей|зітріть|відчіпляй)',
    tagWord:
      '(тег|теґ|мітку|мітка|позначку|теги|теґи|мітки|позначки|тегом|міткою|позначкою|мітками|тегами|лейбл|ярлик|ярлики|ярликом|лейба|бірку|бірка|теґ|тегами|теґом)',
    bearer: '[контакт|контакту|клієнта|клієнту|клієнтку|компанію|компанії|угоду|угоді|угоди|ліда|ліду]',
    taggedSet: '(<contactSet>|<companySet>|<dealSet>)',
    on: '(до|для|на|у|в|за|під)',
    off: '(з|із|зі|від|у|в|до|для)',
  },
  commands: {
    'tag.add': {
      say: [
        '(тегни|познач тегом) {subject!}',
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
        '(до|на|для) {subject} (чіпляй|став|постав|поставте|додай|додайте|повісь|причепи) <tagWord> {tag?}',
        '<bearer> {subject} <tagWord> {tag} [постав|поставте|додай|додайте]',
        '<taggedSet> [отримують|отримає|постав|поставте|став|додай|додайте] <tagWord> {tag?}',
        '<contactNoun where.> {where.of=contact} {where.owner} (постав|поставте|додай|додайте|став) <tagWord> {tag?}',
        '<putTag> <tagWord> {tag?} <bearer> {subject}',
        '<putTag> <tagWord> {tag} [для|на|до] {subject}',
      ],
      maybe: [
        '<bearer> {subject} (це|тепер|у нас|наш|наша) {tag}',
        '<tagVerb> <bearer> {subject} як {tag?}',
        '<bearer> {subject} , <tagWord> {tag?}',
        '<bearer> {subject} [,] {tag?} [,] (постав|поставте|додай|додайте|хай буде|чіпляй|повісь) [такий|такою] <tagWord>',
        '<bearer> {subject} [,] <tagWord> {tag?}',
        '[всім|усім] (у|в|з|із) {where.city} [постав|поставте|додай|додайте] <tagWord> {tag?} {where.of=contact}',
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
        '<off> <bearer> {subject} [той|цей|ту] (<takeTag>) [той|цей|ту] <tagWord> {tag?}',
        '<off> <bearer> {subject} [той|цей|ту] <tagWord> {tag} (<takeTag>)',
        '<tagWord> {tag} <off> <bearer> {subject} (<takeTag>|долой|геть)',
        '<tagWord> {tag} (з|із) <taggedSet> (<takeTag>)',
        '<off> <taggedSet> <takeTag> <tagWord> {tag?}',
        '<bearer> {subject} (більше не|вже не) {tag} [,] <takeTag> [<tagWord>]',
        '<tagWord> {tag} (у|в|з|із) {subject} (зайва|зайвий|лишній|лишня|не потрібен|не потрібна)',
      ],
      maybe: [
        '<bearer> {subject} (більше не|вже не|тепер не) {tag}',
        '{tag} (з|із|зі|у|в) {subject} (<takeTag>|геть|долой)',
        '(з|із|зі|у|в) {subject} [той|цей] {tag} <takeTag>',
        '(в|у) (всіх|усіх) (з|із) {where.city} <takeTag> <tagWord> {tag} {where.of=contact}',
      ],
      title: 'Зняти мітку',
      example: 'зніми мітку VIP з Івана',
      ask: { subject: 'З кого чи з чого зняти?', tag: 'Яку мітку?' },
    },
  },
} satisfies NounPhrases
