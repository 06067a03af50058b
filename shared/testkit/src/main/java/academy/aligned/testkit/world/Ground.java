package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.wiring.Stores;

/** What a context's parts are made from in a test: real stores over embedded parts. */
public record Ground(Stores stores, Directory directory, TestClock clock, Ids ids) {}
