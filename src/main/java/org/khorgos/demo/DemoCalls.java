package org.khorgos.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.funding.EnvelopeService;
import org.khorgos.identity.SystemUser;
import org.khorgos.proposal.CallDraft;
import org.khorgos.proposal.CallService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The two calls of the demo with their envelopes; all amounts are made up. */
@Component
@Profile("demo")
class DemoCalls {
    private static final int YEAR = 2027;
    private final Cast cast;
    private final CallService calls;
    private final EnvelopeService envelopes;
    private final Clock clock;

    DemoCalls(Cast cast, CallService calls, EnvelopeService envelopes, Clock clock) {
        this.cast = cast;
        this.calls = calls;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** The call to which nearly everything goes. */
    UUID main() {
        return open(
                "XCA-2027",
                "Joint innovation of Xinjiang and Central Asia",
                "新疆与中亚联合创新",
                "Совместные инновации Синьцзяна и Центральной Азии",
                "120000000",
                "12000000");
    }

    /** A call whose money reaches for next to nothing, so that good proposals stand on its reserve list. */
    UUID small() {
        return open(
                "SEED-2027",
                "Seed grants for young teams",
                "青年团队种子资助",
                "Стартовые гранты молодым коллективам",
                "400000",
                "40000");
    }

    private UUID open(String code, String english, String chinese, String russian, String home, String partner) {
        UUID call = SystemUser.call(() -> calls.register(new CallDraft(
                code,
                english,
                chinese,
                russian,
                YEAR,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(400)),
                ZoneId.of("Asia/Shanghai"),
                Money.of("9000000", Side.HOME.currency()),
                Money.of("1000000", Side.PARTNER.currency()))));
        cast.run("finance-controller", () -> {
            envelopes.open(call, YEAR, Side.HOME, Money.of(home, Side.HOME.currency()));
            envelopes.open(call, YEAR, Side.PARTNER, Money.of(partner, Side.PARTNER.currency()));
        });
        return call;
    }
}
