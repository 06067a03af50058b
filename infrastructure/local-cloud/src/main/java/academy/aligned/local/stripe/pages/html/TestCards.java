package academy.aligned.local.stripe.pages.html;

/** Which test card does what, for whoever stands before the page. */
public final class TestCards {
  public static final String LIST =
      """
      <details class="cards"><summary>Test cards</summary><p>Any later month, any three digits.</p><dl>
      <div><dt>4242 4242 4242 4242</dt><dd>is paid</dd></div>
      <div><dt>4000 0000 0000 0002</dt><dd>is declined</dd></div>
      <div><dt>4000 0000 0000 9995</dt><dd>lacks funds</dd></div>
      <div><dt>4000 0025 0000 3155</dt><dd>asks to authenticate</dd></div>
      <div><dt>4000 0000 0000 0341</dt><dd>is paid now, fails at renewal</dd></div>
      <div><dt>4000 0000 0000 0259</dt><dd>is paid, then disputed</dd></div>
      </dl></details>""";

  private TestCards() {}
}
