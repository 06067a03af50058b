/** A practice's own domain: named, proven, connected, looked after. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.domain;
