import { Button, Group, Stack, Stepper, Text, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownNames } from '../../../shared/regulation/profile/names.ts';
import {
  type BookDraft,
  draftKey,
  errorsOfStep,
  isOwn,
  type Part,
  rulesOf,
  type Step,
  soundDraft,
  steps,
  toSetup,
  valuesOf,
} from '../../../shared/setup/book-draft.ts';
import { focusFirstInvalid } from '../../components/form/focus-first-invalid.ts';
import { forgetDraft, useDraft } from '../../components/form/use-draft.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import type { Language } from '../../i18n.ts';
import { callAs } from '../../own-names.ts';
import { useOperation, useReadAnew } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import classes from './first-run.module.css';
import { ReadStep, readingKey } from './read-step.tsx';
import { StepContent } from './step-content.tsx';

/** A new book, a few fields a step; what is typed is kept until the book is set up. */
export function NewBook() {
  const { t, i18n } = useTranslation('firstRun');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const kept = useDraft<BookDraft>(draftKey);
  const [draft, setDraft] = useState(() => soundDraft(kept.draft));
  const [tried, setTried] = useState(false);
  const setup = useOperation('setup.create');
  const readAnew = useReadAnew();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const step = steps[draft.step] ?? 'commune';
  const values = valuesOf(draft, today);
  const errors = errorsOfStep(step, draft, today);
  const isLast = step === 'review';
  const isReading = draft.isReading && isOwn(draft);

  function change(next: BookDraft) {
    setDraft(next);
    kept.keep(next);
  }
  function goTo(index: number) {
    setTried(false);
    setup.reset();
    change({ ...draft, step: index, reached: Math.max(draft.reached, index), isReading: false });
  }
  const read = (isReading: boolean) => change({ ...draft, isReading });
  const type = (part: Part, field: string, value: unknown) =>
    change({ ...draft, typed: { ...draft.typed, [part]: { ...draft.typed[part], [field]: value } } });

  // From the choice of the regulation on, the steps speak of the group and the roles as it does.
  const rules = rulesOf(draft);
  useEffect(() => {
    callAs(ownNames(rules));
    return () => callAs(ownNames(null));
  }, [rules]);

  // Whoever works by keyboard or listens begins at the head of the step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step alone moves the focus, and the reader in it.
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [draft.step, draft.isReading]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (Object.keys(errors).length > 0) {
      setTried(true);
      focusFirstInvalid(form.current);
      return;
    }
    if (!isLast) return goTo(draft.step + 1);
    void create();
  }
  /** The book may be on the screen before the answer is here: what was typed is dropped all the same. */
  async function create() {
    try {
      await setup.mutateAsync(toSetup(draft, today, i18n.language as Language));
    } catch {
      // The refusal stands in `setup.error`.
      return;
    }
    kept.forget();
    forgetDraft(readingKey);
    window.scrollTo(0, 0);
    readAnew();
  }

  const given = { draft, values, errors: tried ? errors : {}, onType: type, onRead: () => read(true) };
  return (
    <div className={classes.steps}>
      <Stepper
        active={draft.step}
        onStepClick={goTo}
        orientation="vertical"
        size="sm"
        aria-label={t('steps.label')}
        classNames={{ stepBody: classes.stepBody ?? '' }}
      >
        {steps.map((one, index) => (
          <Stepper.Step
            key={one}
            label={t(`steps.${one}`)}
            allowStepSelect={index <= draft.reached}
            aria-current={one === step ? 'step' : undefined}
          />
        ))}
      </Stepper>
      {isReading ? (
        <ReadStep
          heading={heading}
          onRead={(own) => change({ ...draft, own, hasGroup: null, isReading: false })}
          onBack={() => read(false)}
        />
      ) : (
        <form ref={form} onSubmit={submit} noValidate className={classes.part}>
          <Stack>
            <div>
              <Title order={2} size="h3" ref={heading} tabIndex={-1}>
                {t(`${step}.title`)}
              </Title>
              <Text c="dimmed" size="sm">
                {t(`${step}.hint`)}
              </Text>
            </div>
            <StepContent step={step} given={given} onDraft={change} onGo={goTo} />
            <FailureNotice error={setup.error} />
            <Group justify="space-between">
              <Button variant="default" disabled={draft.step === 0} onClick={() => goTo(draft.step - 1)}>
                {app('actions.back')}
              </Button>
              <Button
                type="submit"
                loading={setup.isPending}
                variant={isSkipped(step, draft) ? 'default' : 'filled'}
              >
                {isLast ? t('review.create') : isSkipped(step, draft) ? t('list.skip') : app('actions.next')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </div>
  );
}

const isSkipped = (step: Step, draft: BookDraft): boolean => step === 'list' && draft.members.length === 0;
