/**
 * axe-core on a page that stands: what it finds that a person with an assistive technology would stumble over.
 * @module
 */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

type Found = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
};

/** Best practices are asked for as well; `region` is for documents, and a panel is one list. */
const OPTIONS = JSON.stringify({
  resultTypes: ['violations'],
  rules: { region: { enabled: false } },
});

/** @returns one line for each element that breaks a rule; empty where nothing does */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // As an expression of the driver's: the page's own policy lets no script in.
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = (await page.evaluate(`axe.run(document, ${OPTIONS})`)) as Found;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
