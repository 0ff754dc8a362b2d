import type { NounPhrases } from '../../phrases.ts'

export const self = {
  rules: {
    youDid:
      '(padarei|padarėte|supratai|supratote|nusprendei|nusprendėte|pasakei|pasakėte|paklausei|paklausėte|klausi|klausiate|rašai|rašote|parašei|parašėte|atsiuntei|atsiuntėte|siunti|primeni|primenate|priminei|priminėte|rodai|rodote|parodei|parodėte|sakai|sakote)',
    remembered: '(įsiminei|įsiminėte|išmokai|išmokote|prisimeni|prisimenate|atsimeni|atsimenate|pamenate|pameni)',
    learnt: '(įsimintus|išsaugotus|išmoktus|įsimintas|išsaugotas)',
    learntThing: '(atsakymus|vardus|žodžius|frazes|pasirinkimus)',
  },
  commands: {
    undo: {
      say: [
        '[ne] [oi|oj] (atšauk|atšaukit|atšaukite|atšaukti|anuliuok|anuliuoti|undo) (paskutinį|paskutinį veiksmą|paskutinį pakeitimą|paskutinius pakeitimus|paskutinį įrašą|ankstesnį|ankstesnį veiksmą|pakeitimą|pakeitimus|tai|šitą|ką padarei)',
        'undo',
        'ne , (atšauk|grąžink|sugrąžink) [tai|atgal]',
        '[ne] [oi|oj] (atšauk|atšaukit|atšaukite|atšaukti)',
        '(grąžink|grąžinkit|grąžinkite|grąžinti|sugrąžink|atsuk|atstatyk|atstatyti|atkurk) [viską|tai|jį|ją] (atgal|kaip buvo|kaip anksčiau|kaip buvo anksčiau)',
        '(padaryk|daryk|grąžink) kaip buvo',
      ],
      maybe: [
        '(ne tas|ne taip|ne tą|klaida|čia klaida|suklydau|apsirikau|oi|neteisingai|ne ten)',
        '(pašalink|ištrink) (tai|šitą|paskutinį)',
        '[ne] [oi] (anuliuok|atšaukimas)',
      ],
      title: 'Atšaukti paskutinį veiksmą',
      example: 'atšauk paskutinį',
    },
    why: {
      say: [
        '[o|bet|ir|na] (kodėl|kam|dėl ko|kodėl taip|kam taip|kodėl tai|kodėl būtent taip|kodėl dabar|kodėl būtent dabar|kodėl būtent tai|kodėl aš|kodėl ne|kuo remiantis|kokiu pagrindu)',
        '[o|bet|ir] (kodėl|kam|dėl ko) [tu|jūs] [man] [dabar] [tai|taip|apie tai|būtent taip|manęs] <youDid> [man] [tai|taip|apie tai|manęs] [dabar|šiandien]',
        '[o|bet] (kodėl|kam) [man] (tai|šitas|tas|toks) [man] (atėjo|ateina|dabar atėjo) [man] [dabar|šiandien]',
        '[o|bet] (kodėl|kam) [aš|man] (tai|apie tai) (gavau|matau|rašo|rodo)',
        '[o|bet] (kaip|ką) [tu|jūs] [tai|mane|čia|iš to|būtent] (supratai|supratote|perskaitei|perskaitėte) [tai|mane|iš to]',
        '(paaiškink|paaiškinkit|paaiškinkite|paaiškink tai|paaiškink kodėl|paaiškinkite kodėl|paaiškink kodėl taip|paaiškink savo sprendimą)',
        'iš kur (tai|čia tai|šitas|šitai) [atsirado|atėjo|paėmei|ištraukei]',
      ],
      maybe: ['(kas čia buvo|kas čia|nesupratau|nesuprantu|kas nutiko|kas atsitiko)'],
      title: 'Kodėl taip',
      example: 'kodėl?',
    },
    'phrase.list': {
      say: [
        '(ką|ko) [tu|jūs] [jau] <remembered> [iš manęs|iš mūsų|apie mane|apie mus|iš mano atsakymų]',
        '(ką|ko) [tu|jūs] [apie mane|apie mus] <remembered> [iš mano atsakymų]',
        '(parodyk|parodykit|parodykite|parodyti) [man] [visus|visas] [mano] <learnt> <learntThing>',
        '(parodyk|parodykit|parodykite) [man] [viską] [,] ką [tu] <remembered> [apie mane]',
        '(kas|ką) (tau|jums) (yra|reiškia) {phrase~}',
        '(ką) [tu|jūs] (turi|turite) (omeny|omenyje|galvoj|galvoje) (sakydamas|kai sakau|kai aš sakau|po žodžiu) {phrase~}',
        'ką [tu|jūs] (laikai|laikote|supranti|suprantate) [kaip|po] {phrase~}',
      ],
      title: 'Ką suprantu iš jūsų žodžių',
      example: 'ką įsiminei?',
    },
    'phrase.remove': {
      say: [
        '(pamiršk|pamirškit|pamirškite|užmiršk) (kas|kuris|kuri|ką) [yra|toks|tokia|man yra|mano] {phrase~}',
        '(pamiršk|pamirškite|ištrink|pašalink) mano atsakymą (apie|dėl|į) {phrase~}',
        '(pamiršk|pamirškite|ištrink|pašalink) mano pasirinkimą (apie|dėl) {phrase~}',
        '(klausk|klauskit|klauskite|perklausk|paklausk) [manęs] (vėl|kaskart|kiekvieną kartą|dar kartą) (kuris|kuri|kas|apie kurį|apie kurią|apie ką) [yra] {phrase~}',
        '(pamiršk|pamirškit|pamirškite|ištrink|išvalyk) viską [,] ką [tu|jūs] <remembered> [apie mane|iš manęs]',
        '(pamiršk|pamirškite|ištrink|išvalyk) [visus|visas] [mano] <learnt> <learntThing>',
        '(pamiršk|pamirškite|išvalyk) (visus|visas) mano (atsakymus|pasirinkimus)',
      ],
      maybe: ['(pamiršk|pamirškite) [apie] {phrase~}'],
      title: 'Pamiršti, ką reiškia mano žodžiai',
      example: 'pamiršk, kas yra Jonas',
    },
    help: {
      say: [
        '(padėk|padėk man|padėkite|pagalba|pagalbos|komandos|meniu|pavyzdžiai|instrukcija|žinynas|startas|help|helpas|reikia pagalbos)',
        '(pagalba|pagalbos|padėk|help) [man] [su|dėl|apie] {topic<} (priminimais|priminimai|priminimus|kontaktais|kontaktai|kontaktus|sandoriais|sandoriai|sandorius|skambučiais|skambučius|skambučiai) {topic>}',
        'kaip [man|galima|čia|galiu] {topic<} (pridėti|įrašyti|sukurti|nustatyti|atidėti|pakeisti) {topic}',
        'ką [tu|jūs|čia] [dar|apskritai|išvis] (moki|mokate|gali|galite|galima|darai|sugebi) [daryti|padaryti]',
        'ką [aš] (galiu|galima) [čia|tau|tavęs] (sakyti|parašyti|paklausti|klausti|daryti|rašyti)',
        '(kaip veiki|kaip tu veiki|kaip tai veikia|kaip čia veikia|kaip tavimi naudotis|kaip tavim naudotis|kaip su tavimi dirbti|kaip tuo naudotis|kaip pradėti|nuo ko pradėti)',
        '(kokios yra komandos|kokios komandos|parodyk komandas|parodyk visas komandas|komandų sąrašas)',
      ],
      maybe: ['(padėk|pagalba) [man] (su|dėl) {topic~}'],
      title: 'Pagalba',
      example: 'ką moki?',
    },
  },
} satisfies NounPhrases
