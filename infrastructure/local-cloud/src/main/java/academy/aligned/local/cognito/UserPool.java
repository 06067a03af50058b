package academy.aligned.local.cognito;

import academy.aligned.local.cognito.account.Passwords;
import academy.aligned.local.cognito.account.Profile;
import academy.aligned.local.cognito.admin.Admissions;
import academy.aligned.local.cognito.admin.BackOffice;
import academy.aligned.local.cognito.admin.Listing;
import academy.aligned.local.cognito.admin.PoolInfo;
import academy.aligned.local.cognito.codes.CodeMail;
import academy.aligned.local.cognito.codes.Post;
import academy.aligned.local.cognito.passkey.PasskeyOperations;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.signin.Refreshing;
import academy.aligned.local.cognito.signin.SignIns;
import academy.aligned.local.cognito.signup.SignUps;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.tokens.AccessTokenCheck;
import academy.aligned.local.cognito.tokens.SigningKey;
import academy.aligned.local.cognito.wire.Operation;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Puts the parts of the pool together and names its operations. */
public final class UserPool {
  private final PoolSettings settings;
  private final SigningKey key;
  private final AccessTokenCheck check;
  private final Map<String, Operation> operations = new HashMap<>();

  public UserPool(
      PoolSettings settings,
      Records records,
      InstantSource clock,
      SecureRandom random,
      CodeMail mail) {
    this.settings = settings;
    this.key = SigningKey.of(records, settings.poolId(), random);
    this.check =
        new AccessTokenCheck(key.published(), settings.issuer(), settings.clientId(), clock);
    var world = World.of(settings, records, clock, random, new Post(mail, random), key, check);
    addSignUp(world);
    addSignIn(world);
    addAccount(world);
    addBackOffice(world);
  }

  /** The same check the API's authorizer does on a token of this pool. */
  public AccessTokenCheck accessTokenCheck() {
    return check;
  }

  public PoolSettings settings() {
    return settings;
  }

  SigningKey key() {
    return key;
  }

  Map<String, Operation> operations() {
    return operations;
  }

  private void addSignUp(World world) {
    var signUps =
        new SignUps(
            world.client(),
            world.users(),
            world.passwords(),
            world.codes(),
            world.allowance(),
            world.sessions());
    operations.put("SignUp", signUps::signUp);
    operations.put("ConfirmSignUp", signUps::confirm);
    operations.put("ResendConfirmationCode", signUps::resend);
  }

  private void addSignIn(World world) {
    var refreshing = new Refreshing(world.client(), world.users(), world.families(), world.mint());
    var signIns = new SignIns(world.client(), world.choice(), refreshing);
    operations.put("InitiateAuth", signIns::initiate);
    operations.put("RespondToAuthChallenge", signIns::respond);
    operations.put("GetTokensFromRefreshToken", refreshing::refresh);
    operations.put("RevokeToken", refreshing::revoke);
  }

  private void addAccount(World world) {
    var profile =
        new Profile(
            world.bearer(),
            world.users(),
            world.families(),
            world.codes(),
            world.allowance(),
            settings);
    operations.put("GetUser", profile::get);
    operations.put("UpdateUserAttributes", profile::update);
    operations.put("VerifyUserAttribute", profile::verify);
    operations.put("GlobalSignOut", profile::signOutEverywhere);
    addPasswords(world);
    addPasskeys(world);
  }

  private void addPasswords(World world) {
    var passwords =
        new Passwords(
            world.client(),
            world.bearer(),
            world.users(),
            world.passwords(),
            world.lockout(),
            world.codes(),
            world.allowance());
    operations.put("ChangePassword", passwords::change);
    operations.put("ForgotPassword", passwords::forgot);
    operations.put("ConfirmForgotPassword", passwords::confirmForgot);
  }

  private void addPasskeys(World world) {
    var passkeys = new PasskeyOperations(world.bearer(), world.passkeys(), settings.relyingParty());
    operations.put("StartWebAuthnRegistration", passkeys::start);
    operations.put("CompleteWebAuthnRegistration", passkeys::complete);
    operations.put("ListWebAuthnCredentials", passkeys::list);
    operations.put("DeleteWebAuthnCredential", passkeys::delete);
  }

  private void addBackOffice(World world) {
    var office =
        new BackOffice(
            world.client(), world.users(), world.families(), world.passkeys(), world.passwords());
    signed("AdminGetUser", office::get);
    signed("AdminDisableUser", office::disable);
    signed("AdminEnableUser", office::enable);
    signed("AdminUserGlobalSignOut", office::signOut);
    signed("AdminDeleteUser", office::delete);
    signed("AdminUpdateUserAttributes", office::update);
    signed("AdminSetUserPassword", office::setPassword);
    var admissions = new Admissions(world.client(), world.users(), world.passwords(), world.post());
    signed("AdminCreateUser", admissions::create);
    signed("ListUsers", new Listing(world.client(), world.users())::list);
    var info = new PoolInfo(world.client());
    signed("DescribeUserPool", info::pool);
    signed("DescribeUserPoolClient", info::client);
  }

  private void signed(String name, Operation operation) {
    operations.put(name, new SignedOnly(operation));
  }
}
