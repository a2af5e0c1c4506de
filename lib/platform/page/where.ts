/**
 * Where this browser is (W3C Geolocation), which the browser asks the person for. Only in tabs: side panels and sidebars
 * show no such question.
 * @module
 */

/** ms that a first fix may take where only satellites know */
const PATIENCE = 30_000;

/** Degrees on the WGS 84 ellipsoid. Never rejects. */
export function locate(): Promise<
  { readonly latitude: number; readonly longitude: number } | 'refused' | 'unknown'
> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'refused' : 'unknown'),
      { enableHighAccuracy: true, timeout: PATIENCE },
    );
  });
}
