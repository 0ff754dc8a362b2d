import type { Headers } from './table.ts'

export const hr: Headers = {
  name: 'ime i prezime, prezime i ime, puno ime, kontakt, kontakt osoba, osoba, klijent, ime klijenta, kupac, naručitelj',
  firstName: 'ime',
  lastName: 'prezime',
  middleName: 'srednje ime, ime oca',
  company:
    'tvrtka, naziv tvrtke, poduzeće, firma, organizacija, kompanija, pravna osoba, poslodavac, ustanova, naziv firme',
  role: 'radno mjesto, pozicija, funkcija, uloga, zanimanje, dužnost',
  phone:
    'telefon, telefoni, tel, broj telefona, broj, mobitel, broj mobitela, mob, mobilni, telefonski broj, kontakt broj, kontakt telefon',
  email: 'e pošta, epošta, pošta, elektronička pošta, e mail adresa, adresa e pošte, mail adresa',
  city: 'grad, mjesto, naselje, lokacija',
  birthday: 'rođendan, datum rođenja, dan rođenja, rođen',
  tags: 'oznake, oznaka, grupa, grupe, kategorija, kategorije, segment',
  owner: 'vlasnik, odgovorna osoba, odgovoran, voditelj, zadužen, prodavač, menadžer',
  source: 'izvor, odakle, kanal, izvor kontakta',
  need: 'potreba, potrebe, upit, interes, želje, zanima',
  lifecycle: 'vrsta kontakta, vrsta klijenta, status klijenta, vrsta, tip, status kontakta',
  industry: 'djelatnost, sektor, industrija, grana',
  website: 'web stranica, stranica, web mjesto, mrežna stranica, poveznica',
  note: 'bilješka, bilješke, napomena, napomene, komentar, komentari, opis, dodatno, sadržaj',
  noteDate: 'datum bilješke, datum aktivnosti, datum događaja',
  noteKind: 'vrsta aktivnosti, vrsta događaja, aktivnost, događaj',
  dealTitle: 'posao, naziv posla, ponuda, prilika, projekt, naziv projekta, narudžba',
  dealAmount: 'iznos, vrijednost, vrijednost posla, cijena, proračun, budžet',
  dealCurrency: 'valuta, valuta posla',
  dealStage: 'faza, faza posla, etapa, status posla, faza prodaje',
  dealClosing: 'datum zatvaranja, zatvaranje, očekivano zatvaranje, rok, planirani datum',
  dealReason: 'razlog, razlog gubitka, zašto izgubljeno',
}
