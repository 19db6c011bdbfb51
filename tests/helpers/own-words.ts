import { afterAll } from 'vitest';
import { i18n } from '../../renderer/i18n.ts';
import { callAs } from '../../renderer/own-names.ts';

// The unit tests of one worker share their modules: what a file does to the words ends with the file.
afterAll(async () => {
  callAs({ group: null, roles: {} });
  await i18n.changeLanguage('vi');
});
