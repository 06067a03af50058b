import { startWorker } from '@/offline/updates';
import { mount } from '../boot/mount';
import { PatientApp } from './patient-app';

mount(<PatientApp />);
startWorker();
