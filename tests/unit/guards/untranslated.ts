import { parseSync } from 'vite';

type Node = { type: string; start: number; [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Attributes and properties whose value an official reads or hears. */
const shownName =
  /(^|-|[a-z])(alt|caption|description|error|heading|hint|label|lead|legend|message|placeholder|roledescription|summary|title|tooltip|valuetext)$/i;

/** F1 stands on the key itself, in every language. */
const hasLetters = (text: string): boolean =>
  /\p{L}/u.test(text.replace(/&#?\w+;/g, '').replace(/^\s*F\d{1,2}\s*$/, ''));
/** The key of a translation, such as `roster:columns.name`: a component may be given one to look up. */
const isKey = (text: string): boolean => /^[\w-]+(?:[.:][\w-]+)+$/.test(text);
/** Words rather than a code: a space, a capital at the beginning, a letter beyond English. */
const isWords = (text: string): boolean => hasLetters(text) && /\s|^[A-Z]|[^\p{ASCII}]/u.test(text);
const isVietnamese = (text: string): boolean => /(?!\p{ASCII})\p{L}/u.test(text);

/** The pieces of text that an expression may turn into, as far as they stand in it. */
function piecesOf(node: unknown): { text: string; at: number }[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, at: node.start }] : [];
    case 'TemplateLiteral':
      return [...(node.quasis as Node[]), ...(node.expressions as Node[])].flatMap(piecesOf);
    case 'TemplateElement':
      return [{ text: (node.value as { cooked: string }).cooked, at: node.start }];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(piecesOf);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(piecesOf) : [];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : piecesOf(node.left)), ...piecesOf(node.right)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return piecesOf(node.expression);
    default:
      return [];
  }
}

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'JSXNamespacedName') return nameOf(node.name);
  return String(node.name ?? node.value ?? '');
};

/** Where this one node shows words of its own. */
function wordsAt(node: Node): { text: string; at: number }[] {
  switch (node.type) {
    case 'JSXText':
      return hasLetters(String(node.value)) ? [{ text: String(node.value), at: firstLetter(node) }] : [];
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[])
        .filter((child) => child.type === 'JSXExpressionContainer')
        .flatMap(piecesOf)
        .filter(({ text }) => hasLetters(text) && !isKey(text));
    case 'JSXAttribute':
      return shownName.test(nameOf(node.name))
        ? piecesOf(node.value).filter(({ text }) => hasLetters(text) && !isKey(text))
        : [];
    case 'Property':
      return shownName.test(nameOf(node.key)) ? piecesOf(node.value).filter(({ text }) => isWords(text)) : [];
    case 'Literal':
    case 'TemplateElement':
      return piecesOf(node).filter(({ text }) => isVietnamese(text));
    default:
      return [];
  }
}

/** A text begins after the line break and the spaces that precede it. */
const firstLetter = (node: Node): number => node.start + Math.max(0, String(node.raw ?? '').search(/\p{L}/u));

function* everyNode(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* everyNode(item);
  if (!isNode(value)) return;
  yield value;
  for (const inner of Object.values(value)) if (typeof inner === 'object') yield* everyNode(inner);
}

/**
 * The lines of a source of the interface that hold words an official would see and no language could
 * replace: text between tags, labels and the like, and Vietnamese anywhere. 1-based, ascending.
 */
export function untranslatedLines(file: string, source: string): number[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const lines = new Set<number>();
  for (const node of everyNode(program)) {
    for (const { at } of wordsAt(node)) lines.add(source.slice(0, at).split('\n').length);
  }
  return [...lines].sort((one, other) => one - other);
}
