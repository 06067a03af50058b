package academy.aligned.tenancy;

import static academy.aligned.kernel.door.Who.ACCOUNT;
import static academy.aligned.kernel.door.Who.OPERATOR;
import static academy.aligned.kernel.door.Who.OWNER;
import static academy.aligned.kernel.door.Who.OWNER_OF_NAMED;
import static academy.aligned.kernel.door.Who.PRACTITIONER;
import static academy.aligned.kernel.door.Who.VISITOR;

import academy.aligned.kernel.door.Handler.Done;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.kernel.events.NotificationsEvent.MailSent;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.tenancy.address.AddressBook.SubdomainAnswer;
import academy.aligned.tenancy.address.CheckSubdomain;
import academy.aligned.tenancy.branding.Branding;
import academy.aligned.tenancy.branding.ChangeBranding;
import academy.aligned.tenancy.branding.ShowBranding;
import academy.aligned.tenancy.branding.logo.UploadLogo;
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
import academy.aligned.tenancy.onboarding.Onboarding;
import academy.aligned.tenancy.onboarding.OpenPractice;
import academy.aligned.tenancy.onboarding.RetryStep;
import academy.aligned.tenancy.onboarding.ShowOnboarding;
import academy.aligned.tenancy.onboarding.saga.BeginOnboarding;
import academy.aligned.tenancy.onboarding.saga.NoteAppPublished;
import academy.aligned.tenancy.onboarding.saga.NoteMailRefused;
import academy.aligned.tenancy.onboarding.saga.NoteMailSent;
import academy.aligned.tenancy.onboarding.saga.TakeStep;
import academy.aligned.tenancy.operation.ListPractices;
import academy.aligned.tenancy.operation.MarkPractice;
import academy.aligned.tenancy.operation.PracticeEntry;
import academy.aligned.tenancy.operation.SwitchAccount;
import academy.aligned.tenancy.profile.NotePracticeName;

/** What the tenancy context offers and hears. */
public final class Tenancy {
  private Tenancy() {}

  public static Surface<TenancyParts> surface() {
    var surface = Surface.<TenancyParts>of("tenancy");
    signUp(surface.function("identity"));
    signIn(surface.function("identity"));
    session(surface.function("identity"));
    onboarding(surface.function("tenant-onboarding"));
    branding(surface.function("tenancy"));
    operation(surface.function("operations"));
    events(surface.function("tenancy-events"));
    return surface.build();
  }

  private static void signUp(Surface.Builder<TenancyParts> at) {
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

  private static void signIn(Surface.Builder<TenancyParts> at) {
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

  private static void session(Surface.Builder<TenancyParts> at) {
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

  private static void onboarding(Surface.Builder<TenancyParts> at) {
    at.get(
            "/api/practices/subdomain",
            VISITOR,
            CheckSubdomain.TypedName.class,
            SubdomainAnswer.class,
            parts -> new CheckSubdomain(parts.addressBook()))
        .create(
            "/api/practices",
            ACCOUNT,
            OpenPractice.NewPractice.class,
            Onboarding.class,
            TenancyParts::openPractice)
        .get(
            "/api/practices/{practice}/onboarding",
            OWNER_OF_NAMED,
            ShowOnboarding.OfPractice.class,
            Onboarding.class,
            TenancyParts::showOnboarding)
        .post(
            "/api/practices/{practice}/onboarding/{step}/retry",
            OWNER_OF_NAMED,
            RetryStep.StepOfPractice.class,
            Onboarding.class,
            parts -> new RetryStep(parts.progress(), parts.showOnboarding()));
  }

  private static void branding(Surface.Builder<TenancyParts> at) {
    at.get(
            "/api/branding",
            PRACTITIONER,
            Nothing.class,
            Branding.class,
            parts -> new ShowBranding(parts.brands()))
        .put(
            "/api/branding",
            OWNER,
            ChangeBranding.BrandingChange.class,
            Branding.class,
            parts -> new ChangeBranding(parts.brands(), parts.logos()))
        .post(
            "/api/branding/logo",
            OWNER,
            UploadLogo.NewLogo.class,
            UploadLogo.KeptLogo.class,
            parts -> new UploadLogo(parts.logos()));
  }

  private static void operation(Surface.Builder<TenancyParts> at) {
    at.get(
            "/api/platform/practices",
            OPERATOR,
            Nothing.class,
            ListPractices.Practices.class,
            parts -> new ListPractices(parts.directory()))
        .put(
            "/api/platform/practices/{practice}/status",
            OPERATOR,
            MarkPractice.Marking.class,
            PracticeEntry.class,
            parts -> new MarkPractice(parts.directory()))
        .post(
            "/api/platform/accounts",
            OPERATOR,
            SwitchAccount.Switching.class,
            SwitchAccount.Switched.class,
            parts -> new SwitchAccount(parts.accountSwitch(), parts.directory()));
  }

  private static void events(Surface.Builder<TenancyParts> at) {
    at.hear(PracticeOpened.class, parts -> new BeginOnboarding(parts.progress()))
        .hear(OnboardingStepDue.class, parts -> new TakeStep(parts.progress(), parts.work()))
        .hear(
            AppPublished.class, parts -> new NoteAppPublished(parts.progress(), parts.directory()))
        .hear(BrandChanged.class, parts -> new NotePracticeName(parts.directory()))
        .hear(MailSent.class, parts -> new NoteMailSent(parts.progress()))
        .hear(MailRefused.class, parts -> new NoteMailRefused(parts.progress()));
  }
}
