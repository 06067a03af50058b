import { startWorker } from '@/offline/updates';
import { mountBare } from '../boot/mount-bare';
import { whenQuiet } from '../boot/when-quiet';
import { PatientApp } from './patient-app';
import { wearBrand } from './wear-brand';

mountBare(<PatientApp />);
whenQuiet(() => {
  wearBrand();
  startWorker();
});
