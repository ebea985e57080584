package org.khorgos.call;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Defines calls: written as drafts, put in force as versions that never change. */
@Service
@Transactional(readOnly = true)
@Validated
public class CallEditorService {
    /** Longest reason in characters. */
    public static final int REASON_MAX = 1000;

    private static final String EDITORS =
            "hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.OFFICE + "', '" + Role.Name.SYSTEM + "')";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final CallRepository calls;
    private final CallVersionRepository versions;
    private final UserDirectory users;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallEditorService(
            CallRepository calls,
            CallVersionRepository versions,
            UserDirectory users,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.users = users;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What is written of a call, or what is in force when nothing else is written; throws NotFound for an unknown one. */
    @PreAuthorize(EDITORS)
    public CallDraft draft(UUID id) {
        Call call = calls.require(id);
        CallRules rules = Objects.requireNonNullElseGet(call.draft(), () -> Objects.requireNonNull(inForce(call)));
        return new CallDraft(call.version(), call.code(), call.year(), rules);
    }

    /**
     * Begins a call; throws Refused when the code is taken, ConstraintViolationException for values outside their limits.
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public UUID create(@Valid CallDraft draft) {
        requireFreeCode(draft.code(), null);
        Call call = calls.saveAndFlush(new Call(draft, actor(), clock.instant()));
        events.publishEvent(new CallCreated(call.id(), draft.year(), clock.instant()));
        return call.id();
    }

    /**
     * Keeps the draft, complete or not, and returns its new version. Throws Refused when somebody saved after the draft's
     * version was read, when the code is taken or the call is closed, ConstraintViolationException for values outside
     * their limits.
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public long save(UUID id, @Valid CallDraft draft) {
        Call call = taken(id, draft.version());
        requireFreeCode(draft.code(), id);
        call.save(draft, actor(), clock.instant());
        calls.flush();
        return call.version();
    }

    /**
     * Puts the draft in force as the next version; proposals in work keep theirs. Throws IncompleteCall with what is
     * missing, Refused without a reason, when nothing is written or somebody saved after that version was read.
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public void publish(UUID id, long version, String reason) {
        String why = required(reason);
        Call call = taken(id, version);
        CallRules rules = call.draft();
        CallRules before = inForce(call);
        if (rules == null || rules.equals(before)) {
            throw new Refused("call.unchanged");
        }
        List<Problem> problems = RulesCheck.problems(rules, before);
        if (!problems.isEmpty()) {
            throw new IncompleteCall(problems);
        }
        CallVersion published = call.publish(why, actor(), clock.instant());
        versions.saveAndFlush(published);
        events.publishEvent(new CallPublished(id, call.currentNumber(), clock.instant()));
    }

    /** Ends a published call for good; throws Refused without a reason or when it is not published. */
    @Transactional
    @PreAuthorize(EDITORS)
    public void close(UUID id, String reason) {
        calls.lock(id).close(required(reason), actor(), clock.instant());
        calls.flush();
        events.publishEvent(new CallClosed(id, clock.instant()));
    }

    private @Nullable CallRules inForce(Call call) {
        return versions.findCurrent(call.id()).map(CallVersion::rules).orElse(null);
    }

    private Call taken(UUID id, long version) {
        Call call = calls.lock(id);
        call.requireNotClosed();
        if (call.version() != version) {
            throw new Refused(
                    "call.stale",
                    users.get(call.savedBy()).displayName(),
                    MINUTE.format(call.savedAt().atZone(current.get().zone())));
        }
        return call;
    }

    private void requireFreeCode(String code, @Nullable UUID self) {
        boolean taken =
                calls.findByCode(code).filter(other -> !other.id().equals(self)).isPresent();
        if (taken) {
            throw new Refused("call.codeTaken", code);
        }
    }

    private UserId actor() {
        return current.get().id();
    }

    private static String required(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > REASON_MAX) {
            throw new Refused("call.reason", REASON_MAX);
        }
        return text;
    }
}
