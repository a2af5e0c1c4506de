/**
 * How a file's bytes cross the hallway: as one Blob on a channel of its own name, which the window
 * makes up at random for one request. The request itself goes over the port like any other and says
 * when it is done. Runtime messages would spell the bytes as JSON, and are capped.
 * @module
 */
import { BusError } from './errors';
import { FILE_WAIT } from './consts';

/** The worker wants the window's file. */
const WANTED = 'wanted';

/** The worker's side: hands bytes to the window that asked. Nothing is kept of them here. */
export function giveFile(channel: string, file: Blob): void {
  const line = open(channel);
  line.postMessage(file);
  line.close();
}

/** The worker's side: a file that a window offers, by reference: it is read piece by piece. @throws BusError `bad-request` */
export async function takeFile(channel: string): Promise<Blob> {
  const line = open(channel);
  try {
    const taken = nextBlob(line);
    line.postMessage(WANTED);
    return await taken;
  } finally {
    line.close();
  }
}

/**
 * A window's side: fetches a file.
 * @param ask makes the request that has the worker send it here
 * @throws what `ask` threw; BusError `unavailable`
 */
export async function fetchOver(ask: (channel: string) => Promise<unknown>): Promise<Blob> {
  const channel = crypto.randomUUID();
  const line = open(channel);
  try {
    const came = nextBlob(line);
    // Asked in vain, it may never come: that is the request's to say.
    came.catch(() => undefined);
    await ask(channel);
    return await came;
  } finally {
    line.close();
  }
}

/** A window's side: offers a file while a request stands. @throws what `ask` threw */
export async function offerOver<Answer>(
  file: Blob,
  ask: (channel: string) => Promise<Answer>,
): Promise<Answer> {
  const channel = crypto.randomUUID();
  const line = open(channel);
  line.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === WANTED) line.postMessage(file);
  });
  try {
    return await ask(channel);
  } finally {
    line.close();
  }
}

function open(channel: string): BroadcastChannel {
  return new BroadcastChannel(`rialto-file-${channel}`);
}

function nextBlob(line: BroadcastChannel): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new BusError('unavailable')), FILE_WAIT);
    line.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!(data instanceof Blob)) return;
      clearTimeout(timer);
      resolve(data);
    });
  });
}
