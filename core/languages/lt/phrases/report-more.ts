import type { Words } from '../../phrases.ts'

/** Vėlesnių rodiklių ir skaidymų žodžiai, atskirai, kad kiekvienas sąrašas būtų įskaitomas. */
export const moreMeasures: Words = {
  forecast: [
    'prognozė',
    'prognozę',
    'prognozės',
    'pardavimų prognozė',
    'pardavimų prognozę',
    'pajamų prognozė',
    'pajamų prognozę',
    'laukiamos pajamos',
    'numatomos pajamos',
  ],
  firstResponse: [
    'pirmo atsakymo laikas',
    'pirmo atsakymo laiką',
    'pirmas atsakymas',
    'pirmą atsakymą',
    'atsakymo laikas',
    'atsakymo laiką',
    'atsakymo greitis',
    'atsakymo greitį',
    'reakcijos laikas',
    'reakcijos laiką',
    'reagavimo laikas',
    'reagavimo laiką',
  ],
  satisfaction: [
    'klientų pasitenkinimas',
    'klientų pasitenkinimą',
    'klientų pasitenkinimo',
    'pasitenkinimas',
    'pasitenkinimą',
    'vidutinis įvertinimas',
    'vidutinį įvertinimą',
    'klientų įvertinimai',
    'klientų įvertinimus',
    'csat',
  ],
  nps: ['nps', 'nps rodiklis', 'nps rodiklį', 'rekomendavimo indeksas', 'rekomendavimo indeksą', 'lojalumo indeksas'],
  lifetimeValue: [
    'kliento vertė',
    'kliento vertę',
    'klientų vertė',
    'klientų vertę',
    'ltv',
    'clv',
    'kliento gyvavimo vertė',
    'kliento gyvavimo vertę',
  ],
}

export const moreDimensions: Words = {
  industry: [
    'sritis',
    'sritį',
    'sričių',
    'veiklos sritis',
    'veiklos sritį',
    'pramonės šakas',
    'pramonės šaką',
    'šakas',
    'šaką',
    'sektorius',
    'sektorių',
    'sektoriai',
    'industrijas',
    'industriją',
  ],
  tag: ['žymas', 'žymą', 'žymos', 'žymų', 'žymes', 'žymę', 'tagus', 'tagą', 'etiketes', 'etiketę'],
  product: [
    'produktus',
    'produktą',
    'produktai',
    'produktų',
    'produktas',
    'prekes',
    'prekę',
    'prekės',
    'prekių',
    'gaminius',
    'gaminį',
  ],
}

