import { AppError } from '../../../shared/errors.ts';
import type { HandoverStep } from '../../../shared/records/handover.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Edit } from '../records/edit.ts';

/** When a step was done, and by which user. */
export type Done = { at: string; by: string };

type Handover = Of<'handover'>;
type StepRow = Handover['steps'][number];

/** The hand-over while it can still be changed. Errors: 'not-found', 'handover-closed'. */
export function needOpen(edit: Edit, id: string): Handover {
  const handover = edit.need('handover', id);
  if (handover.state !== 'open') throw new AppError('handover-closed');
  return handover;
}

/** The same with a step that was done; done again, it stands once, as done last. */
export const withStep = (
  { steps }: Handover,
  step: HandoverStep,
  { note = '', ...done }: Done & { note?: string },
): { steps: StepRow[] } => ({
  steps: [...steps.filter((one) => one.step !== step), { step, ...done, note }],
});

export const hasStep = ({ steps }: Handover, step: HandoverStep): boolean =>
  steps.some((one) => one.step === step);

/** Refuses what comes before its time. Errors: 'conflict' (reason: which step is first). */
export function needStep(handover: Handover, step: HandoverStep, reason: string): void {
  if (!hasStep(handover, step)) throw new AppError('conflict', { details: { reason } });
}

export const changed = (edit: Edit, { id }: Handover, patch: Partial<Handover>): Handover =>
  edit.change('handover', id, patch);

export const refusedFor = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });
