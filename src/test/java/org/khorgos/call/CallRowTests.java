package org.khorgos.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.testing.Calls;

class CallRowTests {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private final CallRow call =
            Calls.row(Calls.rules(at("2026-01-05T09:00:00"), at("2026-03-05T20:00:00"), "5000000", "700000"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T08:59:59.999, false",
        "2026-01-05T09:00:00, true",
        "2026-03-05T20:00:00, true",
        "2026-03-05T20:00:00.999999, true",
        "2026-03-05T20:00:01, false"
    })
    void a_call_takes_proposals_to_the_end_of_the_second_of_its_cut_off(String beijingTime, boolean open) {
        assertThat(call.isOpen(at(beijingTime))).isEqualTo(open);
    }

    private static Instant at(String beijingTime) {
        return LocalDateTime.parse(beijingTime).atZone(BEIJING).toInstant();
    }
}
