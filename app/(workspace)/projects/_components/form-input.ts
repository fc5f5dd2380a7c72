import { FUND_SOURCES } from '@/lib/projects/domain/money-request';

/** The posted form as the input of the acts: flat names, but for the nine sources and the list of marks. */
export function projectFormInput(form: FormData): Record<string, unknown> {
  const texts = [...form].filter(([name]) => !name.startsWith('$ACTION') && !name.startsWith('sources.'));
  return {
    ...Object.fromEntries(texts),
    chosenMarks: form.getAll('chosenMarks'),
    sources: Object.fromEntries(FUND_SOURCES.map((source) => [source, form.get(`sources.${source}`) ?? ''])),
  };
}
