import type { Corpus } from "../engine/corpus";
import { CODES, isCode } from "../engine/rules/codes";
import { SEVERITIES, type Setting } from "../engine/severity";
import { suggestion } from "../engine/spelling";
import { Refusal } from "./refusal";

export type Severities = ReadonlyMap<string, Setting>;

/** What `--rule code=severity` says, each time it is given; of two for one code the later one. */
export function severitiesOf(written: readonly string[]): Severities {
  return new Map(
    written.map((each) => {
      const at = each.indexOf("=");
      if (at === -1) throw new Refusal(`"${each}" says no severity; write for example "--rule anchor.changed=error".`);
      const [code, severity] = [each.slice(0, at), each.slice(at + 1)];
      if (!isCode(code)) {
        const near = suggestion(code, CODES.keys());
        throw new Refusal(
          `There is no rule "${code}"${near === "" ? '; "glossator lint --list-rules" lists all.' : `.${near}`}`,
        );
      }
      if (!isSetting(severity)) throw new Refusal(`"${severity}" is no severity; use error, warning, info or off.`);
      return [code, severity];
    }),
  );
}

/** A corpus in which these severities count more than those of its configuration. */
export function withSeverities(corpus: Corpus, severities: Severities): Corpus {
  const { config } = corpus;
  if (severities.size === 0) return corpus;
  return { ...corpus, config: { ...config, rules: new Map([...config.rules, ...severities]) } };
}

const isSetting = (word: string): word is Setting => (SEVERITIES as readonly string[]).includes(word);
