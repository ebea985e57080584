package org.khorgos.call;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds calls for other features, after they have checked who asks. */
@Component
@Transactional(readOnly = true)
public class CallDirectory {
    private final CallVersionRepository versions;

    CallDirectory(CallVersionRepository versions) {
        this.versions = versions;
    }

    /** A call with the rules in force; throws NotFound for an unknown or unpublished one. */
    public CallRow current(UUID call) {
        return versions.requireCurrent(call).row();
    }

    /** A call with the rules of that version; throws NotFound for an unknown one. */
    public CallRow version(UUID version) {
        return versions.require(version).row();
    }

    /** The rules of those versions, in one statement; unknown ones are left out. */
    public Map<UUID, CallRules> rules(Set<UUID> ids) {
        return versions.findWithCall(ids).stream()
                .map(CallVersion::row)
                .collect(Collectors.toMap(CallRow::version, CallRow::rules));
    }
}
