/**
 * Which way a message goes, and what its writer may not want to send: lines above the field, in
 * nobody's way.
 * @module
 */
import type { ConversationView } from '@/lib/view';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

type Props = { readonly view: ConversationView };

export function TrustPath({ view }: Props) {
  const path = view.path.value;
  if (path === '') return null;
  return (
    <p class="composer__path" title={path} data-testid="trust-path">
      <Icon name={view.header.value.protected ? 'locked' : 'warning'} />
      <span>{path}</span>
    </p>
  );
}

export function Warnings({ view }: Props) {
  const words = useWords();
  return (
    <output class="composer__warnings" data-testid="warnings">
      {view.warnings.shown.value.map(({ kind, text }) => (
        <span key={kind} class="composer__warning" data-warning={kind}>
          <Icon name="warning" />
          <span>{text}</span>
          <IconButton
            icon="close"
            label={words.say('check.hide')}
            testId="hide-warning"
            onClick={() => view.warnings.hide(kind)}
          />
        </span>
      ))}
    </output>
  );
}
