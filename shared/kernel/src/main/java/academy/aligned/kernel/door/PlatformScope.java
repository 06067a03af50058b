package academy.aligned.kernel.door;

/**
 * The right to read or write the directory across tenants, for a stated reason. It opens no
 * tenant's table, and every use of it leaves an audit line.
 */
public record PlatformScope(String reason, String actor) {
  /** On behalf of the one who calls, whose name goes into the audit line. */
  public static PlatformScope because(String reason, TenantScope caller) {
    return new PlatformScope(reason, caller.actor());
  }
}
