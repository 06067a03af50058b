import { flush } from '@/course/kept/flush';
import { serve, sync } from './serve';

serve();
sync('aligned-learner', flush);
