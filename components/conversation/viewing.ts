/**
 * Which picture of the open conversation is looked at, large: chosen in the timeline or among what was
 * shared, drawn once for the window.
 * @module
 */
import type { Signal } from '@preact/signals';
import { createContext } from 'preact';

/** Its message's key; undefined while none is. Absent where a window shows no picture large. */
export const ViewingContext = createContext<Signal<string | undefined> | undefined>(undefined);
