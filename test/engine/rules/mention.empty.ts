export const wrong = `
--- talks.txt
Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин}
     ^^^^^ mention.empty: This mention says nothing; give it "entity" or "gloss".
  - {gloss: president}
     ^^^^^ mention.empty: This mention has no words; give it "exact".
  - {gloss: president, exact: []}
     ^^^^^ mention.empty: This mention has no words; give it "exact".
`;

export const right = `
--- talks.txt
Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: president}
`;
