import { anchorAmbiguous } from "./anchor-ambiguous";
import { anchorChanged } from "./anchor-changed";
import { anchorOrphan } from "./anchor-orphan";
import { broaderCycle } from "./broader-cycle";
import { broaderType } from "./broader-type";
import { broaderUnknown } from "./broader-unknown";
import { consistencySameWords } from "./consistency-same-words";
import { entityDuplicate } from "./entity-duplicate";
import { entityNameRepeated } from "./entity-name-repeated";
import { entityNameShared } from "./entity-name-shared";
import { entityNoName } from "./entity-no-name";
import { entityTypeUnknown } from "./entity-type-unknown";
import { entityUnknown } from "./entity-unknown";
import { entityUnused } from "./entity-unused";
import { glossLink } from "./gloss-link";
import { glossMissing } from "./gloss-missing";
import { mentionCrossing } from "./mention-crossing";
import { mentionDuplicate } from "./mention-duplicate";
import { mentionEntityConflict } from "./mention-entity-conflict";
import { mentionOrder } from "./mention-order";
import { nameHomoglyph } from "./name-homoglyph";
import { nameMixedScript } from "./name-mixed-script";
import { nameUnknownForm } from "./name-unknown-form";
import { roleNotInForce } from "./role-not-in-force";
import type { Rule } from "./rule";
import { sourceDate } from "./source-date";
import { sourceMissing } from "./source-missing";
import { sourceNotText } from "./source-not-text";
import { sourceOutsideRoot } from "./source-outside-root";
import { variantTooGeneral } from "./variant-too-general";
import { variantTooSpecific } from "./variant-too-specific";

/** Every rule; codes that are found while reading are in `reading.ts`. */
export const RULES: readonly Rule[] = [
  sourceMissing,
  sourceNotText,
  sourceOutsideRoot,
  sourceDate,
  entityUnknown,
  entityDuplicate,
  entityTypeUnknown,
  entityNoName,
  entityUnused,
  entityNameShared,
  entityNameRepeated,
  broaderUnknown,
  broaderCycle,
  broaderType,
  roleNotInForce,
  glossMissing,
  glossLink,
  mentionDuplicate,
  mentionEntityConflict,
  mentionCrossing,
  mentionOrder,
  consistencySameWords,
  nameHomoglyph,
  nameMixedScript,
  nameUnknownForm,
  variantTooSpecific,
  variantTooGeneral,
  anchorAmbiguous,
  anchorChanged,
  anchorOrphan,
];
