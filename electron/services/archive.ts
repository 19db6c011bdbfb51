import type { DossierRow } from '../../shared/outputs/papers.ts';
import { compareText } from '../../shared/vietnamese.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Store } from './records/store.ts';

/** The list of a year's dossiers (danh mục hồ sơ, NĐ 30/2020, Phụ lục V), by code, each with how much it holds. */
export function createArchiveHandlers(store: Store): Pick<Handlers, 'archive.year'> {
  return {
    'archive.year': ({ year }) => {
      const all = store.all('dossier');
      const counts = Map.groupBy(store.all('document'), (document) => document.dossierId);
      const dossiers = all
        .filter((dossier) => dossier.year === year)
        .map(
          (dossier): DossierRow => ({
            ...dossier,
            keeperName: dossier.keeperId ? (store.find('person', dossier.keeperId)?.fullName ?? '') : '',
            documents: counts.get(dossier.id)?.length ?? 0,
          }),
        )
        .sort((a, b) => compareText(a.code, b.code) || compareText(a.title, b.title));
      const years = [...new Set(all.map((dossier) => dossier.year))].sort((a, b) => b - a);
      return { year, dossiers, years };
    },
  };
}
