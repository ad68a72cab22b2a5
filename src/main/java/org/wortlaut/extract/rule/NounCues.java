package org.wortlaut.extract.rule;

import java.util.TreeSet;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.NounOwners;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/** What a noun that reports needs beside its content: its cue and its speaker. */
final class NounCues {

  private static final int NONE = -1;

  /** How the negative article begins in all its forms, and "keinerlei". */
  private static final String NO = "kein";

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final NounOwners owners;

  NounCues(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.owners = new NounOwners(functionWords);
  }

  /** The cue noun at an item, or null. */
  CueNoun at(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    CueNoun noun = item.isWord() && item.word().capitalized() ? cues.noun(item.word()) : null;
    return noun == null || isPreposition(syntax, i) ? null : noun;
  }

  /** "Dank des neuen Deichs ist …": a preposition at the begin of a sentence. */
  private static boolean isPreposition(SentenceSyntax syntax, int i) {
    return i == 0
        && syntax.item(i).word().is(WordClass.PREPOSITION)
        && syntax.nounPhraseAt(i + 1) != null;
  }

  /**
   * "erhebt den Vorwurf", "vertritt die Auffassung": the verb makes a cue with the noun; not
   * "stellte sich gegen die Forderung".
   */
  boolean isLight(SentenceSyntax syntax, Clause host, CueNoun noun, int nounItem) {
    Predicate predicate = host == null ? null : syntax.predicate(host);
    Word preposition = governor(syntax, nounItem);
    return predicate != null
        && noun.lightVerbs().contains(predicate.lemma())
        && (preposition == null
            || !functionWords.is(Role.FACING, preposition) && !isAside(predicate, preposition));
  }

  /** "Bei Protesten kamen zwei Menschen um"; not "kam zu dem Schluss". */
  private boolean isAside(Predicate predicate, Word preposition) {
    return functionWords.is(Role.COMING_VERB, predicate.lemma()) && !isZu(preposition.lower());
  }

  /** "übte keine (weitere) Kritik": nothing was said. */
  boolean isNegated(SentenceSyntax syntax, int noun) {
    int i = NounOwners.beforeAttributes(syntax, noun);
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
            word.is(WordClass.ARTICLE) && determiner == nounItem - 1
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
    return cues.contractions().preposition(lower).equals("zu");
  }

  /**
   * Who is quoted ("wird mit den Worten zitiert"). With a light verb the subject speaks; else the
   * genitive after the noun, a possessive before it, a subject that is not the noun, or whoever the
   * noun comes from: "Kritik kam von der Opposition".
   */
  ItemRange speaker(SentenceSyntax syntax, Clause host, int noun, boolean light) {
    CueVerb verb = host == null ? null : cues.cueOf(syntax, host);
    if (verb != null && verb.is(CueFlag.QUOTED)) {
      FoundSpeaker quoted = speakers.find(syntax, host, verb);
      return quoted == null ? null : quoted.range();
    }
    if (light && isReceived(syntax, host)) {
      FoundSpeaker giver = speakers.source(syntax, host);
      return giver == null || giver.holds(noun) ? null : giver.range();
    }
    ItemRange owner = owner(syntax, noun);
    if (owner != null && !light) {
      return owner;
    }
    FoundSpeaker subject = host == null ? null : speakers.subject(syntax, host);
    boolean nounIsSubject = subject != null && subject.holds(noun);
    if (light && subject != null && !nounIsSubject) {
      return subject.range();
    }
    if (light && nounIsSubject && subject.range().from() < noun - 1) {
      return withoutNoun(syntax, subject.range(), noun);
    }
    if (owner != null) {
      return owner;
    }
    if (subject != null
        && !nounIsSubject
        && !functionWords.is(Role.EXAMINING_VERB, syntax.predicate(host).lemma())
        && !isRejected(syntax, host, noun)
        && !isFaced(syntax, host, noun)) {
      return subject.range();
    }
    return origin(syntax, host, noun);
  }

  /**
   * The "dem Bericht" of "Im Bericht war die Rede von Mord": whom or what it comes from; or null.
   */
  ItemRange origin(SentenceSyntax syntax, Clause host, int noun) {
    FoundSpeaker source = host == null ? null : speakers.source(syntax, host);
    return source == null || source.holds(noun) ? null : source.range();
  }

  /** The genitive after the noun or the possessive before it, or null. */
  private ItemRange owner(SentenceSyntax syntax, int noun) {
    ItemRange genitive = owners.after(syntax, noun);
    return genitive != null ? genitive : owners.before(syntax, noun);
  }

  /** "die Frage des Richters", "ihre Frage"; not "die Frage", "die Frage der Sicherheit". */
  boolean isOfSomebody(SentenceSyntax syntax, int noun) {
    ItemRange owner = owner(syntax, noun);
    return owner != null
        && (syntax.item(owner.from()).word().is(WordClass.POSSESSIVE)
            || speakers.canBeSomebody(syntax, new FoundSpeaker(owner.from(), owner.to())));
  }

  /** "erntete Kritik von den Grünen": the subject is spoken of. */
  private boolean isReceived(SentenceSyntax syntax, Clause host) {
    Predicate predicate = syntax.predicate(host);
    return predicate != null && functionWords.is(Role.RECEIVING_VERB, predicate.lemma());
  }

  /** The "die Gegner" of "weil die Gegner der Ansicht sind, dass …": the noun is no genitive. */
  private static ItemRange withoutNoun(SentenceSyntax syntax, ItemRange subject, int noun) {
    int end = beforePhrase(syntax, noun) + 1;
    return end > subject.from() ? new ItemRange(subject.from(), end) : null;
  }

  /**
   * "Den Vorwurf, dass …, wies Weber zurück", "Den Vorwurf, …, nannte Weber absurd": who rejects or
   * judges what the noun reports did not say it; but "wies Weber mit der Begründung zurück, …".
   */
  boolean isRejected(SentenceSyntax syntax, Clause host, int noun) {
    Predicate predicate = syntax.predicate(host);
    CueVerb verb = predicate == null ? null : cues.verb(predicate.lemma());
    boolean judged =
        isRejecting(verb)
            || isRejecting(cues.cueOf(syntax, host))
            || predicate != null && isRefused(syntax, host, predicate, noun);
    return judged && governor(syntax, noun) == null;
  }

  private static boolean isRejecting(CueVerb verb) {
    return verb != null
        && (verb.is(CueFlag.REBUTS)
            || verb.takes(Content.PREDICATE_OBJECT) && !verb.is(CueFlag.PRESENT));
  }

  /** "ließ die Kritik nicht gelten", "erteilte Forderungen eine Absage". */
  private boolean isRefused(SentenceSyntax syntax, Clause host, Predicate predicate, int noun) {
    for (int i = host.from(); i < host.to(); i++) {
      CueNoun answer = host.holds(i) && i != noun ? at(syntax, i) : null;
      if (answer != null
          && answer.contents().contains(Content.DATIVE_OBJECT)
          && answer.lightVerbs().contains(predicate.lemma())) {
        return true;
      }
    }
    return functionWords.is(Role.ACCEPTING_VERB, predicate.lemma())
        && syntax.anyItem(host, item -> item.word().is(WordClass.NEGATION));
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
    while (i >= 0
        && (NounOwners.isAttribute(syntax, i) || syntax.item(i).word().determiner() != 0)) {
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
}
