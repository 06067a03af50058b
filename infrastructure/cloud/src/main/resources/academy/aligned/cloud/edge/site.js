// Pages that functions wrote, each a folder with one file in it; a host that is nobody's shows the platform's.
async function handler(event) {
  var request = event.request;
  var path = request.uri;
  var entry = await entryOf(request.headers.host.value);
  var answer = instead(entry, request);
  if (answer) {
    return answer;
  }
  if (path.endsWith('/')) {
    path += 'index.html';
  } else if (path.lastIndexOf('.') < path.lastIndexOf('/')) {
    return moved(301, path + '/' + asked(request.querystring));
  }
  request.uri = '/tenants/' + (entry ? entry.tenant : '{{PLATFORM}}') + '/site' + path;
  return request;
}
