/**
 * What a window need not have when it opens: loaded when it is first drawn, by its own chunk.
 * @module
 */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** @param load the chunk's component; once, and again where that failed */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loading: Promise<FunctionComponent<Props>> | undefined;
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState<FunctionComponent<Props> | undefined>(undefined);
    useEffect(() => {
      let isThere = true;
      loading ??= load();
      loading.then(
        (component) => isThere && setLoaded(() => component),
        () => {
          // The next time it is wanted it is asked for again.
          loading = undefined;
        },
      );
      return () => {
        isThere = false;
      };
    }, []);
    return Loaded === undefined ? null : <Loaded {...props} />;
  };
}
