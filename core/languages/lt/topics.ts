import type { TopicWords } from '../topics.ts'

export const topics: TopicWords = {
  topics: {
    hours:
      'darbo_laik* valand* atidaryt* atidarot* atsidaro uzdaryt* uzdarot* uzsidaro dirbate dirba dirbat iki_kada iki_kiek grafik* tvarkarast* nedarb*',
    address: 'adres* kur_jus kur_jusu isikur* randat* rasti ofis* biur* atvaziuoti nuvykti atvykti vieta',
    contact: 'telefon* numer* paskambinti susisiekti kontakt* past* email e-mail',
    delivery: 'pristat* siunt* siunc* issiun* atsiun* kurjer* atvez* pastomat*',
    price: 'kain* kainuo* kiek_uz po_kiek tarif* ikain* kastai',
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
    'su_kuo_pasikalbeti gyvo_zmogaus gyvu_zmogumi gyva_zmogu gyvas_zmogus gyvo_operator* kas_nors_gyvas kalbeti_su_zmogumi kalbeti_su_operator* pakalbeti_su_zmogumi pakalbeti_su_operator* pasikalbeti_su_zmogumi pasikalbeti_su_operator* kalbeti_su_vadybinink* pakalbeti_su_vadybinink* pakvieskit*_zmogu pakvieskit*_operator* pakvieskit*_vadybinink* duokit*_zmogu duokit*_operator* reikia_zmogaus reikia_operator* ne_su_robot* ne_su_bot* ne_su_masin* ne_su_program* ne_robot* man_paskambint* man_perskambint* mums_paskambint* mums_perskambint* perskambint*_man paskambint*_man susisiek*_su_manim* susisiek*_su_mumis gal_gali_*_paskambint* gal_gali_*_perskambint* ne_su_robotu ne_su_botu o_ne_robot* o_ne_bot* zmogu_prasau operatoriu_prasau kalbet*_su_zmogu* kalbet*_su_gyv* kalbet*_su_operator* kalbet*_su_vadybinink* kalbet*_su_konsultant* kalbet*_su_darbuotoj* pakalbet*_su_zmogu* pakalbet*_su_gyv* pakalbet*_su_operator* pakalbet*_su_vadybinink* pakalbet*_su_konsultant* pakalbet*_su_darbuotoj* pasikalbet*_su_zmogu* pasikalbet*_su_gyv* pasikalbet*_su_operator* pasikalbet*_su_vadybinink* pasikalbet*_su_konsultant* pasikalbet*_su_darbuotoj* susisiekt*_su_zmogu* susisiekt*_su_gyv* susisiekt*_su_operator* susisiekt*_su_vadybinink* susisiekt*_su_konsultant* susisiekt*_su_darbuotoj* su_zmogu*_kalbet* su_zmogu*_pakalbet* su_zmogu*_pasikalbet* su_zmogu*_susisiekt* su_gyv*_kalbet* su_gyv*_pakalbet* su_gyv*_pasikalbet* su_gyv*_susisiekt* su_operator*_kalbet* su_operator*_pakalbet* su_operator*_pasikalbet* su_operator*_susisiekt* su_vadybinink*_kalbet* su_vadybinink*_pakalbet* su_vadybinink*_pasikalbet* su_vadybinink*_susisiekt* su_konsultant*_kalbet* su_konsultant*_pakalbet* su_konsultant*_pasikalbet* su_konsultant*_susisiekt* su_darbuotoj*_kalbet* su_darbuotoj*_pakalbet* su_darbuotoj*_pasikalbet* su_darbuotoj*_susisiekt* su_kuo_galeciau_pakalbet* su_kuo_galiu_pakalbet* su_kuo_pakalbet* su_kuo_galeciau_pasikalbet* noriu_su_zmogu* noriu_gyvo noreciau_gyvo cia_zmogus_raso sujunkit*_su_operator* sujunkit*_su_vadybinink* sujunkit*_su_zmogu* perjunkit*_vadybinink* duokit*_vadybinink* duokit*_gyv* duokit*_pakalbet* galit_paskambint* galite_paskambint* galit_perskambint* galite_perskambint* galetumet*_paskambint* galetumet*_perskambint* tegul_paskambina tegul_perskambina tegul_kas_nors_paskambina paskambinkit*_man perskambinkit*_man paskambinkit*_mums perskambinkit*_mums galetu_man_paskambinti galetu_paskambinti galetu_perskambinti gali_man_paskambinti ar_galetu_*_paskambinti galit_sujungti galite_sujungti galetumet*_sujungti sujunkit*_mane kalbet*_su_vadyb* kalbet*_su_jusu pakalbet*_su_jusu_vadyb* pasikalbet*_su_jusu_vadyb* pasikalbet*_su_savo_vadyb* pakalbet*_su_savo_vadyb* susisiekt*_su_savo_vadyb* susisiekt*_su_jusu_vadyb* kalbet*_su_kuo_nors pakalbet*_su_kuo_nors pasikalbet*_su_kuo_nors pasneketi_su_zmog* pasneket_su_zmog*',
  bots: 'bot* robot* pokalbių_robot*',
  not: 'ne be',
  parcel:
    'kur_musu kur_tos_musu kur_tie_musu kur_mano kur_yra_musu kur_yra_mano musu_*_kur musu_*_tai_kur mano_*_kur mano_kedes mano_stalai siunta siuntos siunta siuntinys siuntinio siuntini mano_uzsakymas mano_uzsakyma mano_uzsakymo mano_uzsakymu musu_uzsakymas musu_uzsakymo uzsakymo_busena mano_prekes mano_preke kurjeris kurjerio uzsakiau uzsakeme uzsisakiau uzsisakem* musu_uzsakym* uzsakytos_prek* uzsakytu_preki* musu_prek* mano_preki* uzsakem* uzsakiau bus_pristatyt* jau_issiuntet* jau_paruoset* atveza atvez_musu atvesit* atvesite pristatysit* issiusit* atsiusit*',
  coming:
    'kada kur atvaziuos ateis atkeliaus issiunt* issius* busena pristatys atves bus dar_nera vis_dar iki_siol laukiu laukiame laukiam nieko negavau negavom* pakeliui kaip_mano kaip_musu kaip_ten kas_su kas_naujo naujien* girdet* juda pajudejo eiga gamin* pagamin* surinkt* veluoja statusas situacija kokioj kokioje kaip_sekasi ar_jau_issiunt* ar_jau_paruos* ar_jau_isvez* tiketis laukti pakeliui stadijoj* ruosia*',
  request:
    'mano_grazin* musu_grazin* mano_uzklaus* mano_prasym* mano_skund* mano_vakaryksci* mano_kreipim* musu_uzklaus* musu_skund* mano_problem* musu_problem* mano_gedim* musu_gedim* mano_tiket* mano_bilet* mano_pranesim* kas_naujo_del naujien*_del kas_girdet*_del kas_girdet*_apie jau_sutvarket* jau_sutaiset* jau_pataiset* jau_isspren* kada_sutvarkysit* kada_sutaisysit* kada_pataisysit* kada_isspresit* sutvarket* pataiset* sutaiset* issprendet* issiaiskinot* jau_rado* atsakysit*_i_mano atsakysit*_mano kada_atsakysit* ar_jau_radot* kas_sutvarkys kas_nors_sutvarkys kas_su_mano kaip_ten_mano kaip_ten_ta_mano kaip_ten_tas_mano',
  broken:
    'bega vel_bega mire sudege ne_ta_dydi ne_ta_preke klaidinga klaidingas neteising* sugedo sugedes sugedusi sugede neveikia nebeveikia neisijungia nebeisijungia nepasileidzia nespausdina neatsidaro nesikrauna neikrauna negaliu_prisijungti neatejo neatkeliavo negavau klaid* strigt* stringa uzstrigo uzluzo uzluzta brok* pazeist* sudauzyt* iskil* itruk* teka pratek* subraiz* truksta ne_ta ne_tas supainiojo kaista suluz* nuluz* subyr* mires mirus numire nulenkt* ilenkt* sulauz* meluoja neatvyko neatvaziavo neatveze neatveztas nejuda_is_vietos nepajuda neveike neveiks uzgeso geso uzsifiksavo uzkliuv* neuzsiveda nebeuzsiveda neuzsikur* nevaziuoja nebevaziuoja nekrauna nebekrauna nesikrauna nebesikrauna issikrauna rodo_nesamon* rodo_netiksl* rodo_klaidinga meta_klaid* ismete_klaid* luzta nulauzt* sulauzyt* sulenkt* sukrypo deformuot* subyrejo atsiklij* nukrito sprog* rukst* dumi* cypia girgzda barska dreba vibruoja perkaista uzkaista neuzsidaro neissijungia neisijung* neatpazista nemato nerodo neskaiciuoja nesveria nekelia nebekelia nestabdo prakiur* varva lasa bego begioja dingo truko trukst* nutruk* nutrauk* ne_visos ne_visi ne_pilnas ne_tiek ne_tokia ne_toki ne_tokias ne_tokius ne_tokie ne_ta_spalva atvezet_ne atvezete_ne atvez*_ne atsiuntet_ne atsiuntete_ne negavome_saskait* negavom_saskait* negalim_prisijungti nebegaliu neprisijungiu neprisijungia neprisijung* nesijungia nebesijungia nepavyksta_prisijungt* neatitinka gavom_ne gavome_ne ne_tos ne_tie rodo_klaid* ismeta_klaid* nenuskaito nebenuskaito dingo_prieig*',
  questions:
    'kas ka ko kam kokiu kokiomis kuriu kaip kada kur is_kur kodel kiek koks kokia kokie kokios kuris kuri ar gal',
  own: 'ir yra ar kaip kas kur kada man jus jusu prasau aciu noriu reikia galima laba diena labas sveiki uzsakymas mano as ne kiek koks kokia taip del su uz apie nuo iki',
}
