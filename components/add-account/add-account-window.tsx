/**
 * The page that adds an account: one step at a time, each saying its limits before it asks.
 * @module
 */
import { OPEN_NETWORKS, type AddAccountView, type AddStep, type Words } from '@/lib/view';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords, WordsContext } from '../words';
import { DoneStep, SigningInStep } from './last-steps';
import { NetworkStep } from './network-step';
import { NoticeStep } from './notice-step';
import { PasswordStep } from './password-step';
import { ProviderStep } from './provider-step';
import '../styles/add-account.css';

export type AddAccountWindowProps = {
  readonly view: AddAccountView;
  readonly words: Words;
  readonly onOpenInbox: () => void;
  readonly onOpenKits: () => void;
};

export function AddAccountWindow({ words, ...page }: AddAccountWindowProps) {
  const { view } = page;
  return (
    <WordsContext.Provider value={words}>
      <main class="add" data-step={view.step.value}>
        <Progress view={view} />
        <div class="add__card" key={view.step.value}>
          <Step {...page} />
        </div>
      </main>
    </WordsContext.Provider>
  );
}

const ORDER: readonly AddStep[] = ['network', 'provider', 'notice', 'signing-in', 'done'];
/** Where nobody has to vouch for the person. */
const ORDER_BY_PASSWORD: readonly AddStep[] = ['network', 'password', 'done'];

function Progress({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const isOpen = OPEN_NETWORKS.some((network) => network === view.network.value);
  const order = isOpen && view.step.value !== 'network' ? ORDER_BY_PASSWORD : ORDER;
  const at = order.indexOf(view.step.value);
  const canGoBack = ['provider', 'notice', 'password'].includes(view.step.value);
  return (
    <header class="add__head">
      <h1 class="add__title">{words.say('add.title')}</h1>
      <p class="add__progress">
        <span class="unseen">{words.say('add.step', { now: at + 1, all: order.length })}</span>
        {order.map((step, index) => (
          <span key={step} class={index <= at ? 'add__dot add__dot--past' : 'add__dot'} />
        ))}
      </p>
      {canGoBack && (
        <span class="add__back">
          <Button kind="link" testId="step-back" onClick={() => view.back()}>
            <Icon name="back" />
            {words.say('add.back')}
          </Button>
        </span>
      )}
    </header>
  );
}

function Step({ view, onOpenInbox, onOpenKits }: Omit<AddAccountWindowProps, 'words'>) {
  const step = view.step.value;
  if (step === 'network') return <NetworkStep view={view} onOpenKits={onOpenKits} />;
  if (step === 'provider') return <ProviderStep view={view} />;
  if (step === 'password') return <PasswordStep view={view} />;
  if (step === 'notice') return <NoticeStep view={view} />;
  if (step === 'signing-in') return <SigningInStep view={view} />;
  return <DoneStep view={view} onOpenInbox={onOpenInbox} />;
}
