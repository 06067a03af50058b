package academy.aligned.local.seed;

/** How somebody keeps her plan: what her diary is generated from. */
enum Persona {
  STEADY,
  IMPROVING,
  BUSY,
  FADING,
  FLARE,
  OVERDOER,
  SILENT,
  TRAVELLER,
  CAESAREAN,
  INVITED;

  private static final int FLARE_DAYS = 2;
  private static final int SILENT_DAYS = 3;
  private static final int WEEK = 7;

  /** Chance that an exercise of this day is done; {@code ago} is 1 for yesterday. */
  double chance(int ago) {
    return switch (this) {
      case STEADY, TRAVELLER, OVERDOER -> 0.93;
      case IMPROVING -> 0.86;
      case CAESAREAN -> 0.82;
      case BUSY -> 0.68;
      case FADING -> Math.min(0.9, 0.3 + ago * 0.02);
      case FLARE -> ago <= FLARE_DAYS ? 0.8 : 0.85;
      case SILENT -> ago <= SILENT_DAYS ? 0 : ago < WEEK ? 1 : 0.66;
      case INVITED -> 0;
    };
  }

  /** Chance that what is not done is skipped with a reason. */
  double tells() {
    return switch (this) {
      case SILENT, FADING -> 0.15;
      case FLARE -> 0.8;
      default -> 0.6;
    };
  }

  /** Pain to expect, before the noise of a day. */
  double pain(int ago) {
    return switch (this) {
      case STEADY, BUSY, TRAVELLER -> 1.4 + ago * 0.03;
      case IMPROVING, CAESAREAN -> 0.8 + ago * 0.09;
      case FADING -> 3.2;
      case OVERDOER -> 2.4;
      case SILENT -> 2.6;
      case FLARE -> flare(ago);
      case INVITED -> 0;
    };
  }

  private static double flare(int ago) {
    return ago <= FLARE_DAYS ? 7.4 : ago > 16 && ago < 20 ? 5.5 : 2.8;
  }

  /** Effort beyond what the plan asks for. */
  int strain() {
    return this == OVERDOER ? 2 : this == FLARE ? 1 : 0;
  }

  /** Sets beyond what the plan asks for. */
  int extraSets() {
    return this == OVERDOER ? 1 : 0;
  }
}
