import '@mantine/core/styles.css';
import '../app.css';
import '../fonts.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { theme } from '../theme.ts';
import { RecoveryApp } from './recovery-app.tsx';

/**
 * The way out of a book that does not open: a page and a build of its own, so that it also runs where the
 * interface does not.
 */
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} forceColorScheme="light">
      <RecoveryApp />
    </MantineProvider>,
  );
}
