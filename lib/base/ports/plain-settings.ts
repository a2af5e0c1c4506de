/**
 * Where settings lie that must be known before anything is unlocked. Unsealed: nothing of people
 * or chats belongs here.
 * @module
 */
export interface PlainSettingsStorage {
  /** what was last written, as it lies there; undefined where nothing ever was */
  read(): Promise<unknown>;
  /** @param value JSON */
  write(value: object): Promise<void>;
}
