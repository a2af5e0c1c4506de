/**
 * XML as XMPP uses it (RFC 6120 §11: no declarations, comments, instructions or entities of its own): elements as values,
 * with namespaces already resolved. Must not know what any element means.
 * @module
 */

export type XmlElement = {
  /** without a prefix */
  readonly name: string;
  readonly ns: string;
  /** by name as written; of prefixed ones only `xml:…` keep theirs */
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

/** An element, or a run of text. */
export type XmlNode = XmlElement | string;

/** What may stand for children when an element is made: nothing is left out. */
export type XmlPart = XmlNode | undefined | false;

/**
 * An element. Attributes that are undefined are left out.
 * @param name local name
 */
export function xml(
  name: string,
  ns: string,
  attrs: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly XmlPart[]
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attrs)) if (value !== undefined) given[key] = value;
  return {
    name,
    ns,
    attrs: given,
    children: children.filter((child): child is XmlNode => child !== undefined && child !== false),
  };
}

export function isXml(element: XmlElement, name: string, ns: string): boolean {
  return element.name === name && element.ns === ns;
}

/** The elements among the children. */
export function xmlElements({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child of this name and namespace. */
export function xmlChild(
  element: XmlElement | undefined,
  name: string,
  ns: string,
): XmlElement | undefined {
  return element && xmlElements(element).find((child) => isXml(child, name, ns));
}

export function xmlChildren(
  element: XmlElement | undefined,
  name: string,
  ns: string,
): readonly XmlElement[] {
  return element ? xmlElements(element).filter((child) => isXml(child, name, ns)) : [];
}

/** All text directly inside, joined. */
export function xmlText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The text of the first such child; undefined where there is none. */
export function xmlChildText(
  element: XmlElement | undefined,
  name: string,
  ns: string,
): string | undefined {
  const child = xmlChild(element, name, ns);
  return child && xmlText(child);
}
