/**
 * What every view model is given: time, words, and whether a person is looking. All injected,
 * so that tests own them.
 * @module
 */
import type { Clock } from '@/lib/base';
import type { Words } from '@/lib/i18n';
import type { ChatId, EmojiFiles, MediaType } from '@/lib/model';

/** Whether a person can be reading this window: visible and focused. The page services have it. */
export interface Attention {
  attended(): boolean;
  /** Called whenever `attended` may have changed. Returns what stops it. */
  onAttention(listener: () => void): () => void;
}

/** Asking the person to let Rialto speak to hosts. The page services have it. */
export type Permits = {
  /** Inside a click or key handler, before anything is awaited. */
  readonly permitHosts: (addresses: readonly string[]) => Promise<boolean>;
};

/** A file of the person's, as its message will describe it. */
export type DescribedFile = {
  readonly media: MediaType;
  readonly mime: string;
  readonly bytes: Blob;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  /** base64 */
  readonly thumbnail?: string;
};

/** A file of the person's that is being written. */
export type PartsTarget = {
  readonly write: (part: Blob) => Promise<void>;
  /** It is whole. */
  readonly close: () => Promise<void>;
  /** Nothing of it stays. */
  readonly abort: () => Promise<void>;
};

/** What a window does with bytes. The page services have it. */
export type FilePorts = {
  /** Under which an element shows them, until it is released. */
  readonly address: (bytes: Blob) => string;
  readonly release: (address: string) => void;
  /** Among the person's downloads, or where they say. */
  readonly save: (name: string, bytes: Blob) => void;
  /**
   * The same for what is too large to be one: asks where to, inside a click, before anything is awaited.
   * @returns undefined where this browser cannot; `unwanted` where the person thought better of it
   */
  readonly saveInParts: (name: string) => Promise<PartsTarget | 'unwanted'> | undefined;
  /** Opens the window in which a voice message is spoken. */
  readonly record: (chatId: ChatId) => void;
  /** Never rejects. */
  readonly describe: (file: File) => Promise<DescribedFile>;
};

/** Asking the browser where it is. */
export type WherePort = {
  /** Degrees on the WGS 84 ellipsoid. Never rejects. Absent in windows in which a browser cannot ask the person. */
  readonly locate?: () => Promise<
    { readonly latitude: number; readonly longitude: number } | 'refused' | 'unknown'
  >;
  /** Goes on in a window in which it can. */
  readonly elsewhere: (chatId: ChatId) => void;
};

export type Surroundings = {
  readonly clock: Clock;
  readonly words: Words;
  readonly attention: Attention;
  readonly files: FilePorts;
  /** The address at which a page can be asked what it is; undefined where none is. Absent where nobody asks. */
  readonly linkAddress?: (url: string) => string | undefined;
  /** Absent where nobody asks. */
  readonly where?: WherePort;
  /** Into the clipboard; rejects where the browser refuses. */
  readonly copyText: (text: string) => Promise<void>;
  /** Which emoji there are, and their names. Rejects where the window's own files cannot be read. */
  readonly emojiFiles: (language: string) => Promise<EmojiFiles>;
  /** Resolves once this window has nothing more pressing to do. */
  readonly idle: () => Promise<void>;
  /** Asks the person to let Rialto notify them; inside a click or key handler. */
  readonly permitNotices: () => Promise<boolean>;
} & Permits;
