package org.khorgos.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;

class ActorTests {
    @Test
    void the_own_language_stands_in_for_none_that_is_wanted() {
        assertThat(Actor.SYSTEM.language(null)).isEqualTo(Languages.ENGLISH);
        assertThat(Actor.SYSTEM.language("ru")).isEqualTo(Languages.RUSSIAN);
    }
}
