import { createContext, useContext } from 'react';
import type { Of } from '../../../shared/records/index.ts';

/** The version whose rules are shown: citations among them lead to its words. Null where nobody says which. */
const CitedVersionContext = createContext<Of<'regulation'> | null>(null);

export const CitedVersion = CitedVersionContext.Provider;

export const useCitedVersion = (): Of<'regulation'> | null => useContext(CitedVersionContext);
