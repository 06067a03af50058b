import { mount } from '../boot/mount';

mount(<main />);
