package org.khorgos.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of government that can be put in charge: ministries and agencies with people for the work. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.OFFICE + "', '" + Role.Name.SYSTEM + "')")
public class UnitService {
    private static final Set<OrganisationKind> KINDS = EnumSet.of(OrganisationKind.MINISTRY, OrganisationKind.AGENCY);

    private final OrganisationService organisations;
    private final UserDirectory users;

    UnitService(OrganisationService organisations, UserDirectory users) {
        this.organisations = organisations;
        this.users = users;
    }

    /** Units that can host: they have a handler and, as another person, an approver. */
    public List<OrganisationRow> hosts() {
        List<UserRow> handlers = users.withRole(Role.HOST_HANDLER);
        List<UserRow> approvers = users.withRole(Role.HOST_APPROVER);
        return units().stream()
                .filter(unit -> handlers.stream()
                        .filter(handler -> handler.organisation().equals(unit.id()))
                        .anyMatch(handler -> approvers.stream()
                                .anyMatch(approver -> approver.organisation().equals(unit.id())
                                        && !approver.id().equals(handler.id()))))
                .toList();
    }

    /** Units that can help a host: they have somebody for it. */
    public List<OrganisationRow> coHandlers() {
        Set<OrganisationId> staffed = users.withRole(Role.CO_HANDLER).stream()
                .map(UserRow::organisation)
                .collect(Collectors.toSet());
        return units().stream().filter(unit -> staffed.contains(unit.id())).toList();
    }

    private List<OrganisationRow> units() {
        return organisations.all().stream()
                .filter(unit -> KINDS.contains(unit.kind()))
                .toList();
    }
}
