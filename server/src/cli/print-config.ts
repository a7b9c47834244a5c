import { join, resolve } from "node:path";
import type { Config } from "../engine/config";
import { CONFIG_KEYS } from "../engine/read/config";
import { CODES, severityIn } from "../engine/rules/codes";
import { corpusHost } from "../host/corpus-host";
import { CONFIG_NAME, rootOf } from "../host/root";
import { nameIn, placeInConfig, refuseWrongConfig } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";
import type { Severities } from "./severities";

/** `glossator lint --print-config`: what counts for a path, and where each value comes from, as JSON. */
export function printConfig(params: Params, name: string, severities: Severities): number {
  const { disk, cwd, write } = params;
  const path = resolve(cwd, name);
  const stat = disk.stat(path);
  if (!stat) throw new Refusal(`There is no file or folder "${name}"; check the spelling.`);
  const host = corpusHost(disk, rootOf(disk, path, [stat.isFolder ? path : cwd]));
  host.touch(join(host.root, CONFIG_NAME));
  refuseWrongConfig(params, host);
  const { config } = host.corpus();
  const from = (key: string): string => {
    const offset = config.given.get(key);
    return offset === undefined ? "default" : placeInConfig(cwd, host, offset);
  };
  const keys = CONFIG_KEYS.filter((key) => key !== "rules");
  const values = keys.map((key) => [key, { value: config[key as keyof Config], from: from(key) }]);
  const rules = [...CODES.keys()].map((code) => {
    const asked = severities.get(code);
    return [
      code,
      asked ? { value: asked, from: "--rule" } : { value: severityIn(config, code), from: from(`rules.${code}`) },
    ];
  });
  const shown = {
    root: nameIn(cwd, host.root),
    file: config.file ? nameIn(cwd, join(host.root, CONFIG_NAME)) : null,
    ...Object.fromEntries(values),
    rules: Object.fromEntries(rules),
  };
  write(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
