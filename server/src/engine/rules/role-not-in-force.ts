import { rolesOn } from "../date";
import { isSameLanguage } from "../language";
import { isCalled, isPartOf, type Office, officeIn, quickLook } from "../office";
import { type Entity, isLive, type Role } from "../records";
import { entityOf } from "./known-entity";
import { eachMention, type Rule } from "./rule";

/** Looks at the selector's own words: the text of a closed file is not in memory. */
export const roleNotInForce: Rule = {
  code: "role.not-in-force",
  severity: "info",
  about: "The text calls somebody by a role that was not in force on its date.",
  ...eachMention((corpus, { source: { date, lang } }, mention) => {
    const { entity: link, prefix } = mention;
    if (date === null || lang === null || !link || !isLive(mention)) return [];
    const entity = entityOf(corpus, link.value);
    if (!entity || entity.roles.length === 0) return [];
    const { titles, mayStandIn } = titlesFor(lang)(entity);
    const { value: words, start, end } = mention.exact[0]!;
    if (!mayStandIn(prefix) && !mayStandIn(words)) return [];
    const said = titles.filter(({ office }) => isCalled(office, prefix, words));
    if (said.length === 0) return [];
    const held = rolesOn(entity.roles, date);
    const isHeld = (office: Office): boolean =>
      titles.some((other) => held.includes(other.role) && isPartOf(office, other.office));
    const wrong = said.find(({ role, office }) => !held.includes(role) && !isHeld(office));
    if (!wrong) return [];
    const { from, to } = wrong.role;
    const message = `On ${date} "${link.value}" was not "${wrong.title}" (${from ?? "…"} to ${to ?? "now"}); correct the role, the date of the text or the mention.`;
    return [{ message, start, end }];
  }),
};

interface Title {
  readonly role: Role;
  readonly title: string;
  readonly office: Office;
}

interface Titles {
  readonly titles: readonly Title[];
  /** A quick look, which most words do not pass. */
  readonly mayStandIn: (words: string) => boolean;
}

const known = new Map<string, (entity: Entity) => Titles>();

/** What answers the titles of an entity in a language, and those that are in none. */
function titlesFor(lang: string): (entity: Entity) => Titles {
  let answer = known.get(lang);
  if (!answer) {
    if (known.size >= MOST_LANGUAGES) known.clear();
    known.set(lang, (answer = rememberedTitles(lang)));
  }
  return answer;
}

const MOST_LANGUAGES = 20;

function rememberedTitles(lang: string): (entity: Entity) => Titles {
  const byEntity = new WeakMap<Entity, Titles>();
  return (entity) => {
    let found = byEntity.get(entity);
    if (!found) {
      const titles = entity.roles.flatMap((role) => titlesOf(role, lang));
      byEntity.set(entity, (found = { titles, mayStandIn: quickLook(titles.map(({ office }) => office)) }));
    }
    return found;
  };
}

const titlesOf = (role: Role, lang: string): readonly Title[] =>
  role.title
    .filter((title) => title.lang === "" || isSameLanguage(title.lang, lang))
    .map(({ value }) => ({ role, title: value, office: officeIn(value) }));
