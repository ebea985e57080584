package org.khorgos.call;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows all calls, unpublished ones and former versions included, to those who look after them. */
@Service
@Transactional(readOnly = true)
public class CallCatalogueService {
    private static final String READERS = "hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.OFFICE + "', '"
            + Role.Name.AUDITOR + "', '" + Role.Name.SUPERVISOR + "', '" + Role.Name.SYSTEM + "')";
    private final CallRepository calls;
    private final CallVersionRepository versions;
    private final CallUse use;
    private final UserDirectory users;

    CallCatalogueService(CallRepository calls, CallVersionRepository versions, CallUse use, UserDirectory users) {
        this.calls = calls;
        this.versions = versions;
        this.use = use;
        this.users = users;
    }

    /** All calls, the newest year first. */
    @PreAuthorize(READERS)
    public List<CallOverview> all() {
        Map<UUID, Long> proposals = use.proposals();
        Map<UUID, CallRow> published = versions.findCurrent().stream()
                .map(CallVersion::row)
                .collect(Collectors.toMap(CallRow::id, Function.identity()));
        return calls.findAllByOrderByYearDescCodeAsc().stream()
                .map(call -> overview(
                        call, Optional.ofNullable(published.get(call.id())), proposals.getOrDefault(call.id(), 0L)))
                .toList();
    }

    /** One call; throws NotFound for an unknown one. */
    @PreAuthorize(READERS)
    public CallOverview get(UUID id) {
        return all().stream()
                .filter(call -> call.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("call " + id));
    }

    /** Every version of a call, the newest first. */
    @PreAuthorize(READERS)
    public List<CallVersionRow> versions(UUID id) {
        List<CallVersion> all = versions.findOf(id);
        Map<UserId, UserRow> people = users.get(all.stream()
                .map(CallVersion::publishedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .map(version -> version.versionRow(Optional.ofNullable(version.publishedBy())
                        .map(people::get)
                        .map(UserRow::displayName)
                        .orElse("")))
                .toList();
    }

    private static CallOverview overview(Call call, Optional<CallRow> published, long proposals) {
        CallRules draft = call.draft();
        CallRules rules = published.map(CallRow::rules).orElseGet(() -> Objects.requireNonNull(draft));
        return new CallOverview(
                call.id(),
                call.code(),
                call.year(),
                call.state(),
                call.currentNumber(),
                draft != null && !draft.equals(rules),
                rules,
                proposals);
    }
}
