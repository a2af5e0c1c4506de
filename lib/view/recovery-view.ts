/**
 * The page of recovery kits: making one, proving that it opens, bringing accounts back. Secrets are
 * typed here, cross to the worker once, and are forgotten when the person leaves the step.
 * @module
 */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { LiveKitMaking, type KitMaking, type MakingParts } from './kit-making';
import { LiveKitOpening, type KitOpening } from './kit-opening';
import { KitTask, type KitTaskParts } from './kit-task';
import { codeOf } from './problems';

export type RecoveryStep = 'start' | 'make' | 'drill' | 'restore';

export type RecoveryParts = KitTaskParts & MakingParts;

export interface RecoveryView {
  readonly step: ReadonlySignal<RecoveryStep>;
  /** `locked`: nothing can be made or brought back before it is unlocked; a drill can be done */
  readonly inbox: ReadonlySignal<'loading' | 'locked' | 'empty' | 'filled'>;
  readonly busy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  readonly making: KitMaking;
  readonly opening: KitOpening;
  go(step: RecoveryStep): void;
}

/** @param first where the page begins: whoever adds accounts wants to bring some back */
export function createRecoveryView(
  parts: RecoveryParts,
  first: RecoveryStep = 'start',
): RecoveryView {
  const { bus } = parts;
  const task = new KitTask(parts);
  const making = new LiveKitMaking(task, parts);
  const opening = new LiveKitOpening(task);
  const step = signal<RecoveryStep>(first);
  const inbox = signal<'loading' | 'locked' | 'empty' | 'filled'>('loading');
  const look = async (): Promise<void> => {
    try {
      const { accounts } = await bus.ask('inbox.snapshot', {});
      inbox.value = accounts.length === 0 ? 'empty' : 'filled';
    } catch (error) {
      // Whatever else keeps it shut is told by the windows of the inbox; here it is asked again.
      const code = codeOf(error);
      inbox.value = code === 'locked' || code === 'lost' ? 'locked' : 'loading';
    }
  };
  bus.onConnect(() => void look());
  return {
    step,
    inbox,
    busy: task.busy,
    problem: task.problem,
    making,
    opening,
    go: (next) =>
      batch(() => {
        making.forget();
        opening.forget();
        task.problem.value = undefined;
        step.value = next;
        void look();
      }),
  };
}
