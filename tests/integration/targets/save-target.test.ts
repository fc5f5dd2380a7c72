import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Conflict, Forbidden, InvalidInput, NotFound } from '@/lib/core/errors';
import { normaliseName } from '@/lib/core/normalise';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { saveTarget } from '@/lib/targets/acts/save-target';
import type { TargetForm } from '@/lib/targets/domain/types';
import { getTarget } from '@/lib/targets/queries/get-target';
import { listTargetSaves } from '@/lib/targets/queries/list-target-saves';
import { LIBRARY_NAMES } from '@/tests/factories/library';
import { accountOf, as, COUNTY, foundCounties, stranger } from '@/tests/factories/small-county';
import { completeForm, line, withLine } from '@/tests/factories/target-form';
import { failureOf, reasonsOf, targetRows, trailOf } from '@/tests/factories/target-rows';
import { aDraft, aTargetIn, recordOf, returned, save, take } from '@/tests/factories/targets';

const CLERK = '经办301001';

beforeAll(foundCounties);

describe('保存草稿', () => {
  test('整张表存下，版本加一，审计记下每处改动，填报人名单变长', async () => {
    const id = await aDraft();
    const form = await completeForm();
    expect(await save(id, form)).toMatchObject({ version: 2 });
    expect((await recordOf(id)).form).toEqual(form);
    await save(id, withLine(form, 1, { targetValue: '9' }), '同事301001');
    const record = await recordOf(id);
    expect(record.form.lines[1]?.targetValue).toBe('9');
    expect(record.preparedBy).toEqual([CLERK, '同事301001'].map((name) => accountOf(name).personId));
    const [latest] = await listTargetSaves(await as(CLERK), id);
    expect(latest).toMatchObject({
      personName: '同事301001',
      changes: [{ field: 'targetValue', before: '8', after: '9' }],
    });
    expect((await trailOf(id, 'save-target')).map((entry) => entry.outcome)).toEqual(['done', 'done']);
  });

  test('只有同单位的经办能存', async () => {
    const id = await aDraft();
    const before = await targetRows(id);
    const input = { id, expectedVersion: 1, form: await completeForm() };
    const cases = [
      [await as('审核301001'), Forbidden],
      [await as('主管301'), Forbidden],
      [await as('performance_office'), Forbidden],
      [await as('甲机构'), Forbidden],
      [await as('经办302'), NotFound],
      [await as('经办301'), NotFound],
      [await stranger('unit_clerk'), NotFound],
    ] as const;
    for (const [context, error] of cases) expect(await failureOf(saveTarget(context, input))).toBeInstanceOf(error);
    expect(await targetRows(id)).toEqual(before);
  });

  test('旧版本存不进去；同时存两次，一次成功', async () => {
    const id = await aDraft();
    const form = await completeForm();
    const clerk = await as(CLERK);
    const both = await Promise.allSettled(
      ['甲稿，', '乙稿，'].map((word) =>
        saveTarget(clerk, { id, expectedVersion: 1, form: { ...form, objective: word + form.objective } }),
      ),
    );
    expect(both.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
    await expect(saveTarget(clerk, { id, expectedVersion: 1, form })).rejects.toBeInstanceOf(Conflict);
    const record = await recordOf(id);
    expect([record.version, record.form.lines.length]).toEqual([2, form.lines.length]);
  });

  test('写到一半出错，什么也没有留下', async () => {
    const id = await aDraft();
    const before = await targetRows(id);
    const clerk = await as(CLERK);
    const head = await database().auditHead.delete({ where: { countyCode: COUNTY } });
    await expect(saveTarget(clerk, { id, expectedVersion: 1, form: await completeForm() })).rejects.toThrow(
      'audit chain',
    );
    await database().auditHead.create({ data: head });
    expect(await targetRows(id)).toEqual(before);
  });

  test('读不懂的数字照原样留着，看得懂的另存数值', async () => {
    const id = await aDraft();
    const form = { ...(await completeForm()), objective: '' };
    const odd = ['约八公里', '1,234.5', '-', '99999999999999999999', '８．５', '1e400', 'NaN', ' 7 ', '0x10', '…'];
    const lines = odd.map((text) =>
      line({ targetValue: text, weight: text, baseline: text, unitCost: text, name: `事项${text}` }),
    );
    await save(id, { ...form, lines });
    const saved = (await recordOf(id)).form.lines;
    expect(saved).toEqual(lines);
    const rows = await database().targetLine.findMany({
      where: { countyCode: COUNTY, targetId: id },
      orderBy: { position: 'asc' },
    });
    expect(rows.map((row) => row.targetNumber?.toString() ?? null)).toEqual([
      ...[null, null, null, null],
      '8.5',
      ...[null, null, '7', null, null],
    ]);
  });

  test('任意文字都能存，存什么读出什么，或在原处说明为什么不行', async () => {
    const id = await aDraft();
    const base = await completeForm();
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary-ascii', maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (targetValue, weight) => {
        const form = withLine(base, 5, { targetValue, weight });
        const outcome = await save(id, form).catch((error: unknown) => error);
        if (outcome instanceof InvalidInput) {
          expect([targetValue, weight].some((typed) => typed.includes('\0'))).toBe(true);
          expect(outcome.fields[0]?.field).toMatch(/^form\.lines\[5\]\./);
        } else expect((await recordOf(id)).form).toEqual(form);
      }),
      { numRuns: 25 },
    );
  });

  test('指向不存在的指标、别的项目的资料、别人的行，都存不进去', async () => {
    const id = await aDraft();
    const form = await completeForm();
    const foreign = await aTargetIn('drafted', 'hospital');
    const theirs = (await recordOf(foreign)).form;
    const [documentId, project] = [newId(), await recordOf(foreign)];
    await database().referenceDocument.create({
      data: {
        ...{ countyCode: COUNTY, id: documentId, kind: 'implementation_plan', fileName: '方案.pdf' },
        ...{ unitId: project.unit.id, projectId: project.projectId, mediaType: 'application/pdf' },
        ...{ byteSize: 1, sha256: '0'.repeat(64), uploadedBy: accountOf('经办302').personId, uploadedAt: new Date() },
      },
    });
    expect(await reasonsOf(save(id, withLine(form, 0, { indicatorId: newId() })))).toEqual(['common_unknown']);
    expect(await reasonsOf(save(id, withLine(form, 0, { documentId })))).toEqual(['document_unknown']);
    expect(await reasonsOf(save(id, withLine(form, 0, { documentId: newId() })))).toEqual(['document_unknown']);
    expect(await failureOf(save(id, theirs))).toBeInstanceOf(Conflict);
    expect((await recordOf(foreign)).form).toEqual(theirs);
    await save(foreign, withLine(theirs, 0, { documentId }));
  });
});

