/** One printed line a step: what is done, how it ended, how many seconds it took. */
const began = Date.now();

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} 秒`;
}

/** @param work returns the words of its outcome */
export async function step(number, total, title, work) {
  console.log(`[${number}/${total}] ${title} …`);
  const start = Date.now();
  const outcome = await work();
  console.log(`[${number}/${total}] ${title}：${outcome ?? '好'}（${seconds(start)}）`);
}

export function sinceLaunch() {
  return seconds(began);
}
