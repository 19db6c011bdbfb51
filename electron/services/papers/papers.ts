import { join } from 'node:path';
import { paperHtml } from '../../../shared/papers/html.ts';
import { paperTitle } from '../../../shared/papers/paper.ts';
import { stateLayout } from '../../../shared/papers/state-layout.ts';
import { programFolder } from '../../data/paths.ts';
import type { Handlers } from '../../doors/answer.ts';
import { paperDocx } from '../../exports/docx.ts';
import { paperFontData } from '../../pdf/font-data.ts';
import type { Needs } from '../needs.ts';
import { type DrawnPaper, drawPaper, type PaperRequest } from './paper-inputs.ts';

type PapersChannel = 'papers.preview' | 'papers.save' | 'papers.print';

/** Papers as preview, PDF, Word and print: each is the same model, and all but Word the same page. */
export function createPapersHandlers({
  store,
  desk,
  clock,
}: Pick<Needs, 'store' | 'desk' | 'clock'>): Pick<Handlers, PapersChannel> {
  let fonts: Promise<string> | undefined;
  const draw = async (request: PaperRequest) => drawPaper(store, request, clock.today());
  const page = async ({ papers }: DrawnPaper): Promise<string> => {
    fonts ??= paperFontData(join(programFolder(), 'assets', 'fonts', 'tinos'));
    return paperHtml({ papers, layout: stateLayout, fontFaces: await fonts });
  };

  return {
    'papers.preview': async (request) => {
      const drawn = await draw(request);
      return { paper: request.paper, title: titleOf(drawn), html: await page(drawn) };
    },
    'papers.save': async ({ paper, format }) => {
      const drawn = await draw(paper);
      const bytes =
        format === 'pdf'
          ? await desk.pdf.print(await page(drawn))
          : await paperDocx({ papers: drawn.papers, layout: stateLayout });
      return desk.deliver({ name: `${fileNameOf(drawn)}.${format}`, bytes });
    },
    'papers.print': async (request) => {
      const drawn = await draw(request);
      return desk.print({ title: titleOf(drawn), html: await page(drawn) });
    },
  };
}

const titleOf = ({ papers: [first], fileName }: DrawnPaper): string => (first ? paperTitle(first) : fileName);

/** Words of the book stand in it: what a file system would read as a path or refuse becomes a dash. */
const fileNameOf = ({ fileName }: DrawnPaper): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
  fileName.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-');