export const moreRules = {
  laterFigure:
    '([mūsų|mano {filters.owner=me}] [pardavimų|pajamų|sandorių|apyvartos] (prognozė|prognozę|prognozės|forecastas|forecastą) {metric=forecast}|(laukiamos|laukiamas|numatomos|numatomas|prognozuojamos|prognozuojamas|tikėtinos|tikėtinas) (pajamos|pajamas) {metric=forecast}|(laukiami|numatomi|prognozuojami|laukiamus|numatomus|prognozuojamus) (pardavimai|pardavimus|laimėjimai) {metric=forecast}|(laukiama|numatoma|prognozuojama) apyvarta {metric=forecast}|[mūsų|vidutinis|vidutinį|medianinis] [pirmo|pirmojo] (atsakymo|reakcijos|reagavimo|atsakymų) (laikas|laiką|trukmė|trukmę|greitis|greitį|sparta) [klientams|į užklausas] {metric=firstResponse}|[mūsų] pirmas atsakymas [klientams|klientui] {metric=firstResponse}|laikas iki [pirmo|pirmojo] atsakymo {metric=firstResponse}|[mūsų|vidutinis|bendras] (klientų|pirkėjų|užsakovų) (pasitenkinimas|pasitenkinimą|pasitenkinimo (lygis|lygį|rodiklis|rodiklį|balas|balą)|įvertinimas|įvertinimą|įvertinimai|įvertinimus|vertinimas|vertinimą|vertinimai|vertinimus) {metric=satisfaction}|[mūsų] (pasitenkinimas|pasitenkinimą|pasitenkinimo (lygis|rodiklis|balas)) {metric=satisfaction}|(vidutinis|vidutinį) [klientų|aptarnavimo|atsiliepimų] (įvertinimas|įvertinimą|vertinimas|vertinimą|balas|balą) {metric=satisfaction}|[vidutinis] csat {metric=satisfaction}|[mūsų|vidutinis|vidutinį|dabartinis] nps [rodiklis|rodiklį|indeksas|indeksą|reikšmė] {metric=nps}|[mūsų] [klientų] (rekomendavimo|lojalumo) (indeksas|indeksą|rodiklis|rodiklį) {metric=nps}|[mūsų|vidutinis|vidutinį] [kliento|klientų] (ltv|clv) {metric=lifetimeValue}|[mūsų|vidutinė|vidutinę] (kliento|klientų|pirkėjo) [gyvavimo|viso laiko|ilgalaikė|ilgalaikę] (vertė|vertę) [per visą laiką] {metric=lifetimeValue}|gyvavimo (vertė|vertę) {metric=lifetimeValue}|(ltv|clv) {metric=lifetimeValue}|[vidutinės|vidutinių] pajamos (iš|vienam) [vieno] (kliento|klientui) {metric=lifetimeValue})',
  laterAsked:
    '((kiek|už kiek|kokią sumą) [pinigų|sandorių|iš viso] [mes|komanda|{filters.owner}] [tikriausiai|maždaug|apytiksliai|realiai|dar] (laimėsim|laimėsime|uždarysim|uždarysime|parduosim|parduosime|uždirbsim|uždirbsime|gausim|gausime|laimės|uždarys|parduos|uždirbs) [pinigų|sandorių|{filters.owner}] {metric=forecast}|(kiek|už kiek|kokią sumą) [pinigų|sandorių|iš viso] [aš] (laimėsiu|uždarysiu|parduosiu|uždirbsiu) {metric=forecast} {filters.owner=me}|(kiek|kokių) [pinigų|pajamų|pardavimų] [mes] (tikimės|laukiam|laukiame|planuojam|planuojame|prognozuojam|prognozuojame|numatom|numatome|laukiama|numatoma|prognozuojama) [laimėti|uždaryti|parduoti|uždirbti|gauti] [pajamų|pardavimų|pinigų] {metric=forecast}|(kaip|kiek) (greitai|ilgai|operatyviai|sparčiai|lėtai) [mes|komanda|vadybininkai|pagalba|{filters.owner}|{period}] (atrašom|atrašome|atrašėm|atrašo|atrašė|atrašinėjam|atsakom|atsakome|atsako|atsakėm|atsakėme|atsakė|atsakinėjam|atsakinėjame|atsakinėja|reaguojam|reaguojame|reaguoja|reagavom|reagavome) [klientams|klientui|žmonėms|{filters.owner}|į (užklausas|užklausą|žinutes|laiškus|klausimus)] {metric=firstResponse}|kiek [laiko|ilgai|vidutiniškai] (klientai|žmonės|klientas|pirkėjai|jie) [vidutiniškai] (laukia|laukė) [mūsų|pirmo|pirmojo] [atsakymo|reakcijos] {metric=firstResponse}|kaip ilgai (klientai|žmonės|klientas) (laukia|laukė) [mūsų|pirmo] [atsakymo] {metric=firstResponse}|per (kiek|kiek laiko|kiek minučių|kiek valandų) [mes|{filters.owner}|komanda|vidutiniškai] (atsakom|atsakome|atsako|atsakėm|atsakėme|reaguojam|reaguojame|reaguoja) [klientams|klientui|į (užklausas|užklausą)] {metric=firstResponse}|per (kiek|kiek laiko|kiek minučių|kiek valandų) [mes|{filters.owner}|komanda|vidutiniškai|{period}] (atrašom|atrašome|atrašo|sureaguojam|sureaguoja) [klientams|klientui|į (užklausas|užklausą)] {metric=firstResponse}|kiek laiko (užtrunka|užtrunkam|užtrunkame|praeina|reikia) [mums] (atsakyti|iki [pirmo] atsakymo|kol atsakom|kol atsakome) [klientui|klientams] {metric=firstResponse}|(kiek|kaip|ar) [labai] (patenkinti|laimingi|nepatenkinti) [mumis|yra] [mūsų] (klientai|pirkėjai|užsakovai) [mumis|mūsų darbu|aptarnavimu] {metric=satisfaction}|(kiek|kaip|ar) [mūsų] (klientai|pirkėjai) [yra|buvo] [mumis] patenkinti [mumis|mūsų darbu|aptarnavimu] {metric=satisfaction}|kaip mus (vertina|įvertino|vertino) [mūsų] [klientai|pirkėjai] {metric=satisfaction}|kaip [mūsų] (klientai|pirkėjai) mus (vertina|įvertino|vertino) {metric=satisfaction}|(kokius|kokį) (įvertinimus|įvertinimą|balus|balą|pažymius) [mums] (duoda|davė|rašo|parašė|deda) [mums] [mūsų] (klientai|pirkėjai) {metric=satisfaction}|ar [mūsų] klientai (mus rekomenduoja|mus rekomenduotų|rekomenduoja mus|rekomenduotų mus) {metric=nps}|(kaip|kiek) [noriai] [mūsų] klientai (mus rekomenduoja|rekomenduotų|rekomenduoja mus) {metric=nps}|kiek [pinigų|vidutiniškai|iš viso|pajamų] [mums] (atneša|atnešė|duoda|vertas|sumoka|palieka) [mums] [vidutiniškai] [vienas|vidutinis|kiekvienas] klientas [vidutiniškai|mums|per visą laiką] {metric=lifetimeValue}|kiek [mes] (uždirbam|uždirbame|uždirbom|uždirbome) [vidutiniškai] iš (vieno|kiekvieno) kliento {metric=lifetimeValue})',
  laterRecords:
    '((kurios|kokios|kurie|kokie) [tai|konkrečiai|būtent|čia] (užklausos|įvertinimai|atsiliepimai)|(parodyk|parodykite|rodyk) [man] (tas|šias|visas|tuos|šiuos|visus) (užklausas|įvertinimus|atsiliepimus))',
  laterManyOf:
    '((kas|kuris|kuri) [iš mūsų|iš vadybininkų|iš komandos|iš kolegų] (greičiausiai|lėčiausiai|ilgiausiai) (atsako|atsakė|reaguoja|atsakinėja) [klientams|į užklausas] {metric=firstResponse} {by=owner}|kas (atsako|reaguoja|atsakinėja) [klientams] (greičiausiai|lėčiausiai|ilgiausiai) {metric=firstResponse} {by=owner}|kieno [yra] (geriausias|aukščiausias|didžiausias|blogiausias|žemiausias) (nps|nps rodiklis) {metric=nps} {by=owner}|kieno [yra] (geriausias|aukščiausias|blogiausias|žemiausias) (klientų pasitenkinimas|pasitenkinimas|vidutinis įvertinimas|įvertinimas) {metric=satisfaction} {by=owner}|kieno (geriausi|aukščiausi|blogiausi|prasčiausi|žemiausi) (įvertinimai|balai) {metric=satisfaction} {by=owner}|kieno klientai (labiausiai|mažiausiai) patenkinti {metric=satisfaction} {by=owner}|[kurie|kokie|parodyk|kas] [yra] [mūsų|mums] (vertingiausi|vertingiausius|pelningiausi|pelningiausius) [mūsų] (klientai|klientus|įmonės) {metric=lifetimeValue} {by=company}|kurie klientai [mums|yra|mums yra] (vertingiausi|pelningiausi) {metric=lifetimeValue} {by=company}|(kurie|kurios|kokie|kokios|kuris|kuri) {by} [pas mus|yra] (parduodami|parduodamos|perkami|perkamos|parsiduoda|perka) (geriausiai|daugiausiai|daugiausia|prasčiausiai|mažiausiai) {metric=won}|(kurie|kurios|kokie|kokios|kuris|kuri) {by} (geriausiai|daugiausiai|daugiausia|prasčiausiai) (parduodami|parduodamos|perkami|perkamos|parsiduoda|perka) {metric=won}|(kurių|kokių) {by} [mes] (parduodam|parduodame|pardavėm|pardavėme) (daugiausia|daugiausiai|mažiausiai) {metric=won})',
}
