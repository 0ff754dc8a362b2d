export type Activity = 'call' | 'meeting' | 'email' | 'message' | 'note'
export type Lifecycle = 'lead' | 'customer' | 'partner' | 'supplier' | 'former'
/** Standard names of stages, as new workspaces and most others have them. */
export type CommonStage =
  | 'New'
  | 'Qualified'
  | 'Demo'
  | 'Trial'
  | 'Proposal'
  | 'Negotiation'
  | 'Contract'
  | 'Won'
  | 'Lost'
export type Topic =
  | 'people'
  | 'deals'
  | 'activities'
  | 'reminders'
  | 'reports'
  | 'data'
  | 'requests'
  | 'settings'
  | 'team'
  | 'other'
/** What stands on a contact's card, each with its label. */
export type CardField =
  | 'role'
  | 'company'
  | 'city'
  | 'phone'
  | 'email'
  | 'birthday'
  | 'owner'
  | 'name'
  | 'lifecycle'
  | 'tags'
  | 'source'
  | 'need'
  | 'lastContact'
  | 'nextStep'
  | 'deals'

/** A person as an answer names them. */
export interface Named {
  readonly name: string
  readonly role?: string | undefined
  readonly company?: string | undefined
}

/** One field's change, in words. */
export interface Changed {
  readonly field: CardField
  readonly to: string
  readonly before?: string | undefined
}
