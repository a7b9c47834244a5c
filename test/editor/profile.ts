import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./lifetime";

/** Where one VS Code keeps its own files: a temporary folder, so that neither the user's nor an earlier run's matter. */
export interface Profile {
  readonly user: string;
  readonly extensions: string;
}

export function newProfile(settings: Readonly<Record<string, unknown>> = {}): Profile {
  const folder = temporaryFolder("profile");
  const profile = { user: join(folder, "user"), extensions: join(folder, "extensions") };
  mkdirSync(join(profile.user, "User"), { recursive: true });
  mkdirSync(profile.extensions);
  writeFileSync(join(profile.user, "User", "settings.json"), JSON.stringify({ ...quiet, ...settings }, null, 2));
  return profile;
}

const quiet = {
  "chat.disableAIFeatures": true,
  "editor.wordWrap": "on",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  // The workbench in a browser saves after a delay by default, and so would write into the files under test.
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};
