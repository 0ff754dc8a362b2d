import type { NounPhrases } from '../../phrases.ts'

export const service = {
  rules: {
    wantsTo:
      '(želim|ja želim|želimo|htio bih|htjela bih|htjeli bismo|volio bih|voljela bih|trebam|trebamo|moram|mogu li|može li|možemo li|molim|molim vas|bih li mogao|bih li mogla|da li mogu)',
    wantsHow: '(<wantsTo>|kako mogu|kako)',
    aRequest: '[novi|jedan|svoj|moj|još jedan|novu] (upit|zahtjev|prijavu|pritužbu|reklamaciju|ticket|slučaj)',
    myOrder:
      '[moja|moju|moje|moj|mojom|naša|našu|ova|zadnja|posljednja|moja zadnja|mojoj] (narudžba|narudžbu|narudžbom|narudžbe|narudžbi|pošiljka|pošiljku|pošiljkom|paket|paketom|dostava|dostavu|kupnja|roba|robu|kupnju)',
    myRequest:
      '[moj|mojim|moja|moju|mojom|mog|mojega|naš|taj|tim|moji|moje|mojih|mojem] (upit|upitom|upita|upiti|upite|upitu|zahtjev|zahtjevom|zahtjeva|zahtjevi|prijava|prijavu|prijavom|pritužba|pritužbom|problem|problemom|ticket|ticketom|reklamacija|reklamacijom|pitanje|pitanjem)',
    aPerson:
      '[živim|živog|živa|živu|stvarnim|pravim|pravog|nekim|nekoga|vašim|vašeg] (čovjekom|čovjeka|čovjek|osobom|osobu|osoba|operaterom|operatera|operater|agentom|agenta|agent|djelatnikom|djelatnika|zaposlenikom|zaposlenika|voditeljem|voditelja|savjetnikom|savjetnika|kolegom|kolegu|menadžerom|menadžera)',
    somebody:
      '(<aPerson>|nekim živim|nekim|nekime|nekim od vas|podrškom|korisničkom podrškom|službom za korisnike|vašim timom)',
    myData: '[sve] [moje|svoje] [osobne] (podatke|informacije|podaci)',
    forGood: '[potpuno|zauvijek|odmah|sada|molim|iz vaše baze|iz baze|iz sustava|kod vas]',
  },
  commands: {
    'ticket.open': {
      say: [
        '[<wantsTo>] (otvoriti|otvori|otvorite|poslati|pošalji|predati|podnijeti|napraviti|prijaviti|ostaviti|napisati|otvaram|šaljem) <aRequest>',
        '[<wantsTo>] (otvoriti|otvori|otvorite|poslati|pošalji|predati|podnijeti|napraviti|prijaviti|ostaviti|napisati|otvaram|šaljem) <aRequest> (o|za|zbog|,|da|jer|vezano uz|u vezi) {text}',
        '(novi upit|upit|novi zahtjev) , {text}',
        '[<wantsTo>] prijaviti (problem|kvar|grešku|nedostatak|pogrešku)',
        '{category=problem} {text<} (imam|imamo|postoji|pojavio se|nastao je) [veliki|neki|jedan|ozbiljan|opet|mali] (problem|problema|problemi|kvar|nevolju) (s|sa|kod|oko) {text}',
        '{category=problem} {text<} (problem|kvar) (s|sa|na) {text}',
        '{category=return} {text<} [<wantsTo>] (vratiti|vraćam|zamijeniti|poslati natrag) {text}',
        '{category=return} {text<} (vratite|povrat) [mi] (novac|novca) za {text}',
        '{category=warranty} {text<} (jamstveni popravak|jamstveni slučaj|popravak u jamstvu|pod jamstvom|reklamacija u jamstvu) {text}',
      ],
      maybe: [
        '[imam] [jedan|neki] (problem|pritužbu|reklamaciju)',
        '(pomozite|pomozi|trebam pomoć) (s|sa|oko|,) {text}',
      ],
      title: 'Poslati upit',
      example: 'imam problem s pisačem',
      ask: { text: 'O čemu se radi? Napišite kao što biste čovjeku.' },
    },
    'ticket.show': {
      say: [
        '[a] (što je s|što je sa|kako stoji|gdje je|status|stanje|ima li novosti o|ima li novosti oko|ima li vijesti o|novosti o|što se događa s|pokaži|pokažite|kakav je status|što ima s|što s|u kojoj je fazi) <myRequest>',
        '[no] (ima li|imate li|ima) [kakvih|ikakvih|već] (novosti|vijesti|odgovora|napretka|promjena)',
        '(jeste li|je li|kad ćete|kada ćete|kad će biti|kada će biti) [već] (riješili|riješen|riješiti|pregledali|pregledan|pogledali|pogledati|zatvorili|obradili|pročitali) <myRequest>',
        '(je li|da li je) [itko|netko] [već] (pogledao|vidio|pročitao|gledao|odgovorio na|radi na) [moj|mom|na] [upit|upitu|zahtjev|problem|to]',
        '(kad|kada) (ću|ćemo) (dobiti|imati) odgovor',
        '(dokle|gdje) ste [stigli] (s|sa) (popravkom|zamjenom|reklamacijom|rješavanjem|povratom) [mog|moje|mojeg|našeg|naše] [pisača|terminala|skenera|stola|uređaja|problema|narudžbe]',
        '(kad|kada) ćete [mi|nam] odgovoriti',
        '(kad|kada) (mi|nam) (odgovarate|ćete odgovoriti|će netko odgovoriti|stiže odgovor|dolazi odgovor)',
        '(pokaži|pokažite|koji su|popis) [sve|svi] (moje|moji|naši) [otvorene|otvoreni|stari] (upite|upiti|zahtjeve|zahtjevi)',
        '(moji upiti|moje prijave|moji zahtjevi)',
        '(ima li|imate li|ima) [što|nešto|kakvih|ikakvih] (novo|novosti|vijesti|pomaka) (za|oko|o|u vezi) [moj|mog|mojeg|moje|moju] (upit|upita|zahtjev|zahtjeva|prijavu|prijave|reklamaciju|reklamacije) [broj|br] {ticket}',
        '(zašto|kako to da) [mi] (nitko|niko) [mi] (ne odgovara|ne odgovori|nije odgovorio|se ne javlja) [na <myRequest>]',
        '[pokaži|pokažite|što je s|status] [moj|mojim|mog] (upit|upitom|zahtjev|zahtjevom) [broj|br] {ticket}',
      ],
      title: 'Kako stoji moj upit',
      example: 'što je s mojim upitom?',
    },
    'deal.status': {
      say: [
        '[a] (gdje je|gdje mi je|što je s|što je sa|kako stoji|status|stanje|kakav je status|kad stiže|kada stiže|kad dolazi|kada dolazi|kad će stići|kada će stići|kad šaljete|kada šaljete|kad ćete poslati|kada ćete poslati|kad će biti|kada će biti|kad mogu očekivati|kada mogu očekivati|pratiti|prati|ima li novosti o|ima li vijesti o|dokle je|što ima s|koliko još čekam) <myOrder> [sada|već|gotova|spremna]',
        '(je li|da li je) [već] <myOrder> [već] (poslana|poslan|gotova|spremna|spreman|potvrđena|plaćena|na putu|krenula|stigla|otišla|isporučena)',
        '(jeste li|da li ste) [već] (poslali|potvrdili|isporučili|spremili) <myOrder>',
        '(kad|kada) (ću|ćemo|mogu|možemo) (dobiti|primiti|preuzeti|pokupiti) <myOrder>',
        '(moja|moje|naša) (narudžba|narudžbe)',
        'tko (vodi|se brine o|se bavi|je zadužen za) <myOrder>',
        '[ja|mi] [još uvijek|još|i dalje] (čekam|čekamo) <myOrder>',
        '(gdje je|što je s|status|kada stiže|kad stiže) {deal}',
        'status narudžbe',
      ],
      title: 'Gdje je moja narudžba',
      example: 'gdje je moja narudžba?',
    },
    'faq.ask': {
      say: [
        '[imam] [jedno|kratko|samo] pitanje [,|o|oko|vezano uz|u vezi] {question}',
        '(recite mi|reci mi|zanima me|želim znati|htio bih znati|htjela bih znati|možete li mi reći|možeš li mi reći|objasnite mi|znate li) [o|,] {question}',
      ],
      title: 'Odgovoriti na pitanje',
      example: 'koje vam je radno vrijeme?',
      ask: { question: 'Što želite znati?' },
    },
    'need.tell': {
      say: [
        '{text<} (želim|želimo|htio bih|htjela bih|htjeli bismo|trebam|planiram|planiramo|namjeravam|mogu li|može li se|kako mogu|gdje mogu|namjeravamo) (kupiti|naručiti|nabaviti|uzeti|unajmiti) {text}',
        '{text<} (prodajete li|prodajete|nudite li|imate li na prodaju|imate li na zalihi|držite li) {text}',
        '{text<} (koliko košta|koliko koštaju|koliko stoji|koliko bi koštalo|koja je cijena|kolika je cijena|koje su cijene|pošto je|pošto su) {text}',
        '{text<} (cijena|ponuda|ponudu|cijenu) za {text}',
        '{text<} (zanima me|zanimaju me|zanima nas|zanimaju nas) (kupnja|nabava|cijena|ponuda) {text}',
        '{text<} (tražim|tražimo) (ponudu|cijenu|cjenik|predračun|novi|novu|računalo|pisač|uređaj) {text}',
        '{text<} (pošaljite|izračunajte|napravite|dajte) [mi|nam] (ponudu|cijenu|predračun|cjenik) za {text}',
        '{text<} (naručujem|kupujem|uzimam|kupit ću|uzet ću|naručujemo) {text}',
      ],
      maybe: [
        '{text<} (treba mi|trebaju mi|treba nam|trebaju nam|trebam|trebamo|želim|želimo|htio bih|htjela bih|htjeli bismo) {text}',
        '{text<} imate li {text}',
        '{text<} (tražim|tražimo) {text}',
        '{text<} (zainteresirani smo|zainteresiran sam|zainteresirana sam) za {text}',
      ],
      title: 'Reći što želim kupiti',
      example: 'želim kupiti 20 licenci Pro',
      ask: { text: 'Što želite kupiti i koliko?' },
    },
    'handover.request': {
      say: [
        '[<wantsHow>] (razgovarati|pričati|popričati|porazgovarati|govoriti|čuti se|dopisivati se) (s|sa) <somebody>',
        '[<wantsHow>] (razgovarati|pričati|popričati|porazgovarati|govoriti) (s|sa) <somebody> (o|zbog|oko|u vezi|iz) {about}',
        '(dajte mi|daj mi|pozovite|pozovi|zovite|spojite me s|spojite me sa|prebacite me na|trebam|želim|treba mi|hoću) <aPerson>',
        '[živu|živog] (čovjek|čovjeka|osobu|osoba|operater|operatera|agent|agenta|djelatnik|djelatnika) [molim|sada]',
        '(neka|neka mi|može li|može li mi|može) (netko|operater|čovjek|kolega) [mi] (nazove|nazvati|piše|pisati|odgovori|odgovoriti|pomogne|pomoći|javi|javiti|se javi|se javiti) [mi]',
        '(nazovite|nazovi|zovite) (me|nas) [natrag|odmah|hitno] [molim]',
        '(nazovite|nazovi|zovite) (me|nas) (zbog|oko|radi|u vezi|u vezi s) {about}',
        '(možete li|može li me netko|može netko|neka me netko) (me|nas) (nazvati|kontaktirati|nazove) [(zbog|oko|radi|u vezi|u vezi s) {about}]',
        '[ja] (neću|ne želim|ne bih) [s] (bota|bot|botom|robotom|robota) [,] [dajte|hoću|želim] [mi|s] [nekoga|nekog] [živog|čovjeka|čovjekom|osobu]',
        '(neka|nek|da) me (kontaktira|nazove|zove) (netko|kolega|čovjek) [iz (prodaje|podrške|servisa|vašeg tima)] [(zbog|oko|radi) {about}]',
        'neka (me|nas|mi se|nam se) (netko|operater|kolega) (nazove|javi)',
        '(ima li|je li) (ovdje|tu) [neki|netko] (živ|živi čovjek|ljudi|čovjek|stvaran|stvarna osoba)',
        '[ja] ne želim (razgovarati|pričati|pisati|dopisivati se) (s|sa) (botom|robotom|strojem)',
      ],
      maybe: ['(pomoć|pomozite|pomozi|trebam pomoć)', '(jeste li|jesi li|je li ovo) (bot|robot|čovjek)'],
      title: 'Razgovarati s čovjekom',
      example: 'želim razgovarati s čovjekom',
    },
    'feedback.give': {
      say: [
        '[dajem|moja ocjena [je]|ocjena|ocjenjujem] [vam|vas] {score} (od|iz) (10|deset) [[,|i|jer] {text}]',
        '(dajem|moja ocjena [je]|ocjena|ocjenjujem s|ocjenjujem vas s) [vam] {score} [bodova|zvjezdica|boda] [[,|i|jer] {text}]',
        '[moj|moja] (osvrt|recenzija|mišljenje|povratna informacija|komentar) , {text}',
        '[<wantsHow>] (ostaviti|napisati|dati) [vam] (osvrt|ocjenu|recenziju|povratnu informaciju)',
        '[<wantsHow>] (ostaviti|napisati|dati) [vam] (osvrt|ocjenu|recenziju) , {text}',
      ],
      maybe: ['{score}', '{score} , {text}'],
      title: 'Reći kako je bilo',
      example: '9 od 10, hvala, sve u redu',
      ask: { score: 'Kako je bilo, od 0 do 10?' },
    },
    'consent.withdraw': {
      say: [
        '(stop|stani|stanite|prestanite|prestani|odjava|odjavi me|odjavite me|dosta|želim se odjaviti|kako se odjaviti|odjaviti se)',
        '[molim] (ne|nemojte|više ne|nemojte više|nemoj|nemoj više) [mi] [više] (pišite|pisati|slati|šaljite|zovite|zvati|smetati|smetajte) [mi|nam|me] [više] [ništa|reklame|poruke|ponude|newsletter|oglase]',
        '(prestanite|prestani|dosta) [mi] [s] (pisati|slati|zvati|smetati|slanjem|porukama) [mi|me] [reklame|poruke|mailove|newsletter|reklama|poruka]',
        '(maknite|izbrišite|uklonite|skinite) me (s|sa|iz) [vaše|vašeg] (liste|popisa|mailing liste|newslettera)',
        '(povlačim|opozivam) [svoju|svoj] (privolu|pristanak|suglasnost) [za oglašavanje|za poruke]',
        '(bez|nikakvih) [više] (reklama|poruka|newslettera|oglasa)',
        '(pustite me na miru|ne želim [primati] (vaše|ove|te) (poruke|reklame|mailove|ponude|newslettere))',
      ],
      title: 'Ne slati mi ništa netraženo',
      example: 'stop',
    },
    'consent.give': {
      say: [
        '(start|prijava na novosti|pretplati me|pretplatite me|ponovno se prijaviti)',
        '(možete|smijete) mi [opet|ponovno] (pisati|slati) [opet|ponovno] [novosti|ponude]',
        '(dajem|obnavljam) [svoju] (privolu|suglasnost) [opet|ponovno]',
        '(želim|hoću|htio bih|htjela bih) (opet|ponovno|ponovo) (primati|dobivati) [vaše] (poruke|obavijesti|novosti|ponude)',
        '(opet|ponovno|ponovo) mi (pišite|šaljite|javljajte) [novosti|poruke|ponude]',
      ],
      title: 'Opet mi se smije pisati',
      example: 'start',
    },
    'data.show': {
      say: [
        '[a] (što|koje podatke|koje informacije|što sve) [vi] [o meni|o nama] (znate|imate|čuvate|pohranjujete|prikupljate|držite) [o meni|o nama]',
        '(koji|koje) [moji|moje] [osobni|osobne] (podaci|podatke) (imate|se čuvaju|su kod vas|čuvate) [o meni]',
        '[<wantsHow>] (pokažite|pokaži|pošaljite|dajte|izvezite|vidjeti|dobiti|preuzeti|pogledati) [mi] <myData> [koje imate]',
        '[<wantsHow>] (dobiti|poslati) kopiju mojih podataka',
        '(pokažite|recite|pošaljite) [mi] sve , što [o meni] (znate|imate|čuvate) [o meni]',
        '(pokažite|recite|pošaljite) [mi] sve što [o meni] (znate|imate|čuvate) [o meni]',
        'moji [osobni] podaci',
        '(pokažite|recite|pošaljite|dajte) [mi] sve [osobne] (podatke|informacije) (koje|što) [vi] (imate|čuvate|držite) o (meni|nama)',
        '(molim|tražim|zahtijevam|želim) (uvid u|kopiju|presliku|ispis) [svih|sve] [mojih|svojih|svoje] [osobnih|osobne] (podataka|podatke) [koje o meni (imate|čuvate|obrađujete|vodite)]',
      ],
      title: 'Što znate o meni',
      example: 'što znate o meni?',
    },
    'data.erase': {
      say: [
        '[<wantsHow>] [da] (obrišite|obriši|obrisati|izbrišite|izbriši|izbrisati|uklonite|ukloniti|uništite|obrišete|izbrišete) <myData> <forGood>',
        '[<wantsHow>] [da] (obrišite|obriši|obrisati|izbrišite|izbriši|izbrisati|zaboravite|uništite|obrišete|izbrišete) (sve|sve podatke|sve informacije) [što (znate|imate|čuvate)] o (meni|nama) <forGood>',
        '[<wantsHow>] (obrišite|obriši|obrisati|izbrišite|izbrisati|zatvorite|zatvoriti|ugasite) moj (račun|profil|korisnički račun) [i sve podatke|sa svim podacima] <forGood>',
        '(zaboravite|zaboravi|obrišite|izbrišite) me <forGood>',
        '[<wantsHow>] (biti zaboravljen|biti zaboravljena|pravo na zaborav|iskoristiti pravo na zaborav)',
      ],
      title: 'Obrisati sve o meni',
      example: 'obrišite moje podatke',
    },
  },
} satisfies NounPhrases

