package org.wortlaut.resolve.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.BrandNames;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.OrganisationClasses;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

/** Which of the organisations named before a noun is the last that it can stand for. */
final class OrganisationsBefore {

  private static final String COMPANY = "company";

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon lexicon;
  private final OrganisationFit fit;
  private final BrandNames brands;
  private final ExpertEmployers experts;
  private final OrganisationsBeside beside;
  private final JointNames joint;
  private final Map<Question, FittingNames> asked = new HashMap<>();

  OrganisationsBefore(
      NameTokens tokens,
      EntityTable table,
      ResolverLexicon lexicon,
      OrganisationClasses classes,
      EarlierSpeakers speakers,
      AttributePhrases attributes) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.fit = new OrganisationFit(tokens, lexicon, classes);
    this.brands = new BrandNames(tokens, lexicon.brands());
    this.experts = new ExpertEmployers(tokens, table, lexicon.names().roles());
    this.beside = new OrganisationsBeside(tokens, table, classes, speakers, experts, attributes);
    this.joint = new JointNames(tokens, table);
  }

  private enum Link {
    /** The noun tells what it is. */
    TOLD,
    /** It is known to be such a one. */
    KNOWN,
    /** Nothing is known that speaks against it. */
    OPEN,
    /** The noun names its members. */
    MEMBERS
  }

  /**
   * What of an organisation is asked.
   *
   * @param noun in lower case
   * @param kind null where the noun names members
   * @param country of the adjective before the noun, or null
   */
  private record Question(Link link, String noun, OrganisationNouns.Kind kind, String country) {

    /** "Unternehmen", "Partei"; "Autobauer" and "Bank" say what the one is. */
    boolean isGeneral() {
      return (link == Link.TOLD || link == Link.KNOWN)
          && country == null
          && !OrganisationFit.isSpecific(noun, kind)
          && (kind.compounds() || !kind.nounClass().equals(COMPANY));
    }
  }

  /**
   * "Das Rote Kreuz habe keinen Zugang, so die Organisation": whom what is said brings up, where
   * the noun has been told before, is not the one that says it.
   *
   * @param country of the adjective before the noun, or null
   * @return null where the noun can stand for none
   */
  Entity last(int offset, String form, OrganisationNouns.Kind kind, String country, Others others) {
    boolean told = !others.nameless().isEmpty() && !isNew(form, offset);
    Entity again = told ? among(name -> !isNewIn(others, name), offset, form, kind, country) : null;
    return again == null ? among(name -> true, offset, form, kind, country) : again;
  }

  private boolean isNewIn(Others said, Name name) {
    return said.holdNameless(name.span().begin()) && table.namesOf(table.of(name)).get(0) == name;
  }

  private Entity among(
      Predicate<Name> possible,
      int offset,
      String form,
      OrganisationNouns.Kind kind,
      String country) {
    String noun = form.toLowerCase(Locale.GERMAN);
    Entity told =
        last(
            possible,
            offset,
            new Question(Link.TOLD, noun, kind, country),
            name -> fit.mayBeMeant(name, noun, kind, country));
    if (told != null || kind.institution()) {
      return told;
    }
    if (!OrganisationFit.isSpecific(noun, kind)) {
      return last(
          possible,
          offset,
          new Question(Link.KNOWN, noun, kind, country),
          name -> fit.isKnownAs(kind, name));
    }
    boolean open = kind.compounds() && isNew(form, offset) && !holdsName(form);
    return open
        ? last(
            possible,
            offset,
            new Question(Link.OPEN, noun, kind, country),
            name -> fit.mayBeCalled(kind, name))
        : null;
  }

  /** The last whose members a noun names. */
  Entity lastOfMembers(int offset, String form, Predicate<Name> meant) {
    return last(name -> true, offset, new Question(Link.MEMBERS, form, null, null), meant);
  }

  /** "Delvia-Konzern", but not "Stahl-Konzern", "IT-Konzern", "US-Konzern". */
  private boolean holdsName(String form) {
    int hyphen = form.indexOf('-');
    String part = form.substring(0, Math.max(0, hyphen));
    return hyphen > 0
        && !NameWords.isAcronym(part)
        && !tokens.isCommonPart(part)
        && lexicon.names().gazetteer().single(part) == null;
  }

  /** Not so "das Bauunternehmen" after "ein Bauunternehmen": it is called by its noun only. */
  private boolean isNew(String form, int offset) {
    return tokens.firstOf(form) >= tokens.firstFrom(offset);
  }

  /**
   * @param meant the answer to the question for any organisation of the text
   */
  private Entity last(
      Predicate<Name> possible, int offset, Question question, Predicate<Name> meant) {
    FittingNames fitting =
        asked.computeIfAbsent(question, q -> new FittingNames(table, fits(q, meant)));
    List<Name> before = fitting.before(offset);
    Entity employer = null;
    for (int i = before.size() - 1; i >= 0; i--) {
      Name name = before.get(i);
      if (possible.test(name)) {
        if (!experts.employs(name)) {
          OrganisationNouns.Kind general = question.isGeneral() ? question.kind() : null;
          return table.of(beside.of(name, possible.and(fitting::hold), general));
        }
        employer = employer == null ? table.of(name) : employer;
      }
    }
    return employer;
  }

  private Predicate<Name> fits(Question question, Predicate<Name> meant) {
    boolean general = question.isGeneral();
    return name ->
        name.kind() == ActorKind.ORGANIZATION
            && mayBeOf(question.country(), name)
            && meant.test(name)
            && !brands.hold(name)
            && !(general && joint.hold(name));
  }

  private boolean mayBeOf(String country, Name name) {
    String known = lexicon.organisationCountries().get(name.actor());
    return country == null || known == null || known.equals(country);
  }
}
