package org.khorgos.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.StateGroup;

class ProposalsAddressTests {
    @Test
    void an_address_brings_back_every_filter_and_the_order() {
        ProposalsAddress address = new ProposalsAddress(
                new ProposalFilter(
                        "snow & 冰川",
                        Stage.REVIEW,
                        StateGroup.IN_WORK,
                        "KZ",
                        UUID.fromString("7f1c3f7e-0d4e-4c5b-9a39-0a1b2c3d4e5f"),
                        true),
                new ProposalSort(ProposalSort.Column.TITLE, false));

        String query = address.path().substring(address.path().indexOf('?') + 1);

        assertThat(ProposalsAddress.of(QueryParameters.fromString(query))).isEqualTo(address);
    }

    @Test
    void nothing_chosen_is_a_plain_address() {
        assertThat(new ProposalsAddress(ProposalFilter.ALL, ProposalSort.LATEST).path())
                .isEqualTo("proposals");
    }

    @Test
    void what_is_unknown_is_left_out() {
        assertThat(ProposalsAddress.of(QueryParameters.fromString("stage=NOWHERE&call=7&country=kz%27&sort=X")))
                .isEqualTo(new ProposalsAddress(ProposalFilter.ALL, ProposalSort.LATEST));
    }
}
