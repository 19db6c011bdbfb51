import i18next, { type i18n as Translator } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../shared/locales/en/index.ts';
import { vi } from '../shared/locales/vi/index.ts';

export type Language = 'vi' | 'en';

/** Vietnamese first; English complete. Every word is in the bundle: nothing is fetched. */
export const i18n: Translator = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: 'vi',
  defaultNS: 'app',
  // A copy: `callAs` puts other words in place of some, and those of the files stay as they are.
  resources: { vi: { ...vi }, en },
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

declare module 'i18next' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged with the library's.
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof vi;
  }
}

/** Changes the language of the interface; papers stay Vietnamese. */
export async function setLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}
