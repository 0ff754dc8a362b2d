import type { TopicWords } from '../topics.ts'

export const topics: TopicWords = {
  topics: {
    hours:
      'darbo_laik* valand* atidaryt* atidarot* atsidaro uzdaryt* uzdarot* uzsidaro dirbate dirba dirbat iki_kada iki_kiek grafik* tvarkarast* nedarb*',
    address: 'adres* kur_jus kur_jusu isikur* randat* rasti ofis* biur* atvaziuoti nuvykti atvykti vieta',
    contact: 'telefon* numer* paskambinti susisiekti kontakt* past* email e-mail',
    delivery: 'pristat* siunt* siunc* issiun* atsiun* kurjer* atvez* pastomat*',
    price: 'kain* kainuo* kiek_uz tarif* ikain* kastai',
    discount: 'nuolaid* akcij* kupon* pigiau didmen* ispardav*',
    payment: 'moke* mokej* apmok* sumok* kortel* gryn* pavedim* issimoket* lizing* iban',
    invoice: 'saskait* cek* pvm kvit*',
    returns: 'grazin* grazint* susigraz* pakeist* keitim* atsiimti_pinig*',
    warranty: 'garantij* garantin*',
    repair: 'remont* taisy* sutais* pataisy* servis* atsargin* detal* aptarnav*',
    order: 'uzsakyt* uzsakym* uzsisak* pirkti nusipirkt* isigyt* pirkim*',
    trial: 'band* isband* isbandy* demo* nemokama_versij*',
    licence: 'licencij* vartotoj* naudotoj*',
    setup: 'idieg* dieg* nustat* prijung* sukonfig* irengt*',
    login: 'prisijung* slaptazod* paskyr* login* vartotojo_vard*',
    training: 'mokym* kurs* webinar* seminar* pamok* instrukc*',
    renewal: 'pratest* pratesim* prenumerat* atnauj*',
    ending: 'atsauk* nutrauk* atsisak*',
    privacy: 'privat* asmens_duom* duomen* bdar saug*',
    jobs: 'darbo_vieta darbo_pasiulym* karjer* isidarb* praktik* dirbti_pas_jus darbuotoju_ieskot*',
    parking: 'parkav* stovej* automobilio_statym* pastatyti',
    stock: 'sandel* turite_vietoje prekyboj* isparduot* yra_sandelyje',
    abroad: 'uzsien* tarptaut* sal* europ* muitin* i_uzsieni',
  },
  small:
    'as mes tu jus jis ji jie jos mano musu tavo jusu jo jos ju man mums tau jums jam jai jiems mane mus tave jus ji tai tas ta tie tos sis si sie sios kas ka ko kam kuo kuris kuri kurie kurios koks kokia kokie kokios kokiu kokia kada kur is kodel kaip kiek ar ir o bet arba nes kad jei jeigu tai gi ne taip yra buvo bus buti galiu galima galite gali galetumete reikia reiketu noriu noreciau noretu i ant su be iki nuo po uz apie del pas pagal prie per cia ten prasau praso laba diena labas rytas vakaras sveiki aciu pasakykite pasakyk domina klausimas turiu tureti turite parduotuve imone firma ilgai daryti galioja norejau preke prekes prekiu',
  light:
    'siandien rytoj dabar diena dienas dienu dienos savaite savaites menuo menesi metai metu pirmadieni antradieni treciadieni ketvirtadieni penktadieni sestadieni sekmadieni savaitgali savaitgaliais ryte vakare laikas laiko nauja naujas senas dar jau tik internetu nemokam*',
  alarms:
    'advokat* teisinink* teism* skund* skus* nepriimtin* pasipiktin* pasibaisetin* sukci* apgav* grazinkit_pinigus grazinkite_pinigus tuoj_pat_grazin* nedelsiant_grazin* siaubing* siaubas bjauru vartotoju_teis* policij* geda tyciojat* isdirbinej* kvieskite_vadov*',
  people:
    'su_kuo_pasikalbeti gyvo_zmogaus gyvu_zmogumi gyva_zmogu gyvas_zmogus gyvo_operator* kas_nors_gyvas kalbeti_su_zmogumi kalbeti_su_operator* pakalbeti_su_zmogumi pakalbeti_su_operator* pasikalbeti_su_zmogumi pasikalbeti_su_operator* kalbeti_su_vadybinink* pakalbeti_su_vadybinink* pakvieskit*_zmogu pakvieskit*_operator* pakvieskit*_vadybinink* duokit*_zmogu duokit*_operator* reikia_zmogaus reikia_operator* ne_su_robotu ne_su_botu o_ne_robot* o_ne_bot* zmogu_prasau operatoriu_prasau',
  not: 'ne be',
  parcel:
    'mano_kedes mano_stalai siunta siuntos siunta siuntinys siuntinio siuntini mano_uzsakymas mano_uzsakyma mano_uzsakymo mano_uzsakymu musu_uzsakymas musu_uzsakymo uzsakymo_busena mano_prekes mano_preke kurjeris kurjerio uzsakiau uzsakeme uzsisakiau uzsisakem*',
  coming:
    'kada kur atvaziuos ateis atkeliaus issiunt* issius* busena pristatys atves bus dar_nera vis_dar iki_siol laukiu laukiame nieko negavau',
  request: 'mano_uzklaus* mano_prasym* mano_skund* mano_vakaryksci* mano_kreipim* musu_uzklaus* musu_skund*',
  broken:
    'bega vel_bega mire sudege ne_ta_dydi ne_ta_preke klaidinga klaidingas neteising* sugedo sugedes sugedusi sugede neveikia nebeveikia neisijungia nebeisijungia nepasileidzia nespausdina neatsidaro nesikrauna neikrauna negaliu_prisijungti neatejo neatkeliavo negavau klaid* strigt* stringa uzstrigo uzluzo uzluzta brok* pazeist* sudauzyt* iskil* itruk* teka pratek* subraiz* truksta ne_ta ne_tas supainiojo kaista',
  questions:
    'kas ka ko kam kokiu kokiomis kuriu kaip kada kur is_kur kodel kiek koks kokia kokie kokios kuris kuri ar gal',
  own: 'ir yra ar kaip kas kur kada man jus jusu prasau aciu noriu reikia galima laba diena labas sveiki uzsakymas mano as ne kiek koks kokia taip del su uz apie nuo iki',
}
