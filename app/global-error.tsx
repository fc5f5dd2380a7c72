'use client';

import './globals.css';
import ErrorPage from './error';

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body className="min-h-dvh">
        <title>暂时打不开 · 明白账</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
