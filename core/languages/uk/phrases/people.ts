import type { NounPhrases } from '../../phrases.ts'

/** Finding and deleting contacts, one or many. */
export const people = {
  rules: {
    look: '(покажи|показати|покажіть|знайди|знайти|знайдіть|виведи|вивести|дай|дайте|список|перелік|перелічи|назви|скинь|відбери|відфільтруй|підбери|глянь|подивись|шукай|пошукай|які є|хто є|чи є|є|які там|хочу побачити|хочу бачити|треба|потрібні|потрібен список|давай)',
    lookFor: '<look> [мені|нам|в нас|у нас|там] [список|перелік] [<every>] [наші|наших|ці|цих|тих|ті]',
    folk: '(всі|усі|всіх|усіх|людей|люди|тих|ті|контакти|контактів)',
    untalked: '(не <wasInTouch>|[ще] не <wasInTouch>)',
    long: '(давно|давненько|довго|вже давно|дуже давно|сто років|довгий час|вже довго|тривалий час)',
    toWhom:
      '(кому|з ким|до кого|кого|хто|яким клієнтам|яким контактам|з якими клієнтами|з якими контактами|яких клієнтів|кому з клієнтів|з ким із клієнтів)',
    erase:
      '(видали|видалити|видаліть|прибери|прибрати|приберіть|викинь|викинути|зітри|стерти|знищ|видаляй|витри|вилучи|вилучити|викресли|почисти)',
    fromBook:
      '[(з|із|зі) (бази|контактів|списку|crm|срм|системи|телефонної книги)] [назавжди|зовсім|остаточно|повністю]',
  },
  commands: {
    'contact.find': {
      say: [
        '<lookFor> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [наші|наших] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [наші|наших] <contactNoun> <contactAfter> <contactAfter>*',
        '<every> [наші|наших|мої|моїх] <contactNoun>',
        '(хто|хто такі|що за|хто в нас|хто є) [наші] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '(які|скільки|котрі|хто з) [наших|моїх|у мене|в мене|у нас|в нас|є] <contactBefore>* <contactNoun> [є|у мене|в мене|у нас|в нас|там] <contactAfter>*',
        '(які|скільки|котрі) [у|в] (мене|нас) [є] <contactBefore>* <contactNoun> <contactAfter>*',
        '<contactNoun> [у|в] (мене|нас) (в|у|з|із) [місті] {city}',
        '<lookFor> (тих|хто|кого|людей) [хто|кого] <contactAfter> <contactAfter>*',
        'хто [ще] [є] [у нас|в нас|у мене] [працює|є|там] (в|у|з|із|на) [компанії|фірмі] {company}',
        'хто [ще] [є] [у нас|в нас|у мене] [живе|працює|сидить|є|знаходиться] (в|у|з|із) [місті|міста] {city}',
        'кого (ми|я) (знаємо|знаю|маємо|маю) (в|у|з|із) ({city}|[компанії] {company})',
        '(хто|кого) [у нас|в нас|є] (з|із) (міткою|тегом|позначкою) {tag}',
        'хто [у нас|в нас|в мене|у мене] {tag}',
        '<folk> (з|із|в|у) [компанії|фірми|компанією] {company}',
        '<folk> (з|із|зі) (міткою|тегом|позначкою) {tag}',
        '<toWhom> [я|ми] [вже|уже] <forHowLong> [я|ми] <untalked>',
        '<toWhom> [я|ми] <untalked> [вже|уже] <forHowLong>',
        '<toWhom> [я|ми] <long> [я|ми] <untalked> {quietSince=limit}',
        '<toWhom> [я|ми] <untalked> <long> {quietSince=limit}',
        '[<lookFor>] <contactBefore>* <contactNoun> [,] [<whichAre>] [я|ми] <long> [я|ми] <untalked> {quietSince=limit}',
        '[<lookFor>] <contactBefore>* <contactNoun> [,] (кому|яким|з якими|з ким|до яких|яких) [я|ми] <long> [я|ми] <untalked> {quietSince=limit}',
        '(про кого|кого) [я|ми] (забув|забула|забули|забуваю|закинув|закинула) {quietSince=limit}',
        '(хто|які клієнти|які контакти|хто з клієнтів) [вже|уже] [<long>] (мовчить|мовчать|затих|затихли|пропав|пропали|зник|зникли) {quietSince=limit}',
        '(хто|які клієнти|які контакти|хто з клієнтів) <forHowLong> (мовчить|мовчать|не відповідає|не відповідають)',
        '(кому|з ким) [мені|нам] (варто|треба|слід|час|пора) (подзвонити|зателефонувати|написати|звязатися|звязатись|поговорити|нагадати про себе) {quietSince=limit}',
        '{of=company} <lookFor> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [наші|наших] <companyBefore> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [наші|наших] <companyNoun> <companyAfter> <companyAfter>*',
        '{of=company} (які|скільки) [у|в] [мене|нас] [є] <companyBefore>* <companyNoun> [є] [у|в] [мене|нас] <companyAfter>*',
        '{of=company} <every> [наші|наших|мої|моїх] <companyNoun>',
        '[<every>] <myOwn> {tag}',
        '(контакти|клієнти|люди|замовники|ліди {lifecycle=lead}|партнери {lifecycle=partner}|постачальники {lifecycle=supplier}|список контактів|список клієнтів|база клієнтів|клієнтська база)',
        '{of=company} компанії',
      ],
      maybe: [
        '<lookFor> <contactBefore> <contactBefore>*',
        '[наші|всі|усі] {tag}',
        '<lookFor> [всі|всіх|усі|усіх|мої|моїх] {tag}',
      ],
      title: 'Знайти контакти',
      example: 'мої клієнти в Києві, з якими я не говорив місяць',
    },
    'contact.delete': {
      say: [
        '<erase> [мені] [контакт|контакту|клієнта|клієнтку|ліда|людину|картку] {contact?} <fromBook>',
        '<erase> <fromBook> [контакт|клієнта|клієнтку|ліда] {contact}',
        '<erase> (цей контакт|цього клієнта|цю людину|контакт|картку) <fromBook> {contact=contact}',
        '<erase> <contactSet> <fromBook>',
        '<erase> (з|із) (бази|контактів|crm|срм|системи) <contactSet>',
      ],
      maybe: [
        '{contact} [нам|мені|більше|вже] не (потрібен|потрібна|потрібні)',
        '{contact} (дублікат|спам|це дублікат|це спам|тестовий|тестова|неактуальний|неактуальна)',
      ],
      title: 'Видалити контакт',
      example: 'видали Івана Петренка',
      ask: { contact: 'Кого видалити?' },
    },
  },
} satisfies NounPhrases
