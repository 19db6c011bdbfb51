import type { HandoverStep } from '../../../shared/records/handover.ts';
import type { Of } from '../../../shared/records/index.ts';

export type Handover = Of<'handover'>;

/** The steps of each path as they are shown, in order. */
export const pathSteps = {
  officer: ['check', 'backup', 'receiver', 'take-over', 'passphrase', 'record', 'signed'],
  pc: ['check', 'target', 'move', 'backup', 'sheet'],
} as const satisfies Record<Handover['purpose'], readonly HandoverStep[]>;

export type PathStep = (typeof pathSteps)[Handover['purpose']][number];

export const doneStep = ({ steps }: Handover, step: HandoverStep): Handover['steps'][number] | null =>
  steps.findLast((one) => one.step === step) ?? null;

/** How many of the shown steps are done. */
export const doneCount = (handover: Handover): number =>
  pathSteps[handover.purpose].filter((step) => doneStep(handover, step) !== null).length;

/** The first step that is not done yet; null where all are. */
export const nextStep = (handover: Handover): PathStep | null =>
  pathSteps[handover.purpose].find((step) => doneStep(handover, step) === null) ?? null;
