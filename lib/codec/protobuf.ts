/**
 * Protobuf messages as typed tables: `defineMessage` makes an encoder and a decoder from field
 * numbers and kinds, over the wire reader and writer of @bufbuild/protobuf. Follows the protobuf
 * encoding guide (protobuf.dev/programming-guides/encoding) for proto2 with explicit presence.
 * Must not know any message: those stand in their own files.
 *
 * Every field is optional: an absent one has no property. Unknown fields are skipped. Of a
 * singular field that is repeated on the wire the last one counts (messages are not merged).
 * Decoded bytes are views into the input, not copies: copy what must outlive it.
 * @module
 */
import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';

import {
  MAX_FIELD_NUMBER,
  MAX_GROUP_DEPTH,
  MAX_PROTOBUF_BYTES,
  MAX_REPEATED_ELEMENTS,
} from './consts';
import { asCodecError, CodecError } from './errors';

type ScalarKind =
  | 'bytes'
  | 'string'
  | 'bool'
  | 'uint32'
  | 'int32'
  | 'uint64'
  | 'bigUint64'
  | 'double';

/** One row of a message's table. Made by `field`; `Value` is the type of the property it gives. */
export interface Field<Value> {
  readonly number: number;
  readonly kind: ScalarKind | 'message';
  readonly repeated: boolean;
  readonly schema: Schema;
  /** only for the type checker: no value ever has it */
  readonly value?: Value;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

type ValueOfFields<Table extends Fields> = {
  readonly [Name in keyof Table]?: Exclude<Table[Name]['value'], undefined>;
};

/** An encoder and decoder of one kind of message. */
export interface Message<Value> {
  /**
   * Writes the fields that are set, in the order of their numbers.
   * @throws CodecError `unencodable` where a number does not fit its field
   */
  encode(value: Value): Uint8Array<ArrayBuffer>;
  /**
   * @param bytes one whole message, at most `MAX_PROTOBUF_BYTES`
   * @returns its known fields; those of kind bytes are views into `bytes`
   * @throws CodecError `truncated`, `bad-wire-type`, `bad-utf8`, `number-too-large`, `too-large`, `bad-protobuf`
   */
  decode(bytes: Uint8Array): Value;
  readonly schema: Schema;
}

/** The value type of a message: `type CertDetails = MessageValue<typeof CertDetails>`. */
export type MessageValue<Of> = Of extends Message<infer Value> ? Value : never;

/** The kinds of fields. `field.uint64` is for numbers that stay below 2^53 and refuses larger ones. */
export const field = {
  bytes: (number: number): Field<Uint8Array> => scalar(number, 'bytes'),
  string: (number: number): Field<string> => scalar(number, 'string'),
  bool: (number: number): Field<boolean> => scalar(number, 'bool'),
  uint32: (number: number): Field<number> => scalar(number, 'uint32'),
  /** signed; enumerations travel as int32 too */
  int32: (number: number): Field<number> => scalar(number, 'int32'),
  uint64: (number: number): Field<number> => scalar(number, 'uint64'),
  /** for ids that may use all 64 bits */
  bigUint64: (number: number): Field<bigint> => scalar(number, 'bigUint64'),
  double: (number: number): Field<number> => scalar(number, 'double'),
  message: <Value>(number: number, message: Message<Value>): Field<Value> => ({
    number,
    kind: 'message',
    repeated: false,
    schema: message.schema,
  }),
  /** an unpacked list (proto2's default); packed numbers are read too */
  repeated: <Value>(of: Field<Value>): Field<readonly Value[]> => ({
    number: of.number,
    kind: of.kind,
    repeated: true,
    schema: of.schema,
  }),
} as const;

/**
 * Makes the encoder and decoder of one message.
 * @param fields property names and their fields; numbers are unique, from 1 to `MAX_FIELD_NUMBER`
 * @throws CodecError `unencodable` where the table is not one (a bug)
 */
export function defineMessage<Table extends Fields>(fields: Table): Message<ValueOfFields<Table>> {
  const schema = compile(fields);
  return {
    schema,
    encode: (value) => encodeMessage(schema, value),
    decode: (bytes) => decodeMessage(schema, bytes) as ValueOfFields<Table>,
  };
}

interface CompiledField {
  readonly name: string;
  readonly number: number;
  readonly kind: ScalarKind | 'message';
  readonly repeated: boolean;
  readonly wireType: WireType;
  /** empty unless the kind is message */
  readonly schema: Schema;
}

/** A compiled table: in the order of numbers for writing, by number for reading. */
export interface Schema {
  readonly ordered: readonly CompiledField[];
  readonly byNumber: readonly (CompiledField | undefined)[];
}

const NO_SCHEMA: Schema = { ordered: [], byNumber: [] };

type Loose = Record<string, unknown>;

function scalar<Value>(number: number, kind: ScalarKind): Field<Value> {
  return { number, kind, repeated: false, schema: NO_SCHEMA };
}

function compile(fields: Fields): Schema {
  const byNumber: (CompiledField | undefined)[] = [];
  for (const [name, { number, kind, repeated, schema }] of Object.entries(fields)) {
    if (!Number.isInteger(number) || number < 1 || number > MAX_FIELD_NUMBER)
      throw new CodecError('unencodable', 'field number');
    while (byNumber.length <= number) byNumber.push(undefined);
    if (byNumber[number] !== undefined) throw new CodecError('unencodable', 'field number twice');
    byNumber[number] = { name, number, kind, repeated, schema, wireType: wireTypeOf(kind) };
  }
  return { byNumber, ordered: byNumber.filter((known) => known !== undefined) };
}

function wireTypeOf(kind: CompiledField['kind']): WireType {
  if (kind === 'bytes' || kind === 'string' || kind === 'message') return WireType.LengthDelimited;
  return kind === 'double' ? WireType.Bit64 : WireType.Varint;
}

function encodeMessage(schema: Schema, value: object): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  try {
    writeFields(writer, schema, value as Loose);
  } catch (cause) {
    throw cause instanceof CodecError ? cause : new CodecError('unencodable', undefined, { cause });
  }
  return writer.finish();
}

