/**
 * next-auth: Credentials, and a sealed cookie that holds nothing but a session id. Ending a session is the row's
 * business, see session.ts. The demo's entry is a provider that exists in demo mode only.
 */
import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { businessDateOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { NotFound, Refused } from '@/lib/core/errors';
import { enterDemo } from '@/lib/organisation/acts/enter-demo';
import { signIn } from '@/lib/organisation/acts/sign-in';
import type { CountyRecord } from '@/lib/organisation/data/counties';
import { ABSOLUTE_HOURS } from '@/lib/organisation/domain/session-rules';
import { visitorCode } from '@/lib/organisation/domain/sign-in-verdict';
import { clientAddress } from '@/lib/web/client-address';
import { authCookies } from '@/lib/web/cookies';
import { isDemoMode } from '@/lib/web/installation';
import { report } from '@/lib/web/outcome';
import { sessionSecret } from '@/lib/web/session-secret';

export function authOptions(county: CountyRecord): AuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 3600 },
    cookies: authCookies(),
    pages: { signIn: '/login', error: '/login' },
    providers: isDemoMode(county) ? [passwordProvider(county), demoProvider(county)] : [passwordProvider(county)],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

function passwordProvider(county: CountyRecord) {
  return CredentialsProvider({
    id: 'password',
    name: '密码',
    credentials: { loginName: {}, password: {} },
    authorize: (credentials, request) =>
      admitted(() => signIn(visitorContext(county, request.headers), { loginName: '', password: '', ...credentials })),
  });
}

function demoProvider(county: CountyRecord) {
  return CredentialsProvider({
    id: 'demo',
    name: '演示',
    credentials: { personId: {} },
    authorize: (credentials, request) =>
      admitted(() => enterDemo(visitorContext(county, request.headers), { personId: credentials?.personId })),
  });
}

/** The session id as next-auth's user; a refusal travels as its code. */
async function admitted(enter: () => Promise<{ sessionId: string }>): Promise<{ id: string }> {
  try {
    return { id: (await enter()).sessionId };
  } catch (error) {
    if (error instanceof Refused) throw new Error(visitorCode(error.refusals[0]?.code ?? ''));
    if (error instanceof NotFound) throw new Error('sign_in_failed');
    report(error);
    throw new Error('failed');
  }
}

function visitorContext(county: CountyRecord, headers: Record<string, unknown> | undefined): RequestContext {
  const now = new Date();
  const read = (name: string): string | null => {
    const value = headers?.[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    countyCode: county.countyCode,
    actor: null,
    origin: 'web',
    now,
    businessDate: county.businessDate ?? businessDateOf(now),
    address: clientAddress(read),
  };
}
