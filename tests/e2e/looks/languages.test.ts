/**
 * Every language in a narrow panel: the main scenes with each sentence in the language that needs
 * most room for it, and from right to left. Nothing is cut off, beyond its button or over something else.
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../drivers';
import { misfitsOn } from './overflow';
import { SCENES } from './scenes';
import { frames, setStage, type Stage } from './stage';

/** Those with most words of ours on buttons, tabs and in rows. */
const MAIN = [
  'list',
  'troubled',
  'placed-menu',
  'offer',
  'share',
  'warnings',
  'settings',
  'settings-notices',
  'palette',
  'shortcuts',
  'talk',
  'talk-menu',
  'waiting',
  'new-chat',
  'accounts',
  'ledger',
  'first-run',
  'unreachable',
  'weaker',
  'locked',
  'unlock',
  'locks-none',
  'locks-set',
  'add-1',
  'add-eea',
  'add-5',
  'kit-made',
];

const LEFTWARDS = [
  'list',
  'troubled',
  'talk-menu',
  'new-chat',
  'accounts',
  'ledger',
  'settings',
  'add-eea',
];

const NARROW = { width: 320, height: 640 };

describe.skipIf(browserPath('chromium') === undefined)('a panel of 320 px', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage.close());

  it('is looked at in scenes that there are', () => {
    const names = new Set(SCENES.map(({ name }) => name));
    expect(MAIN.filter((name) => !names.has(name))).toEqual([]);
  });

  it('has a finder of misfits that finds what is planted', async () => {
    const page = await stage.open('scene=accounts', NARROW);
    await page.waitForSelector('[data-testid=accounts]');
    await frames(page);
    expect(await misfitsOn(page)).toEqual([]);
    await page.$eval('[data-testid=accounts]', (button) => {
      button.insertAdjacentHTML('beforebegin', '<button id="planted">Verwaltungsfenster</button>');
    });
    const looking = async (style: string): Promise<string> => {
      await page.$eval(
        '#planted',
        (planted, css) => void ((planted as HTMLElement).style.cssText = css),
        `position:absolute; inset-block-start:300px; inset-inline-start:40px; white-space:nowrap; ${style}`,
      );
      await frames(page);
      return (await misfitsOn(page)).join('\n');
    };
    expect(await looking('inline-size:60px')).toContain('wider than what is pressed');
    expect(await looking('inset-inline-start:290px')).toContain('is beyond the window');
    expect(await looking('inline-size:60px; overflow:hidden')).toContain('is hidden in part');
    expect(await looking('inline-size:60px; overflow:hidden; text-overflow:ellipsis')).toContain(
      'is cut off',
    );
    expect(await looking('inset:0')).toContain('lies over');
    expect(await looking('line-height:1; block-size:6px')).toContain('taller');
    await page.close();
  });

  it.each(MAIN)('has room for the widest words of any language: %s', async (name) => {
    expect(await misfitsIn(name, 'widest')).toEqual([]);
  });

  it.each(['ar', 'he'])('has room for %s, from right to left', async (language) => {
    const misfits: string[] = [];
    for (const name of LEFTWARDS) misfits.push(...(await misfitsIn(name, language)));
    expect(misfits).toEqual([]);
  });

  it('logs no error in any of them', () => {
    expect(stage.complaints).toEqual([]);
  });

  async function misfitsIn(name: string, language: string): Promise<readonly string[]> {
    const scene = SCENES.find((one) => one.name === name)!;
    const page = await stage.open(`${scene.query}&locale=${language}`, NARROW);
    await scene.act?.(page);
    await frames(page);
    const misfits = await misfitsOn(page);
    await page.close();
    return misfits.map((misfit) => `${name}: ${misfit}`);
  }
});
