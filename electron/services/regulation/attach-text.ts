import { AppError } from '../../../shared/errors.ts';
import { citation } from '../../../shared/regulation/profile/rule.ts';
import { checkCitations } from '../../../shared/regulation/text/check-citations.ts';
import { textOfReading } from '../../../shared/regulation/text/text-of-reading.ts';
import type { Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { needRegulation } from './regulation-reader.ts';

/** Named in a refusal; more of them would fill the screen. */
const mostNamed = 5;

/**
 * Keeps the words of a version whose rules are in the book already; the rules stay as they are. Errors:
 * 'not-found', 'not-a-regulation', 'citations-unresolved' where a rule cites an Điều or khoản that the text has not.
 */
export const createAttachTextHandlers = (store: Store): Pick<Handlers, 'regulation.attach-text'> => ({
  'regulation.attach-text': ({ id, text }, context) =>
    store.change(by(context, 'regulation.attach-text'), (edit) => {
      const { rules } = edit.need('regulation', id);
      const words = textOfReading(needRegulation(text));
      const missing = checkCitations(rules, words).filter(({ stands }) => stands === 'no-place');
      const places = [...new Set(missing.map(({ at }) => citation(at)))];
      if (places.length > 0) {
        const named = places.slice(0, mostNamed).join('; ') + (places.length > mostNamed ? ' …' : '');
        throw new AppError('citations-unresolved', { details: { places: named, count: places.length } });
      }
      edit.change('regulation', id, { text: words });
      return { id, articles: words.articles.length };
    }),
});
