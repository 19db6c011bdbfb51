import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '../../../renderer/i18n.ts';
import { callAs } from '../../../renderer/own-names.ts';
import { wordsOf } from '../../../renderer/words.ts';
import { vi as files } from '../../../shared/locales/vi/index.ts';

const say = (key: string, values: Record<string, unknown> = {}) => wordsOf(i18n).say(key, values);
const noNames = { group: null, roles: {} };
const helpers = { group: 'Tổ Giúp việc', roles: { deputy: 'Phó Ban' } };

afterEach(async () => {
  callAs(noNames);
  await i18n.changeLanguage('vi');
});

describe('the program’s words', () => {
  it('call the group and the roles as the regulation does, everywhere', () => {
    callAs(helpers);
    expect(say('app:navigation.groupMeetings')).toBe('Họp Tổ Giúp việc');
    expect(say('firstRun:group.title')).toBe('Tổ Giúp việc');
    expect(say('records:membership.choices.role.deputy')).toBe('Phó Ban');
    expect(say('records:membership.choices.role.head')).toBe('Trưởng ban');
    expect(JSON.stringify(i18n.getDataByLanguage('vi'))).not.toContain('Tổ công tác');
  });

  it('leave alone what stands in the book', () => {
    callAs(helpers);
    expect(say('app:search.none', { query: 'Tổ công tác' })).toContain('“Tổ công tác”');
  });

  it('go back to the program’s own when there is no regulation, and the files never change', () => {
    const before = structuredClone(files);
    callAs(helpers);
    callAs(noNames);
    expect(say('app:navigation.group')).toBe('Tổ công tác');
    expect(say('records:membership.choices.role.deputy')).toBe('Phó Trưởng ban');
    expect(files).toEqual(before);
  });

  it('keep a name with signs of its own as it is', () => {
    callAs({ group: 'Tổ $& $1', roles: {} });
    expect(say('app:navigation.group')).toBe('Tổ $& $1');
  });

  it('are translated in English, whatever the regulation says', async () => {
    await i18n.changeLanguage('en');
    const before = say('app:navigation.group');
    callAs(helpers);
    expect(say('app:navigation.group')).toBe(before);
  });

  it('are read again by every open screen', () => {
    const heard: string[] = [];
    const hear = (language: string) => heard.push(language);
    i18n.on('languageChanged', hear);
    callAs(helpers);
    i18n.off('languageChanged', hear);
    expect(heard).toEqual(['vi']);
  });
});
