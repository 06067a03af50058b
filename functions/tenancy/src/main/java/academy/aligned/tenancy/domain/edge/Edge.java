package academy.aligned.tenancy.domain.edge;

import academy.aligned.kernel.ids.TenantId;

/** Where practices' own hosts come in. Each call may be made twice. */
public interface Edge {
  /** What a host's record must lead to. */
  String target();

  /** Begins to serve a host, and asks for its certificate; what was begun before goes on. */
  Connection open(String host, TenantId practice);

  /** Looks how far the certificate is, and puts it to use as soon as it is there. */
  Connection look(String host);

  /** Ends serving a host; false as long as that takes. */
  boolean close(String host);

  /** How far the edge is with a host. */
  enum Connection {
    /** The certificate is asked for. */
    PENDING,
    /** The host is served. */
    READY,
    /** No certificate was given; to open it again asks anew. */
    FAILED,
    /** Another account of the same provider serves this host. */
    OCCUPIED
  }
}
