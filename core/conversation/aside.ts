/**
 * Thrown by a turn in a group that has come to something which is the speaker's alone, or which the group may not see: all of it is rolled
 * back, and the message is answered as in their direct chat, to them alone.
 */
export class Aside extends Error {}
