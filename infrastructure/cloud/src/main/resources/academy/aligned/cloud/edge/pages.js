import cf from 'cloudfront';

// Which app a host and path mean, and its page for every name that is no file.
async function handler(event) {
  var request = event.request;
  var path = request.uri;
  var app = await appOf(request.headers.host.value, path);
  if (app === 'practice') {
    path = path.slice('/practice'.length);
  }
  var file = path.lastIndexOf('.') > path.lastIndexOf('/');
  request.uri = '/' + app + (file ? path : '/index.html');
  return request;
}

async function appOf(host, path) {
  try {
    await cf.kvs().get(host);
  } catch (unknown) {
    return 'public';
  }
  return path === '/practice' || path.startsWith('/practice/') ? 'practice' : 'patient';
}
