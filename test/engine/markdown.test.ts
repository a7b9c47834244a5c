import assert from "node:assert/strict";
import fc from "fast-check";
import markdownIt from "markdown-it";
import { marked, type Token } from "marked";
import { hover } from "../../server/src/engine/features/hover";
import { escaped, linksIn, safeMarkdown } from "../../server/src/engine/markdown";
import { fixture, loaded, uriIn } from "../fixture";

/** Markdown of strangers, and the links that may be left of it. */
const strange: Record<string, readonly [markdown: string, links: readonly string[]]> = {
  "a link to the web": ["see [this](https://example.org/a?b=c)", ["https://example.org/a?b=c"]],
  "a link with a title": ['[this](http://example.org "title")', ["http://example.org"]],
  "a link in angle brackets": ["[this](<https://example.org/a>)", ["https://example.org/a"]],
  "an address alone": ["<https://example.org/>", ["https://example.org/"]],
  "letters of either case": ["[this](HTTPS://example.org/)", ["HTTPS://example.org/"]],
  "a command": ["[run](command:workbench.action.quit)", []],
  "a command in angle brackets": ["[run](<command:quit>)", []],
  "a command alone": ["<command:quit>", []],
  "a script": ["[run](javascript:alert(1))", []],
  "a script in entities": ["[run](&#106;avascript:alert(1))", []],
  "a script with a line end": ["[run](java\nscript:alert(1))", []],
  "a script behind white space": ["[run](  \n\tjavascript:alert(1))", []],
  "data, files, mail": ["[a](data:text/html,x) [b](file:///etc/passwd) [c](mailto:a@b.c) [d](vscode://x)", []],
  "a relative link": ["[a](../secret) [b](/etc/passwd) [c](//example.org) [d](#top) [e]()", []],
  "a no-break space before the address": ["[a](\u00a0https://example.org)", []],
  "a link behind a backslash": ["[a\\](javascript:x)", []],
  "a line end in the link's words": ["[a\nb](https://example.org)", ["https://example.org"]],
  "a line end in the words of a command": ["[a\nb](command:quit)", []],
  "brackets in brackets": ["[a [b](https://example.org) c](command:quit)", ["https://example.org"]],
  "a reference": ["[a][b]\n\n[b]: javascript:x", []],
  "a reference to the web": ["[a]\n\n[a]: https://example.org", []],
  "a reference over lines": ["[a]\n\n[a]:\n  command:quit", []],
  "a reference in a list": ["[a]\n\n- > [a]: command:quit", []],
  "an image": ["![a](https://example.org/track.png)", ["https://example.org/track.png"]],
  "an image behind exclamation marks": ["!!![a](https://example.org/track.png)", ["https://example.org/track.png"]],
  "an image behind a backslash": ["\\![a](https://example.org/track.png)", []],
  "an image by reference": ["![a][b]\n\n[b]: https://example.org/track.png", []],
  "an image in a link": ["[![a](https://example.org/a.png)](https://example.org)", ["https://example.org/a.png"]],
  "a tag": ["<b>bold</b> <img src=x onerror=alert(1)> <script>alert(1)</script>", []],
  "a tag at the beginning of a line": ["<div>\n<a href='command:quit'>x</a>\n</div>", []],
  "a tag behind a backslash": ["\\<b> \\\\<b>", []],
  "a comment, a declaration, an instruction": ["<!-- a --> <!DOCTYPE x> <?php x ?> <![CDATA[x]]>", []],
  "a tag in entities": ["&lt;b&gt; &#60;img src=x&#62;", []],
  "a command behind a bare address": ["www.example.org<command:quit>", []],
  "a tag that looks like an address": ["<https://x onclick=y>", []],
};

