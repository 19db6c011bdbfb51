import { dateParts } from '../calendar.ts';

type Cover = {
  endOn: string | null;
  retention: 'unspecified' | 'years' | 'permanent';
  retentionYears: number;
};

/** Dossiers kept for fewer years than this need not go to the archive (Nghị định 30/2020/NĐ-CP, Điều 30). */
const leastYears = 5;

/** The years in which work ended whose dossiers must go to the archive; a retention not said yet may be long enough. */
export function dossierYears(dossiers: readonly Cover[]): number[] {
  const years = dossiers.flatMap(({ endOn, retention, retentionYears }) =>
    endOn !== null && (retention !== 'years' || retentionYears >= leastYears) ? [dateParts(endOn).year] : [],
  );
  return [...new Set(years)];
}
