import { anchorAmbiguous } from "./anchor-ambiguous";
import { anchorChanged } from "./anchor-changed";
import { anchorOrphan } from "./anchor-orphan";
import { broaderCycle } from "./broader-cycle";
import { broaderUnknown } from "./broader-unknown";
import { entityDuplicate } from "./entity-duplicate";
import { entityNoName } from "./entity-no-name";
import { entityTypeUnknown } from "./entity-type-unknown";
import { entityUnknown } from "./entity-unknown";
import { glossLink } from "./gloss-link";
import { mentionCrossing } from "./mention-crossing";
import { mentionDuplicate } from "./mention-duplicate";
import { mentionOrder } from "./mention-order";
import type { Rule } from "./rule";
import { sourceMissing } from "./source-missing";
import { sourceNotText } from "./source-not-text";
import { sourceOutsideRoot } from "./source-outside-root";

/** Every rule; codes that are found while reading are in `reading.ts`. */
export const RULES: readonly Rule[] = [
  sourceMissing,
  sourceNotText,
  sourceOutsideRoot,
  entityUnknown,
  entityDuplicate,
  entityTypeUnknown,
  entityNoName,
  broaderUnknown,
  broaderCycle,
  glossLink,
  mentionDuplicate,
  mentionCrossing,
  mentionOrder,
  anchorAmbiguous,
  anchorChanged,
  anchorOrphan,
];
