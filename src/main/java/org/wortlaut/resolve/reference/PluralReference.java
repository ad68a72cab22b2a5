package org.wortlaut.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/**
 * Whom a plural takes up together: "sie" with a verb in the plural the speakers before ("Ruhland
 * und Ohm sagten … Sie fordern"), "beide", "die beiden Länder" the last two of the kind that "und"
 * joins.
 */
public final class PluralReference {

  /** Tokens; a pronoun subject stands as far from its verb at most. */
  private static final int NEXT_TO_VERB = 3;

  /** Tokens without a comma: "wie sie der Zeitung am Montag [sagten]". */
  private static final int TO_LAST_VERB = 8;

  /** Characters between two names that "und" joins: room for a title and a party. */
  private static final int LONGEST_JOINT = 60;

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon lexicon;
  private final NamedActors actors;
  private List<Referent> lastSpeakers = List.of();

  public PluralReference(
      NameTokens tokens, EntityTable table, ResolverLexicon lexicon, NamedActors actors) {
    this.actors = actors;
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
  }

  /** Notes who has spoken. */
  public void spoke(List<Referent> speakers) {
    lastSpeakers = List.copyOf(speakers);
  }

  /**
   * The number of a pronoun that may be both, by the verb beside it or at the end of its clause:
   * "sie sagte", "sie sagten"; a possessive belongs to no verb.
   */
  public Gender narrowed(int pronoun, Gender gender) {
    if (gender != Gender.FEMININE_OR_PLURAL || tokens.is(pronoun, WordClass.POSSESSIVE)) {
      return gender;
    }
    boolean sameClause = true;
    for (int step = 1; step <= NEXT_TO_VERB; step++) {
      sameClause &= tokens.isWord(pronoun - step);
      if (sameClause && tokens.finiteVerb(pronoun - step)) {
        return number(tokens.at(pronoun - step));
      }
      if (tokens.finiteVerb(pronoun + step)) {
        return number(tokens.at(pronoun + step));
      }
    }
    boolean article = tokens.is(pronoun, WordClass.ARTICLE);
    return tokens.is(pronoun, WordClass.PERSONAL_PRONOUN) && !article
        ? byLastVerb(pronoun, gender)
        : gender;
  }

  /** "wie sie der Zeitung am Montag sagten"; not "die (der Zeitung am Montag sagten)". */
  private Gender byLastVerb(int pronoun, Gender gender) {
    int last = pronoun + 1;
    while (tokens.isWord(last) && !tokens.finiteVerb(last) && last - pronoun < TO_LAST_VERB) {
      last++;
    }
    return tokens.finiteVerb(last) ? number(tokens.at(last)) : gender;
  }

  private static Gender number(Token verb) {
    boolean plural = false;
    boolean singular = false;
    for (VerbForm form : verb.word().verbs()) {
      plural |= form.finite() && form.plural();
      singular |= form.finite() && !form.plural();
    }
    return plural == singular
        ? Gender.FEMININE_OR_PLURAL
        : plural ? Gender.PLURAL : Gender.FEMININE;
  }

  /**
   * Whom a pronoun with a verb in the plural takes up: the speakers before, or the two persons
   * joined in the sentence before; empty where there is only one.
   */
  public List<Referent> pronoun(int pronoun, Gender gender) {
    if (narrowed(pronoun, gender) != Gender.PLURAL) {
      return List.of();
    }
    if (lastSpeakers.size() > 1) {
      return lastSpeakers;
    }
    List<Referent> both = bothBefore(pronoun);
    if (!both.isEmpty()) {
      return both;
    }
    int offset = tokens.at(pronoun).begin();
    int sentence = tokens.document().sentenceAt(offset);
    int since = tokens.document().sentences().get(Math.max(0, sentence - 1)).begin();
    List<Name> persons =
        table.names().subList(table.firstFrom(since), table.firstFrom(offset)).stream()
            .filter(name -> name.kind() == ActorKind.PERSON)
            .toList();
    for (int i = 0; i + 1 < persons.size(); i++) {
      if (joined(persons.get(i), persons.get(i + 1))) {
        return List.of(actors.referent(persons.get(i)), actors.referent(persons.get(i + 1)));
      }
    }
    return List.of();
  }

  /** Whom the "beide Forscher" of "Beide Forscher warnen, wie sie sagten" means; or nobody. */
  private List<Referent> bothBefore(int pronoun) {
    int sentence = tokens.document().sentenceAt(tokens.at(pronoun).begin());
    int first = tokens.firstFrom(tokens.document().sentences().get(Math.max(0, sentence)).begin());
    for (int i = first; i <= first + 1 && i < pronoun - 1; i++) {
      boolean subject = i == first || i == first + 1 && tokens.is(first, WordClass.ARTICLE);
      if (subject && isPair(i) && tokens.capitalized(i + 1)) {
        return both(SpeakerPhrase.of(tokens, first, i + 2));
      }
    }
    return List.of();
  }

