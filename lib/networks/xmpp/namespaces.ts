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
  /** XEP-0077 */
  register: 'jabber:iq:register',
  registerFeature: 'http://jabber.org/features/iq-register',
  /** XEP-0198 */
  sm: 'urn:xmpp:sm:3',
  /** XEP-0280 */
  carbons: 'urn:xmpp:carbons:2',
  /** XEP-0386 */
  bind2: 'urn:xmpp:bind:0',
  /** XEP-0388 */
  sasl2: 'urn:xmpp:sasl:2',
  /** XEP-0484 */
  fast: 'urn:xmpp:fast:0',
} as const;
