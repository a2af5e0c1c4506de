/**
 * Step 1: which network, with what to expect of it.
 * @module
 */
import { JOINABLE, OPEN_NETWORKS, type AddAccountView, type Joinable } from '@/lib/view';
import { Button } from '../parts/button';
import { NetworkMark } from '../parts/network-mark';
import { useWords } from '../words';
import { Expectations } from './expectations';
import { Gatekeepers } from './gatekeepers';
import { StepTitle } from './step-title';

type NetworkStepProps = { readonly view: AddAccountView; readonly onOpenKits: () => void };

export function NetworkStep({ view, onOpenKits }: NetworkStepProps) {
  const words = useWords();
  return (
    <>
      <StepTitle text={words.say('add.network.title')} />
      <p>{words.say('add.network.intro')}</p>
      <div class="networks">
        {JOINABLE.map((network) => (
          <NetworkCard key={network} network={network} onChoose={() => view.choose(network)} />
        ))}
      </div>
      <h3 class="add__subhead">{words.say('add.network.limits-title')}</h3>
      <Expectations
        sentences={[
          words.say('add.network.limit.identity'),
          words.say('add.network.limit.history'),
          words.say('add.network.limit.opt-in'),
        ]}
      />
      <h3 class="add__subhead">{words.say('add.network.open-title')}</h3>
      <div class="networks">
        {OPEN_NETWORKS.map((network) => (
          <NetworkCard key={network} network={network} onChoose={() => view.choose(network)} />
        ))}
      </div>
      <Button kind="link" id="have-kit" onClick={onOpenKits}>
        {words.say('kit.have-one')}
      </Button>
      <Gatekeepers />
    </>
  );
}

type NetworkCardProps = { readonly network: Joinable; readonly onChoose: () => void };

function NetworkCard({ network, onChoose }: NetworkCardProps) {
  const words = useWords();
  return (
    <button type="button" id={`network-${network}`} class="network" onClick={onChoose}>
      <NetworkMark network={network} />
      <span class="network__name">{words.say(`network.${network}`)}</span>
      <span class="network__what">{words.say(`add.network.${network}`)}</span>
    </button>
  );
}
