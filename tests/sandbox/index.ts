/**
 * The sandbox: a provider, two gatekeepers and the people behind them, all on loopback in this
 * process, with nothing on disk. `npm start` and the end-to-end tests live in it. What is real and
 * what stands in for something: README.md.
 * @module
 */
import { toBase64Url } from '@/lib/base';

import { Contacts } from './contacts';
import { crowdOf } from './crowd';
import { startGatekeeper } from './gatekeeper';
import type { GatekeeperHandle } from './gatekeeper-handle';
import { NETWORKS, type NetworkName } from './networks';
import { PEOPLE } from './people';
import { startProvider, type ProviderDocument, type ProviderHandle } from './provider';
import { TranscriptWriter, type Transcript } from './transcript';
import { createWorldClock } from './world-clock';

export { Contact } from './contact';
export type { FileToSend } from './contact-media';
export type { ReceivedMessage, SentMessage } from './contact-types';
export { Contacts } from './contacts';
export { writeBacklog } from './crowd';
export type {
  ContactLink,
  GatekeeperCounters,
  GatekeeperHandle,
  Refusal,
} from './gatekeeper-handle';
export { NETWORKS, type Network, type NetworkName } from './networks';
export { PEOPLE, type Person } from './people';
export type { BadSignature } from './prekey-desk';
export { PROVIDER_ACCOUNTS, type ProviderDocument, type ProviderHandle } from './provider';
export { seededRandom, type SeededRandom } from './random';
export { createRobotBrowser, type RobotBrowser, type RobotOptions } from './robot-browser';
export { nonceFor } from './token';
export type { Transcript, TranscriptEntry, TranscriptEvent } from './transcript';
export { writeScript, type Trouble, type TroubleKind } from './trouble';
export { TroubleMaker } from './trouble-maker';

/** where the robot browser of tests is sent back to; nobody is there */
export const TEST_REDIRECT_URI = 'https://rialto.invalid/sign-in';

export type SandboxOptions = {
  /** Chromium's sign-in window is sent back to `https://ID.chromiumapp.org/` or a path of it */
  readonly chromiumExtensionId?: string;
  /** further redirect addresses, exactly as the client will send them */
  readonly redirectUris?: readonly string[];
  /** decides all chance of the contacts; 1 unless told */
  readonly seed?: number;
  /** false: nobody lives here */
  readonly contacts?: boolean;
  /** so many people more on WhatsApp, who do nothing by themselves: see `writeBacklog` */
  readonly crowd?: number;
};

export interface Sandbox {
  /** `http://127.0.0.1:PORT`: what a person types in as the provider */
  readonly providerAddress: string;
  readonly provider: ProviderHandle;
  readonly whatsapp: GatekeeperHandle;
  readonly messenger: GatekeeperHandle;
  readonly contacts: Contacts;
  /** From now on the provider sends clients of a gatekeeper to another door: where something stands in between. */
  announceEndpoint(name: NetworkName, endpoint: string): void;
  readonly transcript: Transcript;
  /** what went wrong inside the sandbox: a test that leaves any behind has failed */
  readonly failures: readonly unknown[];
  close(): Promise<void>;
}

/** Starts everything on free ports; a second or less. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = createWorldClock();
  const failures: unknown[] = [];
  const provider = await startProvider({ redirectUris: redirectUrisOf(options), now: clock.now });
  const start = (name: NetworkName): Promise<GatekeeperHandle> =>
    startGatekeeper({
      network: NETWORKS[name],
      issuer: provider.address,
      jwksUri: provider.jwksUri,
      now: clock.now,
    });
  const gatekeepers = { whatsapp: await start('whatsapp'), messenger: await start('messenger') };
  const offers = {
    whatsapp: announcement(gatekeepers.whatsapp),
    messenger: announcement(gatekeepers.messenger),
  };
  provider.announce(offers);
  const transcript = new TranscriptWriter();
  const contacts = await Contacts.bringUp(
    {
      gatekeepers,
      clock,
      seed: options.seed ?? 1,
      transcript,
      fail: (error) => void failures.push(error),
    },
    [...(options.contacts === false ? [] : PEOPLE), ...crowdOf(options.crowd ?? 0)],
  );
  return {
    providerAddress: provider.address,
    provider,
    ...gatekeepers,
    contacts,
    announceEndpoint: (name, endpoint) =>
      provider.announce({ ...offers, [name]: { ...offers[name], endpoint } }),
    transcript,
    get failures() {
      const { whatsapp, messenger } = gatekeepers;
      return [...failures, ...whatsapp.failures, ...messenger.failures];
    },
    close: async () => {
      contacts.close();
      clock.stop();
      await Promise.all([
        gatekeepers.whatsapp.close(),
        gatekeepers.messenger.close(),
        provider.close(),
      ]);
    },
  };
}

function redirectUrisOf({
  chromiumExtensionId,
  redirectUris = [],
}: SandboxOptions): readonly string[] {
  const chromium =
    chromiumExtensionId === undefined ? [] : [`https://${chromiumExtensionId}.chromiumapp.org/`];
  return [TEST_REDIRECT_URI, ...chromium, ...redirectUris];
}

function announcement(gatekeeper: GatekeeperHandle): ProviderDocument['networks'][NetworkName] {
  const { network, endpoint, rootKey } = gatekeeper;
  return {
    client_id: network.clientId,
    endpoint,
    root_key: toBase64Url(rootKey),
    integrator: network.integrator,
    identifier_type: 'email',
    media_hosts: [gatekeeper.media.origin],
  };
}
