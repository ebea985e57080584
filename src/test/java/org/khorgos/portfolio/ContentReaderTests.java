package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read of a draft is what was written into it, and so is what is read of a version. */
@ServiceTest
class ContentReaderTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    WholeDraftService whole;

    @Autowired
    ContentReader reader;

    @Test
    void a_draft_with_everything_in_it_is_read_as_it_was_written() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        ProposalContent full = full();
        people.as(proposer, () -> {
            whole.save(id, new ProposalDraft(whole.draft(id).version(), full, List.of()));
            return id;
        });

        assertThat(reader.current(id)).isEqualTo(full);
        assertThat(people.as(proposer, () -> whole.draft(id).content())).isEqualTo(full);
    }

    @Test
    void a_draft_without_what_was_added_later_is_read_as_well() {
        UserRow proposer = people.someone(Role.PROPOSER);

        assertThat(reader.current(proposals.draft(proposer))).isEqualTo(Proposals.content());
        assertThat(reader.current(proposals.submitted(proposer))).isEqualTo(Proposals.content());
    }

    private static ProposalContent full() {
        ProposalContent content = ContentFields.with(
                Proposals.content(),
                "basics.translations",
                "[{\"language\": \"ru\", \"title\": \"Снег\", \"summary\": \"*Две* группы\"}]");
        content = ContentFields.with(content, "partners.homeOrganisation.ror", "\"00pjdza24\"");
        content = ContentFields.with(
                content,
                "partners.partnerOrganisations",
                "[{\"name\": \"Institute of Water\", \"city\": \"Almaty\", \"country\": \"KZ\", \"ror\": \"05rrcem69\"}]");
        return ContentFields.with(
                content,
                "plan.sectors",
                "[{\"code\": \"AGRICULTURE\", \"share\": 100, \"dac\": \"31182\", \"ford\": \"4.1\"}]");
    }
}
