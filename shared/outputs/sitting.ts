/** What the operations of this area answer. */
export type SittingOutputs = {
  'sitting.write': { id: string };
};
