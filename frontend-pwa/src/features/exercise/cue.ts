let audio: AudioContext | undefined;

/** A short tone and a tap in the hand, for eyes that are closed. */
export function cue(kind: 'count' | 'turn', sound: boolean) {
  navigator.vibrate?.(kind === 'turn' ? 120 : 30);
  if (!sound || typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const at = audio.currentTime;
  const length = kind === 'turn' ? 0.35 : 0.12;
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = kind === 'turn' ? 660 : 440;
  loudness.gain.setValueAtTime(0.12, at);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + length);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + length);
}
