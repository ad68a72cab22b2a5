package org.wortlaut.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The closed-class words of a language by what they do in a clause: {@code function-words.tsv}. */
public final class FunctionWords {

  /** What a function word does; the file's first column in upper case. */
  public enum Role {
    COMPLEMENTIZER,
    ADVERBIAL_DASS,
    QUESTION,
    SUBORDINATOR,
    MAYBE_SUBORDINATOR,
    INFINITIVE_OPENER,
    COORDINATOR,
    RELATIVE,
    BEFORE_SUBORDINATOR,
    PARTICLE,
    AUXILIARY,
    MODAL,
    NO_SUBJECT,
    CORRELATE,
    TIME_NOUN,
    FOCUS,
    ANNOUNCER,
    SEEMING_VERB,
    FOCUS_PHRASE,
    DOCUMENT_PREPOSITION,
    SEAT,
    DOCUMENT_NOUN,
    COURT_NOUN,
    NAME_PARTICLE,
    PHRASE_JOINER,
    NAMING_VERB,
    CONDITION_MODAL,
    CLAIM_NOUN,
    COMPARED_AMOUNT,
    GROUND_ENDING,
    DEED_ENDING,
    MONTH,
    TOWARD,
    DEADLINE,
    TOWARD_NOUN,
    ATTACHING,
    ATTACHING_TO_NOUN,
    SALUTATION,
    TITLE,
    GENITIVE_DETERMINER,
    AGENT,
    COMING_VERB,
    ATTITUDE_VERB,
    TOLD_ATTITUDE_VERB,
    TOPIC,
    AFTERWARDS,
    NO_ATTITUDE,
    NEUTER_PRONOUN,
    ANAPHOR,
    PASSIVE_AUXILIARY,
    PARTICIPLE_TAIL,
    PLAIN_PARTICIPLE,
    FIRST_PERSON,
    ENTITLED_VERB,
    DEFINITE_DATIVE,
    OWN_ADJECTIVE,
    OWN_DETERMINER,
    SOURCE_END,
    CONTENT_OPENER,
    CONTENT_MARKER,
    COURT_ENDING,
    EMPTY_OBJECT,
    SPEAKER_ATTRIBUTE,
    SOURCE_OF_NOUN,
    EVENT_ATTRIBUTE,
    ACTIVITY_ENDING,
    AUDIENCE_PREPOSITION,
    AUDIENCE_NOUN,
    TALK_NOUN,
    LETTER_NOUN,
    ADVERBIAL_PREPOSITION,
    FORUM_NOUN,
    TIME_PREPOSITION,
    MANNER_NOUN,
    FORCE_PREPOSITION,
    FORCE_NOUN,
    MEMBER_OPENER,
    EXAMPLE_OPENER,
    DESTINATION,
    CIRCUMSTANCE,
    IN,
    REASON,
    CONTRAST,
    CONTRASTING,
    LASTING,
    CERTAIN,
    BELIEVING_VERB,
    COMPARISON,
    LIKENESS,
    NAME_JOINER,
    PREPOSITION_NAME,
    QUANTITY,
    QUANTITY_PHRASE,
    ACCEPTING_VERB,
    FREE_RELATIVE,
    MEASURE,
    NEGATOR,
    AMOUNT,
    BEFORE_NO_AMOUNT,
    INQUIRY_NOUN,
    INFORMANT_ENDING,
    SUBJECT_JOINER,
    AGENT_JOINER,
    ADDING,
    VOICE_NOUN,
    FACING,
    JOINING_VERB,
    OWNER_PRONOUN,
    BEHIND_ARTICLE,
    NEVER,
    NOBODY,
    HARDLY,
    NOBODY_CERTAIN,
    ANYONE,
    NEUTER_SUBJECT,
    NEITHER,
    BUT_RATHER,
    WHOLE,
    ONLY,
    RESUMPTIVE,
    INFINITIVE_VERB,
    INFINITIVE_NOUN,
    RAISING_VERB,
    TELLING_VERB,
    WORK_NOUN,
    MEETING_VERB,
    JUDGING_VERB,
    TELLING_MANNER,
    STANCE,
    RECEIVING_VERB,
    AMONG,
    NAMED_UNIT,
    LEGAL_FORM,
    DATED_NOUN,
    MEDIUM_NOUN,
    MEDIUM_STAFF,
    INTENSIFIER,
    ORDINAL,
    SINGLING,
    JUDGING,
    SILENT_VERB,
    EXISTENTIAL_VERB,
    DEGREE,
    PENDING_MODAL,
    INTENDING_MODAL,
    UNSAID_MODAL,
    GENERAL_MODAL,
    CONDITION,
    SOURCE_POSTPOSITION,
    EMPLOYER_PREPOSITION,
    SPOKESPERSON,
    NORM_NOUN,
    ACCORDING,
    AUTHOR_REMARK,
    TOPIC_VERB,
    SEEKING_NOUN,
    TOWN_ENDING,
    AFTER_ARTICLE,
    GENITIVE_VERB,
    EXAMINING_VERB,
    FORUM_PREPOSITION,
    EDGE_PREPOSITION,
    EDGE_NOUN,
    RATE_NOUN,
    SIDE_NOUN,
    NAMED,
    WITHIN,
    THEREIN,
    THERE,
    READING_VERB,
    OTHER_POSTPOSITION
  }

