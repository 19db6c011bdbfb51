/** A tag or the text between two tags; `tag` is null for text. */
export type Token = {
  tag: string | null;
  closing: boolean;
  empty: boolean;
  attributes: string;
  text: string;
};

const pieces = /<(\/?)([\w:.-]+)([^<>]*)>|([^<]+)|</g;

/** The tags and texts of an XML part in their order; in time that grows with its length alone. */
export function* tokensOf(xml: string): Generator<Token> {
  for (const [, slash = '', tag, rest = '', text = ''] of xml.matchAll(pieces)) {
    const empty = rest.endsWith('/');
    yield { tag: tag ?? null, closing: slash === '/', empty, attributes: rest, text };
  }
}

/** The value of an attribute, or ''. */
export function attributeOf(attributes: string, name: string): string {
  const at = attributes.indexOf(`${name}="`);
  if (at < 0) return '';
  const from = at + name.length + 2;
  const end = attributes.indexOf('"', from);
  return end < 0 ? '' : textOfEntity(attributes.slice(from, end));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&amp;` and `&#225;` as the characters they stand for. */
export const textOfEntity = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
