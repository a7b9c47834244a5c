import { type Repository, repositoryOf } from "../host/git";
import { Refusal } from "./refusal";

/** A git repository at one of its commits. */
export interface Revision {
  readonly repository: Repository;
  readonly commit: string;
}

/** The revision of the repository that a folder is in; refused where there is none. `name` is what the folder is called. */
export async function revisionOf(folder: string, name: string, revision: string): Promise<Revision> {
  const repository = await repositoryOf(folder);
  if (!repository) throw new Refusal(`"${name}" is in no git repository, or git is not installed; --since needs both.`);
  const commit = await repository.commit(revision);
  if (commit !== null) return { repository, commit };
  throw new Refusal(
    (await repository.isShallow())
      ? `This clone is shallow and does not have "${revision}"; fetch all of it, in GitHub Actions with "fetch-depth: 0".`
      : `There is no revision "${revision}" in this repository; check the spelling, or fetch it.`,
  );
}
