package org.wortlaut.evaluate.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.score.Score;

/**
 * Scores for a program: one JSON object on one line, a member per metric, values between 0 and 1
 * rounded to four places.
 */
public final class ScoreJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PLACES = 10_000;

  private ScoreJson() {}

  /**
   * For example <code>
   * {"statements":{"p":0.8,"r":0.5,"f1":0.6154,"n":120},"act":{"accuracy":0.9,"n":60}}</code>.
   */
  public static String format(EvaluationResult result) {
    Map<String, Map<String, Object>> metrics = new LinkedHashMap<>();
    for (Score score : result.scores()) {
      Map<String, Object> members = new LinkedHashMap<>();
      score
          .values()
          .forEach((name, value) -> members.put(name, Math.round(value * PLACES) / PLACES));
      members.put("n", score.n());
      metrics.put(score.metric(), members);
    }
    try {
      return JSON.writeValueAsString(metrics);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("scores could not be written as JSON", impossible);
    }
  }
}
