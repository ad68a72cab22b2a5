package org.wortlaut.extract.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wortlaut.learn.FeatureGroup;

/** The features of what one rule proposes that say something which has few values. */
final class RuleFeatures {

  /** One thing that is told, alone and together with the rule. */
  final class Trait {

    private final String name;
    private final Map<String, FeatureGroup> groups = new ConcurrentHashMap<>();

    private Trait(String name) {
      this.name = name;
    }

    FeatureGroup is(boolean value) {
      return is(Boolean.toString(value));
    }

    FeatureGroup is(String value) {
      FeatureGroup known = groups.get(value);
      return known != null ? known : groups.computeIfAbsent(value, this::group);
    }

    private FeatureGroup group(String value) {
      return new FeatureGroup(name + "=" + value, "rule+" + name + "=" + rule + "+" + value);
    }
  }

  private final String rule;

  final FeatureGroup always;
  final FeatureGroup negated;
  final FeatureGroup quotation;
  final FeatureGroup noQuotation;
  final FeatureGroup firstPerson;
  final Trait flags = new Trait("flags");
  final Trait speaker = new Trait("speaker");
  final Trait mood = new Trait("mood");
  final Trait modal = new Trait("modal");
  final Trait clause = new Trait("clause");
  final Trait contentMood = new Trait("content-mood");
  final Trait length = new Trait("length");
  final Trait objectDeterminer = new Trait("object-determiner");
  final Trait objectKind = new Trait("object-kind");
  final Trait quoted = new Trait("quoted");
  final Trait nested = new Trait("nested");

  RuleFeatures(String rule) {
    this.rule = rule;
    this.always = new FeatureGroup("bias", "rule=" + rule);
    this.negated = new FeatureGroup("negated+rule=" + rule);
    this.quotation = new FeatureGroup("quote+rule=true+" + rule);
    this.noQuotation = new FeatureGroup("quote+rule=false+" + rule);
    this.firstPerson = new FeatureGroup("first-person+rule=" + rule);
  }
}
