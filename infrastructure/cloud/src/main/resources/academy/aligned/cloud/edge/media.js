// Runs after CloudFront has checked the signature over the whole address.
function handler(event) {
  var request = event.request;
  request.uri = request.uri.slice('/media'.length);
  return request;
}
