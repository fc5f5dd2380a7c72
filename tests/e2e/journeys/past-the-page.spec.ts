import { expect, type Page } from '@playwright/test';
import { TargetPage } from '../pages/target-page';
import { TargetsPage } from '../pages/targets-page';
import { type County, test } from '../support/county';
import {
  clerkOf,
  DEPARTMENT,
  DIVISION,
  departmentOf,
  divisionOf,
  evaluator,
  NEIGHBOUR,
  office,
  reviewerOf,
  SCHOOL,
  security,
  systemKeeper,
  type User,
} from '../support/users';
import { actionsOn, callAction, versionOn } from '../support/wire';

const UNIT = '轮台县第一中学';

/** One target in each state a person of a school may come upon. */
const TARGETS = {
  drafted: '2025年县第一中学教师业务培训项目',
  unit_submitted: '2025年县第一中学校园安保服务项目',
  in_joint_review: '2025年县第一小学校园安保服务项目',
  returned: '2025年县第一幼儿园校园安保服务项目',
  passed: '2025年县第一中学公用经费补助项目',
} as const;
type Standing = keyof typeof TARGETS;

const NOT_FOUND = '没有找到这条记录';
const NO_SEAT = '您的席位不能';
const clerk = clerkOf(UNIT);
const reviewer = reviewerOf(UNIT);
const division = divisionOf(DIVISION);
const department = departmentOf(DEPARTMENT);

/** State × event × seat: who may not, and what is answered. */
const SAMPLES: readonly (readonly [Standing, string, User, string])[] = [
  ['drafted', 'submit', reviewer, NO_SEAT],
  ['drafted', 'submit', office, NO_SEAT],
  ['drafted', 'submit', clerkOf(SCHOOL), NOT_FOUND],
  ['drafted', 'endorse', reviewer, '不能单位审核同意'],
  ['drafted', 'withdraw', clerk, '不能撤回'],
  ['drafted', 'pass', office, '不能会审通过'],
  ['drafted', 'convene', division, '不能受理并开始会审'],
  ['unit_submitted', 'endorse', clerk, NO_SEAT],
  ['unit_submitted', 'endorse', department, NO_SEAT],
  ['unit_submitted', 'endorse', office, NO_SEAT],
  ['unit_submitted', 'endorse', reviewerOf(NEIGHBOUR), NOT_FOUND],
  ['unit_submitted', 'endorse', security, NO_SEAT],
  ['unit_submitted', 'submit', clerk, '不能提交'],
  ['unit_submitted', 'forward', department, '不能主管部门审核同意'],
  ['unit_submitted', 'return', division, NO_SEAT],
  ['unit_submitted', 'pass', evaluator, NO_SEAT],
  ['in_joint_review', 'withdraw', clerkOf('轮台县第一小学'), '不能撤回'],
  ['in_joint_review', 'pass', division, NO_SEAT],
  ['in_joint_review', 'pass', evaluator, NO_SEAT],
  ['in_joint_review', 'pass', clerkOf('轮台县第一小学'), NO_SEAT],
  ['in_joint_review', 'return', reviewerOf('轮台县第一小学'), '不能'],
  ['in_joint_review', 'pass', office, '还缺预算单位的会审意见。'],
  ['in_joint_review', 'pass', systemKeeper, NO_SEAT],
  ['returned', 'endorse', reviewerOf('轮台县第一幼儿园'), '不能单位审核同意'],
  ['returned', 'submit', office, NO_SEAT],
  ['returned', 'pass', office, '不能会审通过'],
  ['passed', 'withdraw', clerk, '不能撤回'],
  ['passed', 'return', office, '不能退回'],
  ['passed', 'submit', clerk, '不能提交'],
  ['passed', 'convene', division, '不能受理并开始会审'],
];

