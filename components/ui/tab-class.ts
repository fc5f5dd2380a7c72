export const tabListClass = 'flex overflow-x-auto border-rule border-b';

export const tabClass =
  '-mb-px inline-flex min-h-control shrink-0 items-center gap-1.5 border-transparent border-b-2 px-3 text-ink-2 ' +
  'hover:text-indigo focus-visible:-outline-offset-2 ' +
  'data-[state=active]:border-indigo data-[state=active]:font-semibold data-[state=active]:text-indigo';
