/**
 * What does not fit, found by geometry: text beyond its window, beyond its button, or cut off in one;
 * things to press that lie over each other.
 * @module
 */
import type { Page } from 'puppeteer-core';

/** @returns a sentence for each thing that does not fit; none where all does */
export function misfitsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(findMisfits);
}

/** Runs in the page, so it may name nothing from outside itself. */
function findMisfits(): string[] {
  /** px by which rounding may differ */
  const SLACK = 1.5;
  const PRESSED = 'button, a[href], summary, label, [role=tab], [role=menuitem], [role=option]';
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 2 &&
      height > 2 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const named = (element: Element): string => {
    const where = element.closest('[class]')?.getAttribute('class')?.split(' ')[0] ?? '';
    const said = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 60);
    return `${element.localName}.${where} “${said}”`;
  };
  const misfits: string[] = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) misfits.push(`the page is ${String(wide)} px wider than its window`);

  // Whoever scrolls sideways on purpose may be wider than the window.
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1
      ? element !== document.documentElement
      : scrolls(element.parentElement));

  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder === null || (node.textContent ?? '').trim() === '' || !seen(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const cut = [...ancestors(holder)].find(
      (one) => getComputedStyle(one).textOverflow === 'ellipsis' && one.clientWidth > 0,
    );
    const button = holder.closest(PRESSED);
    // What hides what does not fit, sideways, without saying so.
    const hiding = [...ancestors(holder)].find(
      (one) => /hidden|clip/.test(getComputedStyle(one).overflowX) && !isHiddenText(one),
    );
    for (const rect of cut === undefined ? range.getClientRects() : []) {
      if ((rect.left < -SLACK || rect.right > innerWidth + SLACK) && !scrolls(holder)) {
        misfits.push(`${named(holder)} is beyond the window`);
        break;
      }
      if (hiding !== undefined && isHiddenBy(hiding, rect)) {
        misfits.push(`${named(holder)} is hidden in part`);
        break;
      }
      const box = button?.getBoundingClientRect();
      if (box !== undefined && (rect.left < box.left - SLACK || rect.right > box.right + SLACK)) {
        misfits.push(`${named(holder)} is wider than what is pressed`);
        break;
      }
      if (box !== undefined && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)) {
        misfits.push(`${named(holder)} is taller than what is pressed`);
        break;
      }
    }
    // A person's name and last words may be cut.
    const row = holder.closest('[data-testid=chat-row], [role=option]');
    const isRow = (row?.querySelector('.avatar') ?? null) !== null;
    if (cut !== undefined && button !== null && !isRow && cut.scrollWidth > cut.clientWidth + 1) {
      misfits.push(`${named(holder)} is cut off`);
    }
  }

  const pressed = [...top.querySelectorAll(`${PRESSED}, input, select, textarea`)].filter(
    (element) => seen(element) && !element.matches('input[type=radio], input[type=checkbox]'),
  );
  pressed.forEach((one, at) => {
    const first = one.getBoundingClientRect();
    for (const other of pressed.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const second = other.getBoundingClientRect();
      const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
      const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
      if (across > SLACK && down > SLACK && reachable(one, other)) {
        misfits.push(`${named(one)} lies over ${named(other)}`);
      }
    }
  });
  return [...new Set(misfits)];

  function isHiddenBy(element: Element, { left, right }: DOMRect): boolean {
    const frame = element.getBoundingClientRect();
    const { overflowX, overflowClipMargin } = getComputedStyle(element);
    const margin = SLACK + (overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0);
    return left < frame.left - margin || right > frame.right + margin;
  }

  /** What only screen readers are told is hidden on purpose. */
  function isHiddenText(element: Element): boolean {
    return element.clientWidth <= 1 || element === document.documentElement;
  }

  function* ancestors(element: Element): Iterable<Element> {
    for (let one: Element | null = element; one !== null; one = one.parentElement) yield one;
  }

  /** Whether both are in the same box that scrolls: what is scrolled away lies over nothing. */
  function reachable(one: Element, other: Element): boolean {
    const boxOf = (element: Element): Element | undefined =>
      [...ancestors(element)].find((each) => /auto|scroll/.test(getComputedStyle(each).overflowY));
    return boxOf(one) === boxOf(other);
  }
}
