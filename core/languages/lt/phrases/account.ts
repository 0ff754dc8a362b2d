import type { NounPhrases } from '../../phrases.ts'

/** Where the speaker is known: accounts on platforms. */
export const account = {
  rules: {
    join: '(prijunk|prisijunk|prijunkit|prijunkite|prijungti|susiek|susiekite|susieti|pajunk|pririšk|pririšti|prikabink|konektink|prikonektink|connectink)',
    part: '(atjunk|atjunkit|atjunkite|atjungti|atsiek|atsieti|atrišk|nukabink|diskonektink|nukirsk)',
    myAccount: '(mano paskyrą|paskyrą|mano paskyra|paskyra|botą|pokalbį)',
    known:
      '(prijungtos|prijungta|prijungti|prijungtas|prijungtų|susietos|susieta|susieti|prikabintas|prikabinta|prikabintos|sukonektintas|pajungtas|pajungta|pajungtos|pririštas)',
  },
  commands: {
    'account.link': {
      say: [
        '<join> [mane|mus|parley|dar] [prie|su] [mano|mūsų] [<myAccount>] {platform} [<myAccount>] [prie (parley|tavęs|manęs)]',
        '<join> (dar vieną paskyrą|kitą paskyrą|naują paskyrą|mano paskyrą|paskyrą|kitą platformą)',
        '(nustatyk|įjunk|aktyvuok) {platform}',
        '(kaip|kaip man|ar galima|ar galiu) (prijungti|susieti|prisijungti prie|rašyti tau|bendrauti su tavimi|naudotis tavimi) [per|iš] {platform}',
        '[duok|atsiųsk|reikia|man reikia|sukurk] [man] [naujo|naują] (kodo|kodą|kodas) (į|dėl|skirtą) {platform}',
        '[duok|atsiųsk|reikia|man reikia|sukurk] [man] [naujo|naują] {platform} (kodo|kodą|kodas)',
        '(duok|atsiųsk|reikia|man reikia) [man] [naujo|naują] (prijungimo|susiejimo) (kodo|kodą)',
      ],
      maybe: ['(pridėk|naudok) [mano] {platform}', 'aš [dabar|irgi] (esu|dirbu|rašau) [iš|per] {platform}'],
      title: 'Prijungti paskyrą',
      example: 'prijunk Telegram',
    },
    'account.list': {
      say: [
        '[parodyk|kokios|kurios] [mano|visas|visos] <known> (paskyros|paskyras|platformos|platformas)',
        '(kokios|kurios) [mano] (paskyros|platformos) [yra] <known>',
        '(parodyk|kokios|kurios) [mano] prijungtas (paskyras|platformas)',
        '(kas|kur) [aš|man|pas mane] [esu|yra] <known>',
        'kur [dar] [tu] mane pažįsti',
        '[o] [ar] [mano] {platform} [yra|jau|jau yra] <known>',
      ],
      title: 'Mano paskyros',
      example: 'kurios paskyros prijungtos?',
    },
    'account.unlink': {
      say: [
        '<part> [mane|parley] [nuo|iš] [mano] [<myAccount>] {platform} [<myAccount>]',
        '<part> (paskyrą|mano paskyrą|šią paskyrą|vieną paskyrą|platformą)',
        '(ištrink|pašalink|pamiršk) mano {platform} [paskyrą]',
        '(atsijunk|atsijungti|išeik|atjunk mane) iš {platform}',
      ],
      maybe: ['(praradau|pavogė mano) {platform}'],
      title: 'Atjungti paskyrą',
      example: 'atjunk Telegram',
    },
  },
} satisfies NounPhrases
