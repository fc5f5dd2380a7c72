/** The county as its people sit at it: each in a browser of their own, and nobody's browser complains. */
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { LoginPage } from '../pages/login-page';
import type { User } from './users';

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
type Options = Parameters<Browser['newContext']>[0];

/** Who entered once stays signed in for the following journeys, as at a desk over the day. */
const kept = new Map<string, Kept>();

export class County {
  readonly #contexts: BrowserContext[] = [];
  /** who sits at which page in this journey */
  readonly #desks = new Map<string, Page>();
  readonly #complaints: string[] = [];
  /** answers of these status codes are what a journey is about */
  readonly #awaited = new Set<number>();

  constructor(readonly browser: Browser) {}

  /** A browser nobody has signed in with. */
  async visitor(options: Options = {}): Promise<Page> {
    const context = await this.browser.newContext(options);
    this.#contexts.push(context);
    context.on('weberror', (error) => this.#complaints.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`${message.text()} (${message.location().url})`);
    });
    return context.newPage();
  }

  /** The person at their own browser; in one journey it stays where they left it. */
  async enter(user: User, options?: Options): Promise<Page> {
    const desk = options ? undefined : this.#desks.get(nameOf(user));
    if (desk) return desk;
    const page = await this.visitor({ ...options, storageState: kept.get(nameOf(user)) });
    await page.goto('/');
    if (new URL(page.url()).pathname === '/login') await this.enterAgain(page, user);
    this.#desks.set(nameOf(user), page);
    return page;
  }

  /** Signs in anew in a browser whose session has ended. */
  async enterAgain(page: Page, user: User): Promise<void> {
    await (await LoginPage.open(page)).enter(user);
    kept.set(nameOf(user), await page.context().storageState());
  }

  /** The journey brings answers of these kinds about, which a browser then notes as errors. */
  awaits(...statuses: readonly number[]): void {
    for (const status of statuses) this.#awaited.add(status);
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    expect(this.#complaints.filter((text) => !this.#isAwaited(text))).toEqual([]);
  }

  #isAwaited(text: string): boolean {
    const status = /^Failed to load resource: the server responded with a status of (\d+)/.exec(text)?.[1];
    return status !== undefined && this.#awaited.has(Number(status));
  }
}

function nameOf({ seat, place }: User): string {
  return `${seat} ${place}`;
}

export const test = base.extend<{ county: County }>({
  county: async ({ browser }, use) => {
    const county = new County(browser);
    await use(county);
    await county.close();
  },
});
