import cf from 'cloudfront';

// Pages that functions wrote, each a folder with one file in it; a host that is nobody's shows the platform's.
async function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (path.endsWith('/')) {
    path += 'index.html';
  } else if (path.lastIndexOf('.') < path.lastIndexOf('/')) {
    return moved(path + '/' + asked(request.querystring));
  }
  request.uri = '/tenants/' + (await tenantOf(request.headers.host.value)) + '/site' + path;
  return request;
}

function moved(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
}

function asked(question) {
  var names = Object.keys(question);
  return names.length ? '?' + names.map((name) => name + '=' + question[name].value).join('&') : '';
}

async function tenantOf(host) {
  try {
    return await cf.kvs().get(host);
  } catch (unknown) {
    return 'platform0000';
  }
}
