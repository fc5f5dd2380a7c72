'use client';

import Link from 'next/link';
import { startTransition } from 'react';
import { readMessagesAction } from '@/app/(workspace)/messages/actions';

interface MessageLinkProps {
  id: string;
  href: string;
  words: string;
  isUnread: boolean;
}

/** Opens what the message is about and marks the message as read. */
export function MessageLink({ id, href, words, isUnread }: MessageLinkProps) {
  function read() {
    if (!isUnread) return;
    startTransition(async () => {
      await readMessagesAction({ ids: [id] });
    });
  }
  return (
    <Link href={href} prefetch={false} onClick={read} className="text-indigo hover:underline">
      {words}
    </Link>
  );
}
