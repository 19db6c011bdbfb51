/** What the operations of this area answer. */
export type BodiesOutputs = {
  'bodies.add': { committeeId: string; groupId: string | null; regulationId: string };
  'bodies.end': { committeeId: string };
};
