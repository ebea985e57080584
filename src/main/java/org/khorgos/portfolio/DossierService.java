package org.khorgos.portfolio;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.proposal.VersionRow;
import org.khorgos.workflow.ProposalProgressService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known of one proposal, as far as the reader may know it; throws NotFound for one they may not see. */
@Service
@Transactional(readOnly = true)
public class DossierService {
    private static final Set<Operation> OWN_ACTIONS =
            EnumSet.of(Operation.EDIT_PROPOSAL, Operation.SEND_FOR_SIGNATURE, Operation.TAKE_BACK, Operation.WITHDRAW);
    private final DossierReaders read;
    private final ProposalVersions versions;
    private final ProposalProgressService progress;
    private final TaskInboxService inbox;
    private final UserDirectory users;
    private final CurrentUser current;

    DossierService(
            DossierReaders read,
            ProposalVersions versions,
            ProposalProgressService progress,
            TaskInboxService inbox,
            UserDirectory users,
            CurrentUser current) {
        this.read = read;
        this.versions = versions;
        this.progress = progress;
        this.inbox = inbox;
        this.users = users;
        this.current = current;
    }

    /** What the page shows first, in at most eight statements. */
    @Requires(Operation.VIEW)
    public DossierDetails overview(ProposalId id, Locale language) {
        Actor actor = current.get();
        DossierHead head = read.heads().head(id, actor, language);
        return new DossierDetails(
                head,
                readable(read.content().current(id), head.facets()),
                head.shows(Operation.VIEW_IDENTITY) ? read.people().people(id) : List.of(),
                progress.holders(List.of(id)).getOrDefault(id, List.of()),
                inbox.on(id),
                actions(actor, head));
    }

    /** The submitted versions, the first one first. */
    @Requires(Operation.VIEW)
    public List<VersionDetails> versions(ProposalId id) {
        List<VersionRow> rows = versions.versions(id);
        boolean named = read.heads().facets(id, current.get()).contains(Operation.VIEW_IDENTITY);
        Map<UserId, UserRow> names =
                named ? users.get(rows.stream().map(VersionRow::createdBy).collect(Collectors.toSet())) : Map.of();
        return rows.stream()
                .map(row -> new VersionDetails(row.number(), name(names, row.createdBy()), row.createdAt()))
                .toList();
    }

    /** Throws NotFound when there is no such version. */
    @Requires(Operation.VIEW)
    public ProposalContent version(ProposalId id, int number) {
        return readable(versions.content(id, number), read.heads().facets(id, current.get()));
    }

    /** What happened to it, the newest first; experts and voters are not named to who may not know them. */
    @Requires(Operation.VIEW)
    public List<HistoryRow> history(ProposalId id) {
        return read.history().history(id, read.heads().facets(id, current.get()));
    }

    private static ProposalContent readable(ProposalContent content, Set<Operation> facets) {
        ProposalContent paid = facets.contains(Operation.VIEW_MONEY) ? content : content.withoutMoney();
        return facets.contains(Operation.VIEW_IDENTITY) ? paid : paid.withoutIdentity();
    }

    private static Set<Operation> actions(Actor actor, DossierHead head) {
        if (!actor.id().equals(head.first())) {
            return Set.of();
        }
        return OWN_ACTIONS.stream()
                .filter(action ->
                        actor.roles().stream().anyMatch(role -> PermissionCatalogue.allows(role, head.state(), action)))
                .collect(Collectors.toSet());
    }

    private static String name(Map<UserId, UserRow> names, UserId id) {
        UserRow row = names.get(id);
        return row == null ? "" : row.displayName();
    }
}
