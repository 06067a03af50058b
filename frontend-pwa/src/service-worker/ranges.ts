interface Range {
  from: number;
  /** Included. */
  to: number;
}

/** One byte range of a file of `size`; undefined for a header that asks for none or too much. */
export function parseRange(header: string, size: number): Range | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  const [first, last] = [found?.[1] ?? '', found?.[2] ?? ''];
  if (!found || (first === '' && last === '')) return undefined;
  if (first === '') {
    const tail = Number(last);
    return tail === 0 || size === 0 ? undefined : { from: Math.max(0, size - tail), to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from >= size || to < from ? undefined : { from, to };
}

/** The part of a stored whole answer a media element asks for, exactly as a server would give it. */
export async function rangeAnswer(whole: Response, header: string | null): Promise<Response> {
  if (header === null) return whole;
  const blob = await whole.blob();
  const range = parseRange(header, blob.size);
  if (!range)
    return new Response(null, {
      status: 416,
      statusText: 'Range Not Satisfiable',
      headers: { 'content-range': `bytes */${blob.size}` },
    });
  const type = whole.headers.get('content-type') ?? 'video/mp4';
  const part = blob.slice(range.from, range.to + 1, type);
  return new Response(part, {
    status: 206,
    statusText: 'Partial Content',
    headers: {
      'content-type': type,
      'content-length': String(part.size),
      'content-range': `bytes ${range.from}-${range.to}/${blob.size}`,
      'accept-ranges': 'bytes',
    },
  });
}
