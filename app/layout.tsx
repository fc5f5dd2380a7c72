import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: { default: '明白账', template: '%s · 明白账' },
  description: '县级预算绩效管理：目标、监控、评价、应用、公开',
  applicationName: '明白账',
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#FAFAF7' };

/** Every page is rendered on request: its scripts carry the nonce of that answer, which a page made at build time cannot. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="zh-CN">
      <body className="min-h-dvh">{children}</body>
    </html>
  );
}
