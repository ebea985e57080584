package org.khorgos.testing;

import org.khorgos.demo.DemoPeople;
import org.khorgos.demo.ProposalLife;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.SystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the demo, for tests of whole lives. */
@Component
public class DemoEnsemble {
    private final DemoPeople people;
    private final JdbcClient jdbc;

    DemoEnsemble(DemoPeople people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** They alone sit in the committee and can be asked for reviews, whoever else another test has made. */
    public void enter() {
        SystemUser.run(people::create);
        jdbc.sql("update identity_user set enabled = false where username not like 'expert-%' and user_id in "
                        + "(select user_id from identity_user_role where role = 'EXPERT')")
                .update();
        jdbc.sql("update expert_profile set load_limit = ?")
                .param(ProfileDraft.LOAD_MAX)
                .update();
        jdbc.sql(
                        "update identity_user set enabled = false where username not in (:committee) and user_id in "
                                + "(select user_id from identity_user_role where role in ('COMMITTEE_MEMBER', 'COMMITTEE_CHAIR'))")
                .param("committee", ProposalLife.COMMITTEE)
                .update();
    }
}
