/** Delivery of facts inside the transaction of the act that tells them. Registered once, by wiring.ts. */
import type { RequestContext } from '@/lib/core/context';
import type { Fact, FactOf } from '@/lib/core/facts';

/** Works in the transaction of the context it is given: acts it calls join that transaction. */
export type Listener = (context: RequestContext, fact: Fact) => Promise<void>;

const holder: typeof globalThis & { mingbaiWiring?: readonly Listener[] } = globalThis;

/** A listener to one kind of fact. */
export function on<Kind extends Fact['kind']>(
  kind: Kind,
  listen: (context: RequestContext, fact: FactOf<Kind>) => Promise<unknown>,
): Listener {
  return async (context, fact) => {
    if (isOfKind(fact, kind)) await listen(context, fact);
  };
}

/** Sets the listeners of this process. */
export function wire(listeners: readonly Listener[]): void {
  holder.mingbaiWiring = listeners;
}

/** Runs the listeners of a fact one after the other, in the order of the wiring. */
export async function tell(context: RequestContext, fact: Fact): Promise<void> {
  if (!holder.mingbaiWiring) throw new Error('wiring.ts is not loaded: facts would be lost');
  for (const listener of holder.mingbaiWiring) await listener(context, fact);
}

function isOfKind<Kind extends Fact['kind']>(fact: Fact, kind: Kind): fact is FactOf<Kind> {
  return fact.kind === kind;
}