export const knowledge = {
  rules: {
    customers: '(kupci|kupac|klijenti|klijent|ljudi|netko|oni)',
    likeThat: '(ovako|tako|na ovaj način|ovo|ovim)',
  },
  commands: {
    'knowledge.add': {
      say: [
        'na [pitanje|pitanja] {question~} (odgovori|odgovorite|odgovaraj|reci|piši) [kupcima|klijentima] [<likeThat>] , {answer}',
        '(pitanje|pitanja) {question~} (odgovori|odgovorite|odgovaraj|reci|piši) [kupcima|klijentima] [<likeThat>] , {answer}',
        '{question~} (odgovori|odgovorite|odgovaraj|reci|piši) (kupcima|klijentima) [<likeThat>] , {answer}',
        '{question~} (odgovori|odgovorite|odgovaraj|reci|piši) <likeThat> , {answer}',
        '(odgovori|odgovorite|odgovaraj|reci) [kupcima|klijentima] (na|o|za) [pitanje] {question~} <likeThat> , {answer}',
        '(ako|kad|kada) [<customers>] (pitaju|pita|upitaju) [te|nas] [za|o|,] {question~} , (odgovori|reci|piši|odgovorite) [,|da] {answer}',
        '(ako|kad|kada) [<customers>] (pitaju|pita|upitaju) [te|nas] [za|o|,] {question~} (odgovori|reci|piši|odgovorite) [,|da] {answer}',
        '(dodaj|dodajte|stvori|zapiši|spremi) [novi] odgovor (na|o|za) [pitanje] {question~} , {answer}',
        '[naš] odgovor (na|o|za) [pitanje] {question~} [je|glasi] , {answer}',
      ],
      title: 'Naučiti me odgovor za kupce',
      example: 'na "radno vrijeme" odgovori ovako: pon–pet od 9 do 18',
      ask: { question: 'Na koje pitanje?', answer: 'Što da odgovorim kupcima?' },
    },
    'knowledge.list': {
      say: [
        '(što|kako) (mi|ti|vi) [odgovaramo|odgovaraš|odgovarate|govorimo] [našim] (kupcima|klijentima) [odgovaramo|odgovaraš|odgovarate]',
        '(što|kako) (odgovaramo|odgovaraš|odgovarate|govorimo) [našim] (kupcima|klijentima)',
        '(pokaži|pokažite|popis) [mi] [sve] [naše|svoje|moje] (odgovore|gotove odgovore|bazu znanja|česta pitanja|odgovore za kupce|odgovore kupcima)',
        '(koji|koje) [gotovi|gotove] (odgovori|odgovore) (postoje|imamo|znaš) [za kupce|za klijente]',
        '(baza znanja|naši odgovori|česta pitanja)',
      ],
      title: 'Što odgovaramo kupcima',
      example: 'pokaži naše odgovore',
    },
    'knowledge.remove': {
      say: [
        '(obriši|obrišite|ukloni|zaboravi|uklonite|makni) [naš] odgovor (na|o|za) [pitanje] {question}',
        '(ne odgovaraj|nemoj više odgovarati|nemoj odgovarati) [kupcima|klijentima] (na|o|za) [pitanje] {question}',
      ],
      title: 'Ukloniti odgovor za kupce',
      example: 'obriši odgovor o parkiranju',
      ask: { question: 'Koji odgovor da uklonim?' },
    },
  },
} satisfies NounPhrases
