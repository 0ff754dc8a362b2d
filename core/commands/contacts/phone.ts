import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A phone as one reads it: "+380671234567" is "+380 67 123 4567". What no country's numbers look like stays as it is. */
export const sayPhone = (phone: string): string => parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
