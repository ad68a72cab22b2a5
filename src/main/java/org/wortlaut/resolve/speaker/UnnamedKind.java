package org.wortlaut.resolve.speaker;

import java.util.regex.Pattern;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.reference.HeadNoun;
import org.wortlaut.resolve.reference.PersonNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

/** What an unnamed speaker is, by the head noun of its phrase or by the name it is taken for. */
final class UnnamedKind {

  /** A name of a site or with a capital inside. */
  private static final Pattern BODY =
      Pattern.compile("[\\p{L}\\d-]+\\.\\p{Ll}{2,}|\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon lexicon;
  private final PersonNouns nouns;

  UnnamedKind(NameTokens tokens, EntityTable table, ResolverLexicon lexicon, PersonNouns nouns) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  ActorKind of(HeadNoun head) {
    if (lexicon.sources().isDocument(head.form())) {
      return ActorKind.DOCUMENT;
    }
    if (head.organisation() != null) {
      return head.organisation().nounClass().equals("organisation") && head.plural()
          ? ActorKind.GROUP
          : ActorKind.ORGANIZATION;
    }
    if (!head.plural() && lexicon.isCountryNoun(tokens.at(head.token()).word())) {
      return ActorKind.ORGANIZATION;
    }
    ActorKind listed =
        head.role() == null ? lexicon.kinds().of(tokens.at(head.token()).word()) : null;
    if (listed == null && head.role() == null && isNameOfBody(head)) {
      return ActorKind.ORGANIZATION;
    }
    boolean open = listed == null && head.role() == null && !head.plural();
    if (open && nouns.isThing(head.token())) {
      return ActorKind.UNKNOWN;
    }
    if (open && isKnownBody(head.form())) {
      return ActorKind.ORGANIZATION;
    }
    boolean several =
        head.plural()
            && (listed == null || listed == ActorKind.COUNTRY || listed == ActorKind.PERSON);
    return several ? ActorKind.GROUP : listed == null ? ActorKind.PERSON : listed;
  }

  /** "der ABV", "Morgenblick.de", "NetFreak": spelt as hardly a person is. */
  private static boolean isNameOfBody(HeadNoun head) {
    return BODY.matcher(head.form()).matches() || NameWords.isAcronym(head.form());
  }

  /** "STANDARD", "der Kurier": the name of a medium or of another organisation. */
  private boolean isKnownBody(String form) {
    return lexicon.media().contains(form) || lexicon.known().isOrganisationOnly(form);
  }

  /** That of the actor of the text that is called so, "Altdorfer Post" for "die Post". */
  ActorKind of(HeadNoun head, String name) {
    return table.entities().stream()
        .filter(entity -> entity.name().equals(name) && entity.kind() != ActorKind.PLACE)
        .map(Entity::kind)
        .findFirst()
        .orElseGet(() -> of(head));
  }
}
