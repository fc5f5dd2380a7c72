import { z } from 'zod';

const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ message: z.string() })).catch([]),
});

/** What a refused request says, every reason; for an answer that is no problem document, that it failed. */
export async function problemTexts(response: Response): Promise<string[]> {
  const read = problem.safeParse(await response.json().catch(() => null));
  if (!read.success) return ['没有办成，请稍后再试。'];
  const messages = read.data.errors.map((error) => error.message);
  return messages.length > 0 ? messages : [read.data.detail];
}
