/** Where the keys of what Teams signs are found, where nothing else is set. */
export const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
