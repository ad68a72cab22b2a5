package org.wortlaut.aggregate;

/**
 * Checks settings; the messages name the setting, as the user writes it, what it may be and what it
 * is.
 */
public final class SettingBounds {

  private SettingBounds() {}

  /**
   * @throws IllegalArgumentException if the value is below the least one
   */
  public static void atLeast(long least, String name, long value) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is at least " + least + ", but is " + value);
    }
  }

  /**
   * @throws IllegalArgumentException if the value is no share above 0
   */
  public static void share(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is above 0 and at most 1, but is " + value);
    }
  }
}
