/** The posted form of a request. */
import { InvalidInput } from '@/lib/core/errors';

/** @throws InvalidInput when the body is no form */
export async function postedForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new InvalidInput([{ field: '', message: '没有收到表单内容，请刷新页面后重试。' }]);
  }
}
