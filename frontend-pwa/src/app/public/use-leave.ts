import { useSignOut } from '@/features/identity/me/sign-outs';
import { toast } from '@/ui/overlay/toast';

/** Lessons that were read or taken along go with the session, wherever in the academy it ends. */
const forget = async () => (await import('@/course/kept/forget')).forgetLearner();

/** Out of the academy, with nothing of the person left here. */
export function useLeave() {
  const signOut = useSignOut();
  return () => signOut().then(forget, () => toast('That did not work. Please try again.'));
}
