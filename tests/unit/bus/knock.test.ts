/**
 * The script that knocks before a window is loaded, run as it ships, and the window that takes its port over.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { REQUESTS, connectBus } from '@/lib/bus';
import { PORT_NAME } from '@/lib/bus/consts';
import { knockedPort } from '@/lib/bus/knock';
import { OUR_PANEL, portPair } from './fake-port';

const SCRIPT = readFileSync(
  join(import.meta.dirname, '../../../components/public/knock.js'),
  'utf8',
);
const SNAPSHOT = { accounts: [], chats: [], atRest: 'behind-a-lock' } as const;

type Asked = { readonly id: number; readonly name: 'inbox.snapshot'; readonly payload: unknown };

/** @param page what its script finds there */
function knocked(page: Record<string, unknown> = {}) {
  const pair = portPair(OUR_PANEL);
  const asked: Asked[] = [];
  const names: unknown[] = [];
  pair.worker.onMessage.addListener((message) => asked.push(message as Asked));
  const connect = ({ name }: { readonly name: string }) => {
    names.push(name);
    return pair.window;
  };
  const context = createContext({ ...page, chrome: { runtime: { connect } } });
  runInContext(SCRIPT, context);
  Object.assign(globalThis, { rialtoKnock: context['rialtoKnock'] as unknown });
  return { worker: pair.worker, asked, names };
}

/** What a window leaves behind that took its port over, or found none. */
function takenHere(): Record<string, unknown> {
  const { rialtoKnock } = globalThis as { rialtoKnock?: unknown };
  return 'rialtoKnock' in globalThis ? { rialtoKnock } : {};
}

describe('a window that is still being loaded', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'rialtoKnock');
  });

  it("has asked already, over the hallway's own port and in its words", () => {
    const { asked, names } = knocked();
    expect(names).toEqual([PORT_NAME]);
    expect(asked.map(({ name }) => name)).toEqual(['inbox.snapshot']);
    expect(v.is(REQUESTS['inbox.snapshot'], asked[0]?.payload)).toBe(true);
    expect(asked[0]?.payload).toEqual({ head: true });
  });

  it('that was loaded first asks by itself, and the knock that comes too late asks nobody', () => {
    expect(knockedPort()).toBeUndefined();
    const { asked, names } = knocked(takenHere());
    expect([asked, names]).toEqual([[], []]);
  });

  it('has the answer that came before it could listen, and asks no second time', async () => {
    const { worker, asked } = knocked();
    worker.postMessage({ id: asked[0]?.id, ok: true, result: SNAPSHOT });
    const bus = connectBus();
    expect(await bus.ask('inbox.snapshot', { head: true })).toEqual(SNAPSHOT);
    expect(asked).toHaveLength(1);
  });

  it('waits for one that is still on its way, and asks the worker everything else', async () => {
    const { worker, asked } = knocked();
    const bus = connectBus();
    const settings = bus.ask('settings.read', {});
    const first = bus.ask('inbox.snapshot', { head: true });
    expect(asked.map(({ name }) => name)).toEqual(['inbox.snapshot', 'settings.read']);
    worker.postMessage({ id: asked[1]?.id, ok: true, result: { theme: 'dark' } });
    worker.postMessage({ id: asked[0]?.id, ok: false, code: 'locked' });
    expect(await settings).toEqual({ theme: 'dark' });
    await expect(first).rejects.toMatchObject({ code: 'locked' });
    void bus.ask('inbox.snapshot', { head: true }).catch(() => undefined);
    expect(asked).toHaveLength(3);
  });

  it('hears what has changed meanwhile, after it has begun to listen', async () => {
    const { worker, asked } = knocked();
    worker.postMessage({ id: asked[0]?.id, ok: true, result: SNAPSHOT });
    worker.postMessage({ event: 'changed', change: { removedChats: ['chat-1'] } });
    const bus = connectBus();
    const changes: unknown[] = [];
    bus.onChange((change) => changes.push(change));
    await bus.ask('inbox.snapshot', { head: true });
    expect(changes).toEqual([{ removedChats: ['chat-1'] }]);
  });

  it('is taken over once, and not where the worker it knocked at has gone again', () => {
    knocked();
    expect(knockedPort()).toBeDefined();
    expect(knockedPort()).toBeUndefined();
    knocked().worker.disconnect();
    expect(knockedPort()).toBeUndefined();
  });
});
