/** What the eye would find wrong with a screen, measured in the boxes of the page. Runs in the browser. */

/** A text on the device. */
export interface MeasuredText {
  readonly text: string;
  /** The height of its letters' box, in dp. */
  readonly size: number;
  /** How it does not fit; empty where it does. */
  readonly wrong: string;
}

/** All texts of the device, which must stand at its own size: one dp a pixel. It is handed to the browser as it stands. */
export function measure(round: boolean): readonly MeasuredText[] {
  const view = document.getElementById('view');
  if (!view) return [];
  const edge = view.getBoundingClientRect();
  const [centerX, centerY] = [edge.left + edge.width / 2, edge.top + edge.height / 2];
  // A pixel and a half: the engine rounds each box on its own.
  const TOLERANCE = 1.5;

  const outside = (inner: DOMRect, outer: DOMRect, vertically: boolean): boolean =>
    inner.left < outer.left - TOLERANCE ||
    inner.right > outer.right + TOLERANCE ||
    (vertically && (inner.top < outer.top - TOLERANCE || inner.bottom > outer.bottom + TOLERANCE));

  // Without the spaces at the ends of lines: those hang over the edge, and nobody misses them.
  const lettersOf = (paragraph: Element): DOMRect => {
    const rects: DOMRect[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        rects.push(...range.getClientRects());
      }
    }
    const [left, top] = [Math.min(...rects.map((rect) => rect.left)), Math.min(...rects.map((rect) => rect.top))];
    const right = Math.max(...rects.map((rect) => rect.right));
    return new DOMRect(left, top, right - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
  };

  return [...view.querySelectorAll('p')].flatMap((paragraph) => {
    const text = paragraph.textContent.trim();
    const component = paragraph.parentElement;
    if (text === '' || !component) return [];
    const size = parseFloat(getComputedStyle(paragraph).fontSize);
    const box = lettersOf(paragraph);
    // The box of a line has room above and below its letters.
    const ink = new DOMRect(box.x, box.y + size * 0.2, box.width, Math.max(1, box.height - size * 0.4));
    const wrong: string[] = [];
    if (outside(ink, component.getBoundingClientRect(), true)) wrong.push('larger than its own box');
    // Words that are broken in the middle: no space is where a line ends.
    const words = text.split(/\s+/).map((word) => word.length);
    if (ink.width + 1 < Math.max(...words) * size * 0.3) wrong.push('broken in the middle of a word');

    let scrolls: DOMRect | undefined;
    for (let around = component.parentElement; around && around !== view; around = around.parentElement) {
      const rect = around.getBoundingClientRect();
      if (around.classList.contains('ps')) scrolls ??= rect;
      if (getComputedStyle(around).overflow === 'visible') continue;
      if (!scrolls && outside(ink, rect, true)) wrong.push('cut off by its surroundings');
      if (scrolls && outside(ink, rect, false)) wrong.push('cut off at the side');
    }
    const seen = scrolls
      ? { top: Math.max(ink.top, scrolls.top), bottom: Math.min(ink.bottom, scrolls.bottom) }
      : { top: ink.top, bottom: ink.bottom };
    const isSeen = seen.bottom - seen.top > size * 0.6;
    if (!scrolls && outside(ink, edge, true)) wrong.push('outside the screen');
    if (round && isSeen) {
      const corners = [ink.left, ink.right].flatMap((x) => [seen.top, seen.bottom].map((y) => [x, y] as const));
      const far = Math.max(...corners.map(([x, y]) => Math.hypot(x - centerX, y - centerY)));
      if (far > edge.width / 2 + TOLERANCE) wrong.push('cut off by the round edge');
    }
    return [{ text, size, wrong: [...new Set(wrong)].join(', ') }];
  });
}
