import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { countyInView } from '@/lib/web/request-context';

export async function generateMetadata(): Promise<Metadata> {
  const { isDemo } = await countyInView();
  return isDemo ? { robots: { index: false, follow: false } } : {};
}

export default function AuthPagesLayout({ children }: { children: ReactNode }) {
  return children;
}
