import type { DemoGroup } from './account-groups';

/** Groups that answer the query: a seat whose name does is kept whole, else its units that do. */
export function narrow(groups: readonly DemoGroup[], query: string): DemoGroup[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap((group) => {
    const choices = group.choices.filter((choice) => {
      const text = `${group.label} ${choice.place} ${choice.searchKeys}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return choices.length === 0 ? [] : [{ ...group, choices }];
  });
}
