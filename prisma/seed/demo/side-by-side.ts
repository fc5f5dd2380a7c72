/** As many acts at once as the pool and the machine carry; the audit head puts their ends in a row anyway. */
const AT_ONCE = 5;

/** Does the work for each item, started in the order of the list. */
export async function sideBySide<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const rest = items.entries();
  const lane = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
