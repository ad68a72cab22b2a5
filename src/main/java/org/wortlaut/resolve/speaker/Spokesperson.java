package org.wortlaut.resolve.speaker;

import java.util.Locale;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.NotMeant;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.OrganisationReference;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;

/** Whom somebody speaks for: "Kremlsprecher", "ein Sprecher der Polizei". */
final class Spokesperson {

  /** "Vorstandssprecher" heads what follows: "der Bank". */
  private static final String BOARD = "board";

  /** In characters; shorter ends are those of names too ("Delvia": "via"). */
  private static final int SHORTEST_WORD = 6;

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final NounAttribute attributes;
  private final OrganisationReference organisations;
  private final NotMeant notMeant;

  Spokesperson(
      NameTokens tokens,
      EntityTable table,
      ResolverLexicon lexicon,
      OrganisationReference organisations,
      NotMeant notMeant) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon.names();
    this.attributes = new NounAttribute(tokens, lexicon.phraseWords());
    this.organisations = organisations;
    this.notMeant = notMeant;
  }

  /**
   * @return the name of the organisation or country, or null where the phrase names no spokesperson
   *     or nobody behind
   */
  String speaksFor(SpeakerPhrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      RoleNouns.Role role = tokens.capitalized(i) ? lexicon.roles().of(tokens.at(i).word()) : null;
      if (role != null && role.roleClass().equals("speaker")) {
        return spokenFor(phrase, i, role);
      }
    }
    return null;
  }

  private String spokenFor(SpeakerPhrase phrase, int noun, RoleNouns.Role role) {
    int length = role.modifier().length();
    if (length > 0) {
      String part = tokens.form(noun).substring(0, length);
      Referent owner = organisation(noun, part);
      if (isOwner(owner, part)) {
        return ofOffice(owner.name());
      }
    }
    for (Name name : table.within(tokens.span(phrase.from(), phrase.end()))) {
      boolean person = name.kind() == ActorKind.PERSON && !ownerOf(noun).contains(name.span());
      boolean after =
          name.span().begin() > tokens.at(noun).end() && !person && name.kind() != ActorKind.PLACE;
      if (after) {
        return table.of(name).name();
      }
    }
    return null;
  }

  /** "Polizeisprecher", "Ärztesprecher", "Delvia-Sprecher"; not "Bildungssprecher". */
  private boolean isOwner(Referent owner, String part) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(owner.name());
    if (kind != null) {
      return !kind.nounClass().equals(BOARD);
    }
    return owner.kind() != ActorKind.GROUP
        || part.endsWith("-")
        || lexicon.roles().of(owner.name()) != null
        || !endsWithWord(owner.name().toLowerCase(Locale.GERMAN));
  }

  private boolean isWord(String part) {
    return tokens.isWordPart(part.toLowerCase(Locale.GERMAN));
  }

  /** "Bildung", and "Gleichbehandlung", of which the dictionary knows the end only. */
  private boolean endsWithWord(String part) {
    int longest = part.indexOf('-') < 0 ? part.length() - SHORTEST_WORD : 0; // not "Wiener-Linien"
    for (int cut = 0; cut <= longest; cut++) {
      if (tokens.isWordPart(part.substring(cut))) {
        return true;
      }
    }
    return tokens.isWordPart(part);
  }

  /** "Sprecher [von Karla Ruhland]"; the noun itself where nobody follows. */
  private Span ownerOf(int noun) {
    return tokens.span(noun, attributes.endOf(noun));
  }

  /**
   * As {@link #owner}, and the organisation that the text has named where the first part is a bare
   * noun for it: "Konzernsprecher", "Unternehmensangaben", but not "Behördenangaben" of several.
   */
  Referent organisation(int compound, String part) {
    Referent owner = owner(compound, part);
    int offset = tokens.at(compound).begin();
    OrganisationNouns.Kind kind = lexicon.organisations().of(owner.name());
    boolean one = kind != null && owner.name().toLowerCase(Locale.GERMAN).endsWith(kind.noun());
    Entity named = one ? organisations.before(offset, owner.name(), kind, notMeant.others()) : null;
    return named == null ? owner : Referent.of(named, offset);
  }

  /**
   * Who is meant by the first part of a compound that the text may name elsewhere: "BSI" in
   * "BSI-Angaben".
   *
   * @param compound its token
   */
  Referent owner(int compound, String part) {
    int offset = tokens.at(compound).begin();
    for (Name name : table.within(tokens.span(compound, compound + 1))) {
      if (name.form() == Name.Form.COMPOUND_PART) {
        return Referent.of(table.of(name), offset);
      }
    }
    return owner(part, offset);
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
    String bare = withoutLink(part);
    boolean organisation = lexicon.organisations().of(bare) != null;
    return new Referent(
        bare,
        organisation ? ActorKind.ORGANIZATION : ActorKind.GROUP,
        Gender.UNKNOWN,
        offset,
        null);
  }

  /** "Präsident" for the "Präsidenten" of "Präsidentensprecher". */
  private String ofOffice(String part) {
    RoleNouns.Role office = lexicon.roles().of(part);
    boolean alone = office != null && office.modifier().isEmpty() && !office.adjectival();
    return alone && part.toLowerCase(Locale.GERMAN).startsWith(office.noun())
        ? part.substring(0, office.noun().length())
        : part;
  }

  /**
   * Without the s that links the parts of a compound, if any ("Regierungs", "Unternehmens"; not
   * "Kreis").
   */
  private String withoutLink(String part) {
    String bare = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    boolean own = isWord(part) && !isWord(bare);
    if (own || bare.equals(part)) {
      return part;
    }
    OrganisationNouns.Kind kind = lexicon.organisations().of(bare);
    boolean noun = kind != null && bare.toLowerCase(Locale.GERMAN).endsWith(kind.noun());
    return noun || lexicon.organisations().of(part) == null ? bare : part;
  }
}
