package org.wortlaut.train;

import java.util.List;

/**
 * Where the training texts are from and what that means for those who pass the models on; it
 * becomes the header of each file.
 *
 * @param texts such as {@code German Wikinews (texts CC BY 2.5)}
 * @param licence of the models
 */
public record ModelSource(String texts, String licence) {

  public ModelSource {
    requireOneLine(texts, "source");
    requireOneLine(licence, "licence");
  }

  private static void requireOneLine(String value, String what) {
    if (value.isBlank() || value.lines().count() > 1) {
      throw new IllegalArgumentException(
          "the " + what + " must be one line of text, but is \"" + value + "\"");
    }
  }

  List<String> header(String weights) {
    return List.of(
        "# Weights of " + weights + ", written by jobs/train.",
        "# Source: trained on " + texts + ". Licence: " + licence + ".");
  }
}
