/** The key that seals the session cookie; `npm start` makes one and keeps it, an operator may set another. */
export function sessionSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set');
  return secret;
}
