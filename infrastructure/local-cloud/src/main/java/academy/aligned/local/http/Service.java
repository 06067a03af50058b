package academy.aligned.local.http;

/** One AWS service at the control endpoint. */
public interface Service {
  /** Whether the request is this service's. */
  boolean takes(Ask ask);

  Reply answer(Ask ask);
}
