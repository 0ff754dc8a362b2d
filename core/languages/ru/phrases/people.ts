import type { NounPhrases } from '../../phrases.ts'

/** Finding and deleting contacts, one or many. */
export const people = {
  rules: {
    look: '(покажи|показать|покажите|найди|найти|найдите|выведи|вывести|дай|дайте|список|перечень|перечисли|назови|скинь|отбери|отфильтруй|подбери|глянь|посмотри|ищи|поищи|какие есть|кто есть|есть ли|есть|какие там|хочу увидеть|хочу видеть|надо|нужны|нужен список|давай)',
    lookFor: '<look> [мне|нам|у нас|там] [список|перечень] [<every>] [наши|наших|эти|этих|тех|те]',
    folk: '(все|всех|людей|люди|тех|те|контакты|контактов)',
    untalked: '[еще] не <wasInTouch>',
    long: '(давно|давненько|долго|уже давно|очень давно|сто лет|тысячу лет|долгое время|уже долго|длительное время)',
    toWhom:
      '(кому|с кем|до кого|кого|кто|каким клиентам|каким контактам|с какими клиентами|с какими контактами|каких клиентов|кому из клиентов|с кем из клиентов)',
    erase:
      '(удали|удалить|удалите|убери|убрать|уберите|выкинь|выкинуть|сотри|стереть|сотрите|уничтожь|удаляй|вычеркни|вычисти)',
    fromBook:
      '[(из|с|со) (базы|контактов|списка|crm|срм|системы|телефонной книги)] [навсегда|насовсем|совсем|окончательно|полностью]',
  },
  commands: {
    'contact.find': {
      say: [
        '<lookFor> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [наши|наших] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [наши|наших] <contactNoun> <contactAfter> <contactAfter>*',
        '<every> [наши|наших|мои|моих] <contactNoun>',
        '(кто|кто такие|что за|кто у нас|кто есть) [наши] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '(какие|сколько|которые|кто из) [наших|моих|у меня|у нас|есть] <contactBefore>* <contactNoun> [есть|у меня|у нас|там] <contactAfter>*',
        '(какие|сколько|которые) у (меня|нас) [есть] <contactBefore>* <contactNoun> <contactAfter>*',
        '<contactNoun> у (меня|нас) (в|во|из|с) [городе] {city}',
        '<lookFor> (тех|кто|кого|людей) [кто|кого] <contactAfter> <contactAfter>*',
        'кто [еще] [есть] [у нас|у меня] [работает|есть|там] (в|во|из|с|на) [компании|фирме] {company}',
        'кто [еще] [есть] [у нас|у меня] [живет|работает|сидит|есть|находится] (в|во|из|с) [городе|города] {city}',
        'кого (мы|я) знаем (в|во|из|с) ({city}|[компании] {company})',
        'кого я знаю (в|во|из|с) ({city}|[компании] {company})',
        '(кто|кого) [у нас|есть] (с|со) (меткой|тегом|пометкой) {tag}',
        'кто [у нас|у меня] {tag}',
        '<folk> (с|со|из|в|во) [компании|фирмы|компанией] {company}',
        '<folk> (с|со) (меткой|тегом|пометкой) {tag}',
        '<toWhom> [я|мы] [уже] <forHowLong> [я|мы] <untalked>',
        '<toWhom> [я|мы] <untalked> [уже] <forHowLong>',
        '<toWhom> [я|мы] <long> [я|мы] <untalked> {quietSince=limit}',
        '<toWhom> [я|мы] <untalked> <long> {quietSince=limit}',
        '[<lookFor>] <contactBefore>* <contactNoun> [,] [<whichAre>] [я|мы] <long> [я|мы] <untalked> {quietSince=limit}',
        '[<lookFor>] <contactBefore>* <contactNoun> [,] (кому|которым|с которыми|с кем|которых) [я|мы] <long> [я|мы] <untalked> {quietSince=limit}',
        '(про кого|о ком|кого) [я|мы] (забыл|забыла|забыли|забываю|забросил|забросила) {quietSince=limit}',
        '(кто|какие клиенты|какие контакты|кто из клиентов) [уже] [<long>] (молчит|молчат|затих|затихли|пропал|пропали|исчез|исчезли) {quietSince=limit}',
        '(кто|какие клиенты|какие контакты|кто из клиентов) (<forHowLong> (молчит|молчат|не отвечает|не отвечают)|(молчит|молчат|не отвечает|не отвечают) <forHowLong>)',
        '(кому|с кем) [мне|нам] (стоит|надо|нужно|следует|пора) (позвонить|написать|связаться|созвониться|поговорить|напомнить о себе) {quietSince=limit}',
        '{of=company} <lookFor> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [наши|наших] <companyBefore> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [наши|наших] <companyNoun> <companyAfter> <companyAfter>*',
        '{of=company} (какие|сколько) [у] [меня|нас] [есть] <companyBefore>* <companyNoun> [есть] [у меня|у нас] <companyAfter>*',
        '{of=company} <every> [наши|наших|мои|моих] <companyNoun>',
        '[<every>] <myOwn> {tag}',
        '(контакты|клиенты|люди|заказчики|лиды {lifecycle=lead}|партнеры {lifecycle=partner}|поставщики {lifecycle=supplier}|список контактов|список клиентов|база клиентов|клиентская база)',
        '{of=company} компании',
      ],
      maybe: ['<lookFor> <contactBefore> <contactBefore>*', '[наши|все] {tag}', '<lookFor> [все|всех|мои|моих] {tag}'],
      title: 'Найти контакты',
      example: 'мои клиенты в Киеве, с которыми я не говорил месяц',
    },
    'contact.delete': {
      say: [
        '<erase> [мне] [контакт|контакта|клиента|клиентку|лида|человека|карточку] {contact?} <fromBook>',
        '<erase> <fromBook> [контакт|клиента|клиентку|лида] {contact}',
        '<erase> (этот контакт|этого клиента|этого человека|контакт|карточку) <fromBook> {contact=contact}',
        '<erase> <contactSet> <fromBook>',
        '<erase> (из|с) (базы|контактов|crm|срм|системы) <contactSet>',
      ],
      maybe: [
        '{contact} [нам|мне|больше|уже] не (нужен|нужна|нужны)',
        '{contact} (дубликат|дубль|спам|это дубликат|это спам|тестовый|тестовая|неактуальный|неактуальная|неактуален)',
      ],
      title: 'Удалить контакт',
      example: 'удали Ивана Петренко',
      ask: { contact: 'Кого удалить?' },
    },
  },
} satisfies NounPhrases
