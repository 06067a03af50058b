package academy.aligned.commerce.stripe;

import academy.aligned.kernel.problem.Problem;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stripe in memory, by its own rules where a test depends on them. */
public final class FakeStripe implements StripeCatalogue, StripeConnect {
  private final AtomicInteger serial = new AtomicInteger();
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> uses = new ConcurrentHashMap<>();
  private final Map<String, String> prices = new ConcurrentHashMap<>();
  private final Map<String, NewPrice> terms = new ConcurrentHashMap<>();
  private final Map<String, Account> accounts = new ConcurrentHashMap<>();
  private final Map<String, String> transfers = new ConcurrentHashMap<>();
  private final List<String> shelved = new java.util.concurrent.CopyOnWriteArrayList<>();
  private final FakeTill till;
  private volatile boolean lost;
  private final FakeBilling billing;

  public FakeStripe(InstantSource clock) {
    this.till = new FakeTill(this, clock);
    this.billing = new FakeBilling(this, till);
  }

  public Stripe ports() {
    return new Stripe(this, till, billing, this);
  }

  public FakeTill till() {
    return till;
  }

  public FakeBilling billing() {
    return billing;
  }

  String next(String kind) {
    return kind + "_" + Long.toString(System.nanoTime(), 36) + serial.incrementAndGet();
  }

  NewPrice terms(String price) {
    return terms.get(price);
  }

  String named(String price) {
    return prices.get(price);
  }

  public List<String> shelved() {
    return shelved;
  }

  public Map<String, String> transfers() {
    return transfers;
  }

  @Override
  public String product(Product product) {
    return "offer-" + product.offer();
  }

  @Override
  public String price(NewPrice price) {
    String id = prices.computeIfAbsent(price.price(), _ -> next("price"));
    terms.put(id, price);
    return id;
  }

  @Override
  public void shelve(String price) {
    shelved.add(price);
  }

  @Override
  public CodeUse code(Code code) {
    String id = "promo_" + code.promotion();
    codes.put(id, code);
    uses.computeIfAbsent(id, _ -> new AtomicInteger());
    return use(id);
  }

  @Override
  public CodeUse use(String id) {
    return codes.containsKey(id)
        ? new CodeUse(id, codes.get(id).active(), uses.get(id).get())
        : new CodeUse(id, false, 0);
  }

  /** Stripe's own rule: counted when it is paid for, and never beyond the most. */
  boolean redeem(String id) {
    int most = codes.get(id).most();
    return uses.get(id).getAndUpdate(used -> used < most ? used + 1 : used) < most;
  }

  long reduced(String id, long amount) {
    return amount - amount * codes.get(id).percent() / 100;
  }

  @Override
  public Account open(String who, String email, String country) {
    return accounts.computeIfAbsent(
        "acct_" + who.replace('/', '_'), id -> new Account(id, false, false));
  }

  public void allow(String account) {
    accounts.put(account, new Account(account, true, true));
  }

  @Override
  public Account account(String account) {
    if (!accounts.containsKey(account)) {
      throw Problem.missing();
    }
    return accounts.get(account);
  }

  @Override
  public String onboarding(String account, String back) {
    return "https://connect.stripe.test/" + account;
  }

  /** The next transfer goes out, and its answer is lost on the way. */
  public void loseNextAnswer() {
    lost = true;
  }

  @Override
  public String transfer(String account, long amount, String currency, String payout) {
    transfers.putIfAbsent(payout, account + " " + amount + " " + currency);
    if (lost) {
      lost = false;
      throw Problem.unavailable(java.time.Duration.ofSeconds(3));
    }
    return "tr_" + payout.hashCode();
  }
}
