/** How many came to a training. */
export function headcountOf(training: { readonly attendances: readonly { readonly headcount: number }[] }): number {
  return training.attendances.reduce((sum, row) => sum + row.headcount, 0);
}
