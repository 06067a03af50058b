import '@/ui/tokens/index.css';
import './marketing.css';

// The marketing page is plain HTML and stays so; the app is only fetched for the other places.
if (location.pathname !== '/') {
  document.documentElement.dataset.at = 'app';
  void import('./start');
}
