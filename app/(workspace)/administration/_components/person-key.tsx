/** Which account at which version a form is about. */
export function PersonKey({ account }: { account: { id: string; version: number } }) {
  return (
    <>
      <input type="hidden" name="id" value={account.id} />
      <input type="hidden" name="expectedVersion" value={account.version} />
    </>
  );
}
