/**
 * The six gatekeepers that the Commission named on 6 September 2023 under Regulation (EU) 2022/1925, and how far their
 * messaging is open to other apps. Data with a source and a date each; what is not known is not here. Booking, named on
 * 13 May 2024, has no messaging.
 * @module
 */

/** `open`: bound by Article 7, with an offer to other apps; `not-obliged`: examined and let off. */
export const OPENNESS = ['open', 'not-obliged', 'not-open'] as const;
export type Openness = (typeof OPENNESS)[number];

/** Why, as a code that windows put into words. */
export type OpennessReason =
  /** partners are live, one-to-one chats */
  | 'live'
  /** a reference offer is published; no partner is known to be live */
  | 'offer-published'
  /** the Commission found that it is no gateway */
  | 'found-no-gateway'
  /** no messaging service of it was named */
  | 'none-named';

export type GatekeeperService = {
  readonly company: string;
  /** undefined where no messaging service of the company was named */
  readonly service: string | undefined;
  readonly openness: Openness;
  readonly reason: OpennessReason;
  /** ISO 8601 day of what the source tells */
  readonly date: string;
  readonly source: string;
};

const COMMISSION = 'https://digital-markets-act.ec.europa.eu/gatekeepers_en';

const noneNamed = (company: string): GatekeeperService => ({
  company,
  service: undefined,
  openness: 'not-open',
  reason: 'none-named',
  date: '2023-09-06',
  source: COMMISSION,
});

/** ISO 8601 day on which the list was last held against its sources. */
export const GATEKEEPERS_CHECKED = '2026-11-25';

/** In the order of the alphabet, as the Commission lists them. */
export const GATEKEEPERS: readonly GatekeeperService[] = [
  noneNamed('Alphabet'),
  noneNamed('Amazon'),
  {
    company: 'Apple',
    service: 'iMessage',
    openness: 'not-obliged',
    reason: 'found-no-gateway',
    date: '2024-02-13',
    source:
      'https://www.medianama.com/2024/02/223-apple-imessage-microsoft-bing-edge-advertising-dma/',
  },
  noneNamed('ByteDance'),
  {
    company: 'Meta',
    service: 'WhatsApp',
    openness: 'open',
    reason: 'live',
    date: '2025-11-14',
    source:
      'https://about.fb.com/news/2025/11/messaging-interoperability-whatsapp-enables-third-party-chats-for-users-in-europe/',
  },
  {
    company: 'Meta',
    service: 'Messenger',
    openness: 'open',
    reason: 'offer-published',
    date: '2024-09-06',
    source: 'https://developers.facebook.com/m/messaging-interoperability/',
  },
  noneNamed('Microsoft'),
];
