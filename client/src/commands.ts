/** Every command of the extension, as the manifest contributes them. */
export const commandIds = [
  "glossator.goToAnnotations",
  "glossator.goToText",
  "glossator.showMentions",
  "glossator.nextMention",
  "glossator.previousMention",
  "glossator.annotateSelection",
  "glossator.annotateAll",
  "glossator.annotateCorpus",
  "glossator.annotateLast",
  "glossator.changeEntity",
  "glossator.addGloss",
  "glossator.removeAnnotation",
  "glossator.mergeEntity",
  "glossator.moveEntity",
  "glossator.splitEntity",
  "glossator.findEntity",
  "glossator.listMentions",
  "glossator.goToDeclaration",
  "glossator.showEntityMentions",
  "glossator.renameEntity",
  "glossator.copyEntityId",
  "glossator.getStarted",
  "glossator.openSample",
  "glossator.restartServer",
] as const;

export type CommandId = (typeof commandIds)[number];
