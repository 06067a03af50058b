import { useState } from 'react';
import { Route, Switch } from 'wouter';
import { CancelledScreen, ReturnScreen } from '@/features/checkout/return-screen';
import { SignIn } from '@/features/identity/sign-in/sign-in';
import { SignUp } from '@/features/identity/sign-up/sign-up';
import { Button } from '@/ui/controls/button';
import { Loading } from '@/ui/display/states';
import { useSession } from '../../boot/use-session';

/** Back from the till, signed in or not. */
export function CheckoutRoutes() {
  return (
    <Switch>
      <Route path="/checkout/return" component={Returned} />
      <Route component={CancelledScreen} />
    </Switch>
  );
}

function Returned() {
  const standing = useSession();
  if (standing === 'unknown') return <Loading lines={4} />;
  return <ReturnScreen signedIn={standing === 'in'} door={(known) => <Door already={known} />} />;
}

/** A new account, or the one that was there all along; the page goes on by itself. */
function Door({ already }: { already: boolean }) {
  const [known, setKnown] = useState(already);
  return known ? (
    <SignIn title="Sign in" intro="With the e-mail address you paid with.">
      <Button look="quiet" onClick={() => setKnown(false)}>
        I have no account yet
      </Button>
    </SignIn>
  ) : (
    <SignUp title="Create your account" intro="With the e-mail address you paid with.">
      <Button look="quiet" onClick={() => setKnown(true)}>
        I have an account
      </Button>
    </SignUp>
  );
}
