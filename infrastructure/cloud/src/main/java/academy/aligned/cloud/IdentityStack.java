package academy.aligned.cloud;

import academy.aligned.cloud.check.Accepted;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AllowedFirstAuthFactors;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.AutoVerifiedAttrs;
import software.amazon.awscdk.services.cognito.FeaturePlan;
import software.amazon.awscdk.services.cognito.KeepOriginalAttrs;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.PasskeyUserVerification;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.SignInPolicy;
import software.amazon.awscdk.services.cognito.StandardAttribute;
import software.amazon.awscdk.services.cognito.StandardAttributes;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolEmail;
import software.amazon.awscdk.services.cognito.UserPoolSESOptions;
import software.constructs.Construct;

/** Who people are: one pool for everybody, apart from the rest since replacing it loses them. */
public final class IdentityStack extends Stack {
  private final UserPool pool;
  private final UserPoolClient client;

  IdentityStack(Construct scope, String id, StackProps props, Setting setting) {
    super(scope, id, props);
    setTerminationProtection(true);
    this.pool = makePool(setting);
    this.client = makeClient();
    Accepted.at(pool, "COG1", "Twelve signs; what people are made to add to them does not help.");
    Accepted.at(
        pool, "COG2", "Patients sign in by code or passkey; staff may add a second factor.");
    Accepted.at(
        pool,
        "COG8",
        "Sign-in is limited by our own door and the firewall; PLUS costs per person.");
  }

  public UserPool pool() {
    return pool;
  }

  public UserPoolClient client() {
    return client;
  }

  public String issuer() {
    return "https://cognito-idp.%s.amazonaws.com/%s".formatted(getRegion(), pool.getUserPoolId());
  }

  private UserPool makePool(Setting setting) {
    return UserPool.Builder.create(this, "People")
        .userPoolName(setting.name("people"))
        .featurePlan(FeaturePlan.ESSENTIALS)
        .selfSignUpEnabled(true)
        .signInAliases(SignInAliases.builder().email(true).build())
        .signInCaseSensitive(false)
        .autoVerify(AutoVerifiedAttrs.builder().email(true).build())
        .keepOriginal(KeepOriginalAttrs.builder().email(true).build())
        .standardAttributes(names())
        .signInPolicy(factors())
        .passkeyRelyingPartyId(setting.domain())
        .passkeyUserVerification(PasskeyUserVerification.REQUIRED)
        .mfa(Mfa.OPTIONAL)
        .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
        .passwordPolicy(PasswordPolicy.builder().minLength(12).build())
        .accountRecovery(AccountRecovery.EMAIL_ONLY)
        .email(mail(setting))
        .deletionProtection(true)
        .removalPolicy(RemovalPolicy.RETAIN)
        .build();
  }

  private static StandardAttributes names() {
    var wanted = StandardAttribute.builder().required(true).mutable(true).build();
    var free = StandardAttribute.builder().required(false).mutable(true).build();
    return StandardAttributes.builder().email(wanted).fullname(free).build();
  }

  private static SignInPolicy factors() {
    return SignInPolicy.builder()
        .allowedFirstAuthFactors(
            AllowedFirstAuthFactors.builder().password(true).emailOtp(true).passkey(true).build())
        .build();
  }

  /** Cognito's own sender is limited to fifty mails a day, so codes go out through SES. */
  private static UserPoolEmail mail(Setting setting) {
    return UserPoolEmail.withSES(
        UserPoolSESOptions.builder()
            .fromEmail(setting.sender())
            .fromName("Aligned Academy")
            .sesVerifiedDomain(setting.domain())
            .configurationSetName(setting.name("letters"))
            .build());
  }

  private UserPoolClient makeClient() {
    return UserPoolClient.Builder.create(this, "Web")
        .userPool(pool)
        .generateSecret(false)
        .disableOAuth(true)
        .authFlows(AuthFlow.builder().user(true).userPassword(true).build())
        .preventUserExistenceErrors(true)
        .enableTokenRevocation(true)
        .accessTokenValidity(Duration.minutes(15))
        .idTokenValidity(Duration.minutes(15))
        .refreshTokenValidity(Duration.days(30))
        .refreshTokenRotationGracePeriod(Duration.seconds(30))
        .build();
  }
}
