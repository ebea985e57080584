package org.khorgos.call;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published calls, for everybody who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CallService {
    private final CallVersionRepository versions;
    private final Clock clock;

    CallService(CallVersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** All published calls with the rules in force, the newest year first. */
    @PreAuthorize("isAuthenticated()")
    public List<CallRow> all() {
        return versions.findCurrent().stream().map(CallVersion::row).toList();
    }

    /** The calls that take proposals now. */
    @PreAuthorize("isAuthenticated()")
    public List<CallRow> open() {
        return all().stream().filter(call -> call.isOpen(clock.instant())).toList();
    }

    /** A call with the rules in force; throws NotFound for an unknown or unpublished one. */
    @PreAuthorize("isAuthenticated()")
    public CallRow get(UUID id) {
        return versions.requireCurrent(id).row();
    }

    /** A call with the rules of that version; throws NotFound for an unknown one. */
    @PreAuthorize("isAuthenticated()")
    public CallRow version(UUID version) {
        return versions.require(version).row();
    }
}