describe("Markdown of strangers", function () {
  this.timeout(60_000);
  for (const [title, [markdown, links]] of Object.entries(strange))
    it(`is safe: ${title}`, () => {
      assert.deepEqual(check(safeMarkdown(markdown)), links);
      assert.deepEqual(check(escaped(markdown)), []);
    });

  it("cannot take in what is shown behind it", () => {
    const lines = [
      "```",
      "~~~",
      "````",
      "```js",
      "``` a`b",
      "- ```",
      "> ~~~",
      "1. ```",
      "  ```",
      "    ```",
      "- a",
      "a",
      "",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 8 }), (gloss) => {
        const shown = `${safeMarkdown(gloss.join("\n"))}\n\nBEHIND`;
        const last = markdownIt().parse(shown, {}).slice(-3);
        assert.deepEqual(
          last.map(({ type, level, content }) => `${type} ${level} ${content}`),
          ["paragraph_open 0 ", "inline 1 BEHIND", "paragraph_close 0 "],
          shown,
        );
        const paragraph = marked.lexer(shown).at(-1) as Token & { text?: string };
        assert.deepEqual([paragraph.type, paragraph.text], ["paragraph", "BEHIND"], shown);
      }),
      { numRuns: 2000 },
    );
  });
  it("keeps code fences that are closed, and shows others as they are written", () => {
    for (const closed of ["```js\na\n```", "a\n\n~~~\n```\n~~~\n\nb", "````\n```\n````"])
      assert.equal(safeMarkdown(closed), closed);
    assert.equal(safeMarkdown("```\na"), "\\`\\`\\`\na");
  });
  it("keeps emphasis, lists and code", () => {
    const markdown = "**bold** *italic* `code`\n\n1. one\n2. two\n\n- three\n\n> quoted";
    assert.equal(safeMarkdown(markdown), markdown);
  });
  it("shows escaped words as they are", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aБ.,:;-+=*_`~#|\\!<>[](){}&\"'1 "), maxLength: 20 }),
        (words) => {
          const shown = renderer.parseInline(`x${escaped(words)}x`, {})[0]!.children!;
          assert.ok(
            shown.every(({ type }) => type === "text"),
            JSON.stringify(shown),
          );
          assert.equal(shown.map(({ content }) => content).join(""), `x${words.trim().replace(/ +/g, " ")}x`);
        },
      ),
    ));
  it("is safe whatever it is", () =>
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        check(safeMarkdown(markdown));
        check(escaped(markdown));
      }),
      { numRuns: 2000 },
    ));
  it("is safe in a card", () =>
    fc.assert(
      fc.property(fc.array(anyMarkdown, { minLength: 9, maxLength: 9 }), (words) => {
        const quoted = words.map((each) => JSON.stringify(each || "-"));
        const [name, other, type, gloss, scheme, designation, title, address, note] = quoted;
        const { files, cursor } = fixture(`
--- t.txt
Пу$0тин
--- t.txt.ann.yaml
source: {date: 2020}
entities:
  putin:
    type: ${type}
    names: {ru: ${name}, vi: [${other}]}
    gloss: ${gloss}
    designations: {${scheme}: ${designation}}
    roles: [{title: ${title}}]
    sameAs: [${address}, ${JSON.stringify(`https://${words[7]}`)}]
mentions:
  - {entity: putin, exact: Путин, gloss: ${gloss}, note: ${note}, resp: ${note}, status: suggested}
`);
        const corpus = loaded({ files }).corpus();
        check(hover(corpus, uriIn("t.txt"), cursor.offset, ["ru"])!.markdown);
        check(hover(corpus, uriIn("t.txt"), cursor.offset, ["en"])!.markdown);
      }),
      { numRuns: 500 },
    ));
});

describe("links of a gloss", () => {
  it("are found", () =>
    assert.deepEqual(linksIn("[a](http://b) [c]( <command:d> ) <ftp://e> [f](g 'h') <b> <mailto:a@b.c>"), [
      "http://b",
      "command:d",
      "ftp://e",
      "g",
      "mailto:a@b.c",
    ]));
});

const renderer = markdownIt({ html: true, linkify: false });

/** Asserts that two parsers find neither HTML nor an image nor a link elsewhere than to the web; answers the links. */
function check(markdown: string): readonly string[] {
  const links: string[] = [];
  for (const token of renderer.parse(markdown, {}).flatMap((block) => [block, ...(block.children ?? [])])) {
    assert.ok(!["html_block", "html_inline", "image"].includes(token.type), `${token.type} in ${markdown}`);
    if (token.type === "link_open") links.push(token.attrGet("href")!);
  }
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token: Token) => {
    assert.ok(token.type !== "html" && token.type !== "image", `${token.type} in ${markdown}`);
    if (token.type === "link") assertWeb(token.href);
  });
  for (const link of links) assertWeb(link);
  return links;
}

const assertWeb = (link: string): void => assert.match(link, /^https?:\/\//i);

const anyMarkdown = fc.string({
  unit: fc.constantFrom(
    ..."[]()!<>\\`&;#:/ab *_~-=|\"'1.\n\t\r\f\u00a0\0",
    ..."http:// https:// javascript: command: ftp:// www.a.b a@b.co &#106; &lt; <img <!-- ``` ]( ![ ]: [a] href=".split(
      " ",
    ),
  ),
  maxLength: 14,
});
