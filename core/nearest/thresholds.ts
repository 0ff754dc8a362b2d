/**
 * From which confidence on a guess is worth what. A confidence is the chance that command and arguments are all right, as measured on
 * sentences that were kept apart while learning; docs/understanding.md has the curve that these points are on.
 */
export const thresholds = {
  /** A command that only looks is carried out. */
  look: 0.8,
  /** One reading is asked about by itself: "Move Acme to Negotiation?" */
  ask: 0.6,
  /** It is among the offers. */
  offer: 0.25,
  /** … and where none of its words is an argument, since most small talk looks like such a command. */
  bare: 0.4,
  /** From this share on a command is offered even where its arguments are in doubt: whoever presses is asked for them. */
  likely: 0.35,
  /** From this share on it stands before what the exact reader is not sure of. */
  first: 0.8,
  /** Nothing is shown where asking for nothing is so many times likelier. */
  nothing: 3,
  /** From this chance on it is read as several commands: where it is one in truth, that one is seldom understood either. */
  several: 0.4,
  /** … and where the exact reader is sure of one: it keeps the other in a text of the one, or has no place for it. */
  swallowed: 0.7,
  /** With less of a chance of several commands nobody looks for a second one in what the exact reader is sure of. */
  more: 0.1,
  /** What the exact reader is sure of is doubted where its command has less of a share than this … */
  disowned: 0.12,
  /** … and another at least this. */
  against: 0.5,
  /** A command with less of a share among all is no offer, whatever its arguments are. */
  share: 0.15,
} as const
