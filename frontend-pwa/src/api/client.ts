/** Every call the apps make, by context; nothing else in the front end fetches the API. */
export * as api from './calls';
