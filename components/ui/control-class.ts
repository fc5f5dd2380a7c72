/** One look for every control one types into or chooses from. */
export const controlClass =
  'block w-full min-h-control rounded-xs border border-field bg-surface px-2.5 py-1 text-base text-ink ' +
  'placeholder:text-ink-3 hover:border-ink-2 focus-visible:outline-offset-0 ' +
  'aria-invalid:border-vermilion aria-invalid:border-2 ' +
  '[&:not(select):read-only]:bg-paper [&:not(select):read-only]:border-rule disabled:bg-paper disabled:border-rule disabled:text-ink-3 ' +
  'data-unit:pr-14';
