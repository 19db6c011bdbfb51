const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

type WordParagraph = { style: string | null; keepNext: boolean; text: string };

/** Every paragraph: its style and its text, in the order of the file. */
export const paragraphs = (xml: string): WordParagraph[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? null,
    keepNext: inner.includes('<w:keepNext/>'),
    text: decoded(
      inner
        .replace(/<w:br\/>/g, '\n')
        .replace(/<w:pPr>.*?<\/w:pPr>/gs, '')
        .replace(/<(?!\/?w:t[ >])[^>]*>/g, '')
        .replace(/<[^>]*>/g, ''),
    ),
  }));
