import type { NounPhrases } from '../../phrases.ts'

export const self = {
  rules: {
    you: '[ti|vi]',
    have: '(si|ste)',
  },
  commands: {
    undo: {
      say: [
        '[ne] [ups|joj|ma] (poništi|ponisti|poništite|poništiti|ponistiti|opozovi|opozovite|undo|vrati|stornaj|otkaži|otkazi) (to|ovo|zadnje|posljednje|zadnju radnju|zadnju promjenu|zadnji unos|zadnju stvar|posljednju promjenu|promjenu|promjene|sve zadnje|ono zadnje)',
        '[ne] [ups|joj] undo',
        'ne , (poništi|vrati|otkaži|opozovi) [to|ovo|natrag|nazad]',
        '[ne] [ups|joj|ma] (poništi|ponisti|poništite|poništiti|opozovi|opozovite)',
        '(vrati|vratite|vratiti) [sve|to|ovo|ga] (natrag|nazad|kako je bilo|na staro|kao prije|unatrag|na prijašnje)',
        '(vrati|napravi|neka bude) (kako je bilo|kao što je bilo|kao prije)',
      ],
      maybe: [
        '(nije to|ne to|krivo|greška|greska|to je greška|to je krivo|pogriješio sam|pogriješila sam|moja greška|ups|nisam tako mislio|nisam to htio|nisam to htjela)',
        '(makni|obriši) (to|ovo|zadnje)',
        '(vrati|otkaži|otkazi|storno)',
      ],
      title: 'Poništi zadnje',
      example: 'poništi',
    },
    why: {
      say: [
        '[a|ali|i|pa|ma] (zašto|zasto|zbog čega|zbog cega|čemu|kako to|otkud to|zašto tako|zašto to|zašto baš to|zašto sad|zašto sada|zašto baš sad|zašto danas|zašto ja|zašto ne|zašto baš tako|po čemu|na temelju čega)',
        '[a|ali|i|pa] (zašto|zasto|zbog čega|otkud) <you> [mi|me] <have> <you> [mi|me] [to|ovo] [tako|to] (napravio|napravila|napravili|učinio|učinila|shvatio|shvatila|shvatili|razumio|razumjela|razumjeli|odlučio|odlučila|rekao|rekla|rekli|pitao|pitala|pitali|napisao|napisala|napisali|poslao|poslala|poslali|podsjetio|podsjetila|podsjetili|pokazao|pokazala|protumačio|zaključio|zaključila) [to|ovo|tako|na to|na ovo] [sad|sada|danas]',
        '[a|ali|i|pa] (zašto|zasto|zbog čega) <you> [mi|me] [sad|sada|opet] [to|ovo|tako] (pitaš|pitate|pišeš|pišete|šalješ|šaljete|podsjećaš|podsjećate|govoriš|govorite|kažeš|kažete|pokazuješ|pokazujete|javljaš|javljate|misliš|mislite) [mi|me] [to|ovo|tako|na to|na ovo|o tome] [sad|sada|danas]',
        '[a|ali|i|pa] (zašto|zasto|zbog čega) [mi] [je] (to|ovo) [mi] [sad|sada] (došlo|stiglo|dolazi|stiže|poslano) [sad|sada|danas]',
        '[a|ali|i|pa] (zašto|zasto) [sam|ja] [ja] (to|ovo|ovu poruku) (dobio|dobila|dobivam|vidim)',
        '[a|ali|i|pa] (zašto|zasto) (dobivam|vidim|sam dobio|sam dobila) (to|ovo|ovu poruku|ovaj podsjetnik)',
        '[a|ali|i|pa] (kako|što|sta|kaj) <have> <you> [me|to|ovo] (razumio|razumjela|razumjeli|shvatio|shvatila|shvatili|pročitao|pročitala|protumačio|protumačila|zaključio) [me|to|ovo]',
        '(objasni|objasnite|objasni to|objasni mi|objasni zašto|objasni mi zašto|objasnite zašto|pojasni|pojasni to)',
        '(otkud|odakle) [ti|vam] (to|ovo|to sad|ta poruka)',
      ],
      maybe: ['(što je to bilo|sta je to bilo|što je ovo|sta je ovo|ne razumijem|što se dogodilo|molim)'],
      title: 'Zašto tako',
      example: 'zašto?',
    },
    'phrase.list': {
      say: [
        '(što|sta|kaj) <have> <you> [sve|već] (naučio|naučila|naučili|zapamtio|zapamtila|zapamtili) [od mene|od nas|o meni|o nama|dosad|do sada]',
        '(što|sta|kaj) <you> [o meni|o nama] (pamtiš|pamtite) [o meni|o nama|od mene]',
        '(pokaži|pokažite|izlistaj) [mi] [sva|sve|moje|svoje] (zapamćene|zapamcene|zapamćena|naučene|naučena|spremljene|spremljena) (odgovore|imena|riječi|izraze|izbore|fraze)',
        '(pokaži|pokažite|izlistaj) [mi] [sve] (što|sta) (pamtiš|pamtite|si zapamtio|si zapamtila|si naučio|si naučila)',
        '(pokaži|izlistaj) [mi] moje (izbore|odgovore)',
        '(tko|ko|što) [je|ti je] (za tebe|za vas|tebi|vama) {phrase~}',
        '(tko|ko|što) ti je {phrase~}',
        '(tko|ko|što) je {phrase~} (za tebe|za vas|tebi|vama)',
        '(na koga|koga|na što) <you> (misliš|mislite) (pod|kad kažem|kad kazem|kad velim) {phrase~}',
        '(za koga|kim) <you> (smatraš|smatrate|držiš|držite|uzimaš) {phrase~}',
      ],
      title: 'Koga razumijem pod vašim riječima',
      example: 'što si naučio?',
    },
    'phrase.remove': {
      say: [
        '(zaboravi|zaboravite) (tko|ko|koji|koja|što) [je|mi je|ti je] {phrase~} [je]',
        '(zaboravi|zaboravite|obriši|makni) [moj|moju|svoj] (odgovor|izbor|odabir) (o|za|oko|na) {phrase~}',
        '(pitaj|pitajte) [me] (opet|ponovno|ponovo|svaki put|svaki puta) [na] (tko|ko|koji|koja|kojeg|koju|na kojeg|na koju) [je] {phrase~} [je]',
        '(pitaj|pitajte) [me] (opet|ponovno|svaki put) na (kojeg|koju|koga) {phrase~} mislim',
        '(zaboravi|zaboravite|obriši|izbriši) [sve] (što|sta) (pamtiš|pamtite|si zapamtio|si zapamtila|ste zapamtili|si naučio|si naučila|ste naučili|znaš) [o meni|od mene|o nama]',
        '(zaboravi|zaboravite|obriši|izbriši|resetiraj) [sve|sva] [moje|moja] (zapamćene|zapamcene|naučene|spremljene|zapamćena|naučena|spremljena) (odgovore|imena|riječi|izraze|izbore|fraze)',
        '(zaboravi|zaboravite|resetiraj|obriši) (sve) moje (odgovore|izbore|odabire)',
      ],
      maybe: ['(zaboravi|zaboravite) [na] {phrase~}'],
      title: 'Zaboravi koga znače moje riječi',
      example: 'zaboravi tko je Ivan',
    },
    help: {
      say: [
        '(pomoć|pomoc|pomozi|pomozi mi|pomozite|upomoć|upute|uputa|naredbe|komande|meni|izbornik|primjeri|help|start|treba mi pomoć|trebam pomoć|vodič)',
        '(pomoć|pomoc|pomozi|help) [mi] [s|sa|oko|za|o] {topic<} (podsjetnici|podsjetnicima|podsjetnike|kontakti|kontaktima|kontakte|poslovi|poslovima|poslove|pozivi|pozivima|bilješke|bilješkama) {topic>}',
        'kako [mogu|da|se|ću|možemo] {topic<} (dodati|dodam|dodaje|dodat|zapisati|zapišem|kreirati|kreiram|postaviti|postavim|odgoditi|odgodim|promijeniti|promijenim|prebaciti|prebacim|unijeti|unesem) {topic}',
        '(što|sta|kaj) <you> [sve|još] (znaš|znate|možeš|možete|umiješ|radiš|radite|nudiš) [raditi|napraviti|sve]',
        '(što|sta|kaj) [sve|još] (mogu|možemo|smijem) [ovdje|ti|te] [reći|reci|pitati|pisati|napisati|raditi|tražiti]',
        '(kako|na koji način) (radiš|ovo radi|to radi|funkcionira ovo|ovo funkcionira|funkcioniraš|te koristiti|te koristim|se koristi|se ovo koristi|se koristiš|ovo koristiti|početi|započeti|da počnem|da te koristim)',
        '(od čega početi|odakle početi|odakle da krenem|koje su naredbe|koje naredbe postoje|pokaži naredbe|pokaži sve naredbe|popis naredbi|lista naredbi|koje komande imaš|za što služiš|čemu služiš)',
      ],
      maybe: ['(pomoć|pomozi|pomozi mi) (s|sa|oko|za) {topic~}'],
      title: 'Pomoć',
      example: 'što sve znaš?',
    },
  },
} satisfies NounPhrases
