import { mount } from '../boot/mount';
import { PublicApp } from './public-app';

mount(<PublicApp />);
