/**
 * The worker's half of the hallway: takes ports of our own windows, validates what they ask,
 * answers, and sends every committed change to all of them.
 * @module
 */
import * as v from 'valibot';
import type { Log } from '@/lib/base';
import { MAX_PORTS, PORT_NAME } from './consts';
import { BusError, codeFor } from './errors';
import type {
  AnswerEnvelope,
  Handlers,
  InboxChange,
  RequestName,
  WorkerEnvelope,
} from './protocol';
import { REQUESTS } from './requests';
import { isOurWindow, type Sender } from './senders';

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
}

export type BusServerOptions = {
  readonly handlers: Handlers;
  readonly own: { readonly id: string; readonly root: string };
  readonly log: Log;
};

const envelope = v.strictObject({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  name: v.picklist(Object.keys(REQUESTS) as RequestName[]),
  payload: v.unknown(),
});

export function createBusServer(options: BusServerOptions): BusServer {
  const ports = new Set<WorkerPort>();
  const serve = async (port: WorkerPort, message: unknown): Promise<void> => {
    const reply = await answer(message, options);
    if (reply !== undefined && ports.has(port)) post(port, reply, ports);
  };
  return {
    accept(port) {
      if (port.name !== PORT_NAME || !isOurWindow(port.sender, options.own)) {
        options.log.warn('bus-sender-refused');
        port.disconnect();
        return;
      }
      if (ports.size >= MAX_PORTS) {
        options.log.warn('bus-too-many-ports');
        port.disconnect();
        return;
      }
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener((message) => {
        void serve(port, message);
      });
    },
    broadcast(change) {
      for (const port of ports) post(port, { event: 'changed', change }, ports);
    },
  };
}

/** A port may be gone without having said so: then its window re-asks when it comes back. */
function post(port: WorkerPort, message: WorkerEnvelope, ports: Set<WorkerPort>): void {
  try {
    port.postMessage(message);
  } catch {
    ports.delete(port);
  }
}

/** @returns undefined for what is not even an envelope: there is no id to answer to */
async function answer(
  message: unknown,
  { handlers, log }: BusServerOptions,
): Promise<AnswerEnvelope | undefined> {
  const parsed = v.safeParse(envelope, message);
  if (!parsed.success) {
    log.warn('bus-bad-envelope');
    return badEnvelope(message);
  }
  const { id, name, payload } = parsed.output;
  try {
    return { id, ok: true, result: await handle(handlers, name, payload) };
  } catch (error) {
    return { id, ok: false, code: codeFor(error, log) };
  }
}

function badEnvelope(message: unknown): AnswerEnvelope | undefined {
  const known = v.safeParse(v.object({ id: v.pipe(v.number(), v.safeInteger()) }), message);
  return known.success ? { id: known.output.id, ok: false, code: 'bad-request' } : undefined;
}

async function handle(handlers: Handlers, name: RequestName, payload: unknown): Promise<unknown> {
  const parsed = v.safeParse(REQUESTS[name], payload);
  if (!parsed.success) throw new BusError('bad-request');
  // The schema is the one of `name`, which the compiler cannot follow through the index.
  const handler = handlers[name] as (input: unknown) => Promise<unknown>;
  return handler(parsed.output);
}
