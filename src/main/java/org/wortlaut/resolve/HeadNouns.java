package org.wortlaut.resolve;

/** Reads the head nouns of speakers' phrases. */
final class HeadNouns {

  /** The ending of nouns for one woman; those for several have another. */
  private static final String FEMININE = "in";

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NominativePhrase nominative;

  HeadNouns(NameTokens tokens, ResolverLexicon lexicon, NominativePhrase nominative) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.nominative = nominative;
  }

  /**
   * @param phrase with a head
   */
  HeadNoun of(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    RoleNouns.Role role = lexicon.names().roles().of(form);
    boolean woman = role != null && role.feminine() && form.endsWith(FEMININE);
    boolean plural = !woman && isPlural(phrase);
    return new HeadNoun(
        phrase.head(),
        form,
        role,
        lexicon.names().organisations().of(form),
        plural,
        plural ? Gender.PLURAL : gender(phrase, role));
  }

  private Gender gender(SpeakerPhrase phrase, RoleNouns.Role role) {
    if (role == null) {
      return EntityDescription.genderOf(tokens.at(phrase.head()));
    }
    return role.adjectival()
        ? nominative.gender(phrase.begin(), phrase.head(), phrase.determiner())
        : role.gender(tokens.at(phrase.head()));
  }

  private boolean isPlural(SpeakerPhrase phrase) {
    int head = phrase.head();
    return nominative.plural(phrase.begin(), head, phrase.determiner())
        || isOfSource(phrase)
            && nominative.pluralGenitive(phrase.begin(), head, phrase.determiner());
  }

  /** "Erkenntnissen der Ermittler": the genitive of those whose words a noun means. */
  private boolean isOfSource(SpeakerPhrase phrase) {
    int article = phrase.determiner();
    return article > 0
        && tokens.joined(article)
        && tokens.capitalized(article - 1)
        && lexicon.sources().prefix(tokens.form(article - 1)) >= 0;
  }
}
