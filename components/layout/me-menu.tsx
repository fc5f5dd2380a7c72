'use client';

import { useEffect, useRef } from 'react';
import { RouteLink } from '@/components/ui/route-link';

export interface MeMenuProps {
  /** How the person is called here: seat and unit in the demo. */
  name: string;
  links: { href: string; label: string }[];
  signOut: () => void | Promise<void>;
}

function useCloseOutside() {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function close(event: Event) {
      const details = box.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
    }
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return box;
}

const ENTRY =
  'flex min-h-control w-full items-center px-3 text-left hover:bg-indigo-tint focus-visible:-outline-offset-2';

export function MeMenu({ name, links, signOut }: MeMenuProps) {
  const box = useCloseOutside();
  return (
    <details ref={box} className="relative shrink-0">
      <summary className="flex min-h-control items-center gap-1 rounded-xs px-2 hover:bg-indigo-tint">
        我的
        <span aria-hidden="true" className="text-ink-3 text-xs">
          ▾
        </span>
      </summary>
      <div className="absolute right-0 z-30 mt-1 w-56 rounded-xs border border-field bg-surface py-1 shadow-float">
        <p className="border-rule border-b px-3 pb-1 text-ink-2 text-sm">{name}</p>
        {links.map((link) => (
          <RouteLink
            key={link.href}
            href={link.href}
            className={ENTRY}
            onClick={() => {
              if (box.current) box.current.open = false;
            }}
          >
            {link.label}
          </RouteLink>
        ))}
        <form action={signOut} className="border-rule border-t">
          <button type="submit" className={ENTRY}>
            退出登录
          </button>
        </form>
      </div>
    </details>
  );
}
