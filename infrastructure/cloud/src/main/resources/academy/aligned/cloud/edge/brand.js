import cf from 'cloudfront';

// A practice's own files lie under its tenant, which the store knows by the host.
async function handler(event) {
  var request = event.request;
  try {
    var tenant = await cf.kvs().get(request.headers.host.value);
    request.uri = '/tenants/' + tenant + '/site' + request.uri;
    return request;
  } catch (unknown) {
    return { statusCode: 404, statusDescription: 'Not Found' };
  }
}