test('SCN-16 past the page: state, event and seat are judged by the server', async ({ county }) => {
  expect(SAMPLES).toHaveLength(30);
  const desk = await county.enter(office);
  const ids = new Map<Standing, string>();
  for (const [state, name] of Object.entries(TARGETS)) {
    const list = await TargetsPage.open(desk, `?state=${state}&q=${encodeURIComponent(name)}`);
    const target = await list.openNamed(name);
    ids.set(Object.keys(TARGETS).find((key): key is Standing => key === state) ?? 'drafted', target.id);
  }
  const action = await eventActions(county, ids);
  const idOf = (state: Standing) => ids.get(state) ?? '';
  const before = await standings(desk, ids);

  for (const [state, event, who, words] of SAMPLES) {
    const page = await county.enter(who);
    const input = {
      id: idOf(state),
      expectedVersion: before.get(state)?.version,
      note: '',
      ...(event === 'return' ? { returns: RETURNS } : {}),
    };
    const call = { path: `/targets/${idOf(state)}`, action: action(`${event}TargetAction`), input };
    const { text } = await callAction(page.request, call);
    expect(text, `${who.seat} ${event} on ${state}`).toContain(words);
    expect(text, `${who.seat} ${event} on ${state}`).not.toContain('"status":"done"');
  }
  expect(await standings(desk, ids)).toEqual(before);

  const endorsement = {
    path: `/targets/${idOf('unit_submitted')}`,
    action: action('endorseTargetAction'),
    input: { id: idOf('unit_submitted'), expectedVersion: before.get('unit_submitted')?.version, note: '' },
  };
  const rightful = await county.enter(reviewer);
  const foreign = await callAction(rightful.request, { ...endorsement, origin: 'http://elsewhere.example' });
  expect(foreign.text).not.toContain('"status":"done"');
  expect(foreign.status).toBeGreaterThanOrEqual(400);
  const nobody = await county.visitor();
  expect((await callAction(nobody.request, endorsement)).text).toContain('登录已失效，没有保存。');
  expect(await standings(desk, ids)).toEqual(before);
  expect((await callAction(rightful.request, endorsement)).text).toContain('"status":"done"');

  await expectRoutesGuarded(county);
});

const RETURNS = [{ place: 'form', lineId: null, reasonCode: 'other', text: '请整体重新填报' }];

/** Ids of the events' actions, from the pages that use them; conveneReviewAction is called by its event too. */
async function eventActions(county: County, ids: ReadonlyMap<Standing, string>) {
  const page = await county.enter(clerk);
  await page.goto(`/targets/${ids.get('unit_submitted')}`);
  const onRecord = await actionsOn(page);
  await page.goto(`/targets/${ids.get('drafted')}/edit`);
  const onForm = await actionsOn(page);
  const desk = await county.enter(office);
  await desk.goto(`/targets/${ids.get('in_joint_review')}/review`);
  const onReview = await actionsOn(desk);
  return (name: string) => {
    if (name === 'submitTargetAction') return onForm(name);
    if (name === 'passTargetAction') return onReview(name);
    return onRecord(name === 'conveneTargetAction' ? 'conveneReviewAction' : name);
  };
}

/** Where each target stands and at which version, as the office's page has it. */
async function standings(desk: Page, ids: ReadonlyMap<Standing, string>) {
  const found = new Map<Standing, { version: number; state: string }>();
  for (const [state, id] of ids) {
    const target = await TargetPage.open(desk, id);
    const head = await target.head.innerText();
    if (state === 'in_joint_review') await target.review();
    found.set(state, { version: await versionOn(desk), state: head });
  }
  return found;
}

/** Routes: no session, a foreign page, a seat that may not. */
async function expectRoutesGuarded(county: County): Promise<void> {
  const nobody = await county.visitor();
  expect((await nobody.request.get('/api/indicators/entries')).status()).toBe(401);
  const exporting = { form: { format: 'csv' } };
  expect((await nobody.request.post('/api/indicators/export', exporting)).status()).toBe(403);
  const desk = await county.enter(office);
  const origin = new URL(desk.url()).origin;
  const foreign = await desk.request.post('/api/indicators/export', {
    ...exporting,
    headers: { Origin: 'http://elsewhere.example' },
  });
  expect(foreign.status()).toBe(403);
  expect(await foreign.json()).toMatchObject({ title: '来源不符' });
  const keeper = await county.enter(systemKeeper);
  const form = { year: '2025', money: 'wan' };
  const mayNot = await keeper.request.post('/api/projects/export', { form, headers: { Origin: origin } });
  expect(mayNot.status()).toBe(403);
  expect(await mayNot.json()).toMatchObject({ title: '没有权限' });
  const may = await desk.request.post('/api/indicators/export', { ...exporting, headers: { Origin: origin } });
  expect(may.status()).toBe(200);
}
