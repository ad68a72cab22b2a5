package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Turns of an interview. Either a name and a colon mark them at the start of a paragraph, or in a
 * text without paragraphs the start of many sentences: "Weber: Wir haben lange gewartet. …"; or
 * paragraphs that end in a question alternate with answers in the first person or in quotation
 * marks. The content is the rest of the paragraph, or all paragraphs of the answer. So are topics
 * that a colon announces, each sentence for itself: "Die zentralen Aussagen sind:", "Verkehr: Es
 * fehlen Radwege."
 *
 * <p>Must match where an article has at least {@value #FEWEST_TURNS} such turns or questions. Must
 * not: a single "Wichtig: …", a list of results ("Stimmen: 4.300"), topics among which nobody
 * speaks ("Rentner: Die Bezüge steigen.", "Weber: Hielt stark. Note 2.").
 */
public final class InterviewAttributions {

  /** Fewer may be headings or lists. */
  static final int FEWEST_TURNS = 3;

  public static final String RULE = "interview-turn";
  static final String LIST_ITEM = "list-item";

  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;
  private final InterviewNames names;

  InterviewAttributions(FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
    this.names = new InterviewNames(speakerNouns);
  }

  /**
   * What an article's colons at the start of paragraphs tell.
   *
   * @param turns empty where it is no interview
   * @param topics the sentences that a topic opens: "Rentner: Die Bezüge steigen."
   */
  record Found(List<Attribution> turns, Set<SentenceSyntax> topics) {}

  Found find(List<SentenceSyntax> sentences) {
    List<List<SentenceSyntax>> paragraphs = names.paragraphs(sentences);
    List<InterviewTurn> marked = marked(paragraphs);
    boolean interview = haveVerbs(marked) && (isAnnounced(marked) || isConversation(marked));
    List<InterviewTurn> turns = interview ? inFull(marked, paragraphs) : byQuestions(paragraphs);
    return new Found(
        turns.stream().map(InterviewTurn::attribution).toList(),
        !interview && withVerb(marked) >= FEWEST_TURNS ? openings(marked) : Set.of());
  }

  /**
   * With the paragraphs between that no name opens: those that an answer goes on with, and what is
   * asked where the same one answers again: "Warum gehen Sie?", "Weber: Weil ich muss."
   */
  private List<InterviewTurn> inFull(
      List<InterviewTurn> marked, List<List<SentenceSyntax>> paragraphs) {
    if (isAnnounced(marked) || !isSpokenAgain(marked)) {
      return marked;
    }
    List<InterviewTurn> turns = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraphs.size() && next < marked.size(); i++) {
      List<SentenceSyntax> paragraph = paragraphs.get(i);
      if (marked.get(next).opensWith(paragraph)) {
        turns.add(marked.get(next++));
      } else if (isQuestion(paragraph)
          && marked.get(next).opensWith(paragraphs.get(i + 1))
          && isSpokenAgain(marked.subList(Math.max(0, next - 1), Math.max(2, next + 1)))) {
        turns.add(turn(RULE, paragraph));
      } else if (next > 0 && isWhole(paragraph) && !isQuestion(paragraph)) {
        turns.add(turns.remove(turns.size() - 1).with(paragraph));
      }
    }
    return turns;
  }

  /** Not the "Angst vorm Winter" of a heading. */
  private static boolean isWhole(List<SentenceSyntax> paragraph) {
    List<Token> items = paragraph.get(paragraph.size() - 1).items();
    return items.get(items.size() - 1).kind() == Kind.STOP && !isQuotation(paragraph.get(0));
  }

  private static boolean isSpokenAgain(List<InterviewTurn> turns) {
    return turns.stream().map(turn -> turn.name().lower()).distinct().count() < turns.size();
  }

  private static Set<SentenceSyntax> openings(List<InterviewTurn> turns) {
    Set<SentenceSyntax> openings = Collections.newSetFromMap(new IdentityHashMap<>());
    turns.forEach(turn -> openings.add(turn.sentences().get(0)));
    return openings;
  }

  private List<InterviewTurn> marked(List<List<SentenceSyntax>> paragraphs) {
    List<InterviewTurn> turns = new ArrayList<>();
    boolean list = false;
    for (List<SentenceSyntax> paragraph : paragraphs) {
      boolean heading = turns.isEmpty() && isHeading(paragraph.get(0));
      Attribution turn =
          heading ? null : InterviewTurn.marked(paragraph.get(0), list ? LIST_ITEM : RULE);
      if (turn != null && list) {
        turns.add(InterviewTurn.of(turn, paragraph.subList(0, 1)));
        paragraph.stream().skip(1).forEach(s -> turns.add(turn(LIST_ITEM, List.of(s))));
      } else if (turn != null) {
        turns.add(InterviewTurn.of(turn, paragraph));
      }
      list = turn != null ? list : announcesList(paragraph.get(paragraph.size() - 1));
    }
    return turns;
  }

  /** "Umfrage: Was halten Sie von der Brücke?" */
  private boolean isHeading(SentenceSyntax syntax) {
    return speakerNouns.kindOf(syntax.item(0).word()) == SpeakerNouns.Kind.DOCUMENT;
  }

  /** "Die zentralen Aussagen sind:" – what follows are topics, not names. */
  private boolean announcesList(SentenceSyntax syntax) {
    List<Token> items = syntax.items();
    return items.get(items.size() - 1).kind() == Kind.COLON
        && items.stream()
            .anyMatch(
                item ->
                    item.word().capitalized()
                        && speakerNouns.kindOf(item.word()) == SpeakerNouns.Kind.DOCUMENT);
  }

  /** "Stimmen: 4.300" has no verb; "Weber: Nein." is a turn among others. */
  private static boolean haveVerbs(List<InterviewTurn> turns) {
    long withVerb = withVerb(turns);
    return withVerb >= FEWEST_TURNS && 2 * withVerb > turns.size();
  }

  private static long withVerb(List<InterviewTurn> turns) {
    return turns.stream().filter(InterviewTurn::hasVerb).count();
  }

  private static boolean isAnnounced(List<InterviewTurn> turns) {
    return turns.stream().anyMatch(turn -> turn.attribution().rule.equals(LIST_ITEM));
  }

  /**
   * Somebody who is named can speak, and one speaks again or in the first person; not "Verkehr: …",
   * "Bildung: …", nor "Bundestag: …", "Polizei: …" with what is planned for each.
   */
  private boolean isConversation(List<InterviewTurn> turns) {
    return turns.stream().map(InterviewTurn::name).anyMatch(names::isSomebody)
        && (isSpokenAgain(turns) || turns.stream().anyMatch(turn -> isPersonal(turn.sentences())));
  }

  /** Each question is a turn, and so is what stands up to the next one. */
  private List<InterviewTurn> byQuestions(List<List<SentenceSyntax>> paragraphs) {
    List<InterviewTurn> turns = new ArrayList<>();
    List<SentenceSyntax> answer = new ArrayList<>();
    int questions = 0;
    int personal = 0;
    for (int i = 0; i <= paragraphs.size(); i++) {
      boolean question = i < paragraphs.size() && isQuestion(paragraphs.get(i));
      boolean closes = question || i == paragraphs.size();
      if (closes && !answer.isEmpty()) {
        List<List<SentenceSyntax>> quoted = quotedAnswers(answer, question);
        personal += !quoted.isEmpty() || isPersonal(answer) ? 1 : 0;
        (quoted.isEmpty() ? List.of(answer) : quoted).forEach(a -> turns.add(turn(RULE, a)));
        answer = new ArrayList<>();
      }
      if (question) {
        questions++;
        turns.add(turn(RULE, paragraphs.get(i)));
      } else if (questions > 0 && !closes) {
        answer.addAll(paragraphs.get(i));
      }
    }
    return questions >= FEWEST_TURNS && 2 * personal >= questions ? turns : List.of();
  }

  /**
   * „Nein, niemals.“: where quotations open an answer, the answers are these, between remarks of
   * who asks; behind the last question only those at the start.
   */
  private static List<List<SentenceSyntax>> quotedAnswers(
      List<SentenceSyntax> answer, boolean questionFollows) {
    List<List<SentenceSyntax>> answers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= answer.size(); i++) {
      if (i == answer.size() || !isQuotation(answer.get(i))) {
        if (i > from) {
          answers.add(answer.subList(from, i));
        }
        from = i + 1;
        if (answers.isEmpty() || !questionFollows) {
          return answers;
        }
      }
    }
    return answers;
  }

  private static boolean isQuotation(SentenceSyntax syntax) {
    return syntax.items().stream()
        .allMatch(item -> item.kind() == Kind.QUOTED || item.kind() == Kind.STOP);
  }

  private static boolean isQuestion(List<SentenceSyntax> paragraph) {
    List<Token> items = paragraph.get(paragraph.size() - 1).items();
    return items.get(items.size() - 1).form().equals("?");
  }

  private boolean isPersonal(List<SentenceSyntax> answer) {
    return answer.stream()
        .flatMap(syntax -> syntax.items().stream())
        .anyMatch(item -> functionWords.is(Role.FIRST_PERSON, item.word()));
  }

  /** The first question and answer may be marked with names where the others are not. */
  private InterviewTurn turn(String rule, List<SentenceSyntax> sentences) {
    SentenceSyntax first = sentences.get(0);
    boolean named = rule.equals(RULE) && names.opens(first);
    Attribution marked = named ? InterviewTurn.marked(first, rule) : null;
    if (marked != null) {
      return InterviewTurn.of(marked, sentences);
    }
    Attribution attribution = new Attribution(rule, Construction.QUOTE, first, first.clauseAt(0));
    attribution.content.add(first.sentence().span());
    return InterviewTurn.of(attribution, sentences);
  }
}
