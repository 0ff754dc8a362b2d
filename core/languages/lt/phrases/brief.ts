import type { NounPhrases } from '../../phrases.ts'

export const brief = {
  rules: {
    goTo: '(einu pas|važiuoju pas|užsuksiu pas|matausi su|susitinku su|už dešimt min matausi su|tuoj skambinu|stoviu prie|prisistatau pas|turiu susitikimą su)',
    briefWord:
      '(santrauka|santrauką|suvestinė apie|suvestinę apie|brifas|brifą|briefas|briefą|briefing|apžvalga|apžvalgą|dosjė|trumpai)',
    briefMeeting:
      '(susitikimą|susitikimui|susitikimo|skambutį|skambučiui|skambučio|pokalbį|pokalbiui|pokalbio|vizitą|vizitui|demo)',
    soon: '(rytoj|šiandien|dabar|greitai|netrukus|po valandos|už valandos|poryt)',
  },
  commands: {
    'brief.show': {
      say: [
        '(paruošk|paruoškite|duok|duokit|padaryk|parodyk|atsiųsk|reikia|noriu|mesk) [man] [trumpą|trumpa|greitą|trumpos] (<briefWord>|santraukos|brifo) (apie|dėl|su|iš|prieš) [<briefMeeting>] [su] [sandorį|sandoriu] {subject}',
        '(paruošk|duok|duokit|padaryk|parodyk|atsiųsk|reikia|noriu) [man] [trumpą] {subject} [trumpą] (santrauką|santraukos|brifą|briefą|brifo|apžvalgą|dosjė)',
        '<briefWord> (apie|dėl|su|prieš) [<briefMeeting>] [su] [sandorį|sandoriu] {subject}',
        '[trumpa] {subject} [trumpa] (santrauka|brifas|briefas|apžvalga|dosjė)',
        '(paruošk|paruošti|pasiruošti|pasiruošt|ruošk) [mane|man|mus] <briefMeeting> (su|pas) {subject}',
        '(paruošk|pasiruošti) [mane|man] (prieš|dėl) <briefMeeting> (su|pas) {subject}',
        '(papasakok|papasakokite|primink|parodyk) [man] [viską|trumpai] apie {subject} prieš [rytojaus|šiandienos|mūsų|mano] <briefMeeting>',
        '(įvesk mane į kursą|įvesk į kursą|papasakok trumpai|primink trumpai|priminti trumpai) (dėl|apie|su) {subject}',
        'ką [man|mums] (reikia|verta|svarbu|reikėtų|derėtų) žinoti (apie|prieš|dėl) [<briefMeeting>] [su] {subject}',
        '[aš|mes] (važiuoju|einu|skambinu|važiuojam|einam|skambinam|susitinku) (į|pas|su|į susitikimą su|susitikti su) {subject} , ką [man] (reikia|verta|svarbu) (žinoti|prisiminti|paklausti)',
        '(kokia situacija|kokia padėtis|kas vyksta|ties kuo sustojom|ties kuo sustojome|ant ko sustojom|kur sustojom|kur mes|kas atvira) (su|dėl|pas) [sandoriu] {subject}',
        'ką [aš|mes] (pažadėjau|pažadėjom|pažadėjome|žadėjau|žadėjom|žadėjome) [klientui|įmonei] {subject}',
        '(ko|apie ką|ką) [man] (paklausti|klausti|pasiteirauti) {subject}',
        '[turiu|bus] [<soon>] (susitikimas|susitikimą|skambutis|skambutį|demo|pokalbis|vizitas) [<soon>] (su|pas) {subject} [<soon>] , (paruošk mane|paruošk|brifas|duok brifą|santrauka|duok santrauką|ką reikia žinoti|ką verta žinoti)',
        '(paruošk|pasiruošti) [mane] dėl {subject}',
        '(brifas|duok brifą|briefas|duok santrauką|duok man santrauką|briefing)',
        '[<soon>] <goTo> {subject} [<soon>|po pietų] [,] (ką turiu žinoti|ką turiu žinot|duok santrauką|duok santrauka|santrauka|priminkit ką žinom|primink ką žinom|greit apie juos|trumpai|kas svarbiausia)',
        'trumpai apie {subject} [prieš (skambutį|susitikimą)]',
        '(briefas|brifas|santrauka|špargalka|spargalka|trumpai|apžvalga|suvestinė) (apie|dėl|prieš) {subject}',
        '(briefas|brifas|santrauka) {subject}',
        '(įvesk|suvesk|įveskite) [mane] (į reikalą|į kursą|i kursa) (dėl|apie) {subject}',
        'kas svarbiausia {subject}',
        '[prieš derybas] [noriu|reikia] glaustos informacijos apie {subject}',
      ],
      maybe: ['<goTo> {subject}'],
      title: 'Santrauka prieš susitikimą',
      example: 'Acme santrauka',
      ask: { subject: 'Apie ką santrauka?' },
    },
  },
} satisfies NounPhrases