  private static final int ROLE_CELLS = 1 + (Role.values().length - 1) / Long.SIZE;
  private static final long[] NO_ROLES = new long[ROLE_CELLS];

  /** For {@link #endsIn}: the words themselves. */
  private final Map<Role, List<String>> words = new EnumMap<>(Role.class);

  /**
   * The bits of a {@link FormFilter} for each role, by its ordinal: hardly any word has it, and
   * most are asked for it in vain.
   */
  private final long[] filters = new long[Role.values().length];

  /** The first words of those that are two words: "unter" of "unter anderem". */
  private final FormFilter openers = new FormFilter();

  /** A bit for each role of a word, by its ordinal. */
  private final Map<String, long[]> roles = new HashMap<>();

  private final WordMemo<long[]> rolesOfWords = new WordMemo<>(word -> roles(word.lower()));

  private final WordMemo<Boolean> helping = new WordMemo<>(this::canHelp);

  /**
   * @param file a role and a word in lower case in each line
   * @throws IllegalStateException if a line names an unknown role
   */
  public FunctionWords(LexiconFile file) {
    for (Role role : Role.values()) {
      words.put(role, new ArrayList<>());
    }
    for (LexiconFile.Entry entry : file.entries()) {
      add(role(entry), entry.column(1));
    }
    words.forEach((role, listed) -> filters[role.ordinal()] = FormFilter.of(listed).bits());
  }

  private void add(Role role, String word) {
    words.get(role).add(word);
    int blank = word.indexOf(' ');
    if (blank > 0) {
      openers.add(word.substring(0, blank));
    }
    roles.computeIfAbsent(word, w -> new long[ROLE_CELLS])[role.ordinal() / Long.SIZE] |=
        1L << role.ordinal();
  }

  private static Role role(LexiconFile.Entry entry) {
    String name = entry.column(0).toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return Role.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw entry.error("unknown role '" + entry.column(0) + "'; the header lists the roles");
    }
  }

  /**
   * Whether a word has a role.
   *
   * @param lower a word or, for verbs, a lemma in lower case
   */
  public boolean is(Role role, String lower) {
    return FormFilter.mayHave(filters[role.ordinal()], lower) && has(role, roles(lower));
  }

  /** Whether a word has a role, however it is written. */
  public boolean is(Role role, Word word) {
    return FormFilter.mayHave(filters[role.ordinal()], word) && has(role, rolesOfWords.of(word));
  }

  /** False only if no form that has been added to a filter has a role. */
  public boolean mayHave(Role role, FormFilter forms) {
    return (filters[role.ordinal()] & forms.bits()) != 0;
  }

  private static boolean has(Role role, long[] roles) {
    return (roles[role.ordinal() / Long.SIZE] & 1L << role.ordinal()) != 0;
  }

  private long[] roles(String lower) {
    return roles.getOrDefault(lower, NO_ROLES);
  }

  /** Whether two words in a row have a role together: "unter anderem". */
  public boolean is(Role role, Word first, Word second) {
    return openers.mayHave(first) && is(role, first.lower() + " " + second.lower());
  }

  /** Whether a form can be a finite auxiliary or modal, which takes a participle or infinitive. */
  public boolean isHelping(Word word) {
    return helping.of(word);
  }

  private boolean canHelp(Word word) {
    for (VerbForm verb : word.verbs()) {
      if (verb.finite() && (is(Role.AUXILIARY, verb.lemma()) || is(Role.MODAL, verb.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends with one that has a role: "Parteikreisen" with "kreisen". */
  public boolean endsIn(Role role, Word word) {
    for (String ending : words.get(role)) {
      if (word.lower().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
