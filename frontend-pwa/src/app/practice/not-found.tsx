import { Compass } from 'lucide-react';
import { ButtonLink } from '@/ui/controls/button';
import { Empty } from '@/ui/display/states';

export default function NotFound() {
  return (
    <Empty
      whole
      title="There is nothing here"
      icon={<Compass size={34} />}
      act={<ButtonLink href="/">Go to your patients</ButtonLink>}
    >
      The address may be mistyped, or what was here has moved.
    </Empty>
  );
}
