/** No page shuts anybody out: axe finds nothing serious, once for each kind of page and each state it is shown in. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const GRAVE: ReadonlySet<string> = new Set(['serious', 'critical']);
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const looked = new Set<string>();

/** @param state what the page shows besides its address, e.g. an open dialog */
export async function expectAccessible(page: Page, state = ''): Promise<void> {
  const { pathname, searchParams } = new URL(page.url());
  const kind = [
    pathname.replace(UUID, ':id'),
    searchParams.get('tab') ?? '',
    state,
    page.viewportSize()?.width ?? '',
  ].join(' ');
  if (looked.has(kind)) return;
  looked.add(kind);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact && GRAVE.has(impact));
  const words = grave.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map((node) => node.target).join(' | ')}`);
  expect(words, `serious findings of axe on ${kind}`).toEqual([]);
}
