/**
 * Schemas of what a message says, as windows hand it over: texts, cards, places, previews. Worker side, as requests.ts.
 * @module
 */
import * as v from 'valibot';
import { MAX_CARDS, MAX_CARD_LINES, MAX_LABEL, MAX_LINK, MAX_TEXT, MAX_THUMBNAIL } from './consts';

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/\S/));
const label = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_LABEL));
const labels = v.pipe(v.array(label), v.maxLength(MAX_CARD_LINES), v.readonly());
export const cards = v.pipe(
  v.array(v.strictObject({ name: label, numbers: labels, emails: labels })),
  v.minLength(1),
  v.maxLength(MAX_CARDS),
  v.readonly(),
);
export const thumbnail = v.pipe(
  v.string(),
  v.maxLength(MAX_THUMBNAIL),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
);
export const place = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  name: v.optional(label),
  address: v.optional(label),
});

export const link = v.pipe(v.string(), v.maxLength(MAX_LINK), v.regex(/^https?:\/\//i));
const saying = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_LINK));
export const linkPreview = v.strictObject({
  url: link,
  title: saying,
  description: v.exactOptional(saying),
  thumbnail: v.exactOptional(thumbnail),
});
