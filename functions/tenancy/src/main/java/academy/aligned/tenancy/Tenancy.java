package academy.aligned.tenancy;

import static academy.aligned.kernel.door.Who.ACCOUNT;
import static academy.aligned.kernel.door.Who.OPERATOR;
import static academy.aligned.kernel.door.Who.OWNER;
import static academy.aligned.kernel.door.Who.OWNER_OF_NAMED;
import static academy.aligned.kernel.door.Who.PRACTITIONER;
import static academy.aligned.kernel.door.Who.VISITOR;

import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.kernel.events.NotificationsEvent.MailSent;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.events.TenancyEvent.DomainsDue;
import academy.aligned.kernel.events.TenancyEvent.HostsChanged;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.events.TenancyEvent.PlanChosen;
import academy.aligned.kernel.events.TenancyEvent.PracticeMarked;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.tenancy.address.AddressBook.SubdomainAnswer;
import academy.aligned.tenancy.address.CheckSubdomain;
import academy.aligned.tenancy.branding.Branding;
import academy.aligned.tenancy.branding.ChangeBranding;
import academy.aligned.tenancy.branding.ShowBranding;
import academy.aligned.tenancy.branding.logo.UploadLogo;
import academy.aligned.tenancy.copies.AskForCopy;
import academy.aligned.tenancy.copies.LinkToCopy;
import academy.aligned.tenancy.copies.PracticeCopies;
import academy.aligned.tenancy.domain.CheckDomain;
import academy.aligned.tenancy.domain.CheckDomain.OneDomain;
import academy.aligned.tenancy.domain.ChooseHost;
import academy.aligned.tenancy.domain.Domains;
import academy.aligned.tenancy.domain.NameDomain;
import academy.aligned.tenancy.domain.RemoveDomain;
import academy.aligned.tenancy.domain.ShowDomains;
import academy.aligned.tenancy.onboarding.Onboarding;
import academy.aligned.tenancy.onboarding.OpenPractice;
import academy.aligned.tenancy.onboarding.RetryStep;
import academy.aligned.tenancy.onboarding.ShowOnboarding;
import academy.aligned.tenancy.onboarding.saga.BeginOnboarding;
import academy.aligned.tenancy.onboarding.saga.NoteAppPublished;
import academy.aligned.tenancy.onboarding.saga.NoteMailRefused;
import academy.aligned.tenancy.onboarding.saga.NoteMailSent;
import academy.aligned.tenancy.onboarding.saga.TakeStep;
import academy.aligned.tenancy.operation.ChoosePlan;
import academy.aligned.tenancy.operation.ListPractices;
import academy.aligned.tenancy.operation.MarkPractice;
import academy.aligned.tenancy.operation.PracticeEntry;
import academy.aligned.tenancy.operation.SwitchAccount;
import academy.aligned.tenancy.plan.KeepPlan;
import academy.aligned.tenancy.plan.ShowPlan;
import academy.aligned.tenancy.profile.NotePracticeName;
import java.util.List;

/** What the tenancy context offers and hears. */
public final class Tenancy {
  private Tenancy() {}

  public static Surface<TenancyParts> surface() {
    var surface = Surface.<TenancyParts>of("tenancy");
    Identity.signUp(surface.function("identity").part("sign-up"));
    Identity.signIn(surface.function("identity"));
    Identity.session(surface.function("identity"));
    onboarding(surface.function("tenant-onboarding"));
    branding(surface.function("tenancy"));
    domains(surface.function("tenancy"));
    copies(surface.function("tenancy"));
    operation(surface.function("operations"));
    events(surface.function("tenancy-events"));
    return surface.build();
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
            "/api/plan",
            OWNER,
            Nothing.class,
            ShowPlan.PracticePlan.class,
            parts -> new ShowPlan(parts.plans()))
        .get(
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

  private static void domains(Surface.Builder<TenancyParts> at) {
    at.get(
            "/api/domains",
            OWNER,
            Nothing.class,
            Domains.class,
            parts -> new ShowDomains(parts.domains()))
        .create(
            "/api/domains",
            OWNER,
            NameDomain.NewDomain.class,
            Domains.class,
            parts -> new NameDomain(parts.domains(), parts.platform(), parts.clock()))
        .put(
            "/api/domains/primary",
            OWNER,
            OneDomain.class,
            Domains.class,
            parts -> new ChooseHost(parts.domains()))
        .post(
            "/api/domains/{host}/check",
            OWNER,
            OneDomain.class,
            Domains.class,
            parts -> new CheckDomain(parts.domains(), parts.look()))
        .delete(
            "/api/domains/{host}",
            OWNER,
            OneDomain.class,
            Domains.class,
            parts -> new RemoveDomain(parts.domains()));
  }

  private static void copies(Surface.Builder<TenancyParts> at) {
    at.get(
            "/api/practice/copies",
            OWNER,
            Nothing.class,
            PracticeCopies.class,
            TenancyParts::listCopies)
        .start(
            "/api/practice/copies",
            OWNER,
            AskForCopy.NewCopy.class,
            PracticeCopies.class,
            parts -> new AskForCopy(parts.copyStore(), parts.listCopies()))
        .get(
            "/api/practice/copies/{copy}/link",
            OWNER,
            LinkToCopy.OneCopy.class,
            LinkToCopy.CopyLink.class,
            parts -> new LinkToCopy(parts.copyStore(), parts.copies(), parts.clock()));
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
        .put(
            "/api/platform/practices/{practice}/plan",
            OPERATOR,
            ChoosePlan.Choice.class,
            PracticeEntry.class,
            parts -> new ChoosePlan(parts.directory()))
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
        .hear(
            PlanChosen.class,
            parts -> new KeepPlan(parts.plans(), parts.directory(), parts.brands()))
        .hear(BrandChanged.class, parts -> new NotePracticeName(parts.directory()))
        .hear(MailSent.class, parts -> new NoteMailSent(parts.progress()))
        .hear(MailRefused.class, parts -> new NoteMailRefused(parts.progress()))
        .hear(DomainsDue.class, TenancyParts::tendDomains)
        .hear(HostsChanged.class, parts -> parts.tellEdge(HostsChanged::hosts))
        .hear(PracticeMarked.class, parts -> parts.tellEdge(_ -> List.of()))
        .every("rate(1 day)", DomainsDue.class);
  }
}
