import { z } from 'zod';

type Plain =
  /** The regulation's own words. */
  | { is: 'text' }
  | { is: 'texts' }
  | { is: 'day' }
  | { is: 'number'; least: number; most: number }
  /** Yes or no. */
  | { is: 'flag' }
  | { is: 'word'; vocabulary: string; codes: readonly string[] }
  | { is: 'words'; vocabulary: string; codes: readonly string[] }
  /** A code, or an office called by its name: one of them, or as many as there are. */
  | { is: 'party'; vocabulary: string; codes: readonly string[] }
  | { is: 'parties'; vocabulary: string; codes: readonly string[] }
  /** How often; `otherwise` are the codes of a period that the text leaves open. */
  | { is: 'cadence'; otherwise: { vocabulary: string; codes: readonly string[] } | null }
  | { is: 'list'; of: Shape }
  | { is: 'fields'; fields: readonly { name: string; shape: Shape }[] };

/** What a value of a rule is made of, for whoever enters one. `open`: it may be left out (null). */
export type Shape = Plain & { open: boolean };

/** The shape of a rule's value from its schema (`ruleDescriptors`). Throws RangeError on a schema no rule has. */
export function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodNullable) return { ...shapeOf(schema.unwrap()), open: true };
  return { ...plainShape(schema), open: false };
}

/** A value that nobody has entered yet: nothing is chosen, nothing is guessed. */
export function blankOf(shape: Shape): unknown {
  if (shape.open) return null;
  switch (shape.is) {
    case 'text':
      return '';
    case 'texts':
    case 'words':
    case 'parties':
    case 'list':
      return [];
    case 'fields':
      return Object.fromEntries(shape.fields.map(({ name, shape: part }) => [name, blankOf(part)]));
    case 'day':
    case 'number':
    case 'flag':
    case 'word':
    case 'party':
    case 'cadence':
      return null;
  }
}

function plainShape(schema: unknown): Plain {
  if (schema instanceof z.ZodUnion) return unionShape(schema.options);
  if (schema instanceof z.ZodEnum) return { is: 'word', ...vocabularyOf(schema) };
  if (schema instanceof z.ZodBoolean) return { is: 'flag' };
  if (schema instanceof z.ZodNumber) {
    return { is: 'number', least: schema.minValue ?? 0, most: Math.min(schema.maxValue ?? 999, 999) };
  }
  if (schema instanceof z.ZodString) return { is: schema.meta()?.shownBy === 'day' ? 'day' : 'text' };
  if (schema instanceof z.ZodArray) return listShape(shapeOf(schema.element));
  if (schema instanceof z.ZodObject) return objectShape(schema);
  throw new RangeError('no rule has values of such a schema');
}

const vocabularyOf = (schema: z.ZodEnum) => ({
  vocabulary: String(schema.meta()?.vocabulary),
  codes: schema.options.map(String),
});

const objectShape = (schema: z.ZodObject): Plain =>
  schema.meta()?.shownBy === 'cadence'
    ? { is: 'cadence', otherwise: null }
    : {
        is: 'fields',
        fields: Object.entries(schema.shape).map(([name, part]) => ({ name, shape: shapeOf(part) })),
      };

/** Either codes beside an office by its name, or codes beside a cadence. */
function unionShape(options: readonly unknown[]): Plain {
  const codes = options.find((one) => one instanceof z.ZodEnum);
  const other = options.find((one) => one instanceof z.ZodObject)?.meta()?.shownBy;
  if (codes && other === 'name') return { is: 'party', ...vocabularyOf(codes) };
  if (codes && other === 'cadence') return { is: 'cadence', otherwise: vocabularyOf(codes) };
  throw new RangeError('no rule has such a choice of values');
}

function listShape(element: Shape): Plain {
  if (element.is === 'word') return { ...element, is: 'words' };
  if (element.is === 'party') return { ...element, is: 'parties' };
  return element.is === 'text' ? { is: 'texts' } : { is: 'list', of: element };
}
