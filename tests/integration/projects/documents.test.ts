import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Conflict, Forbidden, InvalidInput, NotFound } from '@/lib/core/errors';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { attachDocument } from '@/lib/projects/acts/attach-document';
import { readDocument } from '@/lib/projects/acts/read-document';
import { registerProject } from '@/lib/projects/acts/register-project';
import { removeDocument } from '@/lib/projects/acts/remove-document';
import { listDocumentsOfProject } from '@/lib/projects/queries/list-documents-of-project';
import { docxOf } from '@/tests/support/office-file';
import {
  AGENCY,
  auditOf,
  COUNTY,
  clerk,
  DEPARTMENT,
  makeCounty,
  OTHER_COUNTY,
  OTHER_UNIT,
  projectForm,
  reasonsOf,
  SUBORDINATE,
  seated,
} from './project-county';

const home = mkdtempSync(path.join(tmpdir(), 'mingbai-files-'));
const projectId = newId();

beforeAll(async () => {
  process.env.MINGBAI_DATA_DIR = home;
  await makeCounty();
  await registerProject(clerk, projectForm({ id: projectId }));
});

afterAll(() => {
  delete process.env.MINGBAI_DATA_DIR;
  rmSync(home, { recursive: true, force: true });
});

function upload(change: Record<string, unknown> = {}): Record<string, unknown> & { id: string } {
  return {
    id: newId(),
    kind: 'implementation_plan',
    unitId: SUBORDINATE,
    projectId,
    fileName: '实施方案.docx',
    secrecyConfirmed: true,
    bytes: docxOf('为乡村道路养护制定本方案，养护里程 30 公里。'),
    ...change,
  };
}

/** Every file in the store, by name. */
async function stored(): Promise<string[]> {
  const entries = await readdir(path.join(home, 'files'), { recursive: true }).catch(() => []);
  return entries.map((entry) => path.basename(entry)).filter((name) => name.length > 2);
}

describe('attach-document', () => {
  test('收下的文件按内容指纹存放，记录与审计一致', async () => {
    const form = upload();
    await attachDocument(clerk, form);
    const bytes = form.bytes instanceof Uint8Array ? form.bytes : new Uint8Array();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect((await stat(path.join(home, 'files', sha256.slice(0, 2), sha256))).mode & 0o077).toBe(0);
    const { document, bytes: served } = await readDocument(clerk, { id: form.id });
    expect(Buffer.compare(served, bytes)).toBe(0);
    expect(document).toMatchObject({
      sha256,
      byteSize: bytes.length,
      mediaType: expect.stringContaining('wordprocessingml'),
    });
    expect((await auditOf('attach-document', 'done', form.id))[0].after).toMatchObject({
      fileName: '实施方案.docx',
      sha256,
    });
    expect(await auditOf('read-document', 'done', form.id)).toHaveLength(1);
  });

  test('同一次上传发两遍只留一份；换了内容再用同一编号被拒', async () => {
    const form = upload();
    await attachDocument(clerk, form);
    await attachDocument(clerk, form);
    expect(await database().referenceDocument.count({ where: { countyCode: COUNTY, id: form.id } })).toBe(1);
    await expect(attachDocument(clerk, { ...form, bytes: docxOf('另一份') })).rejects.toBeInstanceOf(Conflict);
  });

  test.each([
    ['正文标有机密', { bytes: docxOf('机密★一年') }, 'file_marked'],
    ['标志拆在两段文字里', { bytes: docxOf('机', '密★') }, 'file_marked'],
    ['文件名标有秘密', { fileName: '实施方案（秘密）.docx' }, 'file_marked'],
    ['内部资料', { bytes: docxOf('内部资料 注意保存') }, 'file_marked'],
    ['扩展名与内容不符', { fileName: '实施方案.pdf' }, 'file_ending_differs'],
    ['冒充 pdf 的网页', { fileName: '方案.pdf', bytes: Buffer.from('<html>') }, 'file_type_not_taken'],
    ['旧版 doc', { fileName: '方案.doc', bytes: Buffer.from('d0cf11e0a1b11ae100', 'hex') }, 'file_type_not_taken'],
    ['空文件', { bytes: new Uint8Array() }, 'file_empty'],
    ['超过 10 MB', { bytes: new Uint8Array(10 * 1024 * 1024 + 1) }, 'file_too_large'],
    ['三定方案附在项目上', { kind: 'mandate_document' }, 'kind_misplaced'],
  ])('%s：不收、不存、有拒绝记录、记录里没有内容', async (_name, change, reason) => {
    const before = await stored();
    const form = upload(change);
    expect(await reasonsOf(attachDocument(clerk, form))).toEqual([reason]);
    expect(await stored()).toEqual(before);
    expect(await database().referenceDocument.count({ where: { id: form.id } })).toBe(0);
    const [entry] = await auditOf('attach-document', 'refused', form.id);
    expect(entry.after.reasons).toEqual([reason]);
    expect(JSON.stringify(entry)).not.toMatch(/机密|秘密|内部|方案/);
  });

  test('没有确认保密审查的不收', async () => {
    await expect(attachDocument(clerk, upload({ secrecyConfirmed: false }))).rejects.toBeInstanceOf(InvalidInput);
  });

  test.each([
    ['审核席位', seated('unit_reviewer', { unitId: SUBORDINATE }), Forbidden],
    ['第三方机构', seated('agency_evaluator', { agencyId: AGENCY }), Forbidden],
    ['外单位经办', seated('unit_clerk', { unitId: OTHER_UNIT }), NotFound],
    ['外县经办', seated('unit_clerk', { unitId: SUBORDINATE }, OTHER_COUNTY), NotFound],
  ])('%s不能上传', async (_who, context, error) => {
    const form = upload();
    await expect(attachDocument(context, form)).rejects.toBeInstanceOf(error);
    expect(await database().referenceDocument.count({ where: { id: form.id } })).toBe(0);
  });

  test('项目资料不能挂到别的单位名下', async () => {
    await expect(attachDocument(clerk, upload({ unitId: DEPARTMENT }))).rejects.toBeInstanceOf(NotFound);
  });
});

