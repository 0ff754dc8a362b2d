import type { Phrases } from '../../phrases.ts'

export const tables: Omit<
  Phrases['tables'],
  'workspace' | 'roles' | 'measures' | 'dimensions' | 'ticketStatuses' | 'overdue'
> = {
  activityKinds: {
    call: [
      'poziv',
      '(poziva|pozivu|pozive|pozivi|pozivom|razgovor|razgovora|razgovore|razgovori|call|calla|callove|kol|kola|kolove)',
      'telefonski (poziv|razgovor|pozivi|razgovori)',
    ],
    meeting: [
      'sastanak',
      '(sastanka|sastanku|sastankom|sastanke|sastanci|sastanaka|meeting|meetinga|meetinge|miting|demo|prezentacija|prezentaciju|prezentacije|posjet|posjeta|posjete|posjetu|susret|susreta|susrete|kavu|ručak)',
    ],
    email: [
      'e-mail',
      '(mail|maila|mailu|mailom|mailove|mailovi|mailova|email|emaila|emailove|emailovi|e-maila|e-mailove|e-mailovi|mejl|mejla|mejlove|mejlovi|dopis|dopisa|dopise|dopisi)',
    ],
    message: [
      'poruka',
      '(poruku|poruke|poruci|poruka|porukama|sms|smsa|smsove|chat|chata|chatove|dopisivanje|dopisivanja)',
    ],
    note: [
      'bilješka',
      '(bilješku|bilješke|bilješki|bilješkama|zabilješka|zabilješku|zabilješke|napomena|napomenu|napomene|komentar|komentara|komentare|komentari|nota|notu|note)',
    ],
  },
  fields: {
    phone: [
      'telefon',
      '(broj|broja|broj telefona|broj mobitela|broj moba|telefona|mobitel|mobitela|mob|tel|telefonski broj|kontakt broj|kontakt telefon|brojeve|brojevi|telefone|telefoni|fiksni)',
    ],
    email: [
      'e-mail',
      '(mail|maila|email|emaila|e-maila|mejl|mejla|mail adresa|mail adresu|email adresa|email adresu|e-mail adresa|e-mail adresu|e-pošta|e-poštu|adresa e-pošte|adresu e-pošte|mailove|mailovi)',
    ],
    birthday: ['rođendan', '(rođendana|rodjendan|rodjendana|datum rođenja|datum rodjenja|rodendan)'],
    owner: [
      'odgovorna osoba',
      '(odgovornu osobu|zadužena osoba|zaduženu osobu|vlasnik|vlasnika|owner|menadžer|menadžera)',
    ],
    company: ['tvrtka', '(tvrtku|firma|firmu|poslodavac|poslodavca|mjesto rada)'],
    role: ['pozicija', '(poziciju|funkcija|funkciju|uloga|ulogu|titula|titulu|radno mjesto)'],
  },
  lifecycles: {
    lead: [
      'lead',
      '(leada|leadu|leadom|leadovi|lid|lida|potencijalni klijent|potencijalnog klijenta|potencijalni kupac|potencijalnog kupca|potencijalna klijentica)',
    ],
    customer: [
      'klijent',
      '(klijenta|klijentu|klijentom|klijentica|klijenticu|klijenticom|klijenti|klijente|kupac|kupca|kupcu|kupcem|kupci|mušterija|mušteriju|korisnik|korisnika|korisnicu)',
    ],
    partner: ['partner', '(partnera|partneru|partnerom|partnerica|partnericu|partneri|partnere)'],
    supplier: ['dobavljač', '(dobavljača|dobavljaču|dobavljačem|dobavljačica|dobavljačicu|dobavljači|dobavljače)'],
    former: [
      'bivši klijent',
      '(bivšeg klijenta|bivšim klijentom|bivša klijentica|bivši kupac|bivšeg kupca|bivši klijenti)',
    ],
  },
  statuses: {
    open: ['otvoreni', '(otvorene|otvorenih|otvorena|otvoren|aktivni|aktivne|aktivnih|tekući|tekuće|tekućih)'],
    won: [
      'dobiveni',
      '(dobivene|dobivenih|dobiven|dobijeni|dobijene|dobijenih|osvojeni|osvojene|osvojenih|sklopljeni|sklopljene|sklopljenih)',
    ],
    lost: ['izgubljeni', '(izgubljene|izgubljenih|izgubljen|propali|propale|propalih)'],
  },
  kinds: {
    contact: [
      'kontakti',
      '(kontakte|kontakata|klijenti|klijente|klijenata|ljudi|ljude|leadovi|leadove|leadova|kupci|kupce|kupaca)',
    ],
    company: ['tvrtke', '(tvrtki|tvrtka|firme|firmi|poduzeća|kompanije|kompanija)'],
    deal: ['poslovi', '(poslove|poslova|dealovi|dealove|dealova|dilovi|dilove|prilike|prilika)'],
  },
  nudgeKinds: {
    noNextStep: [
      '(sljedeći koraci|sljedeće korake|sljedeći korak|sljedećih koraka|idući koraci|iduće korake|idući korak|poslovi bez [sljedećeg|idućeg] koraka|poslove bez [sljedećeg|idućeg] koraka)',
    ],
    staleDeal: [
      '(zapeli poslovi|zapele poslove|zapelih poslova|zapelim poslovima|poslovi koji stoje|poslove koji stoje|zaglavljeni poslovi|zaglavljene poslove|stari poslovi|stare poslove|zapeli dealovi|zapele dealove|ustajali poslovi|ustajale poslove)',
    ],
    closing: [
      '(datumi zatvaranja|datume zatvaranja|datuma zatvaranja|datum zatvaranja|rokovi zatvaranja|rokove zatvaranja|rokova|rokovi|rokove|zatvaranja|zatvaranje)',
    ],
    quiet: [
      '(tihe klijente|tihi klijenti|tihih klijenata|tihim klijentima|tihe kontakte|tihi kontakti|tišinu|tišina|klijente koji šute|klijenti koji šute|klijentima koji šute|neaktivne klijente|neaktivni klijenti|neaktivnim klijentima|šutnju)',
    ],
    birthday: [
      '(rođendani|rođendane|rođendana|rođendanima|rođendan|rodjendani|rodjendane|rodjendana|rodjendanima|rodjendan|imendani|imendane)',
    ],
    digest: [
      '([jutarnji|jutarnje|jutarnjeg|jutarnjih|dnevni|dnevne|dnevnih] (pregled|pregledi|preglede|pregleda|pregledima|sažetak|sažeci|sažetke|sažetaka|izvještaj|izvještaji|izvještaje|izvještaja|digest|digesta|digesti))',
    ],
  },
  languages: {
    en: ['(engleski|engleskom|engleskog|engleskim|english|eng)'],
    uk: ['(ukrajinski|ukrajinskom|ukrajinskog|ukrajinskim)'],
    ru: ['(ruski|ruskom|ruskog|ruskim)'],
    lt: ['(litavski|litavskom|litvanski|litvanskom)'],
    hr: ['(hrvatski|hrvatskom|hrvatskog|hrvatskim|hr)'],
  },
  settings: {
    language: ['jezik'],
    timezone: ['(vremenska zona|vremensku zonu)'],
    workingHours: ['(radno vrijeme|radni dan|radne sate|radni sati)'],
    lunch: ['(ručak|rucak|pauza za ručak|pauzu za ručak|pauzu)'],
    digest: ['[jutarnji] (pregled|sažetak|izvještaj)'],
    budget: ['(broj|količinu|limit) (obavijesti|savjeta|podsjetnika)'],
    name: ['ime'],
  },
  conditions: {
    noAnswer: ['nema odgovora'],
    notMoved: ['bez pomaka'],
    notClosed: ['nije zatvoreno'],
  },
  columnFields: {
    name: ['ime i prezime', '(prezime i ime|puno ime|ime|imena|osoba|osobe|kontakt|kontakta|naziv kontakta)'],
    firstName: ['samo ime', '(vlastito ime|krsno ime)'],
    lastName: ['prezime', '(prezimena)'],
    middleName: ['srednje ime', '(očevo ime|ime oca)'],
    company: [
      'tvrtka',
      '(tvrtku|tvrtke|tvrtki|firma|firmu|firme|firmi|poduzeće|poduzeća|naziv tvrtke|ime tvrtke|naziv firme|organizacija|poslodavac)',
    ],
    role: ['pozicija', '(poziciju|pozicije|funkcija|funkciju|uloga|ulogu|titula|titulu|radno mjesto|zanimanje)'],
    phone: [
      'telefon',
      '(telefona|telefoni|telefone|broj|broja|brojevi|brojeve|broj telefona|brojevi telefona|mobitel|mobitela|mobiteli|mob|tel)',
    ],
    email: [
      'e-mail',
      '(mail|maila|mailovi|mailove|email|emaila|emailovi|e-maila|mejl|mail adresa|e-pošta|e-poštu|adresa e-pošte|email adresa)',
    ],
    city: ['grad', '(grada|gradovi|mjesto|mjesta|lokacija)'],
    birthday: ['rođendan', '(rodjendan|rođendani|rodjendani|datum rođenja|datum rodjenja)'],
    tags: ['oznaka', '(oznake|oznaku|tag|tagovi|tagove|grupa|grupe|kategorija|segment)'],
    owner: ['odgovorna osoba', '(zadužena osoba|vlasnik|vlasnika|prodavač|voditelj|owner|menadžer|menadžera)'],
    source: ['izvor', '(izvori|izvora|izvor leada|kanal)'],
    need: ['potreba', '(potrebu|potrebe|zahtjev|zahtjevi|interes|upit)'],
    lifecycle: ['status', '(tip kontakta|vrsta kontakta|tip klijenta|tip)'],
    industry: ['djelatnost', '(industrija|industriju|sektor|branša|grana)'],
    website: ['web', '(web stranica|web stranicu|stranica|website|web adresa|sajt)'],
    note: ['bilješka', '(bilješku|bilješke|napomena|napomenu|napomene|komentar|komentari|opis)'],
    noteDate: ['datum bilješke', '(datum aktivnosti|datum napomene)'],
    noteKind: ['vrsta aktivnosti', '(tip aktivnosti|aktivnost|aktivnosti)'],
    dealTitle: ['posao', '(posla|poslovi|naziv posla|deal|prilika|naziv prilike|projekt)'],
    dealAmount: ['iznos', '(iznosa|iznosi|iznos posla|vrijednost|cijena|suma|budžet)'],
    dealCurrency: ['valuta', 'valutu'],
    dealStage: ['faza', '(fazu|faze|faza posla|etapa)'],
    dealClosing: ['datum zatvaranja', '(zatvaranje|zatvaranja|rok|datum potpisa|očekivano zatvaranje)'],
    dealReason: ['razlog gubitka', '(razlog)'],
    skip: ['ništa', '(nepotrebno|nepotreban|nepotrebna|ne treba|preskoči|višak|nebitno|nebitan)'],
  },
  columns: {
    1: ['(prvi|prvom|prva|prvu|prvoj|prvo)'],
    2: ['(drugi|drugom|druga|drugu|drugoj|drugo)'],
    3: ['(treći|trećem|treća|treću|trećoj|treće)'],
    4: ['(četvrti|četvrtom|četvrta|četvrtu|četvrtoj|četvrto)'],
    5: ['(peti|petom|peta|petu|petoj|peto)'],
    6: ['(šesti|šestom|šesta|šestu|šestoj|šesto)'],
    7: ['(sedmi|sedmom|sedma|sedmu|sedmoj|sedmo)'],
    8: ['(osmi|osmom|osma|osmu|osmoj|osmo)'],
    9: ['(deveti|devetom|deveta|devetu|devetoj|deveto)'],
    10: ['(deseti|desetom|deseta|desetu|desetoj|deseto)'],
  },
  exports: {
    contacts: [
      '(kontakte|kontakti|kontakata|kontaktima|klijente|klijenti|klijenata|klijentima|kupce|kupci|kupaca|ljude|leadove|leadova|bazu klijenata|bazu kontakata|baze klijenata|popis kontakata|popis klijenata|listu klijenata|listu kontakata|adresar|imenik)',
    ],
    companies: ['(tvrtke|tvrtki|tvrtkama|firme|firmi|firmama|poduzeća|kompanije)'],
    deals: [
      '(poslove|poslovi|poslova|poslovima|dealove|dealova|dilove|prilike|prilika|prodaju|pipeline|lijevak|listu poslova|popis poslova)',
    ],
    activities: [
      '(aktivnosti|povijest|bilješke|bilješki|pozive|poziva|sastanke|sastanaka|povijest aktivnosti|zapise|zapisa)',
    ],
    report: [
      '(ovaj izvještaj|taj izvještaj|izvještaj|ove brojke|te brojke|ovu tablicu|tablicu|ovaj graf|zadnji izvještaj)',
    ],
    all: ['(sve|sve podatke|podatke|podataka|svih podataka|bazu|cijelu bazu|bazu podataka|cijeli crm)'],
  },
  audiences: {
    reps: ['(prodavači|prodaja|komercijalisti|prodavaci)'],
    managers: ['(voditelji|voditelj|menadžeri|rukovoditelji)'],
    admins: ['(administratori|administrator|admini)'],
    nobody: ['(nitko|ništa|nista)'],
  },
  platforms: {
    telegram: ['(telegram|telegrama|telegramu|telegramom|tg)'],
    slack: ['(slack|slacka|slacku|slackom)'],
    teams: ['(teams|ms teams|microsoft teams|teamsa|teamsu|teamsom)'],
  },
  formats: {
    csv: ['(csv|csvu|csva|csv datoteku|csv datoteka|excel|excelu|excela|excelicu|tablicu|tablici|tablica)'],
    vcard: ['(vcard|vcf|vcarda|vizitke|vizitki|vizitku)'],
  },
}
