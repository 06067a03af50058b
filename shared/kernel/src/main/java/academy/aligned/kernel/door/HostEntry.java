package academy.aligned.kernel.door;

import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;

/**
 * What an edge knows of a host, and what it does with a request because of that. The laptop's edge
 * asks this record; the functions at CloudFront are held to the same answers by a test.
 *
 * @param primary the host on which the practice wants to be seen
 */
public record HostEntry(TenantId tenant, Status status, String primary) {

  /** What becomes of a request. */
  public enum Verdict {
    SERVE,
    NOTICE,
    ELSEWHERE
  }

  public static HostEntry of(Site site) {
    return new HostEntry(site.tenant(), site.status(), site.primary());
  }

  public static HostEntry read(String wire) {
    return Json.TOLERANT.readValue(wire, HostEntry.class);
  }

  /** As it lies in the edge's store. */
  public String wire() {
    return Json.MAPPER.writeValueAsString(this);
  }

  /**
   * Only pages are sent elsewhere: an app that was installed from an older host goes on there, and
   * its files and calls with it.
   */
  public Verdict on(String host, String path) {
    if (status.shut()) {
      return Verdict.NOTICE;
    }
    boolean page = path.lastIndexOf('.') < path.lastIndexOf('/');
    return page && !primary.equals(host) ? Verdict.ELSEWHERE : Verdict.SERVE;
  }
}
