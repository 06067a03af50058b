package academy.aligned.local.cognito.store;

/** A record as it lies in the store; its version grows by one with every write. */
public record Stored(String id, String document, long version) {}
