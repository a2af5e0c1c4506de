/**
 * What is opened now and then says words that its window began without: they are loaded first.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

export function WholeWords({ children }: { readonly children: () => ComponentChildren }) {
  const words = useWords();
  const [are, setAre] = useState(false);
  useEffect(() => {
    let isThere = true;
    words.whole().then(
      () => isThere && setAre(true),
      // Asked again the next time that it is opened.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [words]);
  return are ? <>{children()}</> : null;
}