describe('指标库名称（U-3）', () => {
  test('存下的目标里，没有与指标库同名的自由文字', async () => {
    const id = await aDraft();
    const base = await completeForm();
    const known = new Set(LIBRARY_NAMES.map(normaliseName));
    const spaced = (name: string) => [...name].join(' ').replace('（', '(').replace('）', ')');
    const typed = fc
      .constantFrom(...LIBRARY_NAMES)
      .chain((name) => fc.constantFrom(name, ` ${name}　`, spaced(name), `${name}数`));
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 4 }), async (names) => {
        await save(id, { ...base, lines: names.map((name) => line({ name })) });
        const { lines } = (await recordOf(id)).form;
        const free = lines.filter((each) => each.indicatorId === null);
        expect(free.filter((each) => known.has(normaliseName(each.name)))).toEqual([]);
        const linked = names.filter((name) => known.has(normaliseName(name)));
        expect(lines.length - free.length).toBe(linked.length);
        for (const each of lines) if (each.indicatorId) expect(LIBRARY_NAMES).toContain(each.name);
      }),
      { numRuns: 15 },
    );
  });
});

describe('退回后只打开被退回的地方', () => {
  const LENGTH = 1;
  /** The form as returned at its second line, a quantity of the output. */
  async function returnedForm(): Promise<{ id: string; form: TargetForm }> {
    const id = await aTargetIn('returned');
    return { id, form: (await recordOf(id)).form };
  }

  test('退回的行和同类权重能改，别的不能', async () => {
    const { id, form } = await returnedForm();
    expect(await reasonsOf(save(id, withLine(form, 0, { targetValue: '80' })))).toEqual(['part_is_locked']);
    expect(await reasonsOf(save(id, withLine(form, 2, { targetValue: '98' })))).toEqual(['part_is_locked']);
    expect(await reasonsOf(save(id, withLine(form, 4, { weight: '9' })))).toEqual(['part_is_locked']);
    expect(await reasonsOf(save(id, { ...form, objective: '另写一个目标' }))).toEqual(['part_is_locked']);
    expect(await reasonsOf(save(id, { ...form, lines: form.lines.slice(0, -1) }))).toEqual(['part_is_locked']);
    expect((await recordOf(id)).form).toEqual(form);
    const mended = withLine(withLine(form, LENGTH, { targetValue: '9', weight: '14' }), 2, { weight: '16' });
    await save(id, mended);
    expect((await recordOf(id)).form).toEqual(mended);
    expect((await trailOf(id, 'save-target')).filter((entry) => entry.outcome === 'refused')).toHaveLength(5);
  });

  test('换上的一行，自动保存之后还能接着写、接着调权重', async () => {
    const { id, form } = await returnedForm();
    const added = line({ level1: 'output', level2: 'quantity', name: '', targetValue: '', unit: '', weight: '' });
    const replaced = { ...form, lines: form.lines.map((each, place) => (place === LENGTH ? added : each)) };
    for (const change of [
      {},
      { name: '衬砌' },
      { name: '衬砌渠道条数', unit: '条' },
      { targetValue: '6', weight: '15' },
    ]) {
      await save(id, withLine(replaced, LENGTH, change));
    }
    expect(await reasonsOf(save(id, withLine(replaced, 4, { targetValue: '1' })))).toEqual(['part_is_locked']);
    const { editable } = await getTarget(await as(CLERK), id);
    expect(editable).toMatchObject({ kind: 'some', texts: false });
    expect(editable.kind === 'some' && [...editable.fixedIds].toSorted()).toEqual(
      form.lines
        .filter((_line, place) => place !== LENGTH)
        .map((each) => each.id)
        .toSorted(),
    );
  });

  test('撤回不放宽：再次打开的仍是退回时的范围', async () => {
    const { id, form } = await returnedForm();
    await save(id, withLine(form, LENGTH, { targetValue: '9' }));
    await take('submit', id, CLERK);
    await take('withdraw', id, CLERK);
    const present = (await recordOf(id)).form;
    await save(id, withLine(present, LENGTH, { targetValue: '10' }));
    expect(await reasonsOf(save(id, withLine(present, 0, { targetValue: '80' })))).toEqual(['part_is_locked']);
  });

  test('要求补充指标：可以加行并反复改，原有的行只能调权重', async () => {
    const id = await aTargetIn('unit_submitted');
    const { form } = await recordOf(id);
    await take('return', id, '审核301001', returned(null, 'lines'));
    const added = line({ name: '灌区巡查次数' });
    await save(id, { ...form, lines: [...form.lines, added] });
    await save(id, { ...form, lines: [...form.lines, { ...added, name: '灌区渠道巡查次数', weight: '5' }] });
    await save(id, withLine({ ...form, lines: [...form.lines, added] }, 5, { weight: '5' }));
    expect(await reasonsOf(save(id, withLine(form, 5, { name: '改名' })))).toEqual(['part_is_locked']);
  });

  test.each(['unit_submitted', 'in_joint_review', 'passed'] as const)('%s 时什么也不能改', async (state) => {
    const id = await aTargetIn(state);
    const before = await targetRows(id);
    expect(await reasonsOf(save(id, withLine((await recordOf(id)).form, 0, { weight: '1' })))).toEqual([
      'target_is_locked',
    ]);
    expect(await targetRows(id)).toEqual(before);
  });
});
