type Graph = { getModuleInfo(id: string): { importers: readonly string[] } | null };
type Parts = Record<string, RegExp>;

/** Whether one of the part's modules needs this one, however far, without waiting for it. */
function serves(id: string, part: RegExp, graph: Graph): boolean {
  const seen = new Set([id]);
  for (const module of seen) {
    if (part.test(module)) return true;
    for (const other of graph.getModuleInfo(module)?.importers ?? []) seen.add(other);
  }
  return false;
}

/**
 * One chunk for each part, in the order in which they are needed, and one for all the rest: a file
 * costs the first open a round trip.
 */
export const fewChunks = (parts: Parts) => (id: string, graph: Graph) =>
  Object.keys(parts).find((name) => serves(id, parts[name] as RegExp, graph)) ?? 'later';
