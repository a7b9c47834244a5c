/** Why the program cannot run: one sentence for the user, exit code 2. */
export class Refusal extends Error {}
