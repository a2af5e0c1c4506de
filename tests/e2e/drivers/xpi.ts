/**
 * A built extension as the one file that Firefox installs from a profile's folder: a ZIP whose members are stored as
 * they are (APPNOTE.TXT 6.3.10 §4.3). For tests only; releases are packed by WXT.
 * @module
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

type Member = {
  readonly name: Buffer;
  readonly content: Buffer;
  /** where its local header begins */
  readonly at: number;
};

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 2.0, the least that any reader knows */
const VERSION = 20;
/** UTF-8 names */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that a ZIP can say */
const DATE = 0x21;

/** Puts the build where the profile's next start finds and enables it. A build that stands there stays. */
export function installInto(profile: string, extension: string, id: string): void {
  const folder = join(profile, 'extensions');
  const file = join(folder, `${id}.xpi`);
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) return;
  writeFileSync(file, packed(extension));
}

function packed(folder: string): Buffer {
  const pieces: Buffer[] = [];
  const members: Member[] = [];
  let at = 0;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const path of filesIn(folder)) {
    const member = { name: Buffer.from(path), content: readFileSync(join(folder, path)), at };
    members.push(member);
    add(numbers([4, LOCAL_HEADER], ...description(member)));
    add(member.name);
    add(member.content);
  }
  const directoryAt = at;
  for (const member of members) {
    add(
      numbers(
        [4, CENTRAL_HEADER],
        [2, VERSION],
        ...description(member),
        // comment, disk, attributes: none
        ...[2, 2, 2, 4].map((width): Field => [width, 0]),
        [4, member.at],
      ),
    );
    add(member.name);
  }
  const count = members.length;
  const disks: readonly Field[] = [
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
  ];
  add(numbers(...disks, [4, at - directoryAt], [4, directoryAt], [2, 0]));
  return Buffer.concat(pieces);
}

/** Bytes and value of one number, little-endian. */
type Field = readonly [width: number, value: number];

/** What both headers of a member say of it, from the version on. */
function description({ name, content }: Member): readonly Field[] {
  const { length } = content;
  const stored: readonly Field[] = [
    [2, VERSION],
    [2, FLAGS],
    [2, 0],
    [2, 0],
    [2, DATE],
  ];
  return [...stored, [4, crc32(content)], [4, length], [4, length], [2, name.length], [2, 0]];
}

function numbers(...fields: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}

/** Every file below a folder, by its path from there with slashes. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
