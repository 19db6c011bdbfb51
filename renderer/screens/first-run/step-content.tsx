import type { BookDraft, Step } from '../../../shared/setup/book-draft.ts';
import { CommuneStep } from './commune-step.tsx';
import { ListStep } from './list-step.tsx';
import { PartFields, type StepGiven, useHelp } from './part-fields.tsx';
import { RegulationStep } from './regulation-step.tsx';
import { Review } from './review.tsx';
import { UserStep } from './user-step.tsx';

type Props = {
  step: Step;
  given: StepGiven;
  onDraft: (draft: BookDraft) => void;
  onGo: (step: number) => void;
};

/** What a step asks for. */
export function StepContent({ step, given, onDraft, onGo }: Props) {
  switch (step) {
    case 'commune':
      return <CommuneStep given={given} />;
    case 'committee':
    case 'group':
      return <BodyStep part={step} given={given} />;
    case 'regulation':
      return <RegulationStep given={given} />;
    case 'list':
      return <ListStep given={given} onDraft={onDraft} />;
    case 'user':
      return <UserStep given={given} />;
    case 'review':
      return <Review given={given} onGo={onGo} />;
  }
}

const bodyFields = ['name', 'letterheadName', 'abbreviation', 'from', 'decision', 'sealUse'] as const;

function BodyStep({ part, given }: { part: 'committee' | 'group'; given: StepGiven }) {
  return <PartFields part={part} kind="body" fields={bodyFields} given={given} help={useHelp(part)} />;
}
