import { describe, expect, test } from 'vitest';
import { paperFontFaces, paperFontFiles } from '../../../../shared/papers/font-faces.ts';
import { paperHtml } from '../../../../shared/papers/html.ts';
import { invitationPaper } from '../../../../shared/papers/invitation.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { aGathering, anIssuer, head } from './sample.ts';

const invitation = (name: string, title = 'Chủ tịch UBND xã') =>
  invitationPaper({
    issuer: anIssuer(),
    issue: { number: 3, issuedOn: '2027-01-11' },
    signer: head,
    gathering: aGathering(),
    guests: [{ name, title, honorific: 'Ông' }],
    notes: [],
    recipients: [],
    draftedBy: null,
  });

const html = (...papers: ReturnType<typeof invitation>[]) =>
  paperHtml({ papers, layout: stateLayout, fontFaces: '' });

describe('the page of a paper', () => {
  test('shows hostile names as text: no tag, no attribute, no entity of theirs', () => {
    const page = html(
      invitation('<script>alert(1)</script>', '"><img src=x onerror=alert(1)> &lt; \' </style>'),
    );
    expect(page).toContain('Ông &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp;lt; &#39; &lt;/style&gt;');
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  test('escapes the title of the document too', () => {
    const paper = { ...invitation('A'), subject: '</title><script>x</script>' };
    expect(html(paper)).toContain('<title>Giấy mời - &lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>');
  });

  test('is whole in itself: nothing in it can be fetched, nothing runs', () => {
    const page = html(invitation('A'));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:|src=|href=|<script|url\(/);
  });

  test('is Vietnamese to a screen reader, with one main heading for each paper', () => {
    const page = html(invitation('A'), invitation('B'));
    expect(page).toContain('<html lang="vi">');
    expect(page.match(/<h1 /g)).toHaveLength(2);
    expect(page.match(/<section /g)).toHaveLength(2);
  });

  test('gives Tinos in every style and for every Vietnamese letter', () => {
    const css = paperFontFaces((file) => `app://x/${file}`);
    expect(paperFontFiles).toHaveLength(12);
    expect(css.match(/@font-face/g)).toHaveLength(12);
    expect(css).toContain('url("app://x/tinos-vietnamese-700-italic.woff2")');
    expect(css).toMatch(/U\+1EA0-1EF9/);
  });
});
