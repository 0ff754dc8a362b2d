import type { Declension, NameTable } from '../../names/table.ts'

// Folded: č and ć are c, š is s, ž is z, đ is d.
const CONSONANT = 'bcdfghjklmnprstvzwxq'

/** Endings of the adjectives made of names: Ivanov broj, Anina ponuda. */
const AGREEING = ['', 'a', 'o', 'i', 'e', 'u', 'og', 'oga', 'om', 'ome', 'oj', 'im', 'ih', 'ima']
const possessive = (stem: string, base: string): (readonly [string, string])[] =>
  AGREEING.map((ending) => [stem + ending, base] as const)

// biome-ignore format: a table
const declensions: readonly Declension[] = [
  // men: Ivan, Horvat, Babić; Mario; Marko; Ante, Hrvoje; Ivo; Pavao, Petar, Juraj, Jakovac, Premec
  { of: 'm', base: '', after: CONSONANT, forms: ['a', 'u', 'a', 'om/em', 'u', 'e/u'] },
  { of: 'm', base: 'io', forms: ['ija/ia', 'iju/iu', 'ija/ia', 'iom/ijem', 'iju/iu', 'io'] },
  { of: 'mn', base: 'o', after: `${CONSONANT}e`, forms: ['a', 'u', 'a', 'om', 'u', 'o'] },
  { of: 'm', base: 'e', after: CONSONANT, forms: ['e', 'i', 'u', 'om/em', 'i', 'e'] },
  { of: 'm', base: 'o', after: CONSONANT, forms: ['e', 'i', 'u', 'om', 'i', 'o'] },
  { of: 'm', base: 'oje', forms: ['oja', 'oju', 'oja', 'ojem', 'oju', 'oje'] },
  { of: 'm', base: 'ao', forms: ['la', 'lu', 'la', 'lom', 'lu', 'le'] },
  { of: 'm', base: 'ar', after: 'dt', forms: ['ra', 'ru', 'ra', 'rom', 'ru', 're'] },
  { of: 'm', base: 'aj', after: 'r', forms: ['ja', 'ju', 'ja', 'jem', 'ju', 'ju'] },
  { of: 'm', base: 'ac', after: CONSONANT, forms: ['ca', 'cu', 'ca', 'cem', 'cu', 'ce'] },
  { of: 'm', base: 'ec', after: CONSONANT, forms: ['ca', 'cu', 'ca', 'cem', 'cu', 'ce'] },
  { of: 'm', base: 'el', after: CONSONANT, forms: ['la', 'lu', 'la', 'lom', 'lu', 'le'] },
  // Zrinski, Bijeli; Toni, Vili
  { of: 'm', base: 'i', after: 'kcnlhv', forms: ['og/oga', 'om/ome/omu', 'og/oga', 'im', 'om/ome', 'i'] },
  { of: 'm', base: 'i', after: CONSONANT, forms: ['ija', 'iju', 'ija', 'ijem', 'iju', 'i'] },
  { of: 'm', base: 'i', after: 'c', forms: ['eg/ega', 'em/emu', 'eg/ega', 'im', 'em', 'i'] },
  { of: 'm', base: 'y', forms: ['yja', 'yju', 'yja', 'yjem', 'yju', 'y'] },
  // women, and men like Luka, Nikola, Saša: Branka, Olga, Slavica; Ana, Marija, Lea; Zagrebačka
  { of: 'mf', base: 'ka', forms: ['ke', 'ki/ci', 'ku', 'kom', 'ki/ci', 'ka/ko'] },
  { of: 'mf', base: 'ga', forms: ['ge', 'gi/zi', 'gu', 'gom', 'gi/zi', 'ga/go'] },
  { of: 'mf', base: 'ha', forms: ['he', 'hi/si', 'hu', 'hom', 'hi/si', 'ha/ho'] },
  { of: 'mf', base: 'ica', forms: ['ice', 'ici', 'icu', 'icom', 'ici', 'ice/ica'] },
  { of: 'mf', base: 'a', after: `${CONSONANT}eiou`, forms: ['e', 'i', 'u', 'om', 'i', 'o/a'] },
  { of: 'f', base: 'a', after: CONSONANT, forms: ['e', 'oj', 'u', 'om', 'oj', 'a'] },
  { of: 'f', base: 'ost', forms: ['osti', 'osti', 'ost', 'osti/oscu', 'osti', 'osti'] },
  // companies and titles: Sunce, Rješenje; Hrvatske šume, Ceste, Vodovodi
  { of: 'n', base: 'e', after: CONSONANT, forms: ['a', 'u', 'e', 'em', 'u', 'e'] },
  { of: 'p', base: 'e', after: CONSONANT, forms: ['a/i/ih', 'ama/im/ima', 'e', 'ama/im/ima', 'ama/im', 'e'] },
  { of: 'p', base: 'i', after: CONSONANT, forms: ['a/ih', 'ima/im', 'e', 'ima', 'ima', 'i'] },
]

