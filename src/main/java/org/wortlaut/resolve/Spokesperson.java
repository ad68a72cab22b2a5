package org.wortlaut.resolve;

/** Whom somebody speaks for: "Kremlsprecher", "ein Sprecher der Polizei". */
final class Spokesperson {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;

  Spokesperson(NameTokens tokens, EntityTable table, NameLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
  }

  /**
   * @return the name of the organisation or country, or null where the phrase names no spokesperson
   *     or nobody behind
   */
  String speaksFor(SpeakerPhrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      RoleNouns.Role role = tokens.capitalized(i) ? lexicon.roles().of(tokens.form(i)) : null;
      if (role != null && role.roleClass().equals("speaker")) {
        return spokenFor(phrase, i, role);
      }
    }
    return null;
  }

  private String spokenFor(SpeakerPhrase phrase, int noun, RoleNouns.Role role) {
    int length = role.modifier().length();
    if (length > 0) {
      return owner(tokens.form(noun).substring(0, length), 0).name();
    }
    for (Name name : table.within(tokens.span(phrase.from(), phrase.end()))) {
      boolean after =
          name.span().begin() > tokens.at(noun).end()
              && name.kind() != ActorKind.PERSON
              && name.kind() != ActorKind.PLACE;
      if (after) {
        return table.of(name).name();
      }
    }
    return null;
  }

  /**
   * Who is meant by the first part of a compound: "Polizei" in "Polizeisprecher", "Regierungs" in
   * "Regierungsangaben".
   */
  Referent owner(String part, int offset) {
    Gazetteer.Entry known = lexicon.gazetteer().single(part);
    if (known != null) {
      return new Referent(known.name(), known.kind(), Gender.UNKNOWN, offset, null);
    }
    String bare =
        lexicon.organisations().of(part) == null && part.endsWith("s")
            ? part.substring(0, part.length() - 1)
            : part;
    boolean organisation = lexicon.organisations().of(bare) != null;
    return new Referent(
        bare,
        organisation ? ActorKind.ORGANIZATION : ActorKind.GROUP,
        Gender.UNKNOWN,
        offset,
        null);
  }
}
