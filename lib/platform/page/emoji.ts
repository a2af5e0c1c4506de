/**
 * The lists of emoji and of their names, which lie among the extension's own files
 * (tests/run/emoji-files.ts draws them).
 * @module
 */
import type { EmojiFiles, EmojiNames } from '@/lib/model';

/** @param language a primary subtag that Rialto speaks; rejects where a file cannot be read */
export async function emojiFiles(language: string): Promise<EmojiFiles> {
  const [all, names, english] = await Promise.all([
    read<Pick<EmojiFiles, 'groups' | 'toned'>>('all'),
    read<EmojiNames>(language),
    read<EmojiNames>('en'),
  ]);
  return { ...all, names, english };
}

async function read<Contents>(name: string): Promise<Contents> {
  const answer = await fetch(`/emoji/${name}.json`);
  return (await answer.json()) as Contents;
}
