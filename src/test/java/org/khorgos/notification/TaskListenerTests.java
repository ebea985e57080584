package org.khorgos.notification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Groups;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.workflow.TaskOpened;

/** Who is told of the work of a group, and how often it is asked who has a stake in the proposal. */
class TaskListenerTests {
    private final Involvement involvement = mock(Involvement.class);
    private final Recipients recipients = mock(Recipients.class);
    private final Messenger messenger = mock(Messenger.class);
    private final TaskListener listener = new TaskListener(
            mock(TaskInboxService.class),
            involvement,
            recipients,
            mock(ProposalLabels.class),
            mock(NoticeBoard.class),
            messenger,
            mock(StandIns.class));
    private final ProposalId proposal = ProposalId.next();
    private final UserRow officer = officer();

    @Test
    void who_has_a_stake_in_what_is_decided_is_not_told_and_is_looked_up_once() {
        Set<String> groups = Set.of(Groups.role(Role.OFFICE));
        when(recipients.inGroups(groups)).thenReturn(List.of(officer));
        when(involvement.isBarred(proposal, officer.id())).thenReturn(true);

        listener.tell(new TaskOpened(proposal, "CHECK_FORM", "", groups, Instant.EPOCH));

        verify(involvement).isBarred(proposal, officer.id());
        verify(involvement, never()).isHidden(any(), any());
        verifyNoInteractions(messenger);
    }

    private static UserRow officer() {
        return new UserRow(
                UserId.next(),
                "office",
                "Office",
                "office@example.org",
                OrganisationId.next(),
                "Office",
                "KZ",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                true,
                Set.of(Role.OFFICE));
    }
}
