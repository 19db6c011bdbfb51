import type { Inventory } from '../handover/inventory.ts';
import type { Of } from '../records/index.ts';

/** What the operations of this area answer. */
export type HandoverOutputs = {
  'handover.inventory': Inventory;
  'handover.begin': Of<'handover'>;
  'handover.save': Of<'handover'>;
  'handover.step': Of<'handover'>;
  'handover.take-over': Of<'handover'>;
  'handover.receive': Of<'handover'>;
  'handover.sign': Of<'handover'>;
  'handover.cancel': Of<'handover'>;
  'handover.move': Of<'handover'>;
  'handover.take-back': Of<'handover'>;
  'handover.arrive': Of<'handover'>;
};
