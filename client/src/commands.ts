/** Every command of the extension, as the manifest contributes them. */
export const commandIds = [
  "glossator.goToAnnotations",
  "glossator.goToText",
  "glossator.showMentions",
  "glossator.nextMention",
  "glossator.previousMention",
  "glossator.restartServer",
] as const;

export type CommandId = (typeof commandIds)[number];
