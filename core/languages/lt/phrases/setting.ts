import type { NounPhrases } from '../../phrases.ts'

export const setting = {
  rules: {
    cover2:
      '({standIn} (uz mane|už mane|pavaduos|pavaduoja|perims|vietoj manęs)|[mane] (pavaduos|pavaduoja|perims|vietoj manęs|vietoje manęs) {standIn}|viskas {standIn})',
    change:
      '(nustatyk|nustatykit|nustatykite|nustatyti|pakeisk|pakeiskit|pakeiskite|pakeisti|keisk|padaryk|perkelk|atnaujink|nurodyk)',
    away: '(nėra|nebus|nebūsiu|nesu)',
    notHere:
      '(manęs (nėra|nebus|nebebus) [darbe|biure]|[aš] (nebūsiu|nesu) [darbe|biure]|[aš] [esu|būsiu|išeinu|einu|išvažiuoju|išvykstu] (atostogose|atostogų|atostogoms|nedarbingume|biuletenyje|biuletenį|komandiruotėje|komandiruotę|į komandiruotę)|[aš] (atostogauju|atostogausiu|sergu|sirgsiu|nedirbu|nedirbsiu|imu laisvadienį|imu laisvą dieną|imu atostogas|turiu laisvadienį|komandiruotėje))',
    standsIn:
      '((pavaduoja|pavaduos|pakeičia|pakeis|vietoj manęs|už mane|vietoje manęs) [mane|bus] {standIn}|{standIn} [mane] (pavaduoja|pavaduos|pakeičia|pakeis|vietoj manęs|už mane|vietoje manęs))',
    hoursWord:
      '(darbo diena|darbo dieną|darbo valandos|darbo valandas|darbo laikas|darbo laiką|grafikas|grafiką|darbo grafikas|darbo grafiką)',
    lunchWord: '(pietūs|pietus|pietų pertrauka|pietų pertrauką|pietų laikas|pietų laiką)',
    digestWord: '(suvestinė|suvestinę|apžvalga|apžvalgą|dienos suvestinė|dienos suvestinę|digestas|digestą)',
    limitWord: '(užuomina|užuominos|užuominų|priminimas|priminimai|priminimų|pranešimas|pranešimai|pranešimų)',
  },
  commands: {
    'settings.change': {
      say: [
        '{what=language} (kalbėk|kalbėkit|kalbėkite|bendrauk|rašyk|rašykite|atsakyk|atsakinėk|kalbėkim|kalbam|bendraukim) [su manimi|su manim|man] {language} [kalba|su manimi|su manim|man|nuo šiol|tik]',
        '{what=language} (pereik|pereikit|pereikite|perjunk|persijunk|pereikim|pereinam) (prie|į|ant) {language} [kalbos|kalbą]',
        '{what=language} (pakeisk|pakeiskite|perjunk|nustatyk) [mano] kalbą [į|,] {language} [kalbą]',
        '{what=language} [mano] kalba [,|yra] {language}',
        '{what=language} {language} prašau',
        '{what=timezone} [mano] laiko (juosta|zona) [,|yra|į] {value}',
        '{what=timezone} <change> [mano] laiko (juostą|zoną) [į|,] {value}',
        '{what=timezone} (gyvenu|dirbu) pagal {value} laiką',
        '{what=workingHours} [mano] <hoursWord> [,|yra|dabar|bus] {times}',
        '{what=workingHours} [mano] <hoursWord> [,|yra|dabar|bus] {value}',
        '{what=workingHours} <change> [mano|man] <hoursWord> [į|,] ({times}|{value})',
        '{what=workingHours} [aš] dirbu {times}',
        '{what=workingHours} mano diena [,|yra|dabar] {times}',
        '{what=lunch} [mano] <lunchWord> [,|yra|dabar|bus] {times}',
        '{what=lunch} [aš] pietauju {times}',
        '{what=lunch} <change> [mano|man] <lunchWord> [į|,] {times}',
        '{what=lunch} {value<} be {value>} (pietų|pietų pertraukos)',
        '{what=digest} [siųsk|siųskit|siųskite|atsiųsk|rodyk|noriu] [man] [rytinė|rytinę|ryto|kasdienę|kasdieninę|dienos] <digestWord> [apie|ties] {value}',
        '{what=digest} <change> [man|mano] [rytinę|ryto|kasdienę] <digestWord> [į|ties] {value}',
        '{what=budget} (ne daugiau kaip|ne daugiau nei|ne daugiau|maksimum|daugiausia|iki) {value~} <limitWord> per dieną',
        '{what=name} (kreipkis|kreipkitės) į mane [,|kaip] {value~}',
        '{what=name} <change> mano vardą į {value~}',
        '<change> [mano] {what}',
        '{what=workingHours} dirbu {times}',
        '{what=lunch} (pietauju|pietų pertrauka man|mano pietūs|pietų pertrauka) {times} [,] [tada netrukdyk]',
        '{what=timezone} mano laiko juosta [,|yra] {value~}',
        '{what=budget} ne daugiau kaip {value~} (pranešimai|pranešimų|priminimai|žinutės) per dieną [man]',
        '{what=language} (kalbam|kalbėkim|rašyk|kalbėk) {language}',
        '{what=workingHours} mano (diena darbo|darbo diena|darbas) [nuo] {times}',
        '{what=workingHours} (dirbu|pradedu) {times} [kasdien|kiekvieną dieną]',
      ],
      maybe: [
        '{what=name} (vadink|vadinkite|šauk) mane {value~}', '{what=name} (mano vardas|aš esu) [,|yra] {value~}',
        '{what=workingHours} (nuo šiol|dabar|toliau) [aš] dirbu {value~}',
      ],
      title: 'Jūsų nustatymai',
      example: 'mano darbo diena nuo 8 iki 16',
      ask: { value: 'Į ką pakeisti?', what: 'Ką pakeisti?' },
    },
    'settings.show': {
      say: [
        '<shows> [man] [visus] (mano|savo) [asmeninius] (nustatymus|nustatymai)',
        '(mano|asmeniniai) nustatymai',
        'nustatymai',
      ],
      title: 'Mano nustatymai',
      example: 'mano nustatymai',
    },
    'absence.set': {
      say: [
        '<notHere> {period} [[,|ir|o] <standsIn>]',
        '{period} <notHere> [[,|ir|o] <standsIn>]',
        'nuo {period} <notHere> [[,|ir|o] <standsIn>]',
        '<notHere> nuo {period} [[,|ir|o] <standsIn>]',
        '[mano] (atostogos|laisvadienis|nedarbingumas|biuletenis|komandiruotė) [,|yra] {period} [[,|ir|o] <standsIn>]',
        '<notHere> [,] <standsIn>',
        '{over=over} [aš] [jau] (grįžau|sugrįžau|grįžau į darbą|grįžau iš atostogų|vėl dirbu|jau darbe|vėl darbe|vėl čia)',
        '{over=over} (atšauk|baik|užbaik|nutrauk) [mano] (atostogas|nebuvimą|nedarbingumą)',
        '(sergu|serga vaikas|nebūsiu|nebusiu|atostogauju|off|laisvadienis|atostogos|išvažiuoju|isvaziuoju|dekretas|komandiruotė|būsiu komandiruotėje|nedirbu) [man] {period} [[,] <cover2>]',
        '{period} [aš] (sergu|nebūsiu|nebusiu|atostogauju|laisvadienis|būsiu komandiruotėje|nedirbu|manęs nebus) [man] [,] [serga vaikas|<cover2>]',
        '{over=over} (grįžau|grizzau|grizau) [iš atostogų|is atostogu]',
        '{over=over} jau darbe [,] [pasveikau]',
        '{over=over} (baigėsi|baigesi) mano atostogos [,] [vėl priimu darbus]',
        '<cover2> {period}',
      ],
      maybe: ['(manęs nebus|aš atostogose|atostogauju|išeinu atostogų|sergu)'],
      title: 'Nebuvimas',
      example: 'manęs nebus iki 5 d., pavaduoja Petro',
      ask: { period: 'Iki kurios dienos?' },
    },
  },
} satisfies NounPhrases
