'use client';

import { Button } from './button';

export function PrintButton({ label = '打印' }: { label?: string }) {
  return (
    <Button data-print="hide" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
