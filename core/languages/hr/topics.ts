import type { TopicWords } from '../topics.ts'

export const topics: TopicWords = {
  topics: {
    hours:
      'radno_vrijeme radnog_vremena otvoren* otvarat* zatvoren* zatvarat* radite rade do_kada do_koliko_sati od_koliko_sati raspored* neradn*',
    address: 'adres* gdje_ste gdje_se nalazi* smjesten* ured* poslovnic* doci kako_do_vas lokacij*',
    contact: 'telefon* broj* nazvati mail email e-mail kontakt* javiti posta',
    delivery: 'dostav* isporuk* isporuc* salj* slanj* posilj* kurir* paketomat*',
    price:
      'cijen* kosta kostaju koliko_stoji koliko_stoje koliko_bi_doslo koliko_dode koliko_dodu posto_je posto_su koliko_je koliko_za cjenik* tarif* trosak troskovi',
    discount: 'popust* akcij* kupon* jeftin* veleprodaj* rasprodaj*',
    payment: 'plac* plati* uplat* kartic* gotovin* prijenos* rate obrocn* predujam iban',
    invoice: 'racun racuna racune fakt* pdv',
    returns: 'povrat* vrati* vrac* zamjen* zamijen* povuc*',
    warranty: 'jamstv* garancij* jamc*',
    repair: 'popravak popravk* popravlj* popravit* servis* rezervn* odrzavanj*',
    order: 'naruci* narucit* narudzb* kupiti kupnj* kupovin* nabavit*',
    trial: 'probn* isproba* probati demo* besplatna_verzij*',
    licence: 'licenc* korisnik* korisnic*',
    setup: 'instal* postavit* postavlj* podesi* podesav* spojiti povezati',
    login: 'lozink* prijav* ulogirat* korisnicko_ime korisnicki_racun login*',
    training: 'obuk* tecaj* webinar* edukacij* skolovanj* upute uputa',
    renewal: 'obnov* produlj* produzi* pretplat*',
    ending: 'otkaz* raskin* odjav* ponistit*',
    privacy: 'privatn* osobni_podac* osobnih_podat* podaci podatke podataka gdpr sigurn*',
    jobs: 'posao zaposl* radno_mjesto natjecaj* karijer* praks* radite_li_zaposlj*',
    parking: 'parkir* parking*',
    stock: 'zalih* na_skladistu skladist* dostupn* rasprodan*',
    abroad: 'inozem* medunarod* drzav* europ* carin*',
  },
  small:
    'ja mi ti vi on ona ono oni meni mene mnom nas nam nama tebe tebi vas vam vama njega nju njih im moj moja moje moji nas nasa nase vas vasa vase vasi tvoj ovaj ova ovo ovi taj ta to ti sto koji koja koje koji kojeg kojih kojim tko koga kome ciji kada kad gdje kamo odakle zasto kako koliko li da i a ali ili jer ako pa ne je su sam smo ste bio bila bilo biti bude mogu moze mozete moguce treba trebam trebao trebala zelim htio htjela bih bi u na s sa iz do od po za o prema pri kroz bez izmedu tamo ovdje molim molim_vas dobar dan vecer jutro bok pozdrav hvala recite reci zanima pitanje imam imati imate ducan trgovina tvrtka firma dugo raditi vrijedi jel se robu robe robi roba proizvod proizvode',
  light:
    'danas sutra sada dan dana dani tjedan tjedna tjedni mjesec mjeseca mjeseci godina godine ponedjeljak utorak srijeda srijedu cetvrtak petak subota subotu subotom nedjelja nedjelju nedjeljom vikend vikendom ujutro navecer vrijeme novi nova stari jos vec samo online besplatn*',
  alarms:
    'odvjetni* sud sudu tuzit* tuzb* zalb* prituzb* zaliti_se zelim_se_zaliti neprihvatljiv* skandalozn* sramot* prevar* prevaran* vratite_novac vratite_mi_novac povrat_odmah odmah_vrati* uzas uzasn* odvratn* zastit*_potrosac* policij* trazim_voditelja trazim_sefa dosta_mi',
  people:
    'nekoga_zivog zivog_covjek* zivu_osobu zivom_osobom ziva_osoba zivog_covjeka zivim_covjekom zivi_covjek koga_zivog netko_ziv nekog_zivog trebam_covjeka trebam_osobu trebam_operatera treba_mi_covjek treba_mi_operater treba_mi_osoba dajte_mi_covjeka dajte_covjeka dajte_mi_operatera dajte_operatera zovite_voditelja zovite_operatera zovite_covjeka pozovite_operatera pozovite_voditelja razgovarati_s_operaterom razgovarati_s_covjekom razgovarati_s_osobom razgovarati_s_voditeljem pricati_s_covjekom pricati_s_operaterom pricati_s_osobom govoriti_s_covjekom govoriti_s_operaterom ne_s_botom a_ne_bot* a_ne_robot* covjeka_molim operatera_molim pravog_covjeka pravim_covjekom stvarnog_covjeka stvarnim_covjekom stvarnu_osobu stvarnom_osobom zivom_bicu nekim_zivim neko_ziv tko_ziv itko_ziv zivog_operatera zivog_agenta zivi_operater pricat_s_operaterom razgovarati_s_agentom pricati_s_agentom pricat_s_agentom razgovarat_s_covjekom pricat_s_covjekom nekim_iz_podrsk* nekoga_iz_podrsk* nekog_iz_podrsk* nekim_iz_tima nekoga_od_vas nekim_od_vas nekog_od_vas netko_od_vas nek_me_netko nek_me_neko neka_me_netko neka_me_nazov* nek_me_nazov* da_me_netko_nazov* neka_mi_se_netko nek_mi_se_netko hocu_covjeka zelim_covjeka zelim_osobu hocu_operatera zelim_operatera covjeka_na_vez* ljudsku_pomoc ljudskim_bicem dosta_mi_je_robota dosta_mi_robota dosta_mi_bota dosta_mi_je_bota dosta_robota s_robotom_ne s_botom_ne_ide necu_s_robotom necu_s_botom',
  bots: 'bot* robot* chatbot*',
  not: 'ne bez nemoj nemojte',
  parcel:
    'gdje_je_moj* gdje_su_moj* gdje_je_nas* gdje_su_nas* gdje_su_te_nas* gdje_su_vise_te_nas* gdje_su_vise_nas* moje_stolice moji_stolovi paket paketa paketu posiljka posiljke posiljku moja_narudzba moju_narudzbu moje_narudzbe mojom_narudzbom nasa_narudzba nasu_narudzbu status_narudzbe moja_roba moju_robu dostavljac* kurir* narucio_sam narucila_sam narucili_smo sam_narucio sam_narucila smo_narucili posiljkom posiljci paketom stize_roba stize_mi_roba roba_stize nasa_roba nasu_robu nasom_robom moje_robe mojom_robom bit_isporuka biti_isporuka je_isporuka moja_isporuka moju_isporuku nase_narudzbe nasom_narudzbom',
  coming:
    'kad kada gdje stize stici doci dolazi poslali poslan* poslana status isporuc* dostavit* bit_ce jos_nije jos_uvijek cekam cekamo nista krenul* krenuo gotov* spremn* stigl* stigao kasni kasne dokle zapelo zapel* otisl* dosla dosao bit_isporuk*',
  request:
    'moj_upit mom_upitu mojim_upitom mojeg_upita moj_zahtjev mom_zahtjevu mojim_zahtjevom moja_prituzba moju_prituzbu mojoj_prituzbi mojom_prituzbom mojom_jucerasnjom moja_reklamacija moju_reklamaciju mojom_reklamacijom mojoj_reklamaciji moje_reklamacije moje_prituzbe moja_prijava moju_prijavu mojom_prijavom mojoj_prijavi moje_prijave moj_problem mog_problema mojeg_problema mom_problemu mojim_problemom moj_slucaj mog_slucaja mojim_slucajem mog_upita mog_zahtjeva mojeg_zahtjeva s_reklamacijom oko_reklamacije s_prituzbom s_prijavom oko_prijave nasu_prijavu nasom_prijavom nase_prijave nasim_zahtjevom naseg_zahtjeva nasa_reklamacija nase_reklamacije nasom_reklamacijom sto_sam_prijavi* sto_smo_prijavi* sta_sam_prijavi* koji_sam_prijavi* koju_sam_prijavi* koji_sam_posla* na_popravak koji_smo_prijavi*',
  broken:
    'crkao crkla crklo krivu_velicinu krivi_artikl pogresan pogresna pogresno pokidan* pokvar* pokvaren* ne_radi ne_rade ne_pali ne_ukljucuje ne_ispisuje ne_otvara ne_puni ne_mogu_se_prijaviti nije_stigl* nije_stigao nisam_dobi* nisam_primi* gresk* grijes* zapeo zapela zaglavi* zamrz* kvar kvara ostecen* razbijen* napuk* curi ogreban* nedostaje fali kriva_velicina pogresan_artikl pogresn* pregrijava srusi*',
  questions:
    'sto kako kada kad gdje kamo odakle zasto tko koga kome ciji koji koja koje kakav kakva kakvo koliko je_li jel jeli dal da_li sta ko di dokle ima_li jeste_li jesu_li hoce_li hocete_li znate_li mogu_li li moze_li imate_li radite_li',
  own: 'i je da se kako kada gdje li mi vi vas molim hvala zelim trebam mogu narudzba dobar dan bok pozdrav koliko koji koja moj moje ne sam su za od što sto imate ste bih jel',
}
