/**
 * The log: events by name with numbers and codes. What could be a secret, an address or a
 * text has no way in: values are numbers, booleans and literals from the code.
 * @module
 */
import { describeError } from './errors';

/** What an event may carry. Strings must be literals of the code (codes, phases), never data. */
export type LogFields = Readonly<Record<string, number | boolean | LogWord>>;

/** A word from the code itself. `word()` refuses anything that could be data. */
export type LogWord = string & { readonly __logWord: true };

/**
 * @throws TypeError where `text` has anything but lower-case letters, digits, `-`, `_`, `/` or is over 64 long:
 * addresses and sentences do not pass
 */
export function word(text: string): LogWord {
  if (!/^[A-Za-z0-9_/-]{1,64}$/.test(text)) throw new TypeError('not a log word');
  return text as LogWord;
}

export interface LogEntry {
  readonly event: string;
  readonly fields: LogFields;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  /** `error` is reduced to its class and code. */
  warn(event: string, error?: unknown, fields?: LogFields): void;
}

/** @param write where entries go (a console, a ring buffer, nowhere) */
export function createLog(write: (level: 'info' | 'warn', entry: LogEntry) => void): Log {
  return {
    info: (event, fields = {}) => write('info', { event, fields }),
    warn: (event, error, fields = {}) =>
      write('warn', {
        event,
        fields:
          error === undefined ? fields : { ...fields, error: describeError(error) as LogWord },
      }),
  };
}

export const silentLog: Log = createLog(() => undefined);
