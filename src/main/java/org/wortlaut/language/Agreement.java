package org.wortlaut.language;

/**
 * Case, number and gender readings of a noun, article, adjective or pronoun as a set of bits: one
 * bit for each combination. Two forms agree where they share a bit.
 */
public final class Agreement {

  /** No reading. */
  public static final int NONE = 0;

  /** Every reading: a form that says nothing about case, number or gender. */
  public static final int ANY = (1 << 24) - 1;

  /** All readings in the nominative: "der Mann", "die Frauen". */
  public static final int NOMINATIVE = caseMask(0);

  /** All readings in the genitive: "des Mannes", "der Frauen". */
  public static final int GENITIVE = caseMask(1);

  /** All readings in the dative: "dem Mann", "den Frauen". */
  public static final int DATIVE = caseMask(2);

  /** All readings in the accusative: "den Mann", "die Frauen". */
  public static final int ACCUSATIVE = caseMask(3);

  /** All readings in the singular. */
  public static final int SINGULAR = numberMask(0);

  /** All readings in the plural. */
  public static final int PLURAL = numberMask(1);

  /** All masculine readings. */
  public static final int MASCULINE = genderMask(0);

  /** All feminine readings. */
  public static final int FEMININE = genderMask(1);

  /** All neuter readings. */
  public static final int NEUTER = genderMask(2);

  /** The bits of the plural follow those of the singular. */
  private static final int GENDERS = 3;

  private static final int[] CASES = {NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE};

  private Agreement() {}

  private static int caseMask(int wordCase) {
    return 0b111111 << (wordCase * 6);
  }

  private static int numberMask(int number) {
    int mask = 0;
    for (int wordCase = 0; wordCase < 4; wordCase++) {
      mask |= 0b111 << (wordCase * 6 + number * 3);
    }
    return mask;
  }

  private static int genderMask(int gender) {
    int mask = 0;
    for (int i = 0; i < 8; i++) {
      mask |= 1 << (i * 3 + gender);
    }
    return mask;
  }

  /** Whether a form has readings, all of them in the plural: "Winzer" in "die Winzer". */
  public static boolean isPlural(int readings) {
    return readings != NONE && (readings & SINGULAR) == NONE;
  }

  /**
   * All readings in the cases that both have, as joined phrases do: "der Mann und die Frauen" share
   * the nominative, whatever number and gender each has. {@link #NONE} if there is no such case.
   */
  public static int sharedCases(int readings, int others) {
    int shared = NONE;
    for (int cases : CASES) {
      if ((readings & cases) != 0 && (others & cases) != 0) {
        shared |= cases;
      }
    }
    return shared;
  }

  /** Those readings and the plural in the same cases and genders: "80 Prozent". */
  public static int withPlural(int readings) {
    return readings | (readings & SINGULAR) << GENDERS;
  }

  /**
   * The bits of a dictionary tag such as {@code SUB:NOM:SIN:MAS}; parts it does not name stay open.
   */
  static int ofTag(String[] parts) {
    int cases = 0;
    int numbers = 0;
    int genders = 0;
    for (String part : parts) {
      switch (part) {
        case "NOM" -> cases |= NOMINATIVE;
        case "GEN" -> cases |= GENITIVE;
        case "DAT" -> cases |= DATIVE;
        case "AKK" -> cases |= ACCUSATIVE;
        case "SIN" -> numbers |= SINGULAR;
        case "PLU" -> numbers |= PLURAL;
        case "MAS" -> genders |= MASCULINE;
        case "FEM" -> genders |= FEMININE;
        case "NEU" -> genders |= NEUTER;
        default -> {}
      }
    }
    return (cases == 0 ? ANY : cases)
        & (numbers == 0 ? ANY : numbers)
        & (genders == 0 ? ANY : genders);
  }
}
