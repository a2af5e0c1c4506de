/**
 * XEP-0004 2.13.1 (2022-07): forms, filled and read. Must not know what they ask.
 * @module
 */
import { xml, xmlChildren, xmlChildText, type XmlElement } from '@/lib/codec';
import { NS } from './namespaces';

/** A form, filled. */
export function formOf(type: string, fields: Readonly<Record<string, string>>): XmlElement {
  const field = (name: string, value: string, kind?: string) =>
    xml('field', NS.forms, { var: name, type: kind }, xml('value', NS.forms, {}, value));
  const filled = Object.entries(fields).map(([name, value]) => field(name, value));
  return xml('x', NS.forms, { type: 'submit' }, field('FORM_TYPE', type, 'hidden'), ...filled);
}

/** The first value of a field in the form of this type; undefined where there is none. */
export function fieldOf(
  parent: XmlElement | undefined,
  type: string,
  name: string,
): string | undefined {
  for (const form of xmlChildren(parent, 'x', NS.forms)) {
    const valueOf = (of: string): string | undefined =>
      xmlChildText(
        xmlChildren(form, 'field', NS.forms).find(({ attrs }) => attrs['var'] === of),
        'value',
        NS.forms,
      );
    if (valueOf('FORM_TYPE') === type) return valueOf(name);
  }
  return undefined;
}
