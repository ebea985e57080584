package org.khorgos.panel;

/** How statements ask whether an expert has submitted a review. */
public final class SubmittedSql {
    /** The parameter that says who. */
    public static final String EXPERT = "submittedBy";

    private SubmittedSql() {}

    /** True when the expert submitted one of the proposal of that row, which has a column proposal_id, and it stands. */
    public static String by(String alias) {
        return "exists (select 1 from panel_assignment submitted where submitted.proposal_id = %s.proposal_id "
                        .formatted(alias)
                + "and submitted.expert_id = :" + EXPERT + " and submitted.status = 'SUBMITTED')";
    }
}
