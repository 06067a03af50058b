import { useSignOut } from '@/features/identity/me/sign-outs';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';

export function SignOutLink() {
  const signOut = useSignOut();
  return (
    <Button
      look="quiet"
      onClick={() => signOut().catch(() => toast('That did not work. Please try again.'))}
    >
      Sign in as somebody else
    </Button>
  );
}
