export const wrong = `
--- talks.txt
Putin came.
--- talks.txt.ann.yaml
version: 1
mentions:
  # glossator-ignore anchor.orphan The page is gone.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression.unused: Nothing is wrong here that anchor.orphan says; remove this comment.
  - {exact: Putin, gloss: g}
`;

export const right = `
--- talks.txt
Putin came.
--- talks.txt.ann.yaml
version: 1
mentions:
  # glossator-ignore anchor.orphan The page is gone.
  - {exact: Rogozin, gloss: g}
`;
