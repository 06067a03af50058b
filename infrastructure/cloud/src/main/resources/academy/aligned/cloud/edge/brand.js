// A practice's own files lie under its tenant, which the store knows by the host.
async function handler(event) {
  var request = event.request;
  var entry = await entryOf(request.headers.host.value);
  var answer = instead(entry, request);
  if (answer) {
    return answer;
  }
  if (!entry) {
    return { statusCode: 404, statusDescription: 'Not Found' };
  }
  request.uri = '/tenants/' + entry.tenant + '/site' + request.uri;
  return request;
}
