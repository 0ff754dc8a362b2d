/** Where the keys of what Teams signs are found, where nothing else is set. */
export const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

/** The messaging endpoint: where Teams posts to, below the address of Parley. */
export const MESSAGES_PATH = '/api/messages'
