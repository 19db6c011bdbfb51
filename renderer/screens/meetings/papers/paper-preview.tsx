import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { Loaded } from '../../../components/page/loaded.tsx';
import { reading } from '../../../queries.ts';
import classes from './paper-preview.module.css';

type Props = { paper: Of<'meeting-paper'>; tall?: boolean };

/** The very page that is printed. Where somebody has scrolled to stays when the words change. */
export function PaperPreview({ paper, tall = false }: Props) {
  const { t } = useTranslation('papers');
  const scrolled = useRef(0);
  const preview = useQuery({
    ...reading('papers.preview', { paper: paper.type, paperId: paper.id }),
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const goBack = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const page = currentTarget.contentWindow;
    if (page === null) return;
    page.scrollTo(0, scrolled.current);
    page.addEventListener('scroll', () => {
      scrolled.current = page.scrollY;
    });
  };
  return (
    <Loaded query={preview}>
      {({ html, title }) => (
        <div className={classes.frame}>
          <iframe
            className={tall ? classes.tall : classes.sheet}
            title={t('preview', { title })}
            srcDoc={html}
            // No script runs in it; the same origin lets the place be found again.
            sandbox="allow-same-origin"
            onLoad={goBack}
          />
        </div>
      )}
    </Loaded>
  );
}
