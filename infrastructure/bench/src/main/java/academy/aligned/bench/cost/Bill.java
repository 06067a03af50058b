package academy.aligned.bench.cost;

/**
 * What one active patient and one sale cost, part by part, by list price and without free tiers.
 */
record Bill(Units units, Prices prices) {

  /** Functions, gateway and database for a month of one active patient. */
  double computeAndData() {
    return opens() * opening() + logs() * logging();
  }

  private double opens() {
    return prices.assumed("opens a month");
  }

  private double logs() {
    return prices.assumed("logs a month");
  }

  private double opening() {
    return request(units.needed("CPU, patient home", "ms"))
        + units.needed("patient home", "RRU") * prices.of("DynamoDB read unit");
  }

  /** The log itself, and the consumer that makes its projections. */
  private double logging() {
    return request(units.needed("CPU, log a set", "ms"))
        + units.needed("log a set, with projections", "WRU") * prices.of("DynamoDB write unit")
        + units.of("log a set, with projections", "RRU") * prices.of("DynamoDB read unit")
        + event();
  }

  private double request(double cpuMillis) {
    return prices.of("HTTP API request") + invocation(cpuMillis) + line();
  }

  /** The line that the door leaves of a request; two of the four rules match it. */
  private double line() {
    return prices.assumed("bytes logged of a request") / 1e9 * prices.of("CloudWatch logs GB")
        + 2 * prices.of("CloudWatch contributor match");
  }

  private double invocation(double cpuMillis) {
    double seconds = (Math.ceil(cpuMillis) + prices.assumed("ms waited in a request")) / 1000;
    double gigabytes = prices.assumed("GB of a function");
    return prices.of("Lambda request") + seconds * gigabytes * prices.of("Lambda GB-second");
  }

  /** Stream, pipe, bus and queue, then the function that hears it. */
  private double event() {
    return prices.of("EventBridge event")
        + prices.of("Pipe request")
        + 3 * prices.of("SQS request")
        + invocation(prices.assumed("ms of CPU of a hearing"));
  }

  double video() {
    return prices.assumed("GB of video a month") * prices.of("CloudFront GB");
  }

  double identity() {
    return prices.of("Cognito Essentials user");
  }

  double mail() {
    return prices.assumed("mails a month") * prices.of("SES mail");
  }

  double patientMonth() {
    return computeAndData() + video() + identity() + mail();
  }

  /** One course sold: page and app from the edge, checkout, webhook, mail; not Stripe's share. */
  double sale() {
    return units.needed("webhook → access", "WRU") * prices.of("DynamoDB write unit")
        + 4 * request(prices.assumed("ms of CPU of a hearing"))
        + event()
        + prices.of("SES mail")
        + prices.assumed("GB of a course") * prices.of("CloudFront GB");
  }

  /** What is paid before anybody comes. */
  double fixed() {
    return prices.assumed("KMS keys") * prices.of("KMS key")
        + prices.of("WAF list")
        + prices.assumed("WAF rules") * prices.of("WAF rule")
        + prices.assumed("alarms") * prices.of("CloudWatch alarm")
        + prices.assumed("own metrics") * prices.of("CloudWatch metric")
        + prices.assumed("contributor rules") * prices.of("CloudWatch contributor rule")
        + prices.assumed("secrets") * prices.of("Secret")
        + prices.of("Hosted zone");
  }

  /** A month of so many practices. */
  double month(int practices) {
    return fixed() + practices * prices.assumed("active patients of a practice") * patientMonth();
  }
}
