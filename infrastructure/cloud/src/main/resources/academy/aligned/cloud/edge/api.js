// Tells the API which host the person typed; whatever a client claimed is overwritten.
function handler(event) {
  var request = event.request;
  request.headers['x-viewer-host'] = { value: request.headers.host.value };
  return request;
}
