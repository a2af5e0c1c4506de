/**
 * A foreign OMEMO device: python-omemo in a process of its own (`omemo_device.py`), spoken to in XML.
 * @module
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { fromHex, toHex } from '@/lib/base';
import { readXml, writeXml, type XmlElement } from '@/lib/codec';
import type { OmemoVersion } from '@/lib/protocol/omemo';

const USUAL = fileURLToPath(
  new URL('../../../node_modules/.cache/rialto-xmpp/python/bin/python', import.meta.url),
);

/** The Python with slixmpp and python-omemo, as `npm test` found it, or as an earlier run left it. */
export const PYTHON = process.env['RIALTO_SLIXMPP'] ?? (existsSync(USUAL) ? USUAL : undefined);

type Answer = { readonly xml?: string; readonly text?: string | null; readonly error?: string };

export const PEER = { jid: 'peer@example.org', deviceId: 4711 } as const;

export class PythonDevice {
  readonly #process;
  readonly #answers;

  constructor() {
    if (PYTHON === undefined) throw new Error('no Python with python-omemo');
    const script = fileURLToPath(new URL('omemo_device.py', import.meta.url));
    this.#process = spawn(PYTHON, ['-W', 'ignore', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async bundle(version: OmemoVersion): Promise<XmlElement> {
    return readXml((await this.#ask({ op: 'bundle', version })).xml!);
  }

  /** From now on it writes to the device that has published this. */
  async meet(
    version: OmemoVersion,
    bundle: XmlElement,
    us: { jid: string; deviceId: number },
  ): Promise<void> {
    const { jid, deviceId: device } = us;
    await this.#ask({ op: 'begin', version, bundle: writeXml(bundle), jid, device });
  }

  async write(version: OmemoVersion, text: Uint8Array | undefined): Promise<XmlElement> {
    return readXml(
      (await this.#ask({ op: 'write', version, text: text ? toHex(text) : null })).xml!,
    );
  }

  /** @returns undefined where it said nothing */
  async read(version: OmemoVersion, encrypted: XmlElement): Promise<Uint8Array | undefined> {
    const { text } = await this.#ask({ op: 'read', version, xml: writeXml(encrypted) });
    return typeof text === 'string' ? fromHex(text) : undefined;
  }

  stop(): void {
    this.#process.stdin.end();
  }

  async #ask(question: object): Promise<Answer> {
    this.#process.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await this.#answers.next();
    const answer = JSON.parse(String(line.value)) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }
}
