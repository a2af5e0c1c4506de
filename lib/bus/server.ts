/**
 * The worker's half of the hallway: takes ports of our own windows, validates what they ask,
 * answers, and sends every committed change to all of them.
 * @module
 */
import * as v from 'valibot';
import type { Log } from '@/lib/base';
import type { ChatId } from '@/lib/model';
import { MAX_PORTS, PORT_NAME } from './consts';
import { BusError, codeFor } from './errors';
import type {
  AnswerEnvelope,
  Handlers,
  InboxChange,
  RequestName,
  VaultChange,
  WorkerEnvelope,
} from './protocol';
import { REQUESTS, SECRET_REQUESTS } from './requests';
import { ourWindow, type Sender, type WindowPage } from './senders';

/** The worker's end of a port (a part of `runtime.Port`). */
export interface WorkerPort {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface BusServer {
  /** Takes a port that a window opened, or refuses and closes it. */
  accept(port: WorkerPort): void;
  /** Sends a change to every window. */
  broadcast(change: InboxChange): void;
  /** Whether a text lies half written in any window. */
  readonly isComposing: boolean;
  /** Whether a person has this chat before their eyes in any window. */
  isLookedAt(id: ChatId): boolean;
  /** Has windows ask what they are to show. */
  summon(): void;
  /** Tells every window that what it may show has changed as a whole. */
  announce(change: VaultChange): void;
}

export type BusServerOptions = {
  readonly handlers: Handlers;
  readonly own: { readonly id: string; readonly root: string };
  readonly log: Log;
  /** the extension's version, told to every window first: one from before an update reloads itself */
  readonly build?: string;
  /** Called when `isComposing` may have changed. */
  readonly onComposing?: () => void;
  /** Called when a person turns to a chat. */
  readonly onLooking?: (chatId: ChatId) => void;
};

const envelope = v.strictObject({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  name: v.picklist(Object.keys(REQUESTS) as RequestName[]),
  payload: v.unknown(),
});

export function createBusServer(options: BusServerOptions): BusServer {
  const ports = new Map<WorkerPort, WindowPage>();
  const composing = new Set<WorkerPort>();
  const looking = new Map<WorkerPort, ChatId>();
  const setComposing = (port: WorkerPort, active: boolean): void => {
    if (active) composing.add(port);
    else composing.delete(port);
    options.onComposing?.();
  };
  const setLooking = (port: WorkerPort, chatId: ChatId | undefined): void => {
    if (chatId === undefined) {
      looking.delete(port);
      return;
    }
    looking.set(port, chatId);
    options.onLooking?.(chatId);
  };
  const serve = async (port: WorkerPort, message: unknown): Promise<void> => {
    const page = ports.get(port);
    if (page === undefined) return;
    const reply = await answer(message, options, {
      page,
      setComposing: (active) => setComposing(port, active),
      setLooking: (chatId) => setLooking(port, chatId),
    });
    if (reply !== undefined && ports.has(port)) post(port, reply, ports);
  };
  return {
    accept(port) {
      const page = ourWindow(port.sender, options.own);
      if (port.name !== PORT_NAME || page === undefined) {
        options.log.warn('bus-sender-refused');
        port.disconnect();
        return;
      }
      if (ports.size >= MAX_PORTS) {
        options.log.warn('bus-too-many-ports');
        port.disconnect();
        return;
      }
      ports.set(port, page);
      port.onDisconnect.addListener(() => {
        ports.delete(port);
        setComposing(port, false);
        setLooking(port, undefined);
      });
      if (options.build !== undefined) post(port, { event: 'hello', build: options.build }, ports);
      port.onMessage.addListener((message) => {
        void serve(port, message);
      });
    },
    get isComposing() {
      return composing.size > 0;
    },
    isLookedAt: (id) => [...looking.values()].includes(id),
    summon() {
      for (const port of ports.keys()) post(port, { event: 'errand' }, ports);
    },
    broadcast(change) {
      for (const port of ports.keys()) post(port, { event: 'changed', change }, ports);
    },
    announce(change) {
      for (const port of ports.keys()) post(port, { event: 'vault', change }, ports);
    },
  };
}

/** A port may be gone without having said so: then its window re-asks when it comes back. */
type Ports = Map<WorkerPort, WindowPage>;

function post(port: WorkerPort, message: WorkerEnvelope, ports: Ports): void {
  try {
    port.postMessage(message);
  } catch {
    ports.delete(port);
  }
}

/** What a window says of itself. */
type Own = {
  readonly setComposing: (active: boolean) => void;
  readonly setLooking: (chatId: ChatId | undefined) => void;
};
type Asking = Own & { readonly page: WindowPage };

/** @returns undefined for what is not even an envelope: there is no id to answer to */
async function answer(
  message: unknown,
  { handlers, log }: BusServerOptions,
  { page, ...own }: Asking,
): Promise<AnswerEnvelope | undefined> {
  const parsed = v.safeParse(envelope, message);
  if (!parsed.success) {
    log.warn('bus-bad-envelope');
    return badEnvelope(message);
  }
  const { id, name, payload } = parsed.output;
  const only = SECRET_REQUESTS.get(name);
  if (only !== undefined && page !== only) {
    log.warn('bus-secret-from-elsewhere');
    return { id, ok: false, code: 'bad-request' };
  }
  try {
    return { id, ok: true, result: await handle(handlers, own, { name, payload }) };
  } catch (error) {
    return { id, ok: false, code: codeFor(error, log) };
  }
}

function badEnvelope(message: unknown): AnswerEnvelope | undefined {
  const known = v.safeParse(v.object({ id: v.pipe(v.number(), v.safeInteger()) }), message);
  return known.success ? { id: known.output.id, ok: false, code: 'bad-request' } : undefined;
}

async function handle(
  handlers: Handlers,
  own: Own,
  { name, payload }: { readonly name: RequestName; readonly payload: unknown },
): Promise<unknown> {
  if (name === 'window.composing') {
    const asked = v.safeParse(REQUESTS[name], payload);
    if (!asked.success) throw new BusError('bad-request');
    own.setComposing(asked.output.active);
    return {};
  }
  if (name === 'window.looking') {
    const asked = v.safeParse(REQUESTS[name], payload);
    if (!asked.success) throw new BusError('bad-request');
    own.setLooking(asked.output.chatId);
    return {};
  }
  const parsed = v.safeParse(REQUESTS[name], payload);
  if (!parsed.success) throw new BusError('bad-request');
  // The schema is the one of `name`, which the compiler cannot follow through the index.
  const handler = handlers[name] as (input: unknown) => Promise<unknown>;
  return handler(parsed.output);
}
