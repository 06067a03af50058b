package academy.aligned.local.cognito;

import academy.aligned.local.cognito.codes.Allowance;
import academy.aligned.local.cognito.codes.Codes;
import academy.aligned.local.cognito.codes.Post;
import academy.aligned.local.cognito.passkey.Passkeys;
import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.signin.ByEmailCode;
import academy.aligned.local.cognito.signin.ByPasskey;
import academy.aligned.local.cognito.signin.ByPassword;
import academy.aligned.local.cognito.signin.Choice;
import academy.aligned.local.cognito.signin.Entry;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.tokens.AccessTokenCheck;
import academy.aligned.local.cognito.tokens.Bearer;
import academy.aligned.local.cognito.tokens.Families;
import academy.aligned.local.cognito.tokens.SigningKey;
import academy.aligned.local.cognito.tokens.TokenMint;
import academy.aligned.local.cognito.users.Lockout;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.Users;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The parts operations share. */
record World(
    Client client,
    Post post,
    Users users,
    SecretHash passwords,
    Lockout lockout,
    Codes codes,
    Allowance allowance,
    Sessions sessions,
    Families families,
    Passkeys passkeys,
    TokenMint mint,
    Bearer bearer) {

  static World of(
      PoolSettings pool,
      Records records,
      InstantSource clock,
      SecureRandom random,
      Post post,
      SigningKey key,
      AccessTokenCheck check) {
    var lifetimes = pool.lifetimes();
    var users = new Users(records, clock);
    // A code lives for minutes and dies after five wrong answers: fewer rounds suffice.
    var codeHash = new SecretHash(random, Math.max(1, pool.hashRounds() / 20));
    var families = new Families(records, clock, random, lifetimes.refresh());
    return new World(
        new Client(pool),
        post,
        users,
        new SecretHash(random, pool.hashRounds()),
        new Lockout(records, clock),
        new Codes(records, post, codeHash, clock),
        new Allowance(records, clock),
        new Sessions(records, clock, random, lifetimes.session()),
        families,
        new Passkeys(records, pool.relyingParty(), random, clock),
        new TokenMint(key, pool, clock),
        new Bearer(check, families, users));
  }

  Choice choice() {
    var entry = new Entry(users, families, mint, sessions);
    var codeHash = codes.hash();
    return new Choice(
        sessions,
        new ByPassword(entry, lockout, passwords, sessions),
        new ByEmailCode(entry, sessions, allowance, post, codeHash, client.pool()),
        new ByPasskey(entry, sessions, passkeys));
  }
}
