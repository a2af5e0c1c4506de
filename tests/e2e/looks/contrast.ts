/**
 * Reads the contrast of every text in sight, as WCAG 2.2 §1.4.3 counts it. Runs inside the page.
 * @module
 */
export type FaintText = { readonly text: string; readonly ratio: number; readonly where: string };

/** Texts below 4.5 to 1. Self-contained: it is sent to the page as source. */
export function faintTexts(): readonly FaintText[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  type Rgba = readonly [number, number, number, number];
  const toRgba = (color: string): Rgba => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const groundOf = (element: Element | null): Rgba => {
    for (let at = element; at !== null; at = at.parentElement) {
      const ground = toRgba(getComputedStyle(at).backgroundColor);
      if (ground[3] > 0.99) return ground;
    }
    return [255, 255, 255, 1];
  };
  const luminance = ([r, g, b]: Rgba): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const faint: FaintText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text === '' || element === null || element.closest('.unseen, :disabled') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      continue;
    const light = luminance(toRgba(getComputedStyle(element).color));
    const dark = luminance(groundOf(element));
    const ratio = (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    if (ratio < 4.5) faint.push({ text: text.slice(0, 40), ratio, where: element.className });
  }
  return faint;
}
