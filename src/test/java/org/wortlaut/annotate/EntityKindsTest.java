package org.wortlaut.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.resolve.ActorKind;

class EntityKindsTest {

  private final EntityKinds kinds = new EntityKinds(List.of("PER=person", "org = organization"));

  @Test
  void labelsMatchWithoutRegardToCaseAndIobPrefix() {
    assertThat(kinds.of("B-PER")).contains(ActorKind.PERSON);
    assertThat(kinds.of("Org")).contains(ActorKind.ORGANIZATION);
  }

  @Test
  void unlistedLabelsMeanNothing() {
    assertThat(kinds.of("MISC")).isEmpty();
  }

  @Test
  void anUnknownKindIsShownWithTheKnownOnes() {
    assertThatThrownBy(() -> new EntityKinds(List.of("PER=human")))
        .hasMessageContaining("PER=human")
        .hasMessageContaining("person, organization");
  }
}
