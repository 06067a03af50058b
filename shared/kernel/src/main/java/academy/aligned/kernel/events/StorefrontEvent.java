package academy.aligned.kernel.events;

/** What the storefront context tells others. */
public sealed interface StorefrontEvent extends Event {

  /** The practice's public files show this version of its brand. */
  record AppPublished(int version) implements StorefrontEvent {}
}
