// Which app a host and path mean, and its page for every name that is no file.
async function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (path === '{{NOTICE_STYLE}}') {
    return style();
  }
  var entry = await entryOf(request.headers.host.value);
  var answer = instead(entry, request);
  if (answer) {
    return answer;
  }
  var app = appOf(entry, path);
  if (app === 'practice') {
    path = path.slice('/practice'.length);
  }
  var file = path.lastIndexOf('.') > path.lastIndexOf('/');
  request.uri = '/' + app + (file ? path : '/index.html');
  return request;
}

function appOf(entry, path) {
  if (!entry || entry.tenant === '{{PLATFORM}}') {
    return 'public';
  }
  return path === '/practice' || path.startsWith('/practice/') ? 'practice' : 'patient';
}

function style() {
  return {
    statusCode: 200,
    statusDescription: 'OK',
    headers: {
      'content-type': { value: 'text/css; charset=utf-8' },
      'cache-control': { value: 'max-age=3600' },
    },
    body: { encoding: 'text', data: `{{STYLE}}` },
  };
}
