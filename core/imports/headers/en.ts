import type { Headers } from './table.ts'

export const en: Headers = {
  name: 'name, full name, contact, contact name, person, client, client name, customer, customer name, lead name, display name, fn, contact person, deal contact, file as, who',
  firstName: 'first name, firstname, given name, forename, christian name',
  lastName: 'last name, lastname, surname, family name',
  middleName: 'middle name, additional name, patronymic',
  company:
    'company, company name, organisation, organization, organization name, organisation name, account, account name, firm, business, employer, org, workplace, legal entity, client company',
  role: 'role, position, job, job title, title, post, occupation, function, organization title, organisation title',
  phone:
    'phone, phones, phone number, phone numbers, telephone, tel, mobile, mobile phone, mobile number, cell, cell phone, work phone, home phone, business phone, primary phone, main phone, contact number, phone value, whatsapp, viber',
  email:
    'email, emails, e mail, e mails, mail, email address, e mail address, e mail value, email value, work email, personal email, primary email',
  city: 'city, town, place, location, locality, address city, business city, home city, mailing city, address value city, shipping city',
  birthday: 'birthday, birth date, birthdate, date of birth, dob, born',
  tags: 'tags, tag, labels, label, groups, group, category, categories, segment, keywords, group membership',
  owner:
    'owner, contact owner, account owner, deal owner, responsible, responsible person, assigned to, assignee, account manager, manager, sales rep, rep, salesperson',
  source: 'source, lead source, channel, origin, where from, utm source, came from',
  need: 'need, needs, request, interest, interested in, requirement, requirements, wants',
  lifecycle:
    'lifecycle, lifecycle stage, contact type, type of contact, relationship, kind of contact, customer type, contact status, lead status, status',
  industry: 'industry, sector, line of business, branch, field of business',
  website: 'website, web site, web, site, url, homepage, web page, domain, company domain name',
  note: 'note, notes, comment, comments, remark, remarks, description, details, memo, summary, about, additional information',
  noteDate: 'note date, activity date, activity time',
  noteKind: 'activity, activity type, kind of activity, activity kind',
  dealTitle: 'deal, deal name, deal title, opportunity, opportunity name, project, project name',
  dealAmount: 'amount, deal amount, value, deal value, sum, price, budget, total, revenue, opportunity amount',
  dealCurrency: 'currency, deal currency, currency code',
  dealStage: 'stage, deal stage, pipeline stage, sales stage, phase, opportunity stage',
  dealClosing:
    'closing, closing date, close date, expected close date, expected closing, deadline, close on, due date, closes',
  dealReason: 'lost reason, reason, loss reason, reason lost, why lost',
}
