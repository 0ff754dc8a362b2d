import type { TopicWords } from '../topics.ts'

export const topics: TopicWords = {
  topics: {
    hours:
      'open opens opening hours close closes closing closed schedule what_time you_work working_days business_days lunch_break',
    address: 'address* located location where_are_you office offices directions find_you visit_you come_by map',
    contact: 'phone telephone number* call_you email e-mail contact* reach_you hotline',
    delivery: 'deliver* shipping ship ships shipment* shipped courier* postage dispatch* bring_it',
    price: 'price* cost costs how_much pricing tariff* rate rates fee fees charge charges',
    discount: 'discount* sale promo promotion* coupon* voucher* cheaper rebate* bulk',
    payment: 'pay pays payment* paying card cards cash transfer* instalment* installment* prepay* paypal iban',
    invoice: 'invoice* bill bills billing receipt* vat tax',
    returns:
      'return* refund* money_back send_back send_it_back send_this_back send_them_back give_it_back exchange* give_back',
    warranty: 'warranty warranties guarantee* guaranty',
    repair: 'repair* fix fixed service_centre service_center spare_part* maintenance mend*',
    order: 'order orders ordering buy buying purchase*',
    trial: 'trial* demo demos try_it try_out test_it free_version',
    licence: 'licence* license* seat seats users user',
    setup: 'install* setup set_up configure configuration onboarding connect connecting',
    login: 'login log_in sign_in password* account accounts username',
    training: 'training* course* tutorial* webinar* lesson* teach* learn*',
    renewal: 'renew* subscription* prolong* extend*',
    ending: 'cancel* terminate* unsubscribe* quit end_the_contract',
    privacy: 'privacy gdpr data personal_data safe secure security',
    jobs: 'job jobs vacanc* career* hiring hire work_for_you internship*',
    parking: 'park parking car_park',
    stock: 'stock available availability in_store sold_out',
    abroad: 'abroad international* countries country europe overseas customs foreign',
  },
  small:
    'a an the i me my we us our you your yours he she it its they them their this that these those is are am was were be been do does did can could will would shall should may might must have has had get got there here of to in on at by for from with about into and or but if so as what which who whom whose when where why how please pls tell say know want wanna need like any some ok hi hello hey good thanks thank dont cant im id ive whats theres let just also more much many lot let_me possible way usually normally guys team company shop store one thing question ask asking wondering wonder using long happen happens till until forgot forget forgotten product products item items goods',
  light:
    'today tomorrow now day days week weeks weekend weekends month months year years monday tuesday wednesday thursday friday saturday sunday morning evening night time soon new old big small still yet already only free online take takes',
  alarms:
    'lawyer* attorney* sue suing court lawsuit* complain* complaint* unacceptable outrageous outrage scam scammers fraud fraudulent ripoff rip_off refund_now money_back_now my_money_back disgusting disgrace* furious worst_service terrible_service horrible_service consumer_protection police speak_to_your_manager talk_to_your_manager speak_to_a_manager want_a_manager fed_up sick_of_this ridiculous',
  people:
    'speak_with_your talk_with_your talk_to_your speak_to_your put_a_human put_a_person somebody_alive need_a_human need_human want_a_human want_human want_to_human a_human_please human_please human_pls human_now human_asap need_a_person want_a_person a_person_please person_please person_pls person_now need_an_operator want_an_operator need_operator an_operator operator_please operator_pls operator_now real_person real_human real_people real_agent live_person live_human live_agent live_operator human_being human_agent human_operator actual_person actual_human somebody_real someone_real anyone_alive anybody_alive someone_alive somebody_alive talk_to_a_human talk_to_a_person talk_to_human talk_to_person speak_to_a_human speak_to_a_person speak_to_human speak_with_a_human speak_with_a_person talk_with_a_human talk_with_a_person get_me_a_human get_me_a_person gimme_a_human gimme_human gimme_a_person gimme_person give_me_a_human give_me_a_person give_me_human call_me_a_human not_with_a_bot not_to_a_bot not_with_a_machine not_to_a_machine no_more_bot* talk_to_your_colleague* speak_to_your_colleague*',
  bots: 'bot* robot* chatbot*',
  not: 'dont not never without',
  parcel:
    'where_is_my where_are_my where_is_our where_are_our wheres_my wheres_our my_chairs my_order my_parcel my_package my_delivery my_purchase my_shipment my_goods my_stuff my_items my_chairs my_printer my_laptop our_order our_parcel our_delivery our_goods no_parcel no_package no_delivery the_parcel the_package the_courier i_ordered i_orderd weve_ordered we_ordered i_bought',
  coming:
    'when where wheres arrive* arrived come comes coming shipped sent dispatch* status track* late delay* waiting yet still_no nothing_yet and_nothing',
  request:
    'my_complaint my_request my_ticket my_issue my_claim my_enquiry my_inquiry my_case my_report our_request our_complaint our_ticket',
  broken:
    'peel* blurr* smudg* fading faded torn ripped bent rude offline unresponsive overcharg* double_charged charged_twice billed_twice wont_pair doesnt_pair wont_connect doesnt_connect does_not_connect will_not_connect doesnt_scan wont_scan wont_charge fell_off came_off falls_off keeps_falling keeps_dropping disconnect* times_out prints_blank blank_labels blank_page* dead is_wrong was_wrong wrong_item wrong_order and_nothing damaged faulty defective crack* leak* smashed broken broke doesnt_work does_not_work does_not_turn does_not_start does_not_print does_not_open does_not_load does_not_charge will_not_start will_not_turn will_not_print no_longer_works cant_use cannot_use cannot_open cannot_connect not_working isnt_working stopped_working wont_start wont_turn wont_print wont_open doesnt_turn doesnt_start doesnt_print doesnt_open doesnt_load doesnt_charge cant_log cannot_log cant_open cant_connect error* crash* freez* frozen faulty defect* damaged leaks leaking stuck jammed missing wrong_item wrong_size wrong_colour wrong_color never_arrived hasnt_arrived not_arrived didnt_arrive blue_screen overheat* too_slow smell* scratch* cracked fails failed failing no_sound no_signal',
  questions:
    'what when where who whom whose which why how is are am was were_you were_they were_my were_our were_your were_these were_those do does did can could will would shall should may have has any whats wheres hows whens',
  own: 'the is are you your what how when where please can do does my i it to and of for have need want would with this that not order hello hi thanks thank',
}
