import type { TopicWords } from '../topics.ts'

export const topics: TopicWords = {
  topics: {
    hours:
      'radno_vrijeme radnog_vremena otvoren* otvarat* zatvoren* zatvarat* radite rade do_kada do_koliko_sati od_koliko_sati raspored* neradn*',
    address: 'adres* gdje_ste gdje_se nalazi* smjesten* ured* poslovnic* doci kako_do_vas lokacij*',
    contact: 'telefon* broj* nazvati mail email e-mail kontakt* javiti posta',
    delivery: 'dostav* isporuk* isporuc* salj* slanj* posilj* kurir* paketomat*',
    price: 'cijen* kosta kostaju koliko_je koliko_za cjenik* tarif* trosak troskovi',
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
  broken:
    'pokvar* pokvaren* ne_radi ne_rade ne_pali ne_ukljucuje ne_ispisuje ne_otvara ne_puni ne_mogu_se_prijaviti nije_stigl* nije_stigao nisam_dobi* nisam_primi* gresk* grijes* zapeo zapela zaglavi* zamrz* kvar kvara ostecen* razbijen* napuk* curi ogreban* nedostaje fali kriva_velicina pogresan_artikl pogresn* pregrijava srusi*',
  questions:
    'sto kako kada kad gdje kamo odakle zasto tko koga kome ciji koji koja koje kakav kakva kakvo koliko je_li jel li moze_li imate_li radite_li',
  own: 'i je da se kako kada gdje li mi vi vas molim hvala zelim trebam mogu narudzba dobar dan bok pozdrav koliko koji koja moj moje ne sam su za od što sto imate ste bih jel',
}
