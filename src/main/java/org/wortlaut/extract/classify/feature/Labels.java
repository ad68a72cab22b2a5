package org.wortlaut.extract.classify.feature;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.reading.ContentClause.Tense;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.syntax.VerbMood;

/** The parts of features that stand for the values of an enum, in its order. */
final class Labels {

  static final List<String> ACTS = of(Act.values(), Act::label);
  static final List<String> KINDS = of(ClaimKind.values(), ClaimKind::label);

  /** The kinds and, for words of which the content decides, "open". */
  static final List<String> CUE_KINDS = Stream.concat(KINDS.stream(), Stream.of("open")).toList();

  static final List<String> DENIALS = of(Denial.values(), Denial::label);
  static final List<String> FORMS = of(Form.values(), Form::label);
  static final List<String> TENSES = of(Tense.values(), Tense::label);
  static final List<String> PASSIVE_TENSES =
      TENSES.stream().map(tense -> tense + "+passive").toList();
  static final List<String> MOODS = of(VerbMood.values(), VerbMood::name);

  private Labels() {}

  /** What a word of a cue mostly claims, as a place among {@link #CUE_KINDS}. */
  static int cueKind(CueActs.Entry entry) {
    return entry.kind().map(ClaimKind::ordinal).orElse(KINDS.size());
  }

  static <T> List<String> of(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toList();
  }
}
