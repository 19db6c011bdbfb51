/** Puts facts into the places of a sentence, such as `{{name}}`; a fact that is missing shows as '…'. */
export const filled = (sentence: string, facts: Readonly<Record<string, unknown>> = {}): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(facts[name] ?? '…'));
