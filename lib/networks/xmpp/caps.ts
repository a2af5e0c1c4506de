/**
 * XEP-0115 1.6.0 (2022-03): what this program tells its own server that it understands, so that news of the person's own
 * programs come by themselves. Nothing else is told of it, and of nobody else is it asked. Must not know lines.
 * @module
 */
import { xml, type XmlElement } from '@/lib/codec';
import { NS } from './namespaces';

const NODE = 'urn:rialto';

/** In the order in which the hash takes them (§5.1). */
export const FEATURES = [NS.caps, NS.discoInfo, `${NS.displayedSync}+notify`] as const;

/** SHA-1 over identity and features as §5.1 spells them; a test holds it to them. */
const VER = 'dJqRtDwzVtwuJCk9WLWdXHOiWsI=';

/** In our presence. */
export const OURSELVES = xml('c', NS.caps, { hash: 'sha-1', node: NODE, ver: VER });

/** The answer to our server's question what that stands for. */
export function whatWeAre(): XmlElement {
  return xml(
    'query',
    NS.discoInfo,
    { node: `${NODE}#${VER}` },
    xml('identity', NS.discoInfo, { category: 'client', type: 'web' }),
    ...FEATURES.map((feature) => xml('feature', NS.discoInfo, { var: feature })),
  );
}
