package academy.aligned.testkit.law;

import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.testkit.world.World;

/** Writes what the sample context has no endpoint for, under a job's scope. */
record Seeding(TenantTable table, World<Notes.Parts> world) {
  Seeding note(String whose, Notes.Note note) {
    table
        .write(world.job(world.north().tenant()))
        .put(Partition.of("P", whose).at(note.note()), note)
        .commit();
    return this;
  }
}
