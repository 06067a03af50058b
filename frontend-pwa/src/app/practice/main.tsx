import { mount } from '../boot/mount';
import { PracticeApp } from './practice-app';

mount(<PracticeApp />);
