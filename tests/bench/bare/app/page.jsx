/** As many elements and as many bytes as the page it stands beside: plain server markup, no data, no client component. */
export const dynamic = 'force-dynamic';

const CELLS = 3;

export default async function BarePage({ searchParams }) {
  const { elements, filler } = await searchParams;
  const rows = Math.max(1, Math.round(Number(elements) / (CELLS + 1)));
  const spread = Math.floor(Number(filler) / (rows * CELLS));
  const text = 'x'.repeat(spread);
  const rest = 'x'.repeat(Number(filler) - spread * rows * CELLS);
  return (
    <main>
      {Array.from({ length: rows }, (_, row) => `r${row}`).map((key) => (
        <div key={key}>
          <p>{text}</p>
          <p>{text}</p>
          <p>{text}</p>
        </div>
      ))}
      {rest}
    </main>
  );
}
