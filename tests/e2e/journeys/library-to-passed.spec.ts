import { expect } from '@playwright/test';
import { InboxPage } from '../pages/inbox-page';
import { ProjectFormPage } from '../pages/project-form-page';
import type { ProjectPage } from '../pages/project-page';
import { ReviewPage } from '../pages/review-page';
import type { TargetEditorPage } from '../pages/target-editor-page';
import { TargetPage } from '../pages/target-page';
import { type County, test } from '../support/county';
import { planFile } from '../support/plan-file';
import {
  clerkOf,
  DEPARTMENT,
  DIVISION,
  departmentOf,
  divisionOf,
  evaluator,
  office,
  reviewerOf,
  SCHOOL,
} from '../support/users';

const NAME = '2025年县第二小学信息化教学培训项目';
const PLAN = '信息化教学培训实施方案.docx';

/** What is picked for the form, by which letters it is found, and its figures: 20 + 40 + 20 + 10 = 90. */
const LINES = [
  { level1: '成本指标', pinyin: 'rjpxrcb', name: '人均培训日成本', value: '300', weight: '20' },
  { level1: '产出指标', pinyin: 'pxqs', name: '培训期数', value: '6', weight: '10' },
  { level1: '产出指标', pinyin: 'pxrc', name: '培训人次', value: '400', weight: '10' },
  { level1: '产出指标', pinyin: 'peixunkaohe', name: '培训考核合格率', value: '95', weight: '10' },
  { level1: '产出指标', pinyin: '02-007', name: '参训率', value: '96', weight: '10' },
  { level1: '效益指标', pinyin: 'pxnrgw', name: '培训内容岗位应用率', value: '80', weight: '20' },
  { level1: '满意度指标', pinyin: 'cxxymyd', name: '参训学员满意度', value: '92', weight: '10' },
] as const;
const COUNTED = 3;

