import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

/** What a missing word would look like: `state.loading`, `{{count}}`; names of files end otherwise. */
const rawKey =
  /(?<![\w/-])[a-z][A-Za-z]+\.(?!pdf|docx|xlsx|json|log|txt|jpg|png|vn)[a-z][A-Za-z]+(?![\w/])|\{\{/;

const screens = [
  '/',
  '/committee',
  '/group',
  '/year?year=2027',
  '/committee-meetings',
  '/group-meetings',
  '/meetings/hop-2027-01-15',
  '/budget',
  '/archive',
  '/regulation',
  '/regulation/read',
  '/backup',
  '/handover',
  '/history',
  '/settings',
  '/committees/new',
  '/history?tab=moment',
  '/bin',
  '/history?tab=log',
  '/search?q=hop',
  '/history?tab=check',
];

async function signIn(page: Page) {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
}

const go = async (page: Page, screen: string) => {
  // The heading of the screen before stands until the new one is read: only another one counts.
  await page.evaluate((to) => {
    if ((location.hash || '#/') === `#${to}`) return;
    document.querySelector('h1')?.setAttribute('data-before', '');
    location.hash = `#${to}`;
  }, screen);
  await expect(page.locator('h1:not([data-before])')).toBeVisible();
  await page.waitForLoadState('networkidle');
};

for (const language of ['vi', 'en'] as const) {
  test(`every screen in ${language}: nothing for axe, nothing wider than the window, no raw key`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await signIn(page);
    if (language === 'en') {
      await go(page, '/settings');
      await page.evaluate(() =>
        fetch('/call/records.change', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ kind: 'settings', id: 'settings', value: { language: 'en' } }),
        }),
      );
      await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
    }
    for (const screen of screens) {
      await go(page, screen);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.html}`),
        screen,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(
        1366,
      );
      // As it is seen: in the DOM alone the end of one line and the begin of the next look like one word.
      // biome-ignore lint/performance/useDomNodeTextContent: see above.
      expect(await page.locator('body').innerText(), screen).not.toMatch(rawKey);
    }
    expect(errors).toEqual([]);
  });
}

test('the side bar leads by keyboard alone to every part', async ({ page }) => {
  await signIn(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Đến nội dung chính' })).toBeFocused();
  const parts = page.getByRole('navigation').getByRole('link');
  for (let index = 0; index < (await parts.count()); index += 1) {
    const part = parts.nth(index);
    await part.focus();
    await page.keyboard.press('Enter');
    await expect(part).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
