import type { NounPhrases } from '../../phrases.ts'

export const schedule = {
  rules: {
    regularly:
      '[mi|nam|naš|našu|naše|cijeli] [izvještaj (o|s|za)|izvještaj|izvješće (o|za)|izvještaje (o|za)|graf|grafikon|tablicu|pregled|brojke (o|za)|podatke (o|za)] [naš|našu|naše] (koliko smo (zatvorili|dobili|prodali|zaradili) {report.metric=won}|koliko smo (izgubili|gubili) {report.metric=lost}|(vrijednost|iznos|zbroj|stanje|pregled) [otvorenih] (poslova|prilika|dealova|lijevka|pipelinea) {report.metric=pipeline}|koliko (imamo|ima) [novca] u lijevku {report.metric=pipeline}|(otvorene|otvoreni|otvorenih) (poslove|poslovi|poslova|prilike|prilika|dealove|dealovi|dilove) {report.metric=pipeline}|(izgubljene|izgubljeno|izgubljeni) {report.metric=lost}|(dobivene|dobiveno|dobiveni) {report.metric=won}|[broj] (novih|nove) (klijenata|klijente|kupaca|kupce) {report.metric=newContacts}|{report.metric}) [[,] (po|prema|za svakog|za svaku|raspodijeljeno po|podijeljeno po) {report.by}] [[,] [za|u|tijekom] {report.period}]',
    thatReport:
      '(to|ga|ju|ih|ovo|isto|isti (izvještaj|graf)|((ovaj|taj|takav) (izvještaj|graf|grafikon|pregled)|ovu (tablicu|prodajnu)|te (brojke|podatke|izvještaje)|ove (brojke|podatke|izvještaje)))',
    hereWords:
      '(ovdje|ovamo|tu|u (ovaj|naš) (chat|kanal|razgovor)|na (ovaj|naš) kanal|tuj|u (ovu|našu) (grupu|nit)|u (ovom|našem) (chatu|kanalu|razgovoru)|u (ovoj|našoj) grupi)',
    here: '(<hereWords> {to=here})',
    sendIt:
      '(šalji|šaljite|pošalji|pošaljite|daj|dajte|pokazuj|pokazujte|prosljeđuj|prosljeđujte|dostavljaj|dostavljajte|javljaj|javljajte|šibaj|baci|bacaj|stavi|isporuči|dobaci|bacite|ispali)',
    postIt:
      '(objavljuj|objavljujte|objavi|stavljaj|stavljajte|postaj|postajte|šalji|šaljite|bacaj|bacajte|šibaj|pokazuj|pokazujte|piši|pišite|ponavljaj|dijeli|dijelite|stavi|stavite|baci|pošalji|pošaljite|izbaci|izbacuj|postaj)',
    regularReports:
      '([redovite|zakazane|automatske|tjedne|dnevne|mjesečne|periodične] (izvještaje|objave|pretplate na izvještaje|raspored izvještaja))',
  },
  commands: {
    'report.schedule': {
      say: [
        '<sendIt> [mi|nam] <regularly> [<here>] {repeat} [<here>]',
        '<postIt> [mi|nam] [<here>] <regularly> [<here>] {repeat} [<here>]',
        '(<postIt>|<sendIt>) [mi|nam] [<here>] {repeat} [<here>] <regularly>',
        '{repeat} [,] [mi|nam] [<here>] (<sendIt>|<postIt>) [mi|nam] [<here>] <regularly> [<here>]',
        '{repeat} [,] <regularly> [<here>] (<sendIt>|<postIt>) [mi|nam]',
        '(<sendIt>|<postIt>) [mi|nam] [<here>] <thatReport> [<here>] [mi|nam] {repeat} [<here>]',
        '(<sendIt>|<postIt>) [mi|nam] <here> {repeat} [<thatReport>]',
        '{repeat} [,] (<sendIt>|<postIt>) [mi|nam] [<here>] <thatReport> [<here>]',
        '<thatReport> (<sendIt>|<postIt>) [mi|nam] [<here>] {repeat} [<here>]',
        '[{repeat}] (želim|htio bih|htjela bih|volio bih|voljela bih|želimo|trebam|molim|mogu li|može li) [{repeat}] (primati|dobivati|vidjeti|imati|dobiti|slati|objavljivati) [mi|<here>] (<regularly>|<thatReport>) [<here>] [{repeat}] [<here>]',
        '(neka|nek) [mi|nam] [<here>] [{repeat}] (stiže|dolazi|pada|bude|se šalje|se objavljuje) [mi|nam|<here>] (<regularly>|<thatReport>) [{repeat}]',
        '(pretplati|pretplatite) (me|nas) na <regularly> [<here>] {repeat}',
        '(zakaži|zakažite|postavi|postavite|namjesti|automatiziraj) (<regularly>|<thatReport>) [<here>] [za] {repeat} [<here>]',
        '[molim da se] <regularly> (šalje|objavljuje|slati|objavljivati|dostavlja) [mi|nam|<here>] {repeat}',
      ],
      maybe: [
        '<regularly> [<here>] {repeat} [molim]',
        '{repeat} [,] <regularly> [<here>]',
        '(isto|to|tako) {repeat}',
        '(<sendIt>|<postIt>) <thatReport> [<here>] (redovito|automatski)',
      ],
      title: 'Slati izvještaj redovito',
      example: 'objavljuj to ovdje svaki ponedjeljak u 9',
      ask: { repeat: 'Koliko često i kada? Na primjer, svaki ponedjeljak u 9.' },
    },
    'schedule.list': {
      say: [
        '(imam li|imamo li|ima li|postoje li) [kakve|kakvih|neke] [redovite|redovitih|zakazane|zakazanih|automatske|automatskih] (izvještaje|izvještaja) [koji] [se] [šalju|stižu|objavljuju] [automatski|redovito|sami]',
        'koje (redovite|zakazane|automatske) (izvještaje|objave) (imamo|imam|šalješ|dobivamo)',
        'koje još izvještaje [<hereWords>] (objavljuješ|šalješ|stavljaš) [<hereWords>]',
        '(pokaži|prikaži) [sve] izvještaje koji (stižu|dolaze|se šalju|se objavljuju) [sami|automatski|redovito]',
        'na koje sam (izvještaje|izvješća) pretplaćen',
        'na koje sam (izvještaje|izvješća) pretplaćena',
        'na koje smo (izvještaje|izvješća) pretplaćeni',
        'sve što je zakazano (za|u) (ovaj|ovom|ovu|ovoj) (razgovor|razgovoru|kanal|kanalu|grupu|grupi)',
        '(što|šta|koje izvještaje|koje brojke) [ti] [nam|mi] [<hereWords>] (objavljuješ|šalješ|stavljaš|postaš|bacaš|dijeliš) [nam|mi] [<hereWords>] [redovito|automatski|svaki tjedan|po rasporedu] [<hereWords>]',
        '(koji|kakvi) [su] [redoviti|zakazani|automatski|tjedni] (izvještaji|objave) [<hereWords>] [mi|nam] [su|postoje|dolaze|stižu|se šalju|se objavljuju|imamo] [zakazani|postavljeni|na automatici|na rasporedu] [<hereWords>] [redovito|automatski|sami|po rasporedu]',
        '(pokaži|pokažite|daj|prikaži|nabroji) [mi|nam] [sve|moje|naše|popis] <regularReports> [<hereWords>]',
        '[popis] [svih] (redovitih|zakazanih|automatskih) (izvještaja|objava) [<hereWords>]',
        'na koje (izvještaje|izvješća) (sam|smo) [ovdje] (pretplaćen|pretplaćena|pretplaćeni)',
        '[moji|naši|svi] (redoviti|zakazani|automatski) (izvještaji|objave)',
        '(koji|kakvi) [se] (izvještaji|izvješća|grafovi|brojke) [se] [automatski|redovito|sami] [šalju|objavljuju|stižu|dolaze|idu] [automatski|redovito|sami] [<hereWords>]',
        '(što|šta|koje izvještaje) (si|imaš) [ovdje] (zakazao|zakazala|namjestio|zakazano|postavljeno|na rasporedu) [<hereWords>|za slanje]',
        '(što|šta) [se] [sve] [<hereWords>] [automatski|redovito] [se] (objavljuje|šalje) [automatski|redovito] [<hereWords>]',
        '(što|koji izvještaji) [je|su] [ovdje] (zakazano|postavljeno|zakazani|postavljeni) [za slanje|za objavu] [<hereWords>]',
        '(koje izvještaje|što) (dobivam|dobivamo|primam|primamo) [redovito|automatski|svaki tjedan]',
      ],
      maybe: ['[moj|naš] (raspored izvještaja|popis pretplata)', 'pretplate na izvještaje'],
      title: 'Izvještaji koji stižu redovito',
      example: 'što ovdje objavljuješ?',
    },
    'schedule.stop': {
      say: [
        '[molim ,] ne (šaljite|šalji|objavljujte|objavljuj) više (to|ih|te brojke|izvještaje|taj izvještaj) [<hereWords>]',
        'nemoj [mi|nam] više (slati|objavljivati) (to|ih|te brojke|izvještaje|taj izvještaj|izvještaj {report})',
        'nemoj (slati|objavljivati) više (to|ih|te brojke|izvještaje|taj izvještaj)',
        '{report} izvještaj [mi|nam] (više ne treba|ne treba više)',
        'izvještaj {report} nitko ne (čita|gleda) [,] (ugasi|zaustavi|otkaži|isključi) [ga]',
        '(odjavi|odjavite) (me|nas) (s|sa|od) {report} (izvještaja|izvještaje)',
        '(otkaži|otkažite|zaustavi|prekini|obustavi|obustavite) [sve] [redovite] (slanje|objave|objavu) [izvještaja|{report}]',
        '(zaustavi|zaustavite|prekini|prekinite|obustavi|obustavite|ugasi|ugasite|isključi|isključite|otkaži|otkažite|ukini|ukinite|makni) [slanje|objavu|objavljivanje] [taj|ovaj|naš|moj] (izvještaj|izvještaja|izvještaje|izvješće|izvješća) [{report}]',
        '(zaustavi|zaustavite|prekini|prekinite|obustavi|obustavite|ugasi|ugasite|isključi|otkaži|otkažite|ukini) [slanje|objavu] {report} (izvještaj|izvještaja|izvješća|izvješće|objavu)',
        '(zaustavi|prekini|obustavi|ugasi|isključi|otkaži|ukini) [tu|ovu|redovitu|automatsku|tjednu] (objavu|objave|pretplatu|slanje) [izvještaja]',
        '(ne šalji|nemoj slati|ne objavljuj|nemoj objavljivati|prestani slati|prestani objavljivati|dosta je slanja) [mi|nam|više|ovdje] [mi|nam|više] (to|ga|ih|taj izvještaj|te brojke|te izvještaje|izvještaj|izvještaje) [više|ovdje]',
        '(ne šalji|nemoj slati|prestani slati|prestani objavljivati) [mi|nam] [više] {report} (izvještaj|izvještaje) [više]',
        '[više] [mi|nam] [više] ne treba [mi|nam] [više] [onaj|taj|ovaj] izvještaj {report} [, (ugasi|zaustavi|otkaži|makni|isključi|ukini) [ga]]',
        '[onaj|taj|ovaj] izvještaj {report} [nam|mi] [više] ne treba [nam|mi] [više] [, (ugasi|zaustavi|otkaži|makni|isključi|ukini) [ga]]',
        '(prestani|prestanite|nemoj|nemojte) [mi|nam|ovdje] [više] (slati|objavljivati|bacati|postati|slat) [mi|nam|ovdje] [ono|onaj izvještaj|izvještaj|one brojke|ovdje] {report}',
        '{report} izvještaj (ugasi|zaustavi|otkaži|ukini|isključi) [,] [dosadio je|ne treba]',
        '(ugasi|zaustavi|otkaži|ukini) {report} , (tu objavu|taj izvještaj|to) nitko (ne gleda|ne čita|ne treba)',
        '(odjavi|odjavite) (me|nas) (s|sa|od) [{report}] (izvještaja|izvještaje)',
      ],
      maybe: ['(zaustavi|ugasi|otkaži) {report~} (izvještaj|objavu)', 'dosta izvještaja'],
      title: 'Zaustaviti redoviti izvještaj',
      example: 'zaustavi izvještaj ponedjeljkom',
    },
  },
} satisfies NounPhrases
