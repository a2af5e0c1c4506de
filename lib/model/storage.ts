/**
 * How this browser's disk stands, as windows may know it.
 * @module
 */

/**
 * `low`: room runs out; `full`: the browser has refused to save for want of room; `failing`: it has
 * refused and does not say why. While it refuses, nothing is acknowledged, so nothing is lost.
 */
export type StorageLevel = 'fine' | 'low' | 'full' | 'failing';
