/**
 * IQs of one line: questions with an id, and their answers matched by it. Must not know what is asked.
 * @module
 */
import type { Clock } from '@/lib/base';
import { childOf, type StanzaInput, type StanzaNode } from '@/lib/codec';
import { NetworkError } from '../contract';
import { IQ_TIMEOUT, MAX_PENDING_IQS } from './consts';

export type IqQuestion = {
  readonly type: 'get' | 'set';
  readonly xmlns: string;
  /** whom it is put to, where that is not the server as a whole */
  readonly to?: string;
  readonly content: readonly StanzaInput[];
};

/** Refused: the server answered with an error, whose number `code` is (0 where it names none). */
export type IqAnswer =
  | { readonly kind: 'result'; readonly node: StanzaNode }
  | { readonly kind: 'refused'; readonly code: number };

type Waiting = {
  readonly resolve: (answer: IqAnswer) => void;
  readonly reject: (error: NetworkError) => void;
  readonly cancelTimer: () => void;
};

export type IqMeans = {
  readonly clock: Clock;
  /** the server that is asked */
  readonly to: string;
  /** distinguishes the ids of this line from those of earlier ones */
  readonly prefix: string;
  /** false where the line is down */
  readonly send: (node: StanzaInput) => boolean;
};

export class Iqs {
  readonly #means: IqMeans;
  readonly #waiting = new Map<string, Waiting>();
  #count = 0;

  constructor(means: IqMeans) {
    this.#means = means;
  }

  /** @throws NetworkError 'offline' | 'timeout' */
  ask({ type, xmlns, to, content }: IqQuestion): Promise<IqAnswer> {
    const { clock, prefix, send } = this.#means;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size >= MAX_PENDING_IQS) {
        reject(new NetworkError('timeout', 'too many questions open'));
        return;
      }
      const id = `${prefix}-${++this.#count}`;
      const cancelTimer = clock.after(IQ_TIMEOUT, () => {
        this.#waiting.delete(id);
        reject(new NetworkError('timeout', xmlns));
      });
      this.#waiting.set(id, { resolve, reject, cancelTimer });
      if (send({ tag: 'iq', attrs: { id, type, xmlns, to: to ?? this.#means.to }, content }))
        return;
      this.#settle(id)?.reject(new NetworkError('offline'));
    });
  }

  /** @returns whether `node` was the answer to a question of ours */
  answer(node: StanzaNode): boolean {
    const waiting = this.#settle(node.attrs['id'] ?? '');
    if (waiting === undefined) return false;
    if (node.attrs['type'] === 'result') waiting.resolve({ kind: 'result', node });
    else waiting.resolve({ kind: 'refused', code: errorCodeOf(node) });
    return true;
  }

  /** The line is down: nobody will answer. */
  end(): void {
    for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new NetworkError('offline'));
  }

  #settle(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.cancelTimer();
    return waiting;
  }
}

/** The number of the `<error>` inside a node; 0 where it has none. */
export function errorCodeOf(node: StanzaNode): number {
  const code = childOf(node, 'error')?.attrs['code'];
  return code !== undefined && /^\d{3}$/.test(code) ? Number(code) : 0;
}
