import type { ReactNode } from 'react';
import type { Shape } from '../../../../shared/regulation/profile/shape.ts';
import type { RuleWords } from '../../../../shared/regulation/rule-words.ts';

/** The words of one question, and what is wrong with its answer. */
export type ControlSpeech = {
  word: (code: string) => string;
  part: (field: string) => string;
  period: RuleWords['period'];
  /** The reason why the value at a dotted path cannot be kept. */
  error: (path: string) => ReactNode;
};

export type ValueProps<S extends Shape = Shape> = {
  shape: S;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Where the value stands in its rule: `value.by`. */
  path: string;
  speech: ControlSpeech;
};
