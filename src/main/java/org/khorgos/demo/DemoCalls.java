package org.khorgos.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Titles;
import org.khorgos.call.CallService;
import org.khorgos.funding.EnvelopeService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The three calls of the demo with their envelopes. */
@Component
@Profile("demo")
class DemoCalls {
    private static final int YEAR = 2027;
    private final Cast cast;
    private final CallEditorService editor;
    private final CallService calls;
    private final EnvelopeService envelopes;
    private final Clock clock;

    DemoCalls(Cast cast, CallEditorService editor, CallService calls, EnvelopeService envelopes, Clock clock) {
        this.cast = cast;
        this.editor = editor;
        this.calls = calls;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /**
     * The call to which nearly everything goes.
     *
     * @param partners the partner countries of what will be proposed
     */
    UUID main(Collection<String> partners) {
        Titles titles = new Titles(
                "Joint innovation of Xinjiang and Central Asia",
                "新疆与中亚联合创新",
                "Совместные инновации Синьцзяна и Центральной Азии");
        UUID call = publish("XCA-2027", DemoCallRules.broad(titles, now(), end(), partners, "120000000", "12000000"));
        open(call, "120000000", "12000000");
        return call;
    }

    /** A call whose money reaches for next to nothing, so that good proposals stand on its reserve list. */
    UUID small(Collection<String> partners) {
        Titles titles = new Titles("Seed grants for young teams", "青年团队种子资助", "Стартовые гранты молодым коллективам");
        UUID call = publish("SEED-2027", DemoCallRules.broad(titles, now(), end(), partners, "9000000", "1000000"));
        open(call, "400000", "40000");
        return call;
    }

    /** A call on the parameters of a real programme. */
    void exchange() {
        UUID call = publish("CNKZ-2027", DemoCallRules.exchange(now(), end()));
        open(call, "24000000", "900000000");
    }

    private UUID publish(String code, CallRules rules) {
        return cast.as("office", () -> {
            UUID call = editor.create(CallDraft.of(code, YEAR, rules));
            editor.publish(call, editor.draft(call).version(), "Call of the year " + YEAR);
            return call;
        });
    }

    private void open(UUID call, String home, String partner) {
        cast.run("finance-controller", () -> {
            CallRow row = calls.get(call);
            envelopes.open(call, YEAR, Side.HOME, Money.of(home, row.currency(Side.HOME)));
            envelopes.open(call, YEAR, Side.PARTNER, Money.of(partner, row.currency(Side.PARTNER)));
        });
    }

    private Instant now() {
        return clock.instant();
    }

    private Instant end() {
        return now().plus(Duration.ofDays(400));
    }
}
