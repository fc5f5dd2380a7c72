'use client';

import { useEffect, useState } from 'react';
import { classNames } from './class-names';
import { onToast, type ToastMessage } from './toast-channel';
import { toneBorder, toneTint } from './tone';

const STAYS_MS = 6000;

/** Where short answers appear and are read out; put it once in a shell. */
export function ToastRegion() {
  const [messages, setMessages] = useState<ToastMessage[]>([]);
  useEffect(
    () =>
      onToast((message) => {
        setMessages((before) => [...before.slice(-2), message]);
        setTimeout(() => setMessages((before) => before.filter((other) => other.id !== message.id)), STAYS_MS);
      }),
    [],
  );
  return (
    <div
      role="status"
      data-print="hide"
      className="pointer-events-none fixed right-4 bottom-16 z-50 flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-2"
    >
      {messages.map((message) => (
        <p
          key={message.id}
          className={classNames('border-l-3 px-3 py-2 shadow-float', toneBorder[message.tone], toneTint[message.tone])}
        >
          {message.text}
        </p>
      ))}
    </div>
  );
}
