import { flush } from '@/offline/flush';
import { serve, sync } from './serve';

serve();
sync('aligned-outbox', flush);
