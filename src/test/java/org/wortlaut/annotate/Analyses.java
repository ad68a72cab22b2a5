package org.wortlaut.annotate;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/** Made-up analyses of a text of {@link #LENGTH} characters, for property tests. */
final class Analyses {

  static final int LENGTH = 200;

  private Analyses() {}

  static Arbitrary<ArticleAnalysis> any() {
    Arbitrary<List<Statement>> statements = statement().list().ofMaxSize(4);
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 1000);
    return statements.flatMap(
        found ->
            Combinators.combine(
                    speaker().list().ofSize(found.size()),
                    mention().list().ofMaxSize(4),
                    count,
                    count)
                .as(
                    (speakers, mentions, sentences, tokens) ->
                        new ArticleAnalysis(found, speakers, mentions, sentences, tokens)));
  }

  static Arbitrary<List<Span>> spans(int fewest) {
    return Arbitraries.integers()
        .between(0, LENGTH)
        .set()
        .ofMinSize(2 * fewest)
        .ofMaxSize(6)
        .map(
            offsets -> {
              List<Integer> sorted = offsets.stream().sorted().toList();
              List<Span> spans = new ArrayList<>();
              for (int i = 0; i + 1 < sorted.size(); i += 2) {
                spans.add(new Span(sorted.get(i), sorted.get(i + 1)));
              }
              return spans;
            });
  }

  static Arbitrary<String> name() {
    return Arbitraries.strings().withChars("aÄß |\\\n;-,.\"").ofMaxLength(12);
  }

  private static Arbitrary<Statement> statement() {
    Arbitrary<List<List<Span>>> roles = spans(0).list().ofSize(6);
    return Combinators.combine(
            roles,
            spans(1),
            Arbitraries.of(Form.class),
            Arbitraries.of(Act.class),
            Arbitraries.of(Denial.class),
            Arbitraries.of(ClaimKind.class),
            Combinators.combine(
                    Arbitraries.of(Modality.class),
                    Arbitraries.doubles().between(0, 1),
                    name(),
                    Arbitraries.integers().between(-1, 5))
                .as(Rest::new))
        .as(
            (spans, content, form, act, denial, kind, rest) ->
                new Statement(
                    rest.parent() + 1,
                    rest.parent(),
                    form,
                    spans.get(0),
                    rest.word(),
                    spans.get(1),
                    spans.get(2),
                    content,
                    spans.get(3),
                    spans.get(4),
                    act,
                    denial,
                    spans.get(5),
                    kind,
                    rest.modality(),
                    rest.confidence(),
                    rest.word()));
  }

  private static Arbitrary<Speaker> speaker() {
    return Combinators.combine(
            name().list().ofMaxSize(3), Arbitraries.of(ActorKind.class), name().injectNull(0.5))
        .as(Speaker::new);
  }

  private static Arbitrary<Mention> mention() {
    Arbitrary<Integer> index = Arbitraries.integers().between(-1, 40);
    return Combinators.combine(name(), Arbitraries.of(ActorKind.class), spans(1), index, index)
        .as(
            (name, kind, spans, sentence, statement) ->
                new Mention(name, kind, spans.get(0), sentence, statement));
  }

  private record Rest(Modality modality, double confidence, String word, int parent) {}
}
