package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativeNoun;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * A noun that several names in the genitive share: "die Außenminister Frankreichs, Italiens und
 * Österreichs" are three speakers, "Vertreter Frankreichs und Italiens" two groups.
 *
 * <p>Must not match: "der Außenminister Frankreichs und Italien", "die Präsidentin Frankreichs und
 * Italiens Kanzler", "Äußerungen Frankreichs und Italiens".
 */
final class SharedHead {

  /** Classes of role nouns that many bear: "die Abgeordneten Frankreichs und Italiens". */
  private static final Set<String> OF_MANY = Set.of("plain", "politician");

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final SpeakerNouns speakerNouns;
  private final NominativeNoun nouns;

  SharedHead(NameTokens tokens, EntityTable table, ResolverLexicon lexicon, Morphology morphology) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon.names();
    this.speakerNouns = lexicon.nouns();
    this.nouns = new NominativeNoun(morphology);
  }

  /** Whether a phrase is such a noun with its names and nothing else. */
  boolean isShared(SpeakerPhrase phrase) {
    return owners(phrase).size() > 1;
  }

  /** One speaker for each of the names in the genitive; empty where they share no noun. */
  List<Referent> members(SpeakerPhrase phrase) {
    List<Referent> members = new ArrayList<>();
    if (!isShared(phrase)) {
      return members;
    }
    String form = tokens.form(phrase.head());
    boolean office = isOffice(form);
    boolean ofOne = office || lexicon.organisations().isGovernment(tokens.at(phrase.head()).word());
    String noun = nouns.of(tokens.at(phrase.head()).word(), !ofOne, Agreement.SINGULAR);
    ActorKind kind = office ? ActorKind.PERSON : ofOne ? ActorKind.ORGANIZATION : ActorKind.GROUP;
    Gender gender = ofOne ? Gender.UNKNOWN : Gender.PLURAL;
    for (Name owner : owners(phrase)) {
      String name = noun + " " + owner.span().in(tokens.document().text());
      members.add(new Referent(name, kind, gender, owner.span().begin(), null));
    }
    return members;
  }

  /** What each has one of: "die Präsidenten", not "die Abgeordneten" nor "die Forscher". */
  private boolean isOffice(String noun) {
    RoleNouns.Role role = lexicon.roles().of(noun);
    return role != null && !role.describes() && !OF_MANY.contains(role.roleClass());
  }

  /** The names in the genitive behind the head, if they go on to the end of the phrase. */
  private List<Name> owners(SpeakerPhrase phrase) {
    List<Name> owners = new ArrayList<>();
    int i = phrase.head() + 1;
    while (phrase.head() >= 0 && mayBeShared(phrase.head()) && i < phrase.end()) {
      Name owner = genitiveAt(i);
      if (owner == null) {
        return List.of();
      }
      owners.add(owner);
      i = tokens.indexAt(owner.span().end() - 1) + 1;
      boolean goesOn =
          i + 1 < phrase.end()
              && (tokens.at(i).kind() == Token.Kind.COMMA || tokens.is(i, WordClass.COORDINATOR));
      if (i < phrase.end() && !goesOn) {
        return List.of();
      }
      i++;
    }
    return owners;
  }

  /** Those who speak: not "Äußerungen Lorenz' und Ohms", which are their own. */
  private boolean mayBeShared(int noun) {
    SpeakerNouns.Kind kind = speakerNouns.kindOf(tokens.at(noun).word());
    return kind != SpeakerNouns.Kind.DOCUMENT && kind != SpeakerNouns.Kind.OTHER;
  }

  private Name genitiveAt(int i) {
    for (Name name : table.within(tokens.span(i, i + 1))) {
      boolean opens = name.span().begin() == tokens.at(i).begin() && name.form() == Name.Form.NAME;
      if (opens && name.isGenitive(tokens.document().text())) {
        return name;
      }
    }
    return null;
  }
}
