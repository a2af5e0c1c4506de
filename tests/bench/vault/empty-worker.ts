/**
 * The floor of `worker/cold-first-answer`: a worker that opens a Dexie database and answers with
 * how many rows it has. Nothing else is in it.
 * @module
 */
import { Dexie } from 'dexie';

type Port = {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: (message: { readonly id: number }) => void): void };
};
type Api = {
  readonly runtime: {
    readonly onConnect: { addListener(listener: (port: Port) => void): void };
  };
};

const dexie = new Dexie('empty');
dexie.version(1).stores({ rows: 'id' });

(globalThis as unknown as { readonly chrome: Api }).chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener(({ id }) => {
    void dexie
      .table('rows')
      .count()
      .then((result) => port.postMessage({ id, ok: true, result }));
  });
});
