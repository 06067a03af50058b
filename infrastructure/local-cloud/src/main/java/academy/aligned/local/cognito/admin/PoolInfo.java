package academy.aligned.local.cognito.admin;

import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.pool.PasswordPolicy;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.wire.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DescribeUserPool and DescribeUserPoolClient. */
public record PoolInfo(Client client) {

  public Map<String, ?> pool(Call call) {
    client.checkPool(call);
    var pool = client.pool();
    var shown = new LinkedHashMap<String, Object>();
    shown.put("Id", pool.poolId());
    shown.put("Name", pool.name());
    shown.put("Arn", pool.arn());
    shown.put("UsernameAttributes", List.of("email"));
    shown.put("AutoVerifiedAttributes", List.of("email"));
    shown.put("MfaConfiguration", "OFF");
    shown.put("UserPoolTier", "ESSENTIALS");
    shown.put("UsernameConfiguration", Map.of("CaseSensitive", false));
    shown.put("Policies", policies(pool));
    return Map.of("UserPool", shown);
  }

  public Map<String, ?> client(Call call) {
    client.checkPool(call);
    client.check(call);
    var pool = client.pool();
    var shown = new LinkedHashMap<String, Object>(lifetimes(pool));
    shown.put("UserPoolId", pool.poolId());
    shown.put("ClientId", pool.clientId());
    shown.put("ClientName", pool.name() + "-web");
    shown.put("ExplicitAuthFlows", pool.flows().stream().sorted().toList());
    shown.put("PreventUserExistenceErrors", "ENABLED");
    shown.put("EnableTokenRevocation", true);
    shown.put("RefreshTokenRotation", rotation(pool));
    return Map.of("UserPoolClient", shown);
  }

  private static Map<String, ?> policies(PoolSettings pool) {
    var factors = List.of("PASSWORD", "EMAIL_OTP", "WEB_AUTHN");
    return Map.of(
        "PasswordPolicy",
            passwords(pool.passwords(), pool.lifetimes().temporaryPassword().toDays()),
        "SignInPolicy", Map.of("AllowedFirstAuthFactors", factors));
  }

  private static Map<String, ?> passwords(PasswordPolicy rules, long temporaryDays) {
    return Map.of(
        "MinimumLength", rules.minimumLength(),
        "RequireUppercase", rules.uppercase(),
        "RequireLowercase", rules.lowercase(),
        "RequireNumbers", rules.digits(),
        "RequireSymbols", rules.symbols(),
        "TemporaryPasswordValidityDays", temporaryDays);
  }

  private static Map<String, ?> lifetimes(PoolSettings pool) {
    return Map.of(
        "AuthSessionValidity", pool.lifetimes().session().toMinutes(),
        "AccessTokenValidity", pool.lifetimes().access().toMinutes(),
        "IdTokenValidity", pool.lifetimes().id().toMinutes(),
        "RefreshTokenValidity", pool.lifetimes().refresh().toDays(),
        "TokenValidityUnits",
            Map.of("AccessToken", "minutes", "IdToken", "minutes", "RefreshToken", "days"));
  }

  private static Map<String, ?> rotation(PoolSettings pool) {
    return Map.of(
        "Feature",
        pool.rotation().enabled() ? "ENABLED" : "DISABLED",
        "RetryGracePeriodSeconds",
        pool.rotation().grace().toSeconds());
  }
}
