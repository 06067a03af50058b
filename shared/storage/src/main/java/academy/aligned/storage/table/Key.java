package academy.aligned.storage.table;

/** One row of a tenant. */
public record Key(Partition partition, String sort) {}
