package academy.aligned.media.processing;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.media.MediaId;
import java.net.URI;

/** Turns any video into what phones play, and tells later what became of it. */
@FunctionalInterface
public interface Transcoder {
  /** Begins the work and answers its id; the same attempt asked again at once begins no more. */
  String begin(Work work);

  /**
   * One video's work.
   *
   * @param attempt from 1; only a new one is begun anew
   * @param folder where everything that is made goes; ends with a slash
   */
  record Work(TenantId tenant, MediaId media, int attempt, URI source, URI folder) {}
}
