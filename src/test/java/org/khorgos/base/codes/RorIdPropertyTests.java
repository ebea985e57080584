package org.khorgos.base.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RorIdPropertyTests {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    @Property
    void exactly_one_pair_of_check_digits_fits(@ForAll("characters") String six) {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(check -> "0%s%02d".formatted(six, check))
                        .filter(RorId::isValid))
                .hasSize(1);
    }

    @Property
    void one_wrong_character_is_noticed(
            @ForAll("ids") String id, @ForAll @IntRange(max = 8) int place, @ForAll("character") char wrong) {
        Assume.that(id.charAt(place) != wrong);

        assertThat(RorId.of(id.substring(0, place) + wrong + id.substring(place + 1)))
                .isEmpty();
    }

    @Property
    void two_characters_in_turned_order_are_noticed(@ForAll("ids") String id, @ForAll @IntRange(max = 7) int place) {
        Assume.that(id.charAt(place) != id.charAt(place + 1));
        String turned = id.substring(0, place) + id.charAt(place + 1) + id.charAt(place) + id.substring(place + 2);

        assertThat(RorId.of(turned)).isEmpty();
    }

    @Property
    void an_id_is_found_in_every_way_of_writing_its_address(
            @ForAll("ids") String id, @ForAll("addresses") String address) {
        String written = address.formatted(id);

        assertThat(RorId.of(written)).contains(new RorId(id));
        assertThat(RorId.of(written.toUpperCase(Locale.ROOT))).contains(new RorId(id));
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(6);
    }

    @Provide
    Arbitrary<Character> character() {
        return Arbitraries.chars().with(ALPHABET);
    }

    @Provide
    Arbitrary<String> ids() {
        return characters().map(six -> IntStream.range(0, 100)
                .mapToObj(check -> "0%s%02d".formatted(six, check))
                .filter(RorId::isValid)
                .findFirst()
                .orElseThrow());
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(List.of("%s", " %s ", "https://ror.org/%s", "http://www.ror.org/%s/", "ror.org/%s"));
    }
}