  /**
   * @return the two whom "beide" or "die beiden" with a noun means, or an empty list
   */
  public List<Referent> both(SpeakerPhrase phrase) {
    boolean both = false;
    for (int i = phrase.from(); i <= Math.min(phrase.from() + 1, phrase.end() - 1); i++) {
      both |= isPair(i);
    }
    if (!both) {
      return List.of();
    }
    boolean alone = phrase.head() < 0 || isPair(phrase.head());
    Word noun = alone ? null : tokens.at(phrase.head()).word();
    if (lastSpeakers.size() == 2 && lastSpeakers.stream().allMatch(s -> fits(s.kind(), noun))) {
      return lastSpeakers;
    }
    List<Name> before = before(tokens.at(phrase.from()).begin(), noun);
    for (int i = before.size() - 1; i > 0; i--) {
      Name first = before.get(i - 1);
      Name second = before.get(i);
      if (first.kind() == second.kind() && joined(first, second)) {
        return List.of(actors.referent(first), actors.referent(second));
      }
    }
    List<Referent> near = onlyTwo(inParagraph(before, phrase), noun);
    if (near.isEmpty() && noun == null) {
      return twoOfSentenceBefore(tokens.at(phrase.from()).begin());
    }
    return near.isEmpty() ? onlyTwo(before, noun) : near;
  }

  /**
   * "Ohm traf sich mit ihrem Kollegen Lorenz. Beide …": the only two of their kind, persons first,
   * whom the sentence before names.
   */
  private List<Referent> twoOfSentenceBefore(int offset) {
    List<Sentence> sentences = tokens.document().sentences();
    int own = tokens.document().sentenceAt(offset);
    if (own < 1 || sentences.get(own - 1).paragraph() != sentences.get(own).paragraph()) {
      return List.of();
    }
    List<Name> named =
        table
            .names()
            .subList(
                table.firstFrom(sentences.get(own - 1).begin()),
                table.firstFrom(sentences.get(own - 1).end()));
    for (ActorKind kind : List.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.COUNTRY)) {
      List<Name> ofKind = named.stream().filter(name -> name.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        return two(ofKind);
      }
    }
    return List.of();
  }

  /** "beide", "beiden" */
  private boolean isPair(int i) {
    return lexicon.phraseWords().get(tokens.at(i).lower()) == PhraseWord.PAIR;
  }

  private List<Name> inParagraph(List<Name> names, SpeakerPhrase phrase) {
    Document document = tokens.document();
    int sentence = Math.max(0, document.sentenceAt(tokens.at(phrase.from()).begin()));
    int paragraph = document.sentences().get(sentence).paragraph();
    return names.stream()
        .filter(
            name -> {
              int of = Math.max(0, document.sentenceAt(name.span().begin()));
              return document.sentences().get(of).paragraph() == paragraph;
            })
        .toList();
  }

  /**
   * The names before an offset of those who may be called by a noun, with it all or without any.
   */
  private List<Name> before(int offset, Word noun) {
    return table.names().subList(0, table.firstFrom(offset)).stream()
        .filter(name -> fits(name.kind(), noun))
        .toList();
  }

  /**
   * "beide Unternehmen" where the paragraph or the text has named two and nobody else of their
   * kind: "Altmann übernimmt den Rivalen Brixon".
   */
  private List<Referent> onlyTwo(List<Name> names, Word noun) {
    boolean organisation = noun != null && isOrganisation(noun);
    if (!organisation && (noun == null || !lexicon.names().roles().isRole(noun.form()))) {
      return List.of();
    }
    return two(names);
  }

  /** Those whom names call, if they are two; else nobody. */
  private List<Referent> two(List<Name> names) {
    List<Name> two = new ArrayList<>();
    for (Name name : names) {
      boolean called = name.form() == Name.Form.NAME;
      if (called && two.stream().noneMatch(other -> table.of(other) == table.of(name))) {
        two.add(name);
      }
    }
    return two.size() == 2
        ? List.of(actors.referent(two.get(0)), actors.referent(two.get(1)))
        : List.of();
  }

  /** "Unternehmen", "Vereine"; not "Regierungen", which may be those of two countries. */
  private boolean isOrganisation(Word noun) {
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(noun);
    return kind != null && !kind.institution();
  }

  private boolean fits(ActorKind kind, Word noun) {
    if (noun != null && lexicon.isCountryNoun(noun)) {
      return kind == ActorKind.COUNTRY;
    }
    if (noun != null && lexicon.names().roles().isRole(noun.form())) {
      return kind == ActorKind.PERSON;
    }
    if (noun != null && isOrganisation(noun)) {
      return kind == ActorKind.ORGANIZATION;
    }
    return kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION || kind == ActorKind.COUNTRY;
  }

  private boolean joined(Name first, Name second) {
    int from = first.span().end();
    int to = second.span().begin();
    if (to - from > LONGEST_JOINT || to <= from || table.of(first) == table.of(second)) {
      return false;
    }
    String between = tokens.document().text().substring(from, to);
    return between.contains(" und ") && between.indexOf('.') < 0;
  }
}