test('SCN-01 from the library to a passed target', async ({ county }) => {
  const clerk = await county.enter(clerkOf(SCHOOL));
  const project = await register(await ProjectFormPage.open(clerk));
  const editor = await (await project.openTarget()).edit();
  await fill(editor);
  await mendWeightsAndCost(editor);
  await expectKept(editor);
  const id = editor.id;
  const receipt = await editor.submit();
  await expect(receipt.title).toHaveText(/^回执 652822-2025-\d{6}$/);
  expect(await receipt.fact('报送内容')).toContain(NAME);
  expect(await receipt.fact('报送时间')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(await receipt.fact('内容摘要')).toMatch(/^[0-9a-f]{64}$/);

  await passOn(county);
  await reviewByThreeParties(county, id);

  const decider = await ReviewPage.open(await county.enter(office), id);
  await decider.pass('指标齐全，同意');
  await expectPassed(county, id);
});

async function register(form: ProjectFormPage): Promise<ProjectPage> {
  await form.fill({
    项目名称: NAME,
    项目负责人: '教务主任',
    单位负责人: '校长',
    自治区: '6',
    县本级: '12',
  });
  await form.choose('项目类别', '特定目标类');
  await expect(form.total).toContainText('18.00');
  const project = await form.save(NAME);
  await expect(project.head).toContainText('18.00万元');
  const requirements = LINES.map(({ name, value }) => `${name}达到${value}。`);
  await project.upload('实施方案', planFile(PLAN, ['第三条 实施内容和要求：', ...requirements]));
  await expect(project.documents.filter({ hasText: PLAN })).toHaveCount(1);
  return project;
}

async function fill(editor: TargetEditorPage): Promise<void> {
  await expect(editor.submitButton).toBeDisabled();
  await editor.objective.fill('全年举办信息化教学培训6期、培训400人次，考核合格率不低于95%，11月底前完成。');
  await editor.beneficiaries.fill('本校教师110人，抽样问卷100份');
  for (const [index, { level1, pinyin, name, value, weight }] of LINES.entries()) {
    await editor.pick(level1, pinyin, name);
    const line = editor.line(index + 1);
    await expect(line.name).toHaveValue(name);
    await line.value.fill(value);
    await line.weight.fill(weight);
    await line.restOn({
      document: PLAN,
      clause: `第三条第（${index + 1}）项`,
      clauseText: `${name}达到${value}。`,
      // the last one stays without its base: a hint the reviewers have to look at
      ...(index < LINES.length - 1 ? { noBaseline: '首年实施' } : {}),
    });
  }
}

/** Weights are counted down while they are typed, money is reckoned with. */
async function mendWeightsAndCost(editor: TargetEditorPage): Promise<void> {
  const last = editor.line(LINES.length);
  await last.weight.fill('9.5');
  expect(await editor.weights('合计')).toEqual(['89.50', '90.00', '■ 还差 0.50']);
  await expect(editor.submitButton).toBeDisabled();
  await last.weight.fill('10');
  expect(await editor.weights('合计')).toEqual(['90.00', '90.00', '● 正好']);

  const counted = editor.line(COUNTED);
  const unitCost = await counted.detail('单位成本');
  await unitCost.fill('500');
  await expect(counted.whole).toContainText('单位成本×数量 = 20.00 万元，超过项目资金 18.00 万元。');
  await unitCost.fill('450');
  await expect(counted.whole).not.toContainText('超过项目资金');
  await expect(editor.submitButton).toBeEnabled();
}

async function expectKept(editor: TargetEditorPage): Promise<void> {
  await editor.expectSaved();
  await editor.page.reload();
  await expect(editor.objective).toHaveValue(/^全年举办信息化教学培训6期/);
  await expect(editor.line(COUNTED).value).toHaveValue('400');
  await expect(await editor.line(COUNTED).detail('条款号')).toHaveValue('第三条第（3）项');
  expect(await editor.weights('产出指标')).toEqual(['40.00', '40.00', '● 正好']);
  await expect(editor.saving).toHaveText(/^上次保存 /);
}

/** Unit, department and division, each from their own inbox. */
async function passOn(county: County): Promise<void> {
  const steps = [
    { who: reviewerOf(SCHOOL), asked: '单位审核', step: '单位审核同意', after: '待主管部门审核' },
    { who: departmentOf(DEPARTMENT), asked: '主管部门审核', step: '主管部门审核同意', after: '待财政受理' },
    { who: divisionOf(DIVISION), asked: '受理并开始会审', step: '受理并开始会审', after: '三方会审中' },
  ] as const;
  for (const { who, asked, step, after } of steps) {
    const inbox = await InboxPage.open(await county.enter(who));
    await expect(inbox.row(NAME)).toContainText(asked);
    const target = await inbox.openTarget(NAME);
    await target.take(step, `${step}：已核对`);
    await target.expectState(after);
  }
}

async function reviewByThreeParties(county: County, id: string): Promise<void> {
  const decider = await ReviewPage.open(await county.enter(office), id);
  await expect(decider.passButton).toBeDisabled();
  const parties = [
    { who: reviewerOf(SCHOOL), party: '预算单位' },
    { who: evaluator, party: '第三方机构' },
    { who: divisionOf(DIVISION), party: '财政部门' },
  ] as const;
  for (const { who, party } of parties) {
    await decider.page.reload();
    await expect(decider.page.getByText(`还缺${party}的会审意见。`)).toBeVisible();
    const inbox = await InboxPage.open(await county.enter(who));
    await expect(inbox.row(NAME)).toContainText('发表会审意见');
    const review = await inbox.openReview(NAME);
    await review.agreeToAll(party === '财政部门');
    await review.sign(party, '同意', `${party}无不同意见`);
  }
}

async function expectPassed(county: County, id: string): Promise<void> {
  const clerk = await county.enter(clerkOf(SCHOOL));
  const target = await TargetPage.open(clerk, id);
  await target.expectState('会审通过');
  await expect(clerk.getByRole('link', { name: '继续填报' })).toHaveCount(0);
  await target.turnTo('流程图');
  const titles = ['提交', '单位审核同意', '主管部门审核同意', '受理并开始会审', '会审通过'];
  for (const [index, title] of titles.entries()) await expect(target.steps.nth(index)).toContainText(title);
  await expect(target.steps.nth(1)).toContainText('轮台县第二小学 审核');
  await expect(target.steps.nth(2)).toContainText('主管部门审核同意：已核对');
  await expect(target.steps.nth(4)).toContainText('指标齐全，同意');
  await target.turnTo('审核意见');
  await expect(clerk.getByRole('region', { name: '三方意见' }).getByRole('listitem')).toHaveCount(3);
  await expect(clerk.getByText('第三方机构无不同意见')).toBeVisible();
  await target.turnTo('历史版本');
  await expect(clerk.getByRole('row', { name: /^第 1 版/ })).toContainText('会审通过');
  for (const who of [clerkOf(SCHOOL), reviewerOf(SCHOOL), divisionOf(DIVISION), evaluator, office]) {
    const inbox = await InboxPage.open(await county.enter(who));
    await expect(inbox.row(NAME)).toHaveCount(0);
  }
}
