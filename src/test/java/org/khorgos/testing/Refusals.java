package org.khorgos.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.khorgos.base.Refused;

/** Asserts that acts are refused, and for what reason. */
public final class Refusals {
    private Refusals() {}

    /** The act throws Refused with the text of that key. */
    public static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(key));
    }

    /** Exactly one of those who ran a {@link Race} failed, and was refused with the text of that key. */
    public static void assertOneRefused(List<Throwable> thrown, String key) {
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }
}