/** Names of Croatia's people, and how they are shortened. */
export const names: NameTable = {
  declensions,
  clitics: ['a', 'u', 'om', 'em', 'ov', 'ova', 'ove', 'ovu', 'ovom'],
  possessives: [
    ...possessive('ov', ''),
    ...possessive('ov', 'o'),
    ...possessive('ev', ''),
    ...possessive('ev', 'e'),
    ...possessive('in', 'a'),
    ...possessive('in', 'e'),
    ...possessive('in', 'o'),
    ...possessive('cev', 'ec'),
    ...possessive('cev', 'ac'),
    ...possessive('rov', 'ar'),
    ...possessive('lov', 'ao'),
  ],
  given: {
    m: `adam adrijan alan aldo alen aleksandar aleksej aleks andrej andrija andro ante antonio antun anto armin arsen augustin
      berislav blaž bogdan boris borna borislav božidar božo branimir branko bruno ciril cvjetko dalibor damir damjan daniel danijel danko dario
      darko david davor davorin dejan denis deni dino dinko domagoj dominik dragan drago dragutin dražen duje duško dušan đivo đorđe đuro edi
      elvis emanuel emil erik ernest fabijan filip fran frane franjo franko gabrijel goran gordan grga grgur hrvoje igor ilija ivan ivica ivo
      ivor jadranko jakov jakša janko jasmin jere jerko jerolim josip joso joško joža jozo jura juraj jure jurica jurij karlo kazimir kristian kristijan
      kristo krešo krešimir kruno krunoslav lazar leo leon leonardo lovre lovro lucijan luka ljubo ljubomir maks maksim marin marino marijan mario marjan marko maro martin
      mate matej mateo matija matko mato maroje mario mihael mihovil mijo mile milan milivoj miljenko miloš mirko miro miroslav mislav mladen
      nediljko nenad nikica niko nikola nikša nino noa oliver oskar ognjen patrik pavao pave pavle pero petar pjero predrag pero rade radovan
      rafael ranko rafo ratko renato rikard robert roko roman rudolf sandro saša sebastijan siniša slaven slavko slobodan srećko srđan stanislav stanko stipan stipe stjepan stevo sven
      šime šimun šandor tadija teo tihomir tin tino tvrtko tomislav tomo toni toma tonči tonko valentin vanja vatroslav vedran velimir veljko vid viktor vinko vito vjeko vjekoslav vladimir vlado vlaho vlatko vojko zdravko
      zdenko john david michael thomas peter paul james hans stefan klaus jurgen marco luigi zlatan zlatko zoran zrinko zvone zvonimir zvonko željko žarko`,
    f: `adela adrijana agata alma ana anamarija anđela anđelka andrea andreja anica anita anja anka antea antonela antonia antonija
      barbara biljana biserka blanka blaženka bojana božena božica branka brankica buga cvijeta dajana dalia danica daniela danijela dara daria darija
      dea diana dijana dinka dora dorotea doris dragica dubravka dunja đurđa đurđica ela elena elizabeta ema emanuela emilija ena erika esma eva
      evelina franka franciska gabrijela gordana gorana hana helena ida ina ines inga irena iris irma iva ivana ivanka iveta ivona jadranka jagoda jana
      jasenka jasmina jasna jelena jelka jelica josipa julija jurja kaja karla karmen karolina kata katarina kate katica katja klara klaudija korina kristina
      ksenija lana lara laura lea lena leona leonarda lidija lina livia lora lorena loreta luca lucia lucija luna ljerka ljiljana ljubica magda magdalena maja manda mara marcela
      mare margareta margita marica marija marijana marina marinela mariana marta martina maša mateja matea matija melita mia mihaela mila mila milena milica milka mira
      mirela miranda mirjana mirta mirna monika morana nada nadica natalija nataša neda nela nensi nera nevena nevenka nika nikolina nina nives nora olga
      olivera paola patricia patricija paula petra rahela ranka rea rebeka renata rita romana rosana rozalija ruža ružica sabina sandra sanela sanja sanda sara saša senka
      silvija silvana sinka slava slavica slađana smiljana snježana sofija sonja spomenka srebrenka stana stanka stela stefani suzana svetlana štefica
      tajana tamara tanja tatjana tea tena tereza tia tihana tina tonka una ursula valentina valerija vanda vanesa vanja vedrana vera verica veronika vesna
      vida viktorija višnja vlasta vlatka zara zdenka zdravka zlata zora zorana zorica zrinka zrinska žana željka`,
  },
  short: {
    aleksandar: 'aco aleks saša sandro saša',
    aleksandra: 'saša sandra aleks',
    ante: 'anto antun toni tonći ante',
    antun: 'toni tonko ante tuna',
    antonio: 'toni tonči',
    ana: 'anica ančica anka',
    anamarija: 'ana ami',
    andrija: 'andro andrej',
    barbara: 'barica bara',
    božidar: 'božo darko',
    branimir: 'branko brane',
    daniel: 'dani danijel',
    danijela: 'dani dana daniela',
    dominik: 'domi dominko',
    dragutin: 'drago karlo',
    dubravka: 'duda',
    elizabeta: 'eliza beti',
    filip: 'fićo fića',
    franjo: 'fran frane franko',
    gabrijel: 'gabro gabi',
    gabrijela: 'gabi',
    gordana: 'goga goca',
    hrvoje: 'hrvo hrki',
    ivan: 'ivo ivica ivek iva ive',
    ivana: 'iva ivka ivanka',
    jakov: 'jaki',
    jelena: 'jeca jela',
    josip: 'joso joža jozo joško pepi jole',
    josipa: 'josi jozefina',
    juraj: 'jura jure jurica',
    karolina: 'karla lina',
    katarina: 'kata kate katica kaća kata',
    kristijan: 'kiki kristian',
    kristina: 'kiki tina',
    krešimir: 'krešo',
    krunoslav: 'kruno',
    leonardo: 'leo leon',
    ljubomir: 'ljubo',
    lovro: 'lovre',
    lucija: 'luca luce lucia',
    magdalena: 'magda lena manda',
    margareta: 'greta margita',
    marija: 'mara mare marica maja mia',
    marijan: 'maro marjan',
    marijana: 'mara marijanka mariana',
    marko: 'maro',
    matija: 'mato matko mate',
    mate: 'mato mata mateo matija',
    mihael: 'miho mijo mihovil miško',
    mihaela: 'miha ela',
    miroslav: 'miro mirko',
    natalija: 'nata natali',
    nikola: 'niko nikica nikša nidžo',
    nikolina: 'nika nina niki',
    pavao: 'pave pavle pajo',
    petar: 'pero pere perica pjero',
    petra: 'pera',
    robert: 'robi',
    sandra: 'sandi aleksandra',
    sebastijan: 'seba',
    slavko: 'slaven',
    snježana: 'snježa sneža',
    srđan: 'srđo',
    stanislav: 'stanko stane',
    stjepan: 'stipe stipo štef joža stipan',
    šimun: 'šime šimo',
    tatjana: 'tanja tajana',
    tihomir: 'tiho',
    tomislav: 'tomo toma tome',
    valentina: 'tina vale',
    veronika: 'vera nika',
    viktor: 'viki',
    viktorija: 'viki vika',
    vjekoslav: 'vjeko alojz slavko',
    vladimir: 'vlado',
    zdravko: 'zdravo zdenko',
    zvonimir: 'zvone zvonko',
    željko: 'željo žac',
    željka: 'željana',
  },
  surnames: {
    m: 'ovac ovec ski cki ovic evic vic cic kic lic ric bic jic zic pic gic inec rvat vak njak vac ov ev',
    f: '',
  },
  titles: `g gospodin gospodina gospodinu gospodinom gospodine gosp gospon gospođa gospođe gospođi gospođu gospođom gđa gđe gđi gđu gđom
    gospođica gospođice gospođici gospođicu gdja gdje doktor doktora doktoru doktorom doktorica doktorici doktoricu dr mr prof profesor profesora profesoru profesorica
    ing dipl kolega kolege kolegi kolegu kolegom kolegica kolegice kolegici kolegicu kolegicom klijent klijenta klijentu klijentom klijentica klijentice klijentici klijenticu
    kupac kupca kupcu kupcem tvrtka tvrtke tvrtki tvrtku tvrtkom firma firme firmi firmu firmom kompanija kompanije kompaniji kompaniju poduzeće poduzeća poduzeću
    kontakt kontakta kontaktu kontaktom`,
  companyForms: `doo dd jdoo jtd kd ustanova obrt obrta zadruga udruga grupa holding društvo trgovina vl ou`,
  employed: 'iz od',
  common: `a ali ako bi bio bila bilo biti će ću ćeš ćemo da do ga gdje god hoće hoću i ih ili im ima imam imaju iz iza ja je jedan jedna jedno jer joj još
    ju kad kada kako kao koji koja koje kojeg kojem koga kome kod koliko kroz li me mene meni mi moj moja moje mojih mojim moju mogu možda može
    na nad nakon nam nas naš naša naše ne nego neki neka nešto netko ni nije nisam nismo ništa njega njemu njega njih njim njom njoj njegov njezin njihov
    o od oko on ona oni ono ovaj ova ovo ovog ovu pa po pod poslije pored prije prema pri preko s sa samo se sebe si smo su sve svi svih svima svoj
    ta taj te tebe tebi ti to tog toga tom treba trebam tu u uz vam vas vaš vaša već više za zar zašto što tko čiji čija gdje kamo odakle
    dodaj dodati novi nova novo novu novog nove napravi stvori kreiraj upiši upisati unesi zapiši zabilježi zapamti spremi podsjeti podsjetiti podsjetnik podsjetnike pokaži prikaži
    nađi pronađi daj mi nazovi zovi nazvati zvati zvao zvala javi javiti piši napiši pošalji poslati pošaljem premjesti prebaci pomakni odgodi obriši izbriši ukloni
    otkaži poništi vrati promijeni izmijeni ažuriraj zatvori dobili dobio dobila izgubili izgubio izgubila potpisali pričao pričala razgovarao razgovarala
    sastanak sastanka sastanku sastanke poziv poziva pozive mail maila mejl mejla poruka poruku poruke bilješka bilješku ponuda ponudu ponude
    ugovor ugovora račun računa broj broja telefon telefona mobitel adresa adresu ime prezime posao posla poslove posla faza fazu fazi iznos iznosa
    cijena cijenu cijene skupo popust budžet danas sutra jučer prekosutra ujutro navečer popodne poslijepodne podne sat sata sati minuta minute dan dana dani
    tjedan tjedna mjesec mjeseca godina godine kvartal ponedjeljak utorak srijeda srijedu četvrtak petak subota subotu nedjelja nedjelju
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca
    euro eura eur tisuća tisuću tisuće milijun kuna zadatak zadatke zadaci plan planovi rok lead lid leadovi kontakti kontakte klijenti klijente
    dogovor dogovora dogovori dogovore prilika priliku prilike prilika dil dilovi pregovori pregovora demo kašnjenje
    molim hvala bok dobar dobro dobra ok u redu gotovo riješeno kasnije uskoro odmah sada još opet jako vrlo bez
    kolko kolki ljudi ljude pola lani evo godinu roba robu robom petkom jesi jesu dalje vide vidi vidjela sama onu timu imaš imas danom danima pada
    chatu nje nikome nikoga veći halo halu mejlom kaži stani stanju zvoni vani bijeli tada danke doma košta`,
}
