import { expect, it } from 'vitest';

import { utf8Decode, utf8Encode, wipe, type Random } from '@/lib/base';
import { nobleDiffieHellman, webCryptoDiffieHellman } from '@/lib/crypto';
import {
  createIdentity,
  createOneTimePreKeys,
  createSignedPreKey,
  decodeSession,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSession,
  encryptMessage,
  inspectPreKeyMessage,
  startSession,
  WHATSAPP_V3,
  type SignalContext,
} from '@/lib/protocol/signal';

/**
 * The README's example in full: what a caller does, in the order in which it must be done. A `Map` stands for the
 * store; in earnest its rows are sealed, and each group of writes is one transaction.
 */
it('the example of the README runs', async () => {
  const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
  const dh = (await webCryptoDiffieHellman()) ?? nobleDiffieHellman;
  const ctx = (): SignalContext => ({ dh, random, now: Date.now(), dialect: WHATSAPP_V3 });

  // Bob makes his keys, and publishes the public halves.
  const bob = createIdentity(random);
  const signedPreKey = createSignedPreKey(bob, 1, random, Date.now());
  const oneTimePreKeys = new Map(createOneTimePreKeys(random, 1, 100).map((key) => [key.id, key]));
  const bundle = {
    registrationId: bob.registrationId,
    identityKey: bob.keyPair.publicKey,
    signedPreKey: { ...signedPreKey, publicKey: signedPreKey.keyPair.publicKey },
    oneTimePreKey: { id: 7, publicKey: oneTimePreKeys.get(7)!.keyPair.publicKey },
  };

  // Alice starts a session from them, and writes at once. Commit first, then send, then wipe.
  const alice = createIdentity(random);
  const alices = new Map<string, Uint8Array>();
  const sealed = await encryptMessage(
    ctx(),
    alice,
    await startSession(ctx(), alice, bundle),
    utf8Encode('Hello, Bob'),
  );
  alices.set('session with bob', encodeSession(sealed.record));
  wipe(...sealed.spent);
  expect(sealed.message.kind).toBe('prekey');

  // Bob looks which of his keys the message names, and opens it. One commit: session stored, one-time pre-key gone.
  const named = inspectPreKeyMessage(sealed.message.bytes);
  const opened = await decryptPreKeyMessage(ctx(), bob, {
    signedPreKey,
    oneTimePreKey: oneTimePreKeys.get(named.oneTimePreKeyId!),
    bytes: sealed.message.bytes,
  });
  const bobs = new Map([['session with alice', encodeSession(opened.record)]]);
  oneTimePreKeys.delete(opened.usedOneTimePreKeyId!);
  wipe(...opened.spent);
  expect(utf8Decode(opened.plaintext)).toBe('Hello, Bob');
  expect(opened.theirIdentityKey).toEqual(alice.keyPair.publicKey);

  // And answers. From here on no handshake travels any more.
  const held = decodeSession(bobs.get('session with alice')!);
  const answer = await encryptMessage(ctx(), bob, held, utf8Encode('Hello, Alice'));
  bobs.set('session with alice', encodeSession(answer.record));
  wipe(...answer.spent);
  expect(answer.message.kind).toBe('message');
  const read = await decryptMessage(
    ctx(),
    alice,
    decodeSession(alices.get('session with bob')!),
    answer.message.bytes,
  );
  expect(utf8Decode(read.plaintext)).toBe('Hello, Alice');
});
