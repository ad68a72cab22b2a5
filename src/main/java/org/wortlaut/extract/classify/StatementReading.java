package org.wortlaut.extract.classify;

import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.text.Document;
import org.wortlaut.text.Token;

/**
 * A statement as the classifiers see it.
 *
 * @param cueWords dictionary forms of the cue's words, see {@link CueWords}
 * @param cue what the lexicon says about the cue, where it has it
 * @param nominal whether the content is a noun phrase
 */
record StatementReading(
    Document document, Context context, Set<String> cueWords, Optional<CueLexicon.Entry> cue, ContentView content, boolean nominal) {

  boolean cueless() {
    return context.cue().isEmpty();
  }

  boolean cueDoes(Act act) {
    return cue.isPresent() && cue.get().act() == act;
  }

  boolean cueHas(String word) {
    return cueWords.contains(word);
  }

  /** "bestritt nicht", "keine Angaben": a negation inside the cue. */
  boolean cueNegated() {
    return cueWords.contains("nicht") || cueWords.contains("kein");
  }

  /** The first main clause, or whatever comes first. */
  Optional<ContentClause> leading() {
    for (ContentClause clause : content.clauses()) {
      if (clause.asserted()) {
        return Optional.of(clause);
      }
    }
    return content.clauses().stream().findFirst();
  }

  Optional<Token> lastToken() {
    return content.tokens().isEmpty() ? Optional.empty() : Optional.of(content.tokens().get(content.tokens().size() - 1));
  }

  boolean question() {
    Optional<Token> last = content.tokens().stream().filter(t -> t.kind() != Token.Kind.QUOTATION_MARK).reduce((a, b) -> b);
    return last.isPresent() && last.get().form().equals("?");
  }
}
