package org.wortlaut.extract;

import java.util.TreeSet;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/** What a noun that reports needs beside its content: its cue and its speaker. */
final class NounCues {

  /** Items between "von" and the participle. */
  private static final int LONGEST_ATTRIBUTE = 10;

  private static final int NONE = -1;

  /** How the negative article begins in all its forms, and "keinerlei". */
  private static final String NO = "kein";

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;

  NounCues(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
  }

  /** The cue noun at an item, or null. */
  CueNoun at(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    return item.isWord() && item.word().capitalized() ? cues.noun(item.word()) : null;
  }

  /** "erhebt den Vorwurf", "vertritt die Auffassung": the verb makes a cue with the noun. */
  static boolean isLight(SentenceSyntax syntax, Clause host, CueNoun noun) {
    Predicate predicate = host == null ? null : syntax.predicate(host);
    return predicate != null && noun.lightVerbs().contains(predicate.lemma());
  }

  /** "übte keine (weitere) Kritik": nothing was said. */
  boolean isNegated(SentenceSyntax syntax, int noun) {
    int i = beforeAttributes(syntax, noun);
    return i >= 0 && syntax.item(i).lower().startsWith(NO);
  }

  /**
   * The "nicht" of "ist (weiterhin) nicht der Ansicht", the "nie" of "davon war nie die Rede": what
   * negates verb and noun together; -1 if nothing does.
   */
  int negator(SentenceSyntax syntax, Clause host, int noun) {
    for (int i = beforePhrase(syntax, noun); i > host.finite(); i--) {
      Word word = syntax.item(i).word();
      if (word.is(WordClass.NEGATION) || functionWords.is(Role.NEVER, word)) {
        return i;
      }
      if (!word.is(WordClass.ADVERB)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Noun and light verb are the cue with what stands between them: "zu dem Schluss kommen". */
  void writeCue(CueNoun noun, int nounItem, boolean light, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    TreeSet<Integer> own = new TreeSet<>();
    own.add(nounItem);
    if (light) {
      own.addAll(syntax.predicate(attribution.clauseOfCue).parts());
      for (int determiner = nounItem - 1; determiner >= Math.max(0, nounItem - 2); determiner--) {
        Word word = syntax.item(determiner).word();
        boolean belongs =
            word.is(WordClass.ARTICLE)
                || word.is(WordClass.PREPOSITION) && isZu(syntax.item(determiner).lower());
        if (!belongs) {
          break;
        }
        own.add(determiner);
      }
      int negator = negator(syntax, attribution.clauseOfCue, nounItem);
      if (negator >= 0) {
        own.add(negator);
      }
    }
    TreeSet<Integer> full = new TreeSet<>(own);
    if (light && syntax.predicate(attribution.clauseOfCue).finite() >= 0) {
      full.add(syntax.predicate(attribution.clauseOfCue).finite());
    }
    attribution.cue.addAll(CueSpans.spans(syntax, own));
    attribution.fullCue.addAll(CueSpans.spans(syntax, full));
    attribution.cueLemma = noun.lemma();
  }

  /** "kommt zu dem Schluss", "kommt zur Auffassung". */
  private boolean isZu(String lower) {
    return lower.equals("zu") || cues.sources().isContraction("zu", lower);
  }

  /**
   * Who is quoted ("wird mit den Worten zitiert"). With a light verb the subject speaks; else the
   * genitive after the noun, a possessive before it, a subject that is not the noun, or whoever the
   * noun comes from: "Kritik kam von der Opposition".
   */
  ItemRange speaker(SentenceSyntax syntax, Clause host, int noun, boolean light) {
    CueVerb verb = host == null ? null : cues.cueOf(syntax, host);
    if (verb != null && verb.is(CueVerb.QUOTED)) {
      FoundSpeaker quoted = speakers.find(syntax, host, verb);
      return quoted == null ? null : quoted.range();
    }
    FoundSpeaker subject = host == null ? null : speakers.subject(syntax, host);
    boolean nounIsSubject = subject != null && subject.holds(noun);
    if (light && subject != null && !nounIsSubject) {
      return subject.range();
    }
    ItemRange genitive = genitive(syntax, noun);
    if (genitive != null) {
      return genitive;
    }
    ItemRange owner = before(syntax, noun);
    if (owner != null) {
      return owner;
    }
    if (subject != null
        && !nounIsSubject
        && !isRejected(syntax, host, noun)
        && !isFaced(syntax, host, noun)) {
      return subject.range();
    }
    FoundSpeaker source = host == null ? null : speakers.source(syntax, host);
    return source == null || source.holds(noun) ? null : source.range();
  }

  /**
   * "Den Vorwurf, dass …, wies Weber zurück", "Den Vorwurf, …, nannte Weber absurd": who rejects or
   * judges what the noun reports did not say it; but "wies Weber mit der Begründung zurück, …".
   */
  boolean isRejected(SentenceSyntax syntax, Clause host, int noun) {
    Predicate predicate = syntax.predicate(host);
    CueVerb verb = predicate == null ? null : cues.verb(predicate.lemma());
    return verb != null
        && (verb.is("rebuts") || verb.takes(Content.PREDICATE_OBJECT))
        && governor(syntax, noun) == null;
  }

  /** "Weber zu den Vorwürfen: „…“": the phrase before the preposition speaks. */
  boolean isTopic(SentenceSyntax syntax, Clause host, int noun) {
    return host.is(Type.FRAGMENT)
        && governor(syntax, noun) != null
        && beforePhrase(syntax, noun) > host.from();
  }

  /** The preposition before a noun with its determiner and attributes, or null. */
  private static Word governor(SentenceSyntax syntax, int noun) {
    int i = beforePhrase(syntax, noun);
    Word before = i < 0 ? null : syntax.item(i).word();
    return before != null && before.is(WordClass.PREPOSITION) ? before : null;
  }

  private static int beforePhrase(SentenceSyntax syntax, int noun) {
    int i = noun - 1;
    while (i >= 0 && (isAttribute(syntax, i) || syntax.item(i).word().determiner() != 0)) {
      i--;
    }
    return i;
  }

  /**
   * "wehrte sich gegen den Vorwurf, …", "sah sich dem Vorwurf ausgesetzt, …": who is faced with
   * what the noun reports did not say it; but "wandte sich mit der Forderung an …" and "schloss
   * sich der Forderung an".
   */
  private boolean isFaced(SentenceSyntax syntax, Clause host, int noun) {
    Word preposition = governor(syntax, noun);
    if (preposition != null) {
      return functionWords.is(Role.FACING, preposition);
    }
    int agreement = syntax.item(noun).word().noun();
    for (int i = beforePhrase(syntax, noun) + 1; i < noun; i++) {
      int determiner = syntax.item(i).word().determiner();
      agreement &= determiner == Agreement.NONE ? Agreement.ANY : determiner;
    }
    boolean dative =
        agreement != Agreement.NONE && (agreement & ~Agreement.DATIVE) == Agreement.NONE;
    Predicate predicate = syntax.predicate(host);
    return dative && (predicate == null || !functionWords.is(Role.JOINING_VERB, predicate.lemma()));
  }

  /**
   * "Webers (erneute) Forderung", "seine (erneute) Forderung", "die von Weber gestern erhobene
   * Forderung", or null.
   */
  private ItemRange before(SentenceSyntax syntax, int noun) {
    int i = beforeAttributes(syntax, noun);
    if (i < 0 || !syntax.item(i).isWord()) {
      return null;
    }
    Word word = syntax.item(i).word();
    if (word.is(WordClass.POSSESSIVE)) {
      return new ItemRange(i, i + 1);
    }
    if (isNameInGenitive(syntax, i)) {
      return new ItemRange(firstName(syntax, i), i + 1);
    }
    return i < noun - 1 && syntax.item(i + 1).word().is(WordClass.PARTICIPLE_PAST)
        ? agentOfParticiple(syntax, i + 1)
        : null;
  }

  /** "Webers" and, named like a thing, "Kerns": a noun without an article before another one. */
  private static boolean isNameInGenitive(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    Word before = i == 0 || !syntax.item(i - 1).isWord() ? null : syntax.item(i - 1).word();
    boolean bare =
        before == null
            || before.determiner() == Agreement.NONE
                && before.adjective() == Agreement.NONE
                && !before.is(WordClass.NOUN);
    boolean noun = word.capitalized() && (word.is(WordClass.NOUN) || !word.known());
    return word.form().endsWith("s") && (word.is(WordClass.NAME) || noun && bare);
  }

  /** The "Karl" of "Karl Webers Forderung". */
  private static int firstName(SentenceSyntax syntax, int surname) {
    int i = surname;
    while (i > 0 && syntax.item(i - 1).isWord() && syntax.item(i - 1).word().is(WordClass.NAME)) {
      i--;
    }
    return i;
  }

  /** The item before a noun and its attributes, or -1. */
  private static int beforeAttributes(SentenceSyntax syntax, int noun) {
    int i = noun - 1;
    while (i >= 0 && isAttribute(syntax, i)) {
      i--;
    }
    return i;
  }

  private static boolean isAttribute(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && !word.capitalized()
        && word.adjective() != Agreement.NONE
        && !word.is(WordClass.POSSESSIVE)
        && !word.is(WordClass.ARTICLE);
  }

  /** "die von Weber gestern erhobene": the phrase after "von" that an article stands before. */
  private ItemRange agentOfParticiple(SentenceSyntax syntax, int participle) {
    for (int i = participle - 2; i > 0 && i >= participle - LONGEST_ATTRIBUTE; i--) {
      boolean by =
          functionWords.is(Role.AGENT, syntax.item(i).word())
              && syntax.item(i - 1).word().is(WordClass.ARTICLE);
      NounPhrase phrase = by ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null && !phrase.pronoun() && phrase.to() <= participle) {
        return new ItemRange(phrase.from(), phrase.to());
      }
    }
    return null;
  }

  /** "die Forderung der Partei", "der Vorwurf von Müller", "Kritik aus der Opposition". */
  ItemRange genitive(SentenceSyntax syntax, int noun) {
    int next = noun + 1;
    if (next >= syntax.items().size() || !syntax.item(next).isWord()) {
      return null;
    }
    Word word = syntax.item(next).word();
    boolean preposition = functionWords.is(Role.SOURCE_OF_NOUN, word);
    if (!preposition && !functionWords.is(Role.GENITIVE_DETERMINER, word)) {
      return null;
    }
    int from = preposition ? next + 1 : next;
    NounPhrase phrase = syntax.nounPhraseAt(from);
    return phrase == null || phrase.pronoun() ? null : new ItemRange(from, phrase.to());
  }
}
