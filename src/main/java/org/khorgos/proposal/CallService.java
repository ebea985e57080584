package org.khorgos.proposal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The calls for proposals. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("isAuthenticated()")
public class CallService {
    private final CallRepository calls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallService(CallRepository calls, ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    /** All calls, the newest year first. */
    @PreAuthorize("isAuthenticated()")
    public List<CallRow> all() {
        return calls.findAllByOrderByYearDescCodeAsc().stream().map(Call::row).toList();
    }

    /** The calls that take proposals now. */
    @PreAuthorize("isAuthenticated()")
    public List<CallRow> open() {
        return all().stream().filter(call -> call.isOpen(clock.instant())).toList();
    }

    /** Throws NotFound for an unknown call. */
    @PreAuthorize("isAuthenticated()")
    public CallRow get(UUID id) {
        return calls.require(id).row();
    }

    /** Throws Refused when the code is taken. */
    @Transactional
    @PreAuthorize(
            "hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.OFFICE + "', '" + Role.Name.SYSTEM + "')")
    public UUID register(@Valid CallDraft draft) {
        if (calls.existsByCode(draft.code())) {
            throw new Refused("proposal.call.codeTaken", draft.code());
        }
        UUID id = calls.save(new Call(draft, clock.instant())).row().id();
        events.publishEvent(new CallRegistered(id, draft.year(), clock.instant()));
        return id;
    }
}
