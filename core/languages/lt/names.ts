import type { NameTable } from '../../names/table.ts'

/** Names of Lithuania's people, and how they are shortened. */
export const names: NameTable = {
  // biome-ignore format: a table
  declensions: [
    // foreign men: Smith, Felix; before all others, since no Lithuanian stem ends so
    { of: 'm', base: '', after: 'hxwq', forms: ['o', 'ui', 'ą', 'u', 'uje', 'ai'] },
    // men: Andrėjas; Tomas, Kazlauskas
    { of: 'm', base: 'jas', forms: ['jo', 'jui', 'ją', 'ju', 'juje', 'jau'] },
    { of: 'm', base: 'as', after: 'bcdfghjklmnpqrstvwxz', forms: ['o', 'ui', 'ą', 'u', 'e', 'ai/e'] },
    // Stankevičius, Saulius, Julijus; Petkus
    { of: 'm', base: 'ius', forms: ['iaus', 'iui', 'ių', 'iumi', 'iuje', 'iau'] },
    { of: 'm', base: 'jus', forms: ['jaus', 'jui', 'jų', 'jumi', 'juje', 'jau'] },
    { of: 'm', base: 'us', after: 'bcdfghjklmnpqrstvwxz', forms: ['aus', 'ui', 'ų', 'umi', 'uje', 'au'] },
    // Rytis, Balandis; Karolis; Gaidys, Vėlys
    { of: 'm', base: 'tis', forms: ['čio', 'čiui', 'tį', 'čiu', 'tyje', 'ti'] },
    { of: 'm', base: 'dis', forms: ['džio', 'džiui', 'dį', 'džiu', 'dyje', 'di'] },
    { of: 'm', base: 'is', after: 'bcdfghjklmnpqrstvwxz', forms: ['io', 'iui', 'į', 'iu', 'yje', 'i'] },
    { of: 'm', base: 'tys', forms: ['čio', 'čiui', 'tį', 'čiu', 'tyje', 'ty'] },
    { of: 'm', base: 'dys', forms: ['džio', 'džiui', 'dį', 'džiu', 'dyje', 'dy'] },
    { of: 'm', base: 'ys', after: 'bcdfghjklmnpqrstvwxz', forms: ['io', 'iui', 'į', 'iu', 'yje', 'y'] },
    // women, and men like Smetona: Rasa, Viktorija; Eglė, Kazlauskienė
    { of: 'mf', base: 'a', forms: ['os', 'ai', 'ą', 'a', 'oje', 'a'] },
    { of: 'mf', base: 'ė', forms: ['ės', 'ei', 'ę', 'e', 'ėje', 'e'] },
    // foreign: Ivan, Globex, Maxim; what is said of many: licencijos, kursai, paslaugos
    { of: 'mn', base: '', after: 'bcdfgjklmnprstvz', forms: ['o', 'ui', 'ą', 'u', 'uje', 'ai'] },
    // foreign men as they are often written: Fisher → Fisherio, Weber → Weberiui
    { of: 'm', base: '', after: 'rl', forms: ['io', 'iui', 'į', 'iu', 'yje', 'i'] },
    // adjectives in companies' names: Baltas tiltas, Žalias miškas
    { of: 'm', base: 'as', after: 'bcdfghjklmnpqrstvwxz', forms: ['o', 'am', 'ą', 'u', 'ame', 'as'] },
    { of: 'm', base: 'ias', forms: ['io', 'iam', 'ią', 'iu', 'iame', 'ias'] },
    { of: 'p', base: 'ės', forms: ['ių', 'ėms', 'es', 'ėmis', 'ėse', 'ės'] },
    { of: 'p', base: 'os', forms: ['ų', 'oms', 'as', 'omis', 'ose', 'os'] },
    { of: 'p', base: 'ai', forms: ['ų', 'ams', 'us', 'ais', 'uose', 'ai'] },
  ],
  clitics: ['as', 'us', 'ui'],
  oblique: 'ąęįų',
  declinesAll: true,
  given: {
    m: `adomas aidas aivaras aivoras aistis albertas albinas aleksandras aleksas aleksejus algimantas algirdas algis alvydas
      anatolijus andrejus andrius antanas antonas ansas aras arnas arnoldas arminas artiomas artūras arūnas arvydas audrius
      augustas augustinas aurelijus aurimas ąžuolas balys benas benediktas benjaminas bernardas bronius brunonas česlovas
      dainius dainoras dalius danielius darius daumantas deividas denisas dmitrijus domantas domas dominykas donatas dovydas
      edgaras edmundas eduardas edvardas edvinas egidijus eimantas eimutis elijus emilis erikas ernestas erlandas ervinas evaldas
      faustas feliksas gabrielius gediminas genadijus giedrius gintaras gintautas gytis gvidas henrikas herkus ignas ignotas
      igoris ilja irmantas ivanas jaunius jaroslavas jevgenijus jokūbas jonas jonis julijus julius juozapas juozas jurgis
      jurijus justas justinas kajus karolis kasparas kazimieras kazys kęstas kęstutis kipras kostas kristijonas kristupas laimis laimonas laimutis
      laurynas leonardas leonas leonidas linas liudas liudvikas liutauras lukas maksimas mamertas mantas mantvydas marijonas marijus marius
      markas martynas matas matijus mečislovas mečys michailas mikas mykolas mindaugas modestas motiejus naglis nauris nerijus
      nikita nikolajus nojus normantas norbertas olegas orestas oskaras osvaldas ovidijus patrikas paulius pavelas petras pijus povilas pranas
      pranciškus raigardas raimondas raimundas rapolas ramūnas regimantas remigijus renaldas renatas ričardas rimantas rimas rimgaudas rimvydas
      rytis robertas robinas rokas rolandas romas romanas romualdas ruslanas rūtenis salvijus samuelis saulius sergejus sigitas
      silvestras silvijus simas simonas skaidrius skirmantas stanislovas stasys stepas steponas svajūnas šarūnas tadas tautvydas teodoras
      titas tomas tomaš ugnius vaclovas vadimas vaidas vaidotas vainius valdas valdemaras valdis valentas valentinas valerijus
      vasilijus vidas vidmantas viktoras vilhelmas vilius vilmantas vincas vincentas virgilijus virginijus virgis vitalijus vitas
      vygandas vygantas vykintas vytas vytautas vytenis vladas vladimiras vladislavas zenonas zigmantas zigmas žilvinas žydrūnas žygimantas
      adam alan alex andrew anton artur boris brian daniel david denis dmitrij edgar edward eric frank george hans henrik igor ivan
      jack jacob james jan jens john jonathan kevin klaus lars leonid marcin marek mark martin michael mike nick niklas oleg
      oliver olivier pavel paul peter philip philipp piotr richard robert roman sam sean sergej simon stefan steven sven thomas tom victor viktor vladimir william`,
    f: `adelė adriana agata agnė agnieška agota aida aistė akvilė albina aldona aleksandra alfreda algina alina alma alva anastasija
      angelė angelina ana anna antanina asta astrida audra audronė augustė augustina auksė aurelija aurika aušra aušrinė austėja barbora
      beata beatričė benita bernadeta birutė brigita bronė bronislava camila cecilija daina dainora daiva dalė dalia dalija
      dana danguolė danutė darija dajana deimantė diana dianė dina dita domantė domicelė dominyka donata dorotėja dovilė edita
      eglė eimantė ela elena eleonora eliza elzė elžbieta ema emilė emilija erika ernesta esmeralda estera eugenija eva evelina
      fausta felicija filomena gabija gabrielė galina gaiva geda genė genovaitė giedrė gintarė gitana goda gražina greta gražvilė
      guoda halina helena ieva ilona indrė ineta inesa inga ingrida ina iona ira irena irina irma irmina ivona iveta izabelė
      jadvyga jana janė janina jekaterina jelena jelizaveta jevgenija joana jogailė jolanta jolita jovita judita juditė julė julija juliana
      julita juozapina jurga jurgita justė justina jūratė kamilė kamila karina karolina katerina katažina katarina klara klaudija kornelija
      kotryna kristė kristina ksenija laima laimutė laisvė larisa laura laurita leja leokadija lėja leta liepa ligita lilija lina linda liveta
      livija liucija liuda liudmila liudvika liuba lolita lora loreta luknė luka lukrecija magdalena maja marcelė margarita marija marina marta
      martyna marytė meda meilė mėta mykolė milana milda miglė mira mirga modesta monika morta nadežda nastė natalija natalja neda
      nemira nerija neringa nida nijolė nikolė nina nomeda nora odeta odilija ofelija oksana olga olivija ona onutė otilija palmira patricija
      paula paulė paulina petronėlė polina pranciška rachelė radvilė raimonda raminta ramunė ramutė rasa rasita rebeka regina
      remigija renata renė rima rimantė rimutė rita roberta roma romualda rosita roza rozalija rožė rugilė rusnė ruta rūta sabina salomėja
      samanta sandra saulė saulenė severija sigita sigutė silva silvija simona skaidra skaistė smiltė snieguolė sofija solveiga stanislava stasė stefanija svajonė
      svetlana šarlotė šarūnė tamara tania tatjana tautvydė tekla teodora teresė terezija toma ugnė urtė uršulė vaida vaidilutė
      vaidota vaiva valda valentina valerija valė vanda vanesa vega vera veronika vesta vida viktorija vilija vilma vilmantė vilnė
      viola violeta violina virginija vita vitalija viva vitė zina zinaida zita zofija zosė zuzana žaneta žana žemyna žydrė žydrūnė živilė
      alice amy andrea angela anne claire emma hannah helen ines jane jennifer jessica julia kate laura linda lisa maria marie mary nicole
      olivia sara sarah sofia sophie`,
  },
  short: {
    aleksandra: 'ola sandra saša aleksė',
    aleksandras: 'aleksas sania saša aleks alex',
    algimantas: 'algis algimas',
    algirdas: 'algis',
    andrius: 'andriukas andrejus',
    antanas: 'antanukas antanėlis tonis',
    artūras: 'artūriukas arturka art',
    arūnas: 'arūniukas',
    arvydas: 'arvis arvydukas',
    asta: 'astutė astelė',
    augustinas: 'augustas augis',
    aurelija: 'aura aurutė',
    benediktas: 'benas',
    benjaminas: 'benas',
    bronislava: 'bronė bronutė',
    daina: 'dainutė dainelė',
    daiva: 'daivutė',
    dalia: 'daliutė',
    danguolė: 'dana danguolytė',
    darius: 'dariukas',
    deividas: 'deivis',
    domantas: 'domas domis',
    dominykas: 'domas domis',
    donatas: 'donis donatukas',
    edita: 'editutė editelė',
    edmundas: 'edmis edis',
    eduardas: 'edis edikas',
    edvardas: 'edis edvis',
    egidijus: 'egis',
    eglė: 'eglutė eglytė',
    elena: 'elenutė elytė lena',
    elžbieta: 'elzė ela',
    emilija: 'ema emilė emilytė',
    erika: 'erikutė erikelė',
    evelina: 'eva evė evutė',
    gabija: 'gabijutė',
    gabrielė: 'gabė gabija',
    gabrielius: 'gabrys',
    gediminas: 'gedas gediminėlis gedis',
    genovaitė: 'genė genutė',
    giedrė: 'giedrutė',
    giedrius: 'giedris',
    gintaras: 'gintas gintis gintariukas',
    gintarė: 'gintarytė ginta',
    gintautas: 'gintas',
    goda: 'godutė godelė',
    greta: 'gretutė gretelė',
    henrikas: 'henis',
    ieva: 'ievutė ievukė',
    indrė: 'indrutė indrelė',
    inga: 'ingutė ingelė',
    ingrida: 'inga',
    irena: 'irutė ira',
    janina: 'janė janytė',
    jaroslavas: 'jarekas jarik',
    jekaterina: 'katia katerina kotryna',
    jelena: 'lena elena',
    jevgenij: 'ženia',
    jevgenijus: 'ženia eugenijus',
    jokūbas: 'jokūbėlis jakubas',
    jolanta: 'jola jolita jolyte',
    jonas: 'jonukas jonelis jonis',
    julija: 'julė julytė julyte',
    juozapas: 'juozas juozukas',
    juozas: 'juozukas juozelis',
    jurgis: 'jurgiukas',
    jurgita: 'jurga jurgutė',
    justina: 'justė justa',
    justinas: 'justas justis justukas',
    karolina: 'karolė karutė',
    karolis: 'karoliukas',
    kazimieras: 'kazys kazimiras',
    kęstutis: 'kęstas kęstukas',
    konstantinas: 'kostas kostia',
    kotryna: 'kotrė kotrynėlė',
    kristina: 'kristė kristinutė kris',
    laima: 'laimutė',
    laimutė: 'laima',
    laura: 'laurutė laurelė',
    laurynas: 'lauras laurynukas',
    leonardas: 'leonas',
    lina: 'linutė',
    linas: 'liniukas',
    liudmila: 'liuda liusė',
    loreta: 'lora',
    lukas: 'lukutis lukiukas',
    magdalena: 'magda magdė',
    mantas: 'mantukas',
    margarita: 'rita margo',
    marija: 'marytė maryte maša',
    marius: 'mariukas',
    martynas: 'martis martynukas',
    michailas: 'miša mykolas',
    mindaugas: 'mindė mindis mindaugiukas',
    mykolas: 'mykoliukas mikas',
    monika: 'monikutė',
    nerijus: 'neris neriukas',
    neringa: 'neringutė',
    nijolė: 'nijolytė nija',
    nikolajus: 'kolia',
    odeta: 'odetutė odetelė',
    ona: 'onutė onytė',
    paulius: 'pauliukas',
    petras: 'petriukas petrelis',
    povilas: 'poviliukas',
    pranciškus: 'pranas',
    raimondas: 'raimis raimiukas',
    raimundas: 'raimis',
    ramūnas: 'ramas ramūniukas',
    rasa: 'rasutė rasytė',
    remigijus: 'remis remigis',
    renata: 'renatutė renatelė',
    ričardas: 'ričis ričardukas',
    rimantas: 'rimas rimis',
    rimvydas: 'rimas',
    rita: 'ritutė ritelė',
    robertas: 'robis robertukas bobas',
    rolandas: 'rolis',
    romualda: 'roma romutė',
    romualdas: 'romas',
    rūta: 'rūtelė rūtytė',
    sandra: 'sandrutė sandrelė',
    sergejus: 'serioža serioga',
    sigita: 'sigutė',
    sigitas: 'sigis',
    simona: 'sima simutė',
    simonas: 'simas simiukas',
    stanislava: 'stasė stasytė',
    stanislovas: 'stasys stasiukas',
    šarūnas: 'šaras šarūniukas',
    tadas: 'tadukas',
    tatjana: 'tania',
    tautvydas: 'tautvis tautis',
    tomas: 'tomukas tomelis',
    vaida: 'vaidutė vaidelė',
    valentina: 'valė valia',
    valentinas: 'valius valentas',
    vida: 'vidutė videlė',
    viktoras: 'viktoriukas vitia',
    viktorija: 'vika vikutė viktė',
    vilhelmas: 'vilius',
    vilma: 'vilmutė vilmelė',
    vincentas: 'vincas',
    violeta: 'viola',
    virginija: 'virga',
    virginijus: 'virgis',
    vita: 'vitutė vitelė',
    vytautas: 'vytas vytukas',
    vladimiras: 'vova volodia',
    zigmantas: 'zigmas',
    žaneta: 'žanetutė žanetelė',
    živilė: 'živilutė živilelė',
    žydrūnas: 'žydris',
    žygimantas: 'žygis žygiukas',
  },
  surnames: {
    m: `auskas inskas ickas eckas eikas auskis evskis ovskis ičius učius nčius ščius aitis utis ytis ainis ėnas ūnas iūnas onas inas
      onis ūnis enis inis ulis elis ilis olis ėlis alis ovas evas eika auka tkus nkus mkus dys tys lys rys nys`,
    f: 'ienė aitė ytė utė ūtė iūtė skė nė ova eva skaja',
  },
  titles: `p ponas pono ponui poną ponu pone ponai ponia ponios poniai ponią panelė panelės panelei panelę gerb gerbiamas gerbiama
    gerbiamasis gerbiamoji gerbiamam gerbiamai dr daktaras daktarui daktarė direktorius direktoriui direktorių direktorė direktorei
    klientas kliento klientui klientą klientu klientė klientės klientei klientę kontaktas kontakto kontaktui kontaktą kontaktu
    kolega kolegos kolegai kolegą kolegė kolegei kolegę įmonė įmonės įmonei įmonę įmone bendrovė bendrovės bendrovei bendrovę bendrove
    firma firmos firmai firmą dėdė dėdei teta tetai`,
  companyForms: 'uab ab mb iį įį všį vsi ii tūb kūb žūb kb asociacija grupė holdingas group pvm filialas',
  employed: 'iš',
  common: `ir o bet ar arba kad kaip kas kur kada koks kokia kokie kiek kuris kuri šis ši šie šios tas ta tie tos taip ne ne nei
    su be ant po per prieš nuo iki prie pas už apie dėl į iš pro tarp virš ties link pagal mano tavo jo jos mūsų jūsų jų savo man mums
    tau jums jam jai jiems aš tu jis ji mes jūs mane tave jį ją mus jus juos jas viską visi visus visų viskas jau dar čia ten tik tiktai
    labai reikia galima noriu norėčiau bus buvo yra nėra būti turi turiu turime pridėk pridėti pridek įrašyk įrašyti irasyk sukurk
    sukurti užrašyk priminti primink priminimas priminimą priminimai priminimų parodyk parodyti rodyk rask rasti surask duok padaryk
    paskambink paskambinti skambink skambinti skambino skambinau parašyk parašyti rašyk rašyti rašė atsiųsk išsiųsk siųsti nusiųsti perkelk perkelti
    atidėk atidėti nukelk ištrink ištrinti pašalink atšauk uždaryk uždaryti laimėjom laimėjome laimėta pralaimėjom pralaimėta
    naujas nauja naują naujo numeris numerį telefonas telefoną telefono paštas paštą pašto adresas adresą diena dieną dienos dienų savaitė
    savaitę savaitės mėnuo mėnesį mėnesio metai metų metus valanda valandą valandos valandų minutė minučių šiandien rytoj vakar poryt ryte vakare
    pirmadienis pirmadienį antradienis antradienį trečiadienis trečiadienį ketvirtadienis ketvirtadienį penktadienis penktadienį
    šeštadienis šeštadienį sekmadienis sekmadienį sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio
    gruodžio sandoris sandorį sandorio sandoriai sandorius sandorių kontaktas kontaktą kontaktai kontaktų klientas klientą klientai
    klientų įmonė įmonę įmonės įmonių susitikimas susitikimą susitikimo skambutis skambutį laiškas laišką etapas etapą etape užduotis užduotį
    užduotys darbas darbai planas planai pastaba pastabą eurų eurai eurus euro tūkst tūkstančių milijonas milijono suma sumą kaina kainą
    brangu sutartis sutartį sąskaita sąskaitą pasiūlymas pasiūlymą labas sveiki ačiū dėkui prašau prašom gerai gerą atlikta vėliau
    greitai dabar pasakė pasakyk sako nori nenori klausia laukia susitiko susitikau kalbėjau kalbėjom kalbėjausi
    laba rytas ryto rytą vakaras vakaro vakarą naktis naktį naktys oras oro orą kava kavos kavą kavai pietūs pietų pietaut pietauti lauke langas langą langą
    durys duris salė šalta šilta lietus lietaus saulė saulės sniegas sniego žmogus žmogų žmogaus žmonės žodis žodį žodžio žodžiai robotas robotą
    miegas miego miegoti sekasi einam eina eiti važiuoju važiuoti turguje mašina mašiną namo namie namai biuras biure biuro stalas stalą kėdė kėdę
    vaikai vaikas vaiko žmona vyras vyro mama tėtis šuo katė draugas draugė šventė šventės atostogos atostogų poilsis reklama reklamą
    rinka rinkos viltis linkėjimai linkėjimų nuotaika nuotaikos tvarka tvarkos darbo laiko laikas laiką pinigai pinigų pinigus
    pats patys gali galiu galo gale imu ims tada kito kitų kitai kitu kitus rašo rašau dienas seniai sąrašą sąrašo sąrašas lidas lidai lidų lydas
    lydai lydų kieno toliau liko žinai žino žinom žinau čatą esi perima rytinę serga gėda vidinė vidutinė mirė svetainė cha miega chata gaila juda
    vyko laimi`,
}
