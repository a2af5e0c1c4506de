/**
 * The person at a window, as the worker sees one: asks over the real bus from a real page of the
 * extension, and, where no answer came, looks whether it was done before doing it again.
 * @module
 */
import type { Page } from 'puppeteer-core';
import type { Answers, RequestInput, RequestName } from '@/lib/bus';
import type { Chat, InboxSnapshot, Message } from '@/lib/model';
import { pause } from './pause';

/** ms within which the worker must answer; it may have to start first, over a slow disk */
const PATIENCE = 8_000;

/** ms between looks while the worker is down or its disk is full */
const LOOK_AGAIN = 60;

/** How often somebody tries before the run is called broken; less where the worker says that there is no such thing. */
const MAX_TRIES = 400;
const MAX_DENIALS = 5;

/** messages of one page: what the bus allows */
const PAGE_SIZE = 200;

type Reply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: string };

/** No answer, or the worker's own code. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * One request on a port of its own. A string, since what runs in the page must not carry the
 * helpers that a compiler adds to functions.
 */
const ASK = `(name, payload, patience) => new Promise((resolve) => {
  const port = chrome.runtime.connect({ name: 'rialto' });
  const end = (reply) => {
    clearTimeout(timer);
    port.disconnect();
    resolve(reply);
  };
  const timer = setTimeout(() => end({ ok: false, code: 'silent' }), patience);
  port.onDisconnect.addListener(() => end({ ok: false, code: 'gone' }));
  port.onMessage.addListener((message) => {
    if (message.id === 7) end(message.ok ? { ok: true, result: message.result } : { ok: false, code: message.code });
  });
  port.postMessage({ id: 7, name, payload });
})`;

export class Person {
  /** Where the window is; undefined while the browser is dead. */
  page: Page | undefined;

  /** @throws Unanswered */
  async ask<Name extends RequestName>(
    name: Name,
    payload: RequestInput<Name>,
  ): Promise<Answers[Name]> {
    const asked = JSON.stringify([name, payload, PATIENCE]).slice(1, -1);
    let reply: Reply;
    try {
      if (this.page === undefined) throw new Unanswered('no-window');
      reply = (await this.page.evaluate(`(${ASK})(${asked})`)) as Reply;
    } catch (cause) {
      // The page died with its browser.
      throw cause instanceof Unanswered ? cause : new Unanswered('no-window');
    }
    if (!reply.ok) throw new Unanswered(reply.code);
    return reply.result as Answers[Name];
  }

  /** Asks until there is an answer. Only for what may be asked twice. */
  async insist<Name extends RequestName>(
    name: Name,
    payload: RequestInput<Name>,
  ): Promise<Answers[Name]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.ask(name, payload);
      } catch (error) {
        if (!(error instanceof Unanswered) || tries >= MAX_TRIES) throw error;
      }
      await pause(LOOK_AGAIN);
    }
  }

  snapshot(): Promise<InboxSnapshot> {
    return this.insist('inbox.snapshot', {});
  }

  /** Every message of a chat, in ascending order. */
  async messages({ id }: Pick<Chat, 'id'>): Promise<readonly Message[]> {
    const pages: (readonly Message[])[] = [];
    for (;;) {
      const before = pages[0]?.[0]?.order;
      const ask = { chatId: id, limit: PAGE_SIZE, ...(before !== undefined && { before }) };
      const { messages, more } = await this.insist('chat.messages', ask);
      pages.unshift(messages);
      if (!more) return pages.flat();
    }
  }

  /**
   * Writes a text once, whatever dies meanwhile.
   * @param text different from every other one
   */
  async write({ id }: Pick<Chat, 'id'>, text: string): Promise<void> {
    let denials = 0;
    for (let tries = 1; ; tries++) {
      try {
        await this.ask('chat.send', { chatId: id, text });
        return;
      } catch (error) {
        if (!(error instanceof Unanswered) || tries >= MAX_TRIES) throw error;
        if (error.code === 'not-found' && ++denials >= MAX_DENIALS) throw error;
      }
      await pause(LOOK_AGAIN);
      const { messages } = await this.insist('chat.messages', { chatId: id, limit: PAGE_SIZE });
      if (messages.some(({ body }) => body.kind === 'text' && body.text === text)) return;
    }
  }
}
