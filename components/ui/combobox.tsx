'use client';

import { useId, useRef } from 'react';
import { classNames } from './class-names';
import { ComboboxList, optionId } from './combobox-list';
import { controlClass } from './control-class';
import type { FieldControl } from './field';
import { useAnchoredList } from './use-anchored-list';
import { type ComboboxBehaviour, useCombobox } from './use-combobox';

export interface ComboboxProps extends FieldControl, Omit<ComboboxBehaviour, 'allowTyped'> {
  /** Keep text that is no option; it is submitted under this name (the option's value under `name`). */
  typedName?: string;
  placeholder?: string;
  emptyText?: string;
  disabled?: boolean;
  className?: string;
  /** For a field outside a <label>. */
  'aria-label'?: string;
}

/** Search while typing in a list given, or asked for; the chosen value is submitted by a hidden field. */
export function Combobox(props: ComboboxProps) {
  const { name, required, typedName, emptyText = '没有找到，请换一个词。', className, disabled, placeholder } = props;
  const { options, search, defaultOption, defaultText, onPick, ...control } = props;
  const box = useCombobox({ options, search, defaultOption, defaultText, onPick, allowTyped: typedName !== undefined });
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useAnchoredList(input, list, box.open);
  return (
    <>
      <input
        ref={input}
        id={props.id}
        name={typedName}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={control['aria-label']}
        aria-describedby={control['aria-describedby']}
        aria-invalid={control['aria-invalid']}
        aria-required={required}
        aria-autocomplete="list"
        aria-expanded={box.open}
        aria-controls={box.open ? listId : undefined}
        aria-activedescendant={box.open && box.highlight >= 0 ? optionId(listId, box.highlight) : undefined}
        placeholder={placeholder}
        disabled={disabled}
        value={box.text}
        onChange={(event) =>
          box.type(event.target.value, 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true)
        }
        onCompositionEnd={(event) => box.type(event.currentTarget.value, false)}
        onClick={() => !box.open && box.show(box.picked ? '' : box.text)}
        onBlur={box.leave}
        onKeyDown={box.key}
        className={classNames(controlClass, className)}
      />
      <input type="hidden" name={name} value={box.picked?.value ?? ''} />
      {box.open && (
        <ComboboxList
          id={listId}
          listRef={list}
          result={box.result}
          highlight={box.highlight}
          emptyText={emptyText}
          onPick={(index) => box.pick(box.result.options[index] ?? null)}
        />
      )}
    </>
  );
}
