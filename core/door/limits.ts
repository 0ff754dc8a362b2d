/** So many messages of all customers of a workspace are worked on within a minute, unless told: some two hundred who write at once, three lines each. */
export const CUSTOMERS_A_MINUTE = 600
