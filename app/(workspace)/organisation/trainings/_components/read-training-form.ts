import { inputOf } from '@/lib/web/form-input';

/** The posted form with its attendances, one row for each index: `attendances[0].unitId` … */
export function readTrainingForm(form: FormData): unknown {
  const rows = form.getAll('row').map((row) => ({
    unitId: form.get(`attendances[${row}].unitId`),
    headcount: form.get(`attendances[${row}].headcount`),
    result: form.get(`attendances[${row}].result`),
  }));
  return { ...inputOf(form), attendances: rows };
}
