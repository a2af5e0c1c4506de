/**
 * Rough weather: an hour in which both gatekeepers do everything that a gatekeeper may do wrong, by a seeded script,
 * in under a minute; the contacts speak foreign Signal code.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { playStorm } from './storm-play';

const MINUTE = 60_000;

/** Other numbers, for whoever looks for trouble. */
const SEED = Number(process.env['RIALTO_STORM_SEED'] ?? '1');
const MINUTES = Number(process.env['RIALTO_STORM_MINUTES'] ?? '60');

describe('a storm', () => {
  it('of an hour loses nothing, shows nothing twice, and leaves nothing unreadable', async () => {
    const storm = await playStorm({ seed: SEED, span: MINUTES * MINUTE });
    const { lost, duplicated, unreadable, remarks, texts, troubles, pressed } = storm;
    console.log(
      `storm: lost ${lost}, duplicated ${duplicated}, unreadable ${unreadable} of ${texts} texts after ${troubles} troubles in ${MINUTES} minutes; pressed ${pressed} times`,
    );
    expect(remarks).toEqual([]);
    expect({ lost, duplicated, unreadable }).toEqual({ lost: 0, duplicated: 0, unreadable: 0 });
  }, 300_000);

  it('whose server truly loses a message does not pass for one that lost nothing', async () => {
    const { lost } = await playStorm({
      seed: SEED,
      span: MINUTE / 2,
      sabotage: async ({ whatsapp, contacts }) => {
        whatsapp.pauseDelivery();
        await contacts.named('Anna').write('nobody will ever read this');
        for (const { address } of whatsapp.accounts()) whatsapp.loseMail(address);
        whatsapp.resumeDelivery();
      },
    });
    expect(lost).toBeGreaterThan(0);
  });
});
