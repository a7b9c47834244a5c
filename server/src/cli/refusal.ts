/** Why the program cannot run: one sentence for the user, exit code 2. */
export class Refusal extends Error {}

/** The user wants the program to end: exit code 130. */
export class Interruption extends Error {}
