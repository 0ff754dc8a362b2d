/** What an attacker has written, where, and what a model that obeys them returns when somebody says something harmless. */
export interface Attack {
  /** Where the attacker's words stand. sentence: in what the person pastes and sends; file: a file's name; earlier: a message before. */
  readonly hidden: 'contact' | 'company' | 'deal' | 'note' | 'mail' | 'file' | 'transcript' | 'earlier' | 'sentence'
  readonly words: string
  /** What the person says then. For `mail` and `sentence` the attacker's words are pasted where `…` stands. */
  readonly says: string
  /** Who says it; Petro, a rep, unless told. */
  readonly by?: 'petro' | 'ann' | 'olena' | 'marta'
  /**
   * What the model returns: tool, arguments. `{p2}` is a record's id, `{foreign}` that of a contact of another workspace, `{@}` the
   * first candidate's handle, `{poisoned}` the id of the record with the attacker's words.
   */
  readonly obeys: readonly (readonly [tool: string, args: unknown])[] | { readonly says: string }
}
