import type { NounPhrases } from '../../phrases.ts'

export const service = {
  rules: {
    wantsTo:
      '(aš noriu|noriu|norime|noriu jūsų|norėčiau|norėtume|reikia|man reikia|mums reikia|galima|ar galima|ar galiu|ar galėčiau|prašau|prašyčiau)',
    wantsHow: '(<wantsTo>|kaip galiu|kaip)',
    aRequest: '[naują|vieną|mano|dar vieną] (užklausą|prašymą|skundą|bilietą|kreipimąsi|pranešimą|užklausa)',
    myOrder:
      '[mano|mūsų|šis|tas|paskutinis|naujas|mano paskutinis] (užsakymas|užsakymą|užsakymu|užsakymo|užsakymai|siunta|siuntą|siuntos|pirkinys|pirkinį|prekė|prekės|prekes|pristatymas|pristatymą|siuntinys|siuntinį|siuntinio)',
    myRequest:
      '[mano|mūsų|ta|tuo|tas] (gedimas|gedimą|gedimo|gedimu|problemą|problemos|užklausa|užklausą|užklausos|užklausų|užklausoms|užklausai|prašymas|prašymu|prašymą|skundas|skundu|kreipimasis|kreipimusi|problema|klausimas|klausimu|bilietas|bilietu)',
    aPerson:
      '[gyvu|gyvą|gyvas|tikru|tikrą|kokiu nors|kokį nors|jūsų] (žmogumi|žmogum|žmogų|žmogus|žmogaus|operatoriumi|operatorium|operatorių|operatorius|operatoriaus|vadybininku|vadybininką|vadybininkas|vadybininko|konsultantu|konsultantą|konsultantas|konsultanto|darbuotoju|darbuotoją|darbuotojas|darbuotojo|specialistu|specialistą|specialistas|vadovu|vadovą|vadovas)',
    somebody:
      '(<aPerson>|kuo nors|kuo nors gyvu|kažkuo|kažkuo gyvu|pagalba|klientų aptarnavimu|jūsų komanda|kuo nors iš jūsų)',
    myData: '[visus] [mano] [asmeninius|asmens] (duomenis|duomenys|informaciją|informacija)',
    forGood: '[visiškai|visam laikui|dabar|tuoj pat|prašau|iš jūsų sistemos|iš sistemos|iš jūsų bazės]',
  },
  commands: {
    'ticket.open': {
      say: [
        '[<wantsTo>] (pateikti|sukurti|sukurkite|atidaryti|atidarykite|palikti|užregistruoti|užregistruokite|parašyti|pateikiu|siųsti) <aRequest>',
        '[<wantsTo>] (pateikti|sukurti|sukurkite|atidaryti|atidarykite|palikti|užregistruoti|užregistruokite|parašyti|pateikiu|siųsti) <aRequest> (dėl|apie|,|kad|nes) {text}',
        '(nauja užklausa|užklausa|naujas prašymas) , {text}',
        '[<wantsTo>] pranešti apie (problemą|gedimą|klaidą|defektą)',
        '{category=problem} {text<} (turiu|turime|yra|iškilo|kilo|atsirado) [didelę|didelė|kažkokia|kažkokią|vėl|nedidelė|rimta] (problema|problemą|problemų|bėda|bėdą|gedimas|gedimą) (su|dėl) {text}',
        '{category=problem} {text<} (problema|bėda|gedimas) su {text}',
        '{category=return} {text<} [<wantsTo>] (grąžinti|grąžinu|atiduoti atgal) {text}',
        '{category=return} {text<} [<wantsTo>] (pakeisti|apkeisti) {text} (į|i) (didesnį|didesnę|didesnius|mažesnį|mažesnę|mažesnius|kitą|kitokį|kitokią|naują) [{text}]',
        '{category=return} {text<} (grąžinkite|atiduokite) [man] pinigus už {text}',
        '{category=warranty} {text<} (garantinis remontas|garantinį remontą|garantinis atvejis|pagal garantiją|dėl garantijos) {text}',
      ],
      maybe: [
        '[turiu|yra] [viena|vieną] (problema|problemą|bėda|bėdą|skundas|skundą)',
        '(padėkite|padėk|reikia pagalbos) (su|dėl|,) {text}',
      ],
      title: 'Pateikti užklausą',
      example: 'turiu problemą su spausdintuvu',
      ask: { text: 'Apie ką ji? Parašykite taip, kaip rašytumėte žmogui.' },
    },
    'ticket.show': {
      say: [
        '[o] (kas su|kaip|kaip ten|kas ten su|kas ten dėl|kas dėl|kur|kokia|kokia būklė|būsena|ar yra naujienų dėl|ar yra naujienų apie|naujienos dėl|kas naujo dėl|kas girdėti apie|parodykite|parodyk|kas vyksta su|kaip sekasi) <myRequest> [būsena|būklė]',
        '[na] (ar yra|yra|ar jau yra) [kokių nors|kas nors] (naujienų|naujo|atsakymas|rezultatų|atsakymą)',
        '(ar|kada) [jau] (išsprendėte|išspręsite|peržiūrėjote|sutvarkėte|sutvarkysite|atsakėte į|išspręsta|peržiūrėjo|skaitėte) <myRequest>',
        'ar [jau] (kas nors|kažkas) [jau] (žiūrėjo|pažiūrėjo|skaitė|perskaitė|peržiūrėjo|dirba su|sprendžia) [mano|su|į] [užklausą|užklausos|prašymą|problemą|tai]',
        'kada (man|mums|jūs man|kas nors man) (atsakysite|atsakys|bus atsakymas|parašysite|parašys)',
        'kada (gausiu|gausime|sulauksiu) atsakymą',
        'kada sulauksiu atsakymo',
        '(parodyk|parodykite|kokios|sąrašas) [visas|visos] (mano|mūsų) [atviras|atviros|senos] (užklausas|užklausos|prašymai|prašymus)',
        '(mano užklausos|mano prašymai|mano užklausas)',
        '[parodyk|parodykite|kas su|būsena] [mano] (užklausa|užklausą|prašymas) [numeris|nr] {ticket}',
      ],
      title: 'Kas su mano užklausa',
      example: 'kas su mano užklausa?',
    },
    'deal.status': {
      say: [
        '[o] (kur|kas su|kaip|kas dėl|kokia būsena|būsena|kada bus|kada ateis|kada atvyks|kada atkeliaus|kada išsiųsite|kada pristatysite|kada pristatys|kada atveš|kada atvešite|kada laukti|sekti|kas girdėti apie|ar yra naujienų apie|ar yra naujienų dėl|kiek dar laukti|kokios būklės) <myOrder> [dabar|jau]',
        '[ar] <myOrder> [jau] (išsiųstas|išsiųsta|išsiuntėte|paruoštas|paruošta|patvirtintas|apmokėtas|pakeliui|kelyje|atvyko|surinktas|paruoštos)',
        'ar [jau] (išsiuntėte|patvirtinote|paruošėte|surinkote|išsiųstas) <myOrder>',
        'kada (gausiu|gausime|galėsiu atsiimti|galėsime atsiimti|galiu atsiimti) <myOrder>',
        '(mano|mūsų) (užsakymas|užsakymai)',
        'kas (rūpinasi|atsakingas už|tvarko) <myOrder>',
        '[aš|mes] [vis dar|dar] (laukiu|laukiame) <myOrder>',
        '(kur|kas su|būsena|kada bus) {deal}',
        'užsakymo būsena',
        'kokia [mano] užsakymo būsena',
      ],
      title: 'Kur mano užsakymas',
      example: 'kur mano užsakymas?',
    },
    'faq.ask': {
      say: [
        '[turiu] [vieną|tokį|trumpą] (klausimą|klausimas) [,|dėl|apie] {question}',
        '(pasakykite|pasakyk|papasakokite|gal žinote|norėčiau sužinoti|noriu sužinoti|domina|gal galite pasakyti|ar galite pasakyti|paaiškinkite) [man] [apie|,] {question}',
        '{question<} (kiek kainuoja|kiek kainuotų|kiek kainuos|kokia kaina|kokia) [jūsų|už] (pristatymas|pristatymo|pristatymo kaina|siuntimas|siuntimo|siuntimo kaina|parkavimas|grąžinimas|siunta) {question}',
        '{question<} (kiek kainuoja|kiek kainuotų|kiek kainuos|kokia kaina) [jūsų|už] (pristatymas|pristatymo|siuntimas|siuntimo|parkavimas|grąžinimas) {question>}',
      ],
      title: 'Atsakyti į klausimą',
      example: 'koks jūsų darbo laikas?',
      ask: { question: 'Ką norėtumėte sužinoti?' },
    },
    'need.tell': {
      say: [
        '{text<} (noriu|norime|norėčiau|norėtume|reikia|planuoju|planuojame|ketinu|galima|ar galima|ar galiu|kaip|kur|ruošiuosi) (pirkti|nusipirkti|užsakyti|įsigyti|užsisakyti|išsinuomoti) {text}',
        '{text<} (ar parduodate|parduodate|ar turite parduoti|ar prekiaujate|prekiaujate|ar siūlote) {text}',
        '{text<} (kiek kainuoja|kiek kainuotų|kiek kainuos|kokia kaina|kiek būtų|kokios kainos) {text}',
        '{text<} (kaina|pasiūlymas|pasiūlymą|kainos|kainą) (už|dėl|nuo) {text}',
        '{text<} (mane domina|mus domina|domimės|domiuosi) {text}',
        '{text<} (ieškau|ieškome) {text}',
        '{text<} (atsiųskite|paskaičiuokite|parenkite|pateikite) [man|mums] [komercinį] (pasiūlymą|kainą|sąskaitą|kainoraštį) {text}',
        '{text<} kur (galima|galėčiau|galiu) (pirkti|nusipirkti|užsakyti|įsigyti) {text}',
        '{text<} (užsakau|perku|imu|pirksiu|pirktume|imsiu) {text}',
      ],
      maybe: [
        '{text<} (man reikia|mums reikia|reikėtų|man reikėtų|mums reikėtų|noriu|norime|norėčiau|norėtume) {text}',
        '{text<} (ar turite|turite) {text}',
      ],
      title: 'Pasakyti, ką noriu pirkti',
      example: 'noriu pirkti 20 Pro licencijų',
      ask: { text: 'Ką norėtumėte pirkti ir kiek?' },
    },
    'handover.request': {
      say: [
        '[<wantsHow>] (kalbėti|pakalbėti|kalbėtis|pasikalbėti|kalbėt|pakalbėt|pasikalbėt|bendrauti|susisiekti|susisiekt|susirašyti) su <somebody>',
        '[<wantsHow>] su <somebody> (kalbėti|pakalbėti|pasikalbėti|kalbėt|pakalbėt|pasikalbėt|susisiekti|susisiekt) [(dėl|apie|del) {about}]',
        '[<wantsHow>] (kalbėti|pakalbėti|kalbėtis|pasikalbėti|bendrauti|susisiekti) su <somebody> (apie|dėl) {about}',
        '(pakvieskite|pakviesk|duokite|duok|sujunkite su|sujunkite mane su|noriu|man reikia|perjunkite pas|reikia|kvieskite|sujunkite) <aPerson>',
        '[gyvą|gyvas] (žmogų|žmogus|žmogaus|operatorius|operatorių|operatoriaus|vadybininkas|vadybininko|konsultantas|konsultanto) [prašau|dabar]',
        '(tegul|lai|gal) (kas nors|kažkas|vadybininkas|žmogus) [man] (paskambina|perskambina|parašo|atsako|padeda|paskambins|parašys|galėtų paskambinti)',
        '(paskambinkite|perskambinkite|paskambink) [man|mums] [prašau]',
        'ar (čia yra|yra čia|yra) [koks nors|kas nors] (gyvas|gyvas žmogus|žmonių|žmogus|gyvų žmonių)',
        '[aš] nenoriu (kalbėti|bendrauti|kalbėtis|rašyti) su (robotu|botu|mašina)',
        '(pasakykite|perduokite|pasakyk|perduok) (vadybininkui|kam nors|kolegai|kolegoms|vadovui|savo vadybininkui) kad [man|mums] (paskambintų|perskambintų|parašytų|susisiektų|atsakytų) [man|mums] [(dėl|apie|del) {about}]',
        '(paskambinkite|perskambinkite|paskambinkit|perskambinkit|paskambink) [man|mums] (dėl|apie|del) {about} [prašau]',
        '[<wantsHow>] (sujunkite|sujungti|sujunkit) [mane] su <somebody> [(dėl|apie|del) {about}]',
      ],
      maybe: ['(pagalba|padėkite|padėk|reikia pagalbos)', '(tu|jūs|čia|ar tu|ar jūs|ar čia) (robotas|botas|žmogus)'],
      title: 'Kalbėtis su žmogumi',
      example: 'noriu kalbėti su žmogumi',
    },
    'feedback.give': {
      say: [
        '{score!} [[,|ir|nes|bet] {text}]',
        '[duodu|mano įvertinimas|įvertinimas|vertinu|rašau] [jums|jus] {score} (iš|is) (10|dešimties) [[,|ir|nes] {text}]',
        '(duodu|mano įvertinimas|įvertinimas|vertinu|rašau|įvertinu) [jums|jus] {score} [balų|balais|balai|žvaigždutes] [[,|ir|nes] {text}]',
        '[mano] (atsiliepimas|atsiliepimai|nuomonė|pastaba) , {text}',
        '[<wantsHow>] (palikti|parašyti|pateikti|duoti) [jums] (atsiliepimą|įvertinimą)',
        '[<wantsHow>] (palikti|parašyti|pateikti) [jums] (atsiliepimą|įvertinimą) , {text}',
      ],
      maybe: ['{score}', '{score} , {text}'],
      title: 'Pasakyti, kaip buvo',
      example: '9 iš 10, ačiū, viskas gerai',
      ask: { score: 'Kaip sekėsi, nuo 0 iki 10?' },
    },
    'consent.withdraw': {
      say: [
        '(stop|stabdyti|sustabdykite|atsisakyti|atsisakau|gana|baikite|liaukitės|atsisakyti prenumeratos|noriu atsisakyti|kaip atsisakyti|stabdykite)',
        '[prašau|daugiau] (nerašykite|nesiųskite|neskambinkite|nerašykit|nesiųskit|neskambinkit|nebesiųskit|neberašykit|nebeskambinkit|netrukdykite|nerašyk|nesiųsk|nebesiųskite|neberašykite) [man|mums|manęs] [daugiau|nieko|reklamos|naujienlaiškių|žinučių|pasiūlymų|reklamų]',
        '(nustokite|liaukitės|baikite|gana) [man] (rašyti|siųsti|rašinėti|siuntinėti|trukdyti|skambinti|skambinėti) [man|manęs|mums] [reklamą|reklamas|žinutes|naujienlaiškius]',
        '(atsisakau|atsisakome|atsisakom|noriu atsisakyti|norėčiau atsisakyti) [jūsų] (naujienlaiškio|naujienlaiškių|reklamos|reklamų|prenumeratos|pasiūlymų|žinučių)',
        '[prašau|prašom|prašyčiau] (išbraukite|pašalinkite|išimkite|išbraukit|pašalinkit|išimkit|išbraukt|išbraukti|pašalinti|išimti) mane iš [jūsų|savo] (sąrašo|sąrašų|prenumeratorių|adresatų sąrašo)',
        '(atšaukiu|atsiimu) [savo] sutikimą [dėl reklamos|gauti žinutes|gauti reklamą]',
        '(jokios|jokių) [daugiau] (reklamos|žinučių|naujienlaiškių|reklamų)',
        '(palikite mane ramybėje|atstokite|nenoriu [gauti] (jūsų|šių|tų) (žinučių|reklamos|laiškų|naujienlaiškių))',
        '(gana|užteks|užtenka) [jau] [tų|jūsų|šitų] (reklamų|reklamos|naujienlaiškių|žinučių|laiškų)',
        '(palikite|palikit|duokite|duokit) [mane|man] (ramybėje|ramybėj|ramybę) su (savo|tais|tomis|tom) (naujienlaiškiais|reklamomis|reklamom|žinutėmis|laiškais)',
        '(išregistruokite|išregistruokit|atsakykite|atšaukite) [mane|man] (iš|nuo) (naujienlaiškio|naujienlaiškių|prenumeratos|sąrašo|reklamos)',
        '(nustokite|nustokit|baikite|baikit|liaukitės|liaukitis) [man|mums] (skambinti|skambinėti|rašyti|siųsti|rašinėti)',
      ],
      title: 'Nesiųsti man nieko be prašymo',
      example: 'stop',
    },
    'consent.give': {
      say: [
        '(start|pradėti|prenumeruoti|vėl prenumeruoti|užsakyti naujienlaiškį)',
        'galite [vėl] [man] (rašyti|siųsti) [man] [vėl] [naujienas|pasiūlymus]',
        '(duodu|atnaujinu) [savo] sutikimą [vėl]',
      ],
      title: 'Vėl galima man rašyti',
      example: 'start',
    },
    'data.show': {
      say: [
        '[o] (ką|kokią informaciją|kokius duomenis|ką gi) [jūs] [apie mane|apie mus] [jūs] (žinote|turite|saugote|laikote|renkate) [apie mane|apie mus]',
        '(kokie|kas per) [mano] [asmens|asmeniniai] duomenys (pas jus saugomi|yra pas jus|saugomi)',
        '[<wantsHow>] (parodykite|parodyk|atsiųskite|duokite|eksportuokite|pamatyti|gauti|atsisiųsti|peržiūrėti) [man] <myData> [kuriuos turite]',
        '[<wantsHow>] (gauti|atsiųsti) mano duomenų kopiją',
        '(parodykite|pasakykite|atsiųskite) [man] viską , ką [apie mane] (žinote|turite|saugote) [apie mane]',
        'mano [asmens|asmeniniai] duomenys',
      ],
      title: 'Ką apie mane žinote',
      example: 'ką apie mane žinote?',
    },
    'data.erase': {
      say: [
        '[<wantsHow>] [[,] kad] (ištrinkite|ištrinkit|ištrink|ištrinti|pašalinkite|pašalinkit|pašalinti|sunaikinkite|sunaikinti|panaikinkite|panaikinkit|ištrintumėte|ištrintumėt|pašalintumėte|pašalintumėt|panaikintumėt) (<myData>|mane|viską apie mane) <forGood>',
        '[<wantsHow>] (ištrinkite|ištrink|ištrinti|pašalinkite|pamirškite|sunaikinkite) (viską|visą informaciją) [, ką (žinote|turite|saugote)] apie (mane|mus) <forGood>',
        '[<wantsHow>] (ištrinkite|ištrinti|uždarykite|uždaryti|panaikinkite) mano (paskyrą|profilį|vartotoją) [ir visus duomenis|su visais duomenimis] <forGood>',
        '(pamirškite|užmirškite|ištrinkite|pamiršk) (mane|apie mane) <forGood>',
        '[<wantsHow>] (būti pamirštas|būti pamiršta|teisė būti pamirštam|pasinaudoti teise būti pamirštam)',
      ],
      title: 'Ištrinti viską apie mane',
      example: 'ištrinkite mano duomenis',
    },
  },
} satisfies NounPhrases

