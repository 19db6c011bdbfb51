import type { BookDraft, Step } from '../../../shared/setup/book-draft.ts';
import { BodyFields } from './body-fields.tsx';
import { CommuneStep } from './commune-step.tsx';
import { GroupStep } from './group-step.tsx';
import { ListStep } from './list-step.tsx';
import type { StepGiven } from './part-fields.tsx';
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
      return <BodyFields part={step} given={given} />;
    case 'group':
      return <GroupStep given={given} onDraft={onDraft} />;
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
