package academy.aligned.kernel.events;

/** What the storefront context tells others. */
public sealed interface StorefrontEvent extends Event {
  /** The practice's public files show this version of its brand. */
  record AppPublished(int version) implements StorefrontEvent {}

  /** An editor saved a landing page; {@code shown} tells whether the public is to see one. */
  record LandingSaved(String page, int version, boolean shown) implements StorefrontEvent {}

  /** The storefront writes under the advertising rules of this place from now on. */
  record ProfileSaved(int version, String jurisdiction) implements StorefrontEvent {}
}
