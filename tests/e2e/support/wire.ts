/** What a browser sends, sent past the page: server actions called by their ids with the cookies of whoever is asked. */
import { type APIRequestContext, expect, type Page } from '@playwright/test';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface Call {
  /** page the action is posted to */
  readonly path: string;
  /** id of the action */
  readonly action: string;
  readonly input: unknown;
  /** where it claims to come from; the installation itself unless told */
  readonly origin?: string;
}

const NAMED_ACTION = /"([0-9a-f]{40,})",[^"]{0,80}"(\w+Action)"/g;

/** Ids of the server actions the page's own scripts can call, by their names. */
export async function actionsOn(page: Page): Promise<(name: string) => string> {
  const sources = await page
    .locator('script[src]')
    .evaluateAll((scripts) => scripts.map((script) => (script instanceof HTMLScriptElement ? script.src : '')));
  const texts = await Promise.all(sources.map(async (source) => (await page.request.get(source)).text()));
  const ids = new Map(texts.flatMap((text) => [...text.matchAll(NAMED_ACTION)].map(([, id, name]) => [name, id])));
  return (name) => {
    const id = ids.get(name) ?? '';
    expect(id, `the page's scripts name ${name}`).not.toBe('');
    return id;
  };
}

/** Calls a server action as the page would; the answer is the text of the stream that comes back. */
export async function callAction(request: APIRequestContext, call: Call): Promise<Answer> {
  const base = process.env.MINGBAI_E2E_URL ?? 'http://127.0.0.1:3000';
  const response = await request.post(`${base}${call.path}`, {
    headers: {
      'Next-Action': call.action,
      'Content-Type': 'text/plain;charset=UTF-8',
      Accept: 'text/x-component',
      Origin: call.origin ?? base,
    },
    data: JSON.stringify([call.input]),
    maxRedirects: 0,
  });
  return { status: response.status(), text: await response.text() };
}

/** The version of the record on the page: what its forms send along. */
export async function versionOn(page: Page): Promise<number> {
  const answer = await page.request.get(page.url());
  const version = Number(/\\"version\\":(\d+)/.exec(await answer.text())?.[1]);
  expect(version, `${page.url()} carries a version`).toBeGreaterThan(0);
  return version;
}
