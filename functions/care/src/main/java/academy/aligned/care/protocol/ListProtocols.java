package academy.aligned.care.protocol;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;

/** The practice's own templates. */
public record ListProtocols(TenantTable table)
    implements Handler<PractitionerScope, Handler.Nothing, OwnProtocols> {

  @Override
  public OwnProtocols handle(PractitionerScope scope, Nothing nothing) {
    return new OwnProtocols(
        table.query(scope, PutProtocol.TEMPLATES, Range.all()).stream()
            .map(row -> row.as(Protocol.class).at(row.version()))
            .toList());
  }
}
