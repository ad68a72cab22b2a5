package org.wortlaut.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/**
 * A statement and its speaker as one annotation and back.
 *
 * <p>Metadata keys are the column names of the statements table where there is one. Spans are
 * written as by {@link SpanText}, names as by {@link NameListText}, enums by their labels; what is
 * empty is left out.
 */
final class StatementCodec {

  private static final String INDEX = "index";
  private static final String PARENT = "parent";
  private static final String FORM = "form";
  private static final String CUE = "cue";
  private static final String CUE_LEMMA = "cue_lemma";
  private static final String SPEAKER = "speaker";
  private static final String SPEAKER_REFERENCE = "speaker_reference";
  private static final String CONTENT = "content";
  private static final String ADDRESSEE = "addressee";
  private static final String FRAME = "frame";
  private static final String ACT = "act";
  private static final String DENIAL = "denial";
  private static final String DENIED = "denied";
  private static final String CLAIM_KIND = "claim_kind";
  private static final String MODALITY = "modality";
  private static final String CONFIDENCE = "confidence";
  private static final String RULE = "rule";
  private static final String SPEAKER_NAMES = "speaker_names";
  private static final String SPEAKER_KIND = "speaker_kind";
  private static final String SPEAKER_FOR = "speaker_for";

  private StatementCodec() {}

  static Chunk encode(Statement statement, Speaker speaker, String text) {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put(AnalysisCodec.TYPE, AnalysisCodec.STATEMENT);
    metadata.put(INDEX, Integer.toString(statement.index()));
    metadata.put(PARENT, Integer.toString(statement.parent()));
    metadata.put(FORM, statement.form().label());
    put(metadata, CUE, statement.cue());
    put(metadata, CUE_LEMMA, statement.cueLemma());
    put(metadata, SPEAKER, statement.speaker());
    put(metadata, SPEAKER_REFERENCE, statement.speakerReference());
    put(metadata, CONTENT, statement.content());
    put(metadata, ADDRESSEE, statement.addressee());
    put(metadata, FRAME, statement.frame());
    metadata.put(ACT, statement.act().label());
    metadata.put(DENIAL, statement.denial().label());
    put(metadata, DENIED, statement.denied());
    metadata.put(CLAIM_KIND, statement.claimKind().label());
    metadata.put(MODALITY, statement.modality().label());
    metadata.put(CONFIDENCE, Double.toString(statement.confidence()));
    put(metadata, RULE, statement.rule());
    put(metadata, SPEAKER_NAMES, NameListText.encode(speaker.names()));
    metadata.put(SPEAKER_KIND, speaker.kind().label());
    if (speaker.speaksFor() != null) {
      metadata.put(SPEAKER_FOR, speaker.speaksFor());
    }
    Span cover = statement.content().stream().reduce(Span::cover).orElse(new Span(0, 1));
    return new Chunk(cover.begin(), cover.end(), Span.excerpt(statement.content(), text), metadata);
  }

  static Statement statement(Metadata metadata) {
    return new Statement(
        metadata.number(INDEX),
        metadata.number(PARENT),
        Form.of(metadata.text(FORM)),
        metadata.spans(CUE),
        metadata.textOrEmpty(CUE_LEMMA),
        metadata.spans(SPEAKER),
        metadata.spans(SPEAKER_REFERENCE),
        metadata.spans(CONTENT),
        metadata.spans(ADDRESSEE),
        metadata.spans(FRAME),
        Act.of(metadata.text(ACT)),
        Denial.of(metadata.text(DENIAL)),
        metadata.spans(DENIED),
        ClaimKind.of(metadata.text(CLAIM_KIND)),
        Modality.of(metadata.text(MODALITY)),
        metadata.decimal(CONFIDENCE),
        metadata.textOrEmpty(RULE));
  }

  static Speaker speaker(Metadata metadata) {
    return new Speaker(
        metadata.names(SPEAKER_NAMES),
        ActorKind.valueOf(metadata.text(SPEAKER_KIND).toUpperCase(Locale.ROOT)),
        metadata.textOrNull(SPEAKER_FOR));
  }

  private static void put(Map<String, String> metadata, String key, List<Span> spans) {
    put(metadata, key, SpanText.encode(spans));
  }

  private static void put(Map<String, String> metadata, String key, String value) {
    if (!value.isEmpty()) {
      metadata.put(key, value);
    }
  }
}
