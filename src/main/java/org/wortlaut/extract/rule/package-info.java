/**
 * The rules that propose attributions, each for one construction, and their order.
 *
 * <p>The name of the rule is part of the output. By class, with the content in brackets:
 *
 * <ul>
 *   <li>{@code QuotationContents}
 *       <ul>
 *         <li>{@code quote-after-cue}: Er sagte: [„Es regnet.“]
 *         <li>{@code quote-before-cue}: [„Es regnet“], sagte er.
 *         <li>{@code quote-around-cue}: [„Es regnet“], sagte er, [„und es stürmt.“]
 *       </ul>
 *   <li>{@code AsideContents}
 *       <ul>
 *         <li>{@code content-before-cue}: [Es regne], sagte er.
 *         <li>{@code content-around-cue}: [Die Lage], sagte er, [sei ernst].
 *         <li>{@code dass-first}: [Dass es regne], bestritt er.
 *       </ul>
 *   <li>{@code FollowingContents}
 *       <ul>
 *         <li>{@code dass}: Er sagte, [dass es regne].
 *         <li>{@code question}: Er fragte, [warum es regne].
 *         <li>{@code infinitive}: Er versprach, [bald zu kommen].
 *         <li>{@code verb-second}: Er sagte, [es regne].
 *         <li>{@code verb-open}: Er unkte, [es werde regnen]. (a verb outside the lexicon)
 *         <li>{@code verb-open-indicative}: Er unkte, [dass es regnet].
 *       </ul>
 *   <li>{@code ReportativeWill}
 *       <ul>
 *         <li>{@code verb-will}: Er will [nichts gewusst haben].
 *       </ul>
 *   <li>{@code AsideAttributions}
 *       <ul>
 *         <li>{@code wie-aside}: [Niemand wurde verletzt], wie die Polizei mitteilte.
 *         <li>{@code so-aside}: [Niemand sei verletzt], so die Polizei.
 *       </ul>
 *   <li>{@code AnaphorAttributions}
 *       <ul>
 *         <li>{@code anaphor}: [Niemand wurde verletzt]. Das teilte die Polizei mit; Sie erhob
 *             [Vorwürfe]. Die Stadt wies sie zurück. ({@code ClaimPronouns})
 *       </ul>
 *   <li>{@code AnaphorClauses}
 *       <ul>
 *         <li>{@code anaphor-das}: [Niemand wurde verletzt], das teilte die Polizei mit; [Ob er
 *             kommt], dazu schwieg sie.
 *         <li>{@code anaphor-was}: [Das Schiff sank], was die Reederei bestreitet.
 *       </ul>
 *   <li>{@code AppositionAnaphors}
 *       <ul>
 *         <li>{@code anaphor-was}: [Der Damm ist alt], eine Behauptung, die der Bund bestreitet.
 *       </ul>
 *   <li>{@code NounAnaphors}
 *       <ul>
 *         <li>{@code anaphor}: [Der Damm ist alt]. Zu diesem Schluss kommt ein Gutachten.
 *       </ul>
 *   <li>{@code NounAttributions}
 *       <ul>
 *         <li>{@code noun-d}: der Vorwurf, [dass die Zahlen falsch sind]; die Frage des Richters,
 *             [warum er floh]
 *         <li>{@code noun-i}: die Forderung, [das Gesetz zu ändern]
 *         <li>{@code noun-v}: der Vorwurf, [die Zahlen seien falsch]
 *         <li>{@code noun-q}: Sein Fazit: [„Es reicht.“]
 *       </ul>
 *   <li>{@code NounColonAttributions}
 *       <ul>
 *         <li>{@code noun-object}: Sein Vorschlag: [eine Kamera am Eingang]
 *         <li>{@code noun-v}: Die Begründung der Stadt: [Die Brücke ist nicht sicher].
 *       </ul>
 *   <li>{@code NounObjectAttributions}
 *       <ul>
 *         <li>{@code noun-object}: die Forderung [nach Aufklärung]; Sie übte Kritik [am Plan].
 *       </ul>
 *   <li>{@code MetJudgements}
 *       <ul>
 *         <li>{@code noun-object}: [Der Plan] stieß bei den Grünen auf Kritik.
 *       </ul>
 *   <li>{@code SloganAttributions}
 *       <ul>
 *         <li>{@code noun-quote}: Sie riefen die Parole [„Rettet den Wald“].
 *       </ul>
 *   <li>{@code NominalAttributions}
 *       <ul>
 *         <li>{@code object}: Sie wies [die Vorwürfe] zurück.
 *         <li>{@code object-or-preposition}: Sie warnte [vor Hochwasser].
 *         <li>{@code predicate-object}: Sie nannte [den Plan absurd]; Sie zeigte sich [nicht
 *             überrascht].
 *       </ul>
 *   <li>{@code JudgedClauses}
 *       <ul>
 *         <li>{@code predicate-object}: [Dass sie geht], nannte er [einen Fehler].
 *       </ul>
 *   <li>{@code GappedAttributions}, by the rule of the first speaker's
 *       <ul>
 *         <li>{@code object}: Sie forderte Geld, er [Stellen].
 *       </ul>
 *   <li>{@code PrepositionAttributions}, recognised by {@code SourceFinder} and {@code
 *       SourceNounFinder}
 *       <ul>
 *         <li>{@code source-before}: Laut Polizei [wurde niemand verletzt].
 *         <li>{@code source-after}: Der Polizei zufolge [wurde niemand verletzt].
 *         <li>{@code source-noun}: Nach Angaben der Polizei [wurde niemand verletzt].
 *         <li>{@code source-noun-after}: Meiner Ansicht nach [ist es zu spät].
 *         <li>{@code source-document}: Nach einer Studie der Universität [ist es zu spät].
 *         <li>{@code source-view}: Für den Trainer [war das Spiel entscheidend].
 *         <li>{@code source-adverb}: Demnach [ist es zu spät].
 *         <li>{@code relative-adverb}: das Gerücht, wonach [er zurücktritt]; Berichte, nach denen
 *             [er zurücktritt]
 *       </ul>
 *   <li>{@code WishAttributions}
 *       <ul>
 *         <li>{@code source-view}: Geht es nach der Stadt, [wird der Platz gesperrt]; Glaubt man
 *             dem Wirt, [war der Saal voll].
 *       </ul>
 *   <li>{@code RunAttributions}, without a cue
 *       <ul>
 *         <li>{@code run-konjunktiv-1}: [Die Lage sei ernst].
 *         <li>{@code run-konjunktiv-2}: [Er hätte das nicht wissen können].
 *         <li>{@code run-soll}: [Er soll geflohen sein].
 *         <li>{@code run-clause}: Er ist krank, und [er werde zurücktreten].
 *       </ul>
 *   <li>{@code QuoteAttributions}, quotations that are no verb's content
 *       <ul>
 *         <li>{@code quote-alone}: [„Es reicht mir jetzt endgültig.“]
 *         <li>{@code quote-after-colon}: Der Minister lachte: [„Es reicht mir jetzt endgültig.“]
 *         <li>{@code quote-fragment}: Die Behörde stellt sich auf [„sehr starken Regen“] ein.
 *       </ul>
 *   <li>{@code ColonAttributions}
 *       <ul>
 *         <li>{@code name-colon}: Elternverband: [Die Klassen sind zu groß.]; Kritik kam von den
 *             Wirten: [Das Geld fehlt uns.]
 *       </ul>
 *   <li>{@code InterviewAttributions}
 *       <ul>
 *         <li>{@code interview-turn}: Weber: [Wir haben lange gewartet.]
 *         <li>{@code list-item}: Die zentralen Aussagen sind: – Verkehr: [Es fehlen Radwege.]
 *       </ul>
 * </ul>
 *
 * <p>A rule is there because it holds for the language. Words stand in the lexicons ({@code
 * lexicon/LANGUAGE/cue-*.tsv}, {@code function-words.tsv}), not in the rules; {@link
 * org.wortlaut.extract.ExtractionResources} loads them. Rule names are features of the trained
 * models: who renames a rule trains them again.
 *
 * <p>A new rule is a class that proposes attributions for a sentence or a clause, a place in {@code
 * SentenceRules}, a name in the list above, and golden cases of what it must and must not match.
 */
package org.wortlaut.extract.rule;
