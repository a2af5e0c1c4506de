/**
 * The namespaces that this room speaks, by the document that owns each.
 * @module
 */
export const NS = {
  /** RFC 6120 */
  client: 'jabber:client',
  streams: 'http://etherx.jabber.org/streams',
  streamErrors: 'urn:ietf:params:xml:ns:xmpp-streams',
  stanzaErrors: 'urn:ietf:params:xml:ns:xmpp-stanzas',
  sasl: 'urn:ietf:params:xml:ns:xmpp-sasl',
  bind: 'urn:ietf:params:xml:ns:xmpp-bind',
  /** RFC 7395 */
  framing: 'urn:ietf:params:xml:ns:xmpp-framing',
  /** RFC 6121 */
  roster: 'jabber:iq:roster',
  /** XEP-0077 */
  register: 'jabber:iq:register',
  registerFeature: 'http://jabber.org/features/iq-register',
  /** XEP-0191 */
  blocking: 'urn:xmpp:blocking',
  /** XEP-0198 */
  sm: 'urn:xmpp:sm:3',
  /** XEP-0249 */
  conference: 'jabber:x:conference',
  /** XEP-0280 */
  carbons: 'urn:xmpp:carbons:2',
  /** XEP-0386 */
  bind2: 'urn:xmpp:bind:0',
  /** XEP-0388 */
  sasl2: 'urn:xmpp:sasl:2',
  /** XEP-0484 */
  fast: 'urn:xmpp:fast:0',
  /** XEP-0004 */
  forms: 'jabber:x:data',
  /** XEP-0030 */
  discoInfo: 'http://jabber.org/protocol/disco#info',
  discoItems: 'http://jabber.org/protocol/disco#items',
  /** XEP-0045 */
  muc: 'http://jabber.org/protocol/muc',
  mucUser: 'http://jabber.org/protocol/muc#user',
  mucAdmin: 'http://jabber.org/protocol/muc#admin',
  mucOwner: 'http://jabber.org/protocol/muc#owner',
  mucConfig: 'http://jabber.org/protocol/muc#roomconfig',
  /** XEP-0059 */
  rsm: 'http://jabber.org/protocol/rsm',
  /** XEP-0060 */
  pubsub: 'http://jabber.org/protocol/pubsub',
  pubsubEvent: 'http://jabber.org/protocol/pubsub#event',
  /** XEP-0085 */
  chatStates: 'http://jabber.org/protocol/chatstates',
  /** XEP-0115 */
  caps: 'http://jabber.org/protocol/caps',
  /** XEP-0184 */
  receipts: 'urn:xmpp:receipts',
  /** XEP-0203 */
  delay: 'urn:xmpp:delay',
  /** XEP-0297 */
  forward: 'urn:xmpp:forward:0',
  /** XEP-0308 */
  correct: 'urn:xmpp:message-correct:0',
  /** XEP-0313 */
  mam: 'urn:xmpp:mam:2',
  /** XEP-0333 */
  markers: 'urn:xmpp:chat-markers:0',
  /** XEP-0334 */
  hints: 'urn:xmpp:hints',
  /** XEP-0359 */
  ids: 'urn:xmpp:sid:0',
  /** XEP-0363 */
  httpUpload: 'urn:xmpp:http:upload:0',
  /** XEP-0380 */
  eme: 'urn:xmpp:eme:0',
  /** XEP-0402 */
  bookmarks: 'urn:xmpp:bookmarks:1',
  /** XEP-0424 */
  retract: 'urn:xmpp:message-retract:1',
  /** XEP-0428 */
  fallback: 'urn:xmpp:fallback:0',
  /** XEP-0444 */
  reactions: 'urn:xmpp:reactions:0',
  /** XEP-0446 */
  fileMetadata: 'urn:xmpp:file:metadata:0',
  /** XEP-0447 */
  fileSharing: 'urn:xmpp:sfs:0',
  urlData: 'http://jabber.org/protocol/url-data',
  /** XEP-0448 */
  encryptedSharing: 'urn:xmpp:esfs:0',
  /** XEP-0461 */
  reply: 'urn:xmpp:reply:0',
  /** XEP-0490 */
  displayedSync: 'urn:xmpp:mds:displayed:0',
} as const;
