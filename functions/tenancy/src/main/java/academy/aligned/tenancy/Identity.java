package academy.aligned.tenancy;

import static academy.aligned.kernel.door.Who.ACCOUNT;
import static academy.aligned.kernel.door.Who.VISITOR;

import academy.aligned.kernel.door.Handler.Done;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.tenancy.identity.Session;
import academy.aligned.tenancy.identity.account.ConfirmSignUp;
import academy.aligned.tenancy.identity.account.ShowMe;
import academy.aligned.tenancy.identity.account.SignUp;
import academy.aligned.tenancy.identity.passkey.KeepPasskey;
import academy.aligned.tenancy.identity.passkey.ListPasskeys;
import academy.aligned.tenancy.identity.passkey.PreparePasskey;
import academy.aligned.tenancy.identity.session.RefreshSession;
import academy.aligned.tenancy.identity.session.SignOut;
import academy.aligned.tenancy.identity.session.SignOutEverywhere;
import academy.aligned.tenancy.identity.signin.AnswerCode;
import academy.aligned.tenancy.identity.signin.AnswerPasskey;
import academy.aligned.tenancy.identity.signin.EnterPassword;
import academy.aligned.tenancy.identity.signin.KnownBy;
import academy.aligned.tenancy.identity.signin.OfferPasskey;
import academy.aligned.tenancy.identity.signin.SendCode;

/** What of the tenancy context's offer is about who people are. */
final class Identity {
  private Identity() {}

  static void signUp(Surface.Builder<TenancyParts> at) {
    at.start(
            "/api/identity/sign-up",
            VISITOR,
            SignUp.NewAccount.class,
            SignUp.CodeSent.class,
            parts -> new SignUp(parts.accounts(), parts.limits()))
        .post(
            "/api/identity/sign-up/confirm",
            VISITOR,
            ConfirmSignUp.SignUpCode.class,
            Session.class,
            parts -> new ConfirmSignUp(parts.accounts(), parts.reception(), parts.limits()));
  }

  static void signIn(Surface.Builder<TenancyParts> at) {
    at.post(
            "/api/identity/code",
            VISITOR,
            KnownBy.class,
            SendCode.CodeChallenge.class,
            parts -> new SendCode(parts.accounts()))
        .post(
            "/api/identity/code/answer",
            VISITOR,
            AnswerCode.SignInCode.class,
            Session.class,
            parts -> new AnswerCode(parts.accounts(), parts.reception(), parts.limits()))
        .post(
            "/api/identity/password",
            VISITOR,
            EnterPassword.PasswordProof.class,
            Session.class,
            parts -> new EnterPassword(parts.accounts(), parts.reception(), parts.limits()))
        .post(
            "/api/identity/passkey",
            VISITOR,
            KnownBy.class,
            OfferPasskey.PasskeyChallenge.class,
            parts -> new OfferPasskey(parts.accounts()))
        .post(
            "/api/identity/passkey/answer",
            VISITOR,
            AnswerPasskey.PasskeyProof.class,
            Session.class,
            parts -> new AnswerPasskey(parts.accounts(), parts.reception(), parts.limits()));
  }

  static void session(Surface.Builder<TenancyParts> at) {
    at.post(
            "/api/identity/refresh",
            VISITOR,
            RefreshSession.RefreshCookie.class,
            Session.class,
            parts -> new RefreshSession(parts.accounts(), parts.reception()))
        .post(
            "/api/identity/sign-out",
            VISITOR,
            RefreshSession.RefreshCookie.class,
            Done.class,
            parts -> new SignOut(parts.accounts()))
        .post(
            "/api/identity/sign-out-everywhere",
            ACCOUNT,
            Nothing.class,
            Done.class,
            parts -> new SignOutEverywhere(parts.accounts(), parts.directory()))
        .post(
            "/api/identity/passkeys/options",
            ACCOUNT,
            Nothing.class,
            PreparePasskey.PasskeyOptions.class,
            parts -> new PreparePasskey(parts.accounts()))
        .post(
            "/api/identity/passkeys",
            ACCOUNT,
            KeepPasskey.NewPasskey.class,
            Done.class,
            parts -> new KeepPasskey(parts.accounts()))
        .get(
            "/api/identity/passkeys",
            ACCOUNT,
            Nothing.class,
            ListPasskeys.Passkeys.class,
            parts -> new ListPasskeys(parts.accounts()))
        .get(
            "/api/identity/me",
            ACCOUNT,
            Nothing.class,
            ShowMe.Me.class,
            parts -> new ShowMe(parts.reception(), parts.directory(), parts.platform()));
  }
}
