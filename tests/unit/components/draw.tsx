/**
 * Draws components into a page and lets a hand use them.
 * @module
 */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { settled } from '../view/fake-bus';

export type Drawn = {
  readonly root: HTMLElement;
  /** @throws Error where nothing matches: the test fails with the selector */
  find(selector: string): HTMLElement;
  all(selector: string): readonly HTMLElement[];
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  press(key: string, more?: KeyboardEventInit): Promise<KeyboardEvent>;
  /** Lets answers arrive and the page be drawn again. */
  rest(): Promise<void>;
};

export async function draw(content: ComponentChild): Promise<Drawn> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  // What a window loads later is there as well.
  const rest = async (): Promise<void> => {
    await act(settled);
    await act(() => vi.dynamicImportSettled());
    await act(settled);
  };
  await act(() => render(content, root));
  await rest();
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    find,
    rest,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    click: async (selector) => {
      await act(() => find(selector).click());
      await rest();
    },
    type: async (selector, text) => {
      const field = find(selector) as HTMLInputElement;
      await act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    press: async (key, more = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      await act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
      await rest();
      return event;
    },
  };
}