export const knowledge = {
  rules: {
    customers: '(klientai|klientas|žmonės|kas nors|pirkėjai|pirkėjas|jie)',
    likeThat: '(taip|šitaip|štai taip|štai ką|tokiu būdu)',
  },
  commands: {
    'knowledge.add': {
      say: [
        '[į] [klausimą|klausimus] {question~} (atsakyk|atsakykite|sakyk|atsakinėk|rašyk) [klientams] [<likeThat>] , {answer}',
        '(atsakyk|atsakykite|sakyk|atsakinėk) [klientams] (į|apie|dėl) [klausimą] {question~} <likeThat> , {answer}',
        '(jei|kai|jeigu) [<customers>] (klausia|paklaus|paklausia|klaus) [tavęs|mūsų] [apie|,] {question~} , (atsakyk|sakyk|rašyk|atsakykite) [,|kad] {answer}',
        '(jei|kai|jeigu) [<customers>] (klausia|paklaus|paklausia|klaus) [tavęs|mūsų] [apie|,] {question~} (atsakyk|sakyk|rašyk|atsakykite) [,|kad] {answer}',
        '(pridėk|pridėkite|sukurk|įrašyk|išsaugok) [naują] atsakymą (į|apie|dėl) [klausimą] {question~} , {answer}',
        '[mūsų] atsakymas (į|apie|dėl) [klausimą] {question~} [yra|bus] , {answer}',
      ],
      title: 'Išmokyti mane atsakymo klientams',
      example: 'į "darbo laikas" atsakyk taip: pirmadienį–penktadienį 9–18',
      ask: { question: 'Į kokį klausimą?', answer: 'Ką atsakyti klientams?' },
    },
    'knowledge.list': {
      say: [
        '(ką|kaip) (mes|tu|jūs) (atsakome|atsakai|atsakote|sakome|sakai) [savo|mūsų] klientams',
        '(parodyk|parodykite|sąrašas) [man] [visus] [mūsų|tavo|savo] (atsakymus|paruoštus atsakymus|žinių bazę|duk|atsakymus klientams)',
        '(kokie|kokius) [paruošti] (atsakymai|atsakymus) (yra|turime|žinai) [klientams]',
        '(žinių bazė|mūsų atsakymai|duk)',
      ],
      title: 'Ką atsakome klientams',
      example: 'parodyk mūsų atsakymus',
    },
    'knowledge.remove': {
      say: [
        '(ištrink|ištrinkite|pašalink|pamiršk|pašalinkite|išimk) [mūsų] atsakymą (į|apie|dėl) [klausimą] {question}',
        '[daugiau] (neatsakyk|neatsakinėk|nebeatsakyk) [klientams] (į|apie|dėl) [klausimą] {question}',
      ],
      title: 'Pašalinti atsakymą klientams',
      example: 'ištrink atsakymą apie parkavimą',
      ask: { question: 'Kurį atsakymą pašalinti?' },
    },
  },
} satisfies NounPhrases
