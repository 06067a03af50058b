package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.page.Frame;

/** A page that was, for those who follow an old link. */
public record GonePage(Frame frame, String heading, String text) {}
