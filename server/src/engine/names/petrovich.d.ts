declare module "petrovich" {
  type Part = "first" | "middle" | "last";
  type Inflect = (name: string) => string;
  const petrovich: Readonly<Record<"male" | "female", Readonly<Record<Part, Readonly<Record<string, Inflect>>>>>>;
  export = petrovich;
}
