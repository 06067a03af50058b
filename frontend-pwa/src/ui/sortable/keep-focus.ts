/** What had the focus has it again after its row moved, or the row's grip if it cannot any more. */
export function keepFocus() {
  const before = document.activeElement;
  if (!(before instanceof HTMLElement)) return;
  const row = before.closest('[data-row]');
  requestAnimationFrame(() => {
    const shut = before instanceof HTMLButtonElement && before.disabled;
    const next =
      shut || !before.isConnected ? row?.querySelector<HTMLElement>('[data-grip]') : before;
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  });
}
