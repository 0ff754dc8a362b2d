import type { Answers } from '../../answers.ts'

export const glance: Answers['glance'] = {
  today: 'Šiandien',
  pipeline: 'Mano piltuvas',
  teamPipeline: 'Komandos piltuvas',
  noDeals: 'Atvirų sandorių nėra.',
  deals: 'Sandoriai',
  sum: 'Suma',
  thisMonth: 'Užbaigti šį mėnesį',
  stuck: 'Įstrigo',
  all: 'Visi sandoriai',
}