describe('单位的三定方案', () => {
  test('附在单位上，本单位各项目都能看到；撤下后不再列出，引用处仍可查看', async () => {
    const form = upload({ kind: 'mandate_document', projectId: null, fileName: '三定方案.docx' });
    await attachDocument(clerk, form);
    const names = async () => (await listDocumentsOfProject(clerk, projectId)).map((one) => one.fileName);
    expect(await names()).toContain('三定方案.docx');
    await removeDocument(clerk, { id: form.id });
    expect(await names()).not.toContain('三定方案.docx');
    await expect(removeDocument(clerk, { id: form.id })).rejects.toBeInstanceOf(Conflict);
    expect((await readDocument(clerk, { id: form.id })).document.fileName).toBe('三定方案.docx');
    expect(await auditOf('remove-document', 'done', form.id)).toHaveLength(1);
  });

  test('只有本单位经办能撤下', async () => {
    const form = upload({ kind: 'mandate_document', projectId: null });
    await attachDocument(clerk, form);
    const reviewer = seated('unit_reviewer', { unitId: SUBORDINATE });
    await expect(removeDocument(reviewer, { id: form.id })).rejects.toBeInstanceOf(Forbidden);
    const stranger = seated('unit_clerk', { unitId: OTHER_UNIT });
    await expect(removeDocument(stranger, { id: form.id })).rejects.toBeInstanceOf(NotFound);
  });

  test('目标在审核时，项目的资料不能撤下', async () => {
    const form = upload({ projectId: newId() });
    await registerProject(clerk, projectForm({ id: form.projectId }));
    await attachDocument(clerk, form);
    const where = { countyCode: COUNTY, projectId: String(form.projectId) };
    await database().moneyRequest.updateMany({ where, data: { lockedAt: new Date() } });
    expect(await reasonsOf(removeDocument(clerk, { id: form.id }))).toEqual(['document_under_review']);
  });
});

describe('read-document', () => {
  test.each([
    ['主管部门', seated('department_reviewer', { unitId: DEPARTMENT }), null],
    ['第三方机构', seated('agency_evaluator', { agencyId: AGENCY }), null],
    ['外单位', seated('unit_clerk', { unitId: OTHER_UNIT }), NotFound],
    ['外县', seated('performance_office', {}, OTHER_COUNTY), NotFound],
    ['系统管理员', seated('system_administrator'), Forbidden],
  ])('%s', async (_who, context, error) => {
    const form = upload();
    await attachDocument(clerk, form);
    const reading = readDocument(context, { id: form.id });
    if (error === null) await expect(reading).resolves.toMatchObject({ document: { id: form.id } });
    else await expect(reading).rejects.toBeInstanceOf(error);
  });

  test('服务器上的字节被改动或丢失时不提供，并说明', async () => {
    const form = upload({ bytes: docxOf(`只此一份 ${newId()}`) });
    await attachDocument(clerk, form);
    const { document } = await readDocument(clerk, { id: form.id });
    const file = path.join(home, 'files', document.sha256.slice(0, 2), document.sha256);
    const bytes = await readFile(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await reasonsOf(readDocument(clerk, { id: form.id }))).toEqual(['file_not_intact']);
    rmSync(file);
    expect(await reasonsOf(readDocument(clerk, { id: form.id }))).toEqual(['file_not_intact']);
    expect(await auditOf('read-document', 'refused', form.id)).toHaveLength(2);
    await attachDocument(clerk, { ...form, id: newId() });
    await expect(readDocument(clerk, { id: form.id })).resolves.toMatchObject({
      document: { sha256: document.sha256 },
    });
  });
});
