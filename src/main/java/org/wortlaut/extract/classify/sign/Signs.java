package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.VerbFrames;
import org.wortlaut.extract.classify.reading.WordLists;

/** The signs of acts and claim kinds, of one language. */
public record Signs(
    SpokenActs spoken,
    Norms norms,
    Schedules schedules,
    Blame blame,
    Breaches breaches,
    Charges charges,
    Deeds deeds,
    CuedActs cued,
    Motives motives,
    Wrongs wrongs,
    Alarms alarms,
    Concessions concessions,
    OpenQuestions questions,
    Intentions intentions,
    Innocence innocence,
    Replies replies,
    Requests requests,
    Corrections corrections,
    Plights plights,
    Avowals avowals,
    PlainFacts plainFacts,
    Opinions opinions,
    FramedActs framed) {

  /**
   * @param words {@code classify-words.tsv}
   * @param frames {@code classify-frames.tsv}
   */
  public static Signs of(WordLists words, CueActs cues, VerbFrames frames) {
    ContentKinds kinds = new ContentKinds(words);
    return new Signs(
        new SpokenActs(words, cues),
        new Norms(words, kinds),
        new Schedules(words),
        new Blame(words),
        new Breaches(words),
        new Charges(words, kinds),
        new Deeds(words),
        new CuedActs(words),
        new Motives(words),
        new Wrongs(words),
        new Alarms(words, kinds),
        new Concessions(words),
        new OpenQuestions(words),
        new Intentions(words),
        new Innocence(words),
        new Replies(words, kinds),
        new Requests(words),
        new Corrections(words),
        new Plights(words),
        new Avowals(words),
        new PlainFacts(words),
        new Opinions(words, kinds),
        new FramedActs(words, frames));
  }
}
