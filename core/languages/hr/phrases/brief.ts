import type { NounPhrases } from '../../phrases.ts'

export const brief = {
  rules: {
    shortAsk:
      '(što moram znati|sto moram znat|što moram znat|što trebam znati|što trebam znat|što je bitno|najbitnije|ukratko tko i što|ukratko|dva retka najbitnijeg|daj ukratko|reci ukratko|tko je to|brief|daj brief|kratki pregled|pripremi me|što znamo|podsjeti me|daj mi osnovno|na brzinu)',
    goTo: '([ja|mi] [sad|sada|upravo|za deset minuta|za pet minuta|za pol sata|uskoro|sutra|danas] (idem|idemo|ulazim|ulazimo|vozim se|stižem|imam|zovem|parkiram|krećem|čekam|sjedam) [sad|sada|upravo|za deset minuta|na (sastanak|kavu|ručak|razgovor|poziv) (s|sa|kod|u)] [kod|u|k|do|s|sa|na] {subject} [na telefonu|na liniji|na vezi|sad|za deset minuta|za pol sata])',
  },
  commands: {
    'brief.show': {
      say: [
        '(pripremi|pripremi mi|daj|daj mi|napravi|napravi mi|pokaži|treba mi|trebam|složi|složi mi|može) [kratki|kratak|kratku|brzi|jedan|mali] (pregled|brief|brif|sažetak|presjek|rezime|briefing|brifing|uvid|info) (o|za|oko|prije|od|vezano za|u vezi) [sastanka|sastanak|poziva|poziv] [s|sa|kod|u] [posla|poslu|posao|tvrtke|tvrtki|tvrtku|firme|firmi|firmu] {subject}',
        '[kratki|kratak|brzi] (pregled|brief|brif|sažetak|presjek|rezime|briefing|brifing) (o|za|oko|prije) [sastanka|sastanak|poziva|poziv] [s|sa|kod|u] [posla|poslu|posao|tvrtki|tvrtku|firmi|firmu] {subject}',
        '(pripremi|spremi|pripremite|pripremiti) (me|nas) za [moj|naš|sutrašnji|današnji] (sastanak|poziv|razgovor|posjet|posjetu|kavu|ručak|demo|call|kol) (s|sa|kod|u|za) {subject}',
        '(pripremi|spremi) (me|nas) za {subject}',
        '(ispričaj|reci|pokaži|daj|podsjeti me) [mi] [sve|što je bitno|ukratko|što znamo] (o|oko|za) {subject} (prije|za) [mog|moj|našeg|naš|sutrašnjeg|današnjeg] (sastanka|sastanak|poziva|poziv|razgovora|razgovor|posjeta|posjete)',
        '(uputi me|uvedi me|ubaci me|daj mi ukratko|reci mi ukratko|ukratko|sažmi|rezimiraj|sumiraj) [u priču|ukratko|u tijek] [oko|o|za|s|sa|vezano za] {subject}',
        '(što|sta|kaj) [mi] (trebam|trebamo|moram|moramo|bih trebao|bih trebala|bi trebao|treba|valja|je bitno) (znati|znat|pitati) (o|oko|prije|za) [sastanka|sastanak|poziva|poziv|razgovora] [s|sa|kod|u] {subject}',
        '[ja|mi|sad|sada|sutra|danas] (idem|idemo|vozim|zovem|zovemo|nalazim se|nalazimo se|putujem) [sad|sada|sutra|danas] [u|kod|na sastanak s|na sastanak sa|na sastanak u|na kavu s|s|sa|do] {subject} [sad|sada|sutra|danas] , (što trebam znati|sta trebam znati|šta trebam znati|što moram znati|što je bitno|daj brief|daj pregled|pripremi me|ukratko)',
        '(kakva je situacija|kakvo je stanje|koja je situacija|gdje smo stali|gdje smo stali zadnji put|na čemu smo stali|što je otvoreno|sta je otvoreno|što imamo otvoreno|što je bilo zadnje) (s|sa|kod|u|oko) [poslom|tvrtkom|firmom] {subject}',
        '(što|sta|kaj) <am> [mi] (obećao|obećala|obećali|dužan|dužna|dužni) {subject}',
        '(što|sta|kaj) (pitati|da pitam|pitat|trebam pitati) {subject}',
        '(brief|brif|pregled|sažetak) {subject}',
        '[sutra|danas|sad|uskoro|za sat vremena] [imam|imamo|je|mi je|slijedi] [sutra|danas|sad|uskoro|za sat vremena] (sastanak|poziv|call|kol|demo|ručak|razgovor|posjet) (s|sa|kod|u) {subject} [sutra|danas|sad|uskoro|za sat vremena] , (pripremi me|pripremi|brief|daj brief|daj mi brief|daj pregled|daj mi pregled|što trebam znati|sta trebam znati|što moram znati|molim pregled|ukratko)',
        '(brief|daj brief|daj mi brief|brif|daj pregled|daj mi pregled|sažetak|pripremi me)',
        '<goTo> [,] <shortAsk>',
        '[molim] [kratak|kratki] (sažetak|pregled|presjek|rezime) (o|za|oko) [tvrtki|firmi|poslu] {subject} [prije (sastanka|poziva|razgovora)]',
        '(šalabahter|šalabakter|salabahter|rezime|sažetak|presjek|ukratko|natuknice|bilježnica|osobna iskaznica|prep|priprema) (za|o|oko|prije) {subject} [call|poziv|sastanak]',
        '(rezime|sažetak|presjek|ukratko|priprema) [,] {subject}',
        '(sve bitno|sve važno|sve najbitnije|ono bitno|najbitnije|najvažnije) (o|oko|za) {subject} [prije (nego|poziva|sastanka|razgovora)]',
        '[tko je tko i] gdje smo stali (kod|s|sa|u|oko) {subject}',
        '(osvježi mi pamćenje|osvjezi mi pamcenje|podsjeti me gdje smo stali|podsjeti me tko su|uvedi me u priču) (oko|o|s|sa|kod|vezano za) {subject}',
        '(daj|reci|ispričaj) [mi] [dotad|do tada|sad] [kratko|ukratko|na brzinu] (o|oko|za) {subject}',
        'prep za {subject} [call|poziv|sastanak]',
      ],
      maybe: ['<goTo>'],
      title: 'Pregled prije sastanka',
      example: 'daj mi pregled za Acme',
      ask: { subject: 'O kome?' },
    },
  },
} satisfies NounPhrases
