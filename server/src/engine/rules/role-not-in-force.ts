import { rolesOn } from "../date";
import { foldWords } from "../fold";
import { isSameLanguage } from "../language";
import { isCalled, isPartOf, maySay, type Office, officeIn } from "../office";
import { isLive, type LocalText, type Role } from "../records";
import { entityOf } from "./known-entity";
import type { Rule } from "./rule";

/** Looks at the selector's own words: the text of a closed file is not in memory. */
export const roleNotInForce: Rule = {
  code: "role.not-in-force",
  severity: "info",
  about: "The text calls somebody by a role that was not in force on its date.",
  check: (corpus, { file }) => {
    const { date, lang } = file.source;
    if (date === null || lang === null) return [];
    return file.mentions.flatMap((mention) => {
      const { entity: link, prefix } = mention;
      const roles = link && isLive(mention) ? (entityOf(corpus, link.value)?.roles ?? []) : [];
      if (!link || roles.length === 0) return [];
      const { value: words, start, end } = mention.exact[0]!;
      const near = foldWords(`${prefix} ${words}`).toLowerCase();
      const said = roles.flatMap((role) =>
        titlesIn(role, lang).flatMap(({ title, office }) =>
          maySay(near, office) && isCalled(office, prefix, words) ? [{ role, title, office }] : [],
        ),
      );
      if (said.length === 0) return [];
      const held = rolesOn(roles, date);
      const isHeld = (office: Office): boolean =>
        held.some((role) => titlesIn(role, lang).some((other) => isPartOf(office, other.office)));
      const wrong = said.find(({ role, office }) => !held.includes(role) && !isHeld(office));
      if (!wrong) return [];
      const { from, to } = wrong.role;
      const message = `On ${date} "${link.value}" was not "${wrong.title}" (${from ?? "…"} to ${to ?? "now"}); correct the role, the date of the text or the mention.`;
      return [{ message, start, end }];
    });
  },
};

interface Title {
  readonly lang: string;
  readonly title: string;
  readonly office: Office;
}

const known = new WeakMap<Role, readonly Title[]>();

function titlesIn(role: Role, lang: string): readonly Title[] {
  let titles = known.get(role);
  if (!titles) known.set(role, (titles = role.title.map(titleOf)));
  return titles.filter((title) => title.lang === "" || isSameLanguage(title.lang, lang));
}

const titleOf = ({ lang, value }: LocalText): Title => ({ lang, title: value, office: officeIn(value) });
