// Runs in the page of the workbench, where tests have no other way to learn where a word is drawn.

/** The middle of a word drawn in the focused or only editor, or null; `occurrence` counts from 1 among those in view. */
window.glossatorPlaceOf = (word, occurrence) => {
  const editor = document.querySelector(".editor-group-container.active .monaco-editor") ?? document.body;
  const top = editor.getBoundingClientRect().top;
  const lines = [...editor.querySelectorAll(".view-lines .view-line")]
    .map((line) => ({ line, y: line.getBoundingClientRect().top }))
    .filter(({ y }) => y >= top)
    .sort((a, b) => a.y - b.y);
  let left = occurrence;
  for (const { line } of lines) {
    // Monaco draws spaces as no-break spaces.
    const text = line.textContent.replaceAll("\u00a0", " ");
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (--left === 0) return middle(line, at, at + word.length);
    }
  }
  return null;
};

function middle(line, start, end) {
  const range = document.createRange();
  range.setStart(...inside(line, start, true));
  range.setEnd(...inside(line, end, false));
  const [first] = range.getClientRects();
  return { x: first.left + first.width / 2, y: first.top + first.height / 2 };
}

function inside(line, offset, isStart) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left < node.length || (!isStart && left === node.length)) return [node, left];
    left -= node.length;
  }
}
