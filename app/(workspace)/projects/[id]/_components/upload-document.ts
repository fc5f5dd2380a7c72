import { problemTexts } from './problem-text';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/**
 * Sends the chosen file; answers every reason why it was not taken, none when it was. `id` is the upload's own, so that
 * the same choice sent twice is kept once.
 */
export async function uploadDocument(id: string, form: FormData, projectId: string, unitId: string): Promise<string[]> {
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return ['请先选择文件。'];
  const kind = textOf(form, 'kind');
  const search = new URLSearchParams({
    id,
    kind,
    unitId,
    fileName: file.name,
    secrecyConfirmed: textOf(form, 'secrecyConfirmed'),
  });
  if (kind !== 'mandate_document') search.set('projectId', projectId);
  const response = await fetch(`/api/documents?${search}`, { method: 'POST', body: file }).catch(() => null);
  if (response === null) return ['网络不通，文件没有上传，请稍后再试。'];
  return response.ok ? [] : problemTexts(response);
}
