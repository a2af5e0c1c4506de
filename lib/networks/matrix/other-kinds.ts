/**
 * Kinds of messages that are neither texts nor files, as the inbox has them: places, and polls as a text that can be read
 * (MSC3381; votes are not counted here). Must not know who says it.
 * @module
 */
import type { MessageBody } from '@/lib/model';
import { isObject, type Json } from './api';

/** Answers of a poll that are shown: the specification lets there be 20. */
const MAX_ANSWERS = 20;
/** UTF-16 units of a question or an answer */
const MAX_LINE = 1_000;

const POLLS = ['m.poll', 'm.poll.start', 'org.matrix.msc3381.poll.start'] as const;
const TEXTS = ['m.text', 'org.matrix.msc1767.text', 'body'] as const;

/** @returns undefined where it is none of these, or not rightly said */
export function otherKind(type: string, content: Json): MessageBody | undefined {
  if (type === 'm.room.message') return placeIn(content);
  const poll = POLLS.map((name) => content[name]).find(isObject);
  return type.endsWith('poll.start') && poll !== undefined ? pollOf(poll) : undefined;
}

function pollOf({ question, answers }: Json): MessageBody | undefined {
  const asked = isObject(question) ? lineOf(question) : '';
  const all: readonly unknown[] = Array.isArray(answers) ? answers.slice(0, MAX_ANSWERS) : [];
  const lines = all.filter(isObject).map(lineOf);
  if (asked === '' || lines.length === 0) return undefined;
  const text = [`📊 ${asked}`, ...lines.map((line) => `• ${line}`)].join('\n');
  return { kind: 'text', text };
}

/** A text in one of the shapes that it had over the years. */
function lineOf(holder: Json): string {
  const text = TEXTS.map((name) => firstOf(holder[name])).find((each) => each !== undefined);
  return (text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, MAX_LINE);
}

function firstOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? first['body'] : first;
  return typeof text === 'string' ? text : undefined;
}

/** RFC 5870, as Matrix uses it */
function placeIn({ msgtype, body, geo_uri: geo }: Json): MessageBody | undefined {
  if (msgtype !== 'm.location' || typeof geo !== 'string') return undefined;
  const found = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(geo);
  const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  const name = typeof body === 'string' ? body : '';
  return { kind: 'location', place: { latitude, longitude, ...(name !== '' && { name }) } };
}
