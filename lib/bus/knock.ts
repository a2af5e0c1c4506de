/**
 * Takes over the port that `knock.js` opened while the window was still being loaded: whoever asks for the head of the list
 * gets the answer that is here already, or on its way.
 * @module
 */
import type { AnswerEnvelope, RequestEnvelope, WorkerEnvelope } from './protocol';
import type { WindowPort } from './window-port';

/** What `components/public/knock.js` leaves behind. */
type Knock = {
  readonly port: WindowPort;
  readonly isOpen: boolean;
  /** in the order in which it came */
  readonly came: readonly WorkerEnvelope[];
  hear: (message: WorkerEnvelope) => void;
};

/** Under which `knock.js` asks: no window ever asks so much. */
const KNOCKED = Number.MAX_SAFE_INTEGER;

/** @returns undefined where nobody knocked, the port is taken already, or the worker has gone again */
export function knockedPort(): WindowPort | undefined {
  const page = globalThis as { rialtoKnock?: Knock | undefined };
  const knock = page.rialtoKnock;
  // Not deleted: it tells a knock that comes too late that nobody waits for it.
  page.rialtoKnock = undefined;
  return knock?.isOpen === true ? takenOver(knock) : undefined;
}

function takenOver(knock: Knock): WindowPort {
  const { port } = knock;
  let listen: ((message: unknown) => void) | undefined;
  let asked: number | undefined;
  const hear = (message: WorkerEnvelope): void => {
    const isAnswer = 'id' in message && message.id === KNOCKED;
    listen?.(isAnswer ? answerTo(message, asked) : message);
  };
  return {
    postMessage: (request) => {
      if (asked !== undefined || !asksForHead(request)) {
        port.postMessage(request);
        return;
      }
      asked = request.id;
      // Not before: by now the window listens to what has changed since.
      for (const message of knock.came) hear(message);
      knock.hear = hear;
    },
    disconnect: () => port.disconnect(),
    onMessage: {
      addListener: (listener) => {
        listen = listener;
      },
    },
    onDisconnect: port.onDisconnect,
  };
}

function answerTo(answer: AnswerEnvelope, id: number | undefined): AnswerEnvelope {
  return id === undefined ? answer : { ...answer, id };
}

function asksForHead(request: unknown): request is RequestEnvelope {
  const { name, payload } = request as RequestEnvelope;
  return name === 'inbox.snapshot' && (payload as { head?: unknown }).head === true;
}
