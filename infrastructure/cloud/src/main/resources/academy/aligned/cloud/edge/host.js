import cf from 'cloudfront';

// What the store knows of a host, or nothing. The rule below is the laptop's edge's too (HostEntry).
async function entryOf(host) {
  try {
    return await cf.kvs().get(host, { format: 'json' });
  } catch (unknown) {
    return null;
  }
}

// What a visitor sees in place of what she asked for, if anything.
function instead(entry, request) {
  if (!entry) {
    return null;
  }
  if (entry.status === 'SUSPENDED' || entry.status === 'OFFBOARDING') {
    return notice(entry.status);
  }
  var page = request.uri.lastIndexOf('.') < request.uri.lastIndexOf('/');
  if (page && entry.primary !== request.headers.host.value) {
    return moved(308, 'https://' + entry.primary + request.uri + asked(request.querystring));
  }
  return null;
}

function moved(status, to) {
  return {
    statusCode: status,
    statusDescription: 'Moved',
    headers: { location: { value: to }, 'cache-control': { value: 'no-store' } },
  };
}

function notice(status) {
  return {
    statusCode: 403,
    statusDescription: 'Forbidden',
    headers: {
      'content-type': { value: 'text/html; charset=utf-8' },
      'cache-control': { value: 'no-store' },
    },
    body: { encoding: 'text', data: status === 'OFFBOARDING' ? `{{CLOSING}}` : `{{PAUSED}}` },
  };
}

function asked(question) {
  var pairs = [];
  Object.keys(question).forEach((name) => {
    var one = question[name];
    (one.multiValue || [one]).forEach((each) => {
      pairs.push(each.value === '' ? name : name + '=' + each.value);
    });
  });
  return pairs.length ? '?' + pairs.join('&') : '';
}
