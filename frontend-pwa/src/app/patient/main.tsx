import { startWorker } from '@/offline/updates';
import { mountBare } from '../boot/mount-bare';
import { PatientApp } from './patient-app';

mountBare(<PatientApp />);
startWorker();
