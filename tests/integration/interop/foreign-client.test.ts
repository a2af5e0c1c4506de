/**
 * The npm client `baileys` against our WhatsApp-like gatekeeper: a client that is not ours takes
 * our side of the Noise handshake (WhatsApp's deviation from it included), our frames and our
 * stanzas for the real thing. It proves nothing about certificates: this version of baileys calls
 * its signature check and ignores the answer, so that it takes any chain (gatekeeper-login.test.ts
 * checks ours).
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { connectBaileysClient } from '../../oracles/baileys';
import { startSandbox, type Sandbox } from '../../sandbox';

describe('the WhatsApp-like gatekeeper', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ contacts: false });
  });
  afterAll(() => sandbox.close());

  it('is taken for WhatsApp by the npm client baileys, which shows the QR code it was asked for', async () => {
    const client = connectBaileysClient(sandbox.whatsapp.endpoint, sandbox.whatsapp.rootKey);
    try {
      expect(await client.qr).toMatch(/2@[\w-]{32}/);
    } finally {
      client.close();
    }
    expect(sandbox.whatsapp.failures).toEqual([]);
  });
});
