interface InstallEvent extends Event {
  prompt(): Promise<void>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offered: InstallEvent | undefined;

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offered = event as InstallEvent;
});

export const installed = () =>
  matchMedia('(display-mode: standalone)').matches ||
  (navigator as { standalone?: boolean }).standalone === true;

export const canPrompt = () => offered !== undefined;

/** Safari on iPhone and iPad has no prompt; there the steps are shown. */
export const showsSteps = () => 'standalone' in navigator;

export async function promptInstall(): Promise<boolean> {
  if (!offered) return false;
  await offered.prompt();
  const { outcome } = await offered.userChoice;
  offered = undefined;
  return outcome === 'accepted';
}
