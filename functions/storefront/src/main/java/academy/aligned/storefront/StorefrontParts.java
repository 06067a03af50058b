package academy.aligned.storefront;

import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.TenantTable;

/**
 * What storefront's handlers are made from.
 *
 * @param sites the bucket that practices' public files are served from
 */
public record StorefrontParts(TenantTable table, TenantFiles sites) {}
