import { useTranslation } from 'react-i18next';

type Place = { article: string; clause: string };

/** The place that a proposal is about, in words: «Khoản 1 Điều 7», or the whole of the regulation. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTranslation('proposals');
  return ({ article, clause }) => {
    if (article === '') return t('place.whole');
    return clause === '' ? t('place.article', { article }) : t('place.clause', { article, clause });
  };
}