function writeFields(writer: BinaryWriter, schema: Schema, value: Loose): void {
  for (const known of schema.ordered) {
    const own = value[known.name];
    if (own === undefined) continue;
    if (known.repeated) for (const element of own as unknown[]) writeField(writer, known, element);
    else writeField(writer, known, own);
  }
}

function writeField(writer: BinaryWriter, known: CompiledField, value: unknown): void {
  writer.uint32((known.number << 3) | known.wireType);
  switch (known.kind) {
    case 'bytes':
      writer.bytes(value as Uint8Array);
      return;
    case 'string':
      writer.string(value as string);
      return;
    case 'bool':
      writer.bool(value as boolean);
      return;
    case 'uint32':
      writer.uint32(value as number);
      return;
    case 'int32':
      writer.int32(value as number);
      return;
    case 'uint64':
      writeSafeUint64(writer, value as number);
      return;
    case 'bigUint64':
      writer.uint64(value as bigint);
      return;
    case 'double':
      writer.double(value as number);
      return;
    case 'message':
      writer.fork();
      writeFields(writer, known.schema, value as Loose);
      writer.join();
  }
}

function writeSafeUint64(writer: BinaryWriter, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new CodecError('unencodable', 'not a safe unsigned integer');
  writer.uint64(value);
}

function decodeMessage(schema: Schema, bytes: Uint8Array): Loose {
  if (bytes.length > MAX_PROTOBUF_BYTES) throw new CodecError('too-large', 'protobuf message');
  const reader = new BinaryReader(bytes);
  try {
    return readFields(reader, schema, bytes.length);
  } catch (cause) {
    throw asCodecError(cause);
  }
}

function readFields(reader: BinaryReader, schema: Schema, end: number): Loose {
  const value: Loose = {};
  const { byNumber } = schema;
  while (reader.pos < end) {
    const [number, wireType] = reader.tag();
    const known = number < byNumber.length ? byNumber[number] : undefined;
    if (known === undefined) reader.skip(wireType, number, MAX_GROUP_DEPTH);
    else if (known.repeated) readElements({ reader, known, wireType, value, end });
    else if (wireType === known.wireType) value[known.name] = readField(reader, known, end);
    else throw new CodecError('bad-wire-type', `field ${number}`);
    if (reader.pos > end) throw new CodecError('truncated', 'field passes its message');
  }
  return value;
}

function readField(reader: BinaryReader, known: CompiledField, end: number): unknown {
  switch (known.kind) {
    case 'message': {
      const ownEnd = readLength(reader, end);
      return readFields(reader, known.schema, ownEnd);
    }
    case 'bytes':
      return reader.bytes();
    case 'string':
      return reader.string(true);
    case 'bool':
      return reader.bool();
    case 'uint32':
      return reader.uint32();
    case 'int32':
      return reader.int32();
    case 'uint64':
      return safeNumber(reader.uint64());
    case 'bigUint64':
      return BigInt(reader.uint64());
    case 'double':
      return reader.double();
    default:
      throw new CodecError('bad-protobuf', 'kind of field');
  }
}

/** @returns where the length-delimited value that starts here ends */
function readLength(reader: BinaryReader, end: number): number {
  const length = reader.uint32();
  const ownEnd = reader.pos + length;
  if (ownEnd > end) throw new CodecError('truncated', 'length passes its message');
  return ownEnd;
}

function safeNumber(value: bigint | string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new CodecError('number-too-large', 'over 2^53');
  return number;
}

interface ElementsAt {
  readonly reader: BinaryReader;
  readonly known: CompiledField;
  readonly wireType: WireType;
  readonly value: Loose;
  readonly end: number;
}

function readElements({ reader, known, wireType, value, end }: ElementsAt): void {
  const list = (value[known.name] ??= []) as unknown[];
  if (wireType === known.wireType) {
    list.push(readField(reader, known, end));
  } else if (wireType === WireType.LengthDelimited) {
    const packedEnd = readLength(reader, end);
    while (reader.pos < packedEnd && list.length <= MAX_REPEATED_ELEMENTS)
      list.push(readField(reader, known, packedEnd));
    if (list.length <= MAX_REPEATED_ELEMENTS && reader.pos !== packedEnd)
      throw new CodecError('truncated', 'packed list');
  } else {
    throw new CodecError('bad-wire-type', `field ${known.number}`);
  }
  if (list.length > MAX_REPEATED_ELEMENTS) throw new CodecError('too-large', 'repeated field');
}
