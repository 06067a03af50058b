/** Fills the screen with the film and its buttons; iPhones can only do it with the film alone. */
export function fullscreen(stage: HTMLElement | null, video: HTMLVideoElement | null) {
  if (document.fullscreenElement) return void document.exitFullscreen();
  const phone = video as (HTMLVideoElement & { webkitEnterFullscreen?: () => void }) | null;
  if (stage?.requestFullscreen) void stage.requestFullscreen().catch(() => undefined);
  else phone?.webkitEnterFullscreen?.();
}
