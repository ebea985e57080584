package org.khorgos.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.khorgos.base.Side;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallState;
import org.khorgos.call.Schedule;
import org.khorgos.call.SessionKind;
import org.khorgos.call.SideRules;
import org.khorgos.identity.SystemUser;
import org.springframework.stereotype.Component;

/** Makes calls for tests. */
@Component
public class Calls {
    private final CallEditorService editor;

    Calls(CallEditorService editor) {
        this.editor = editor;
    }

    /** Rules that lack nothing: the usual ones with titles, a schedule, and caps of that much. */
    public static CallRules rules(Instant opens, Instant closes, String capHome, String capPartner) {
        CallRules usual = CallRules.usual();
        Schedule schedule = usual.schedule();
        return usual.with(new CallRules.Titles("Joint projects", "联合项目", "Совместные проекты"))
                .with(new Schedule(opens, closes, schedule.zone(), schedule.session()))
                .with(Side.HOME, capped(usual.home(), capHome))
                .with(Side.PARTNER, capped(usual.partner(), capPartner));
    }

    /** A session a year, in time up to 5 March 20:00 in Beijing; after 5 December for the next year. */
    public static CallRules yearly(CallRules rules) {
        Schedule schedule = rules.schedule();
        Schedule.Session session = new Schedule.Session(SessionKind.YEARLY, 3, 5, LocalTime.of(20, 0), 12, 5);
        return rules.with(new Schedule(schedule.opens(), schedule.closes(), "Asia/Shanghai", session));
    }

    private static SideRules capped(SideRules side, String cap) {
        return new SideRules(side.countries(), true, side.currency(), null, new BigDecimal(cap), null, null);
    }

    /** A published call of 2027 that nobody has stored. */
    public static CallRow row(CallRules rules) {
        return new CallRow(new UUID(0, 1), new UUID(0, 2), 1, "C", 2027, CallState.PUBLISHED, rules);
    }

    /** A published call of 2027 that nobody has stored, with caps of a million CNY and a hundred thousand USD. */
    public static CallRow row() {
        return row(rules(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), "1000000", "100000"));
    }

    /** Publishes a call of that year under a code of its own. */
    public UUID publish(int year, CallRules rules) {
        return publish(CallDraft.of("CALL-" + UUID.randomUUID().toString().substring(0, 8), year, rules));
    }

    /** Publishes that call. */
    public UUID publish(CallDraft draft) {
        return SystemUser.call(() -> {
            UUID call = editor.create(draft);
            editor.publish(call, editor.draft(call).version(), "First version");
            return call;
        });
    }

    /** Puts other rules of that call in force. */
    public void change(UUID call, CallRules rules) {
        SystemUser.run(() -> {
            CallDraft draft = editor.draft(call);
            long saved = editor.save(call, new CallDraft(draft.version(), draft.code(), draft.year(), rules));
            editor.publish(call, saved, "Changed");
        });
    }

    /** The sectors, parts and so on of that call as they are in force. */
    public CallRules rules(UUID call) {
        return SystemUser.call(() -> editor.draft(call).rules());
    }
}
