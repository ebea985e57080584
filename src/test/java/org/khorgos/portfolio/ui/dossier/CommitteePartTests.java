package org.khorgos.portfolio.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.CommitteeDetails;
import org.khorgos.committee.MeetingService;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.release.LetterId;
import org.khorgos.release.LetterRow;
import org.khorgos.release.LetterService;
import org.khorgos.testing.Screens;

class CommitteePartTests {
    private final MeetingService meetings = mock(MeetingService.class);
    private final LetterService letters = mock(LetterService.class);
    private final DossierHead head = mock(DossierHead.class);
    private final ProposalId id = ProposalId.next();

    @BeforeEach
    void open() {
        Screens.open();
        when(head.id()).thenReturn(id);
        when(meetings.details(id)).thenReturn(new CommitteeDetails(List.of()));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void who_may_know_of_votes_finds_the_letters_that_were_sent() {
        LetterRow sent = new LetterRow(
                LetterId.next(),
                id,
                1,
                CommitteeDecision.REVISE,
                "letter.pdf",
                9,
                Instant.parse("2026-12-01T00:00:00Z"));
        when(letters.letters(id)).thenReturn(List.of(sent));

        UI.getCurrent().add(new CommitteePart(meetings, letters).create(head));

        assertThat(_get(Anchor.class).getHref()).isEqualTo(sent.address());
        assertThat(_get(Anchor.class).getText()).startsWith("Letter of the committee of");
    }
}
