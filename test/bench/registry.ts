import { type Names, personNames, WEAPON_FAMILIES, weaponNames } from "./names";
import { random, shuffled } from "./random";
import { LANGUAGES, type Language, type Local, OFFICES, WORDS } from "./words";
import { flow, scalar } from "./yaml";

/** An invented entity of the bench. */
export interface BenchEntity extends Names {
  readonly id: string;
  readonly type: "person" | "weapon-system";
  readonly broader: string | null;
  readonly gloss: Local;
}

export const PEOPLE = 1_500;
export const WEAPONS = 500;

/** The 2,000 entities of every corpus, the most frequent one first. */
export function entitiesOf(seed: number): readonly BenchEntity[] {
  const people = Array.from({ length: PEOPLE }, (_, i) => person(i));
  const weapons = Array.from({ length: WEAPONS }, (_, i) => weapon(i));
  const entities = [...people, ...weapons];
  const ids = new Set(entities.map(({ id }) => id));
  if (ids.size !== entities.length) throw new Error("Two entities of the bench share an id; mend its names.");
  return shuffled(entities, random(seed));
}

/** A registry: an annotation file that declares the entities of one type, by id. */
export function registryYaml(entities: readonly BenchEntity[], type: BenchEntity["type"]): string {
  const wanted = entities.filter((entity) => entity.type === type).sort((a, b) => (a.id < b.id ? -1 : 1));
  return `version: 1\nentities:\n${wanted.map(entityYaml).join("")}`;
}

function person(index: number): BenchEntity {
  const names = personNames(index);
  return { ...names, id: slug(names.names.en[0]!), type: "person", broader: null, gloss: glossOf(index, "person") };
}

function weapon(index: number): BenchEntity {
  const family = index % WEAPON_FAMILIES;
  const variant = Math.floor(index / WEAPON_FAMILIES);
  const names = weaponNames(family, variant);
  const broader = variant === 0 ? null : slug(weaponNames(family, 0).names.en[0]!);
  const gloss = glossOf(PEOPLE + index, "weapon system");
  return { ...names, id: slug(names.names.en[0]!), type: "weapon-system", broader, gloss };
}

function glossOf(number: number, what: string): Local {
  const source = random(number);
  const rest = (language: Language) =>
    Array.from({ length: 8 + source.below(8) }, () => source.pick(WORDS[language])).join(" ");
  return {
    en: `Bench ${what} ${number}, ${rest("en")}.`,
    ru: `Вымышленная запись ${number}, ${rest("ru")}.`,
    vi: `Mục hư cấu ${number}, ${rest("vi")}.`,
  };
}

function entityYaml(entity: BenchEntity): string {
  const { id, type, names, gloss, broader } = entity;
  const source = random(id.length * 7919 + gloss.en.length);
  const lines = [`  ${id}:`, `    type: ${type}`, "    names:"];
  for (const language of LANGUAGES) {
    const [first, ...rest] = names[language];
    lines.push(`      ${language}: ${rest.length === 0 ? scalar(first!) : flow(names[language])}`);
  }
  lines.push("    gloss:", ...LANGUAGES.map((language) => `      ${language}: ${scalar(gloss[language])}`));
  if (type === "person") lines.push(...rolesYaml(source.below(OFFICES.length), 1996 + source.below(20)));
  if (broader !== null) lines.push(`    broader: ${broader}`);
  if (type === "weapon-system") lines.push(`    designations: {NATO: ${source.pick(REPORTING_NAMES)}}`);
  return `${lines.join("\n")}\n`;
}

function rolesYaml(office: number, year: number): readonly string[] {
  const role = ({ en, ru, vi }: Local, dates: readonly string[]) => [
    `      - title: {en: ${en}, ru: ${ru}, vi: ${vi}}`,
    ...dates.map((date) => `        ${date}`),
  ];
  const next = OFFICES[(office + 1) % OFFICES.length]!;
  return [
    "    roles:",
    ...role(OFFICES[office]!, [`from: ${year}-05`, `to: ${year + 5}-04`]),
    ...role(next, [`from: ${year + 5}-05`]),
  ];
}

const REPORTING_NAMES = ["Falcon", "Gander", "Grouse", "Halberd", "Kestrel", "Lantern", "Saddler", "Tankard"];

/** An id made of a name in Latin letters. */
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
