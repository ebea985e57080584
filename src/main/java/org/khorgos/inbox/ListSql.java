package org.khorgos.inbox;

/**
 * Where the tasks t of each list stand in the database: those of groups in the rows that each group keeps in order, with all
 * that lists filter and sort by; all others at an index that holds only the reader's own.
 */
final class ListSql {
    /** Nobody is offered a deciding task on what they signed or are in conflict with. */
    private static final String NOT_SIGNED_BY_ME = "not exists (select 1 from access_grant g "
            + "where g.proposal_id = t.proposal_id and g.grantee = :person and g.capacity in ('SIGNATORY', 'CONFLICT'))";

    /** Of a proposal with which they are in conflict only its own people see anything. */
    private static final String NOT_HIDDEN_FROM_ME = "(select coalesce(max(g.capacity = 'CONFLICT') "
            + "> max(g.capacity in ('SIGNATORY', 'EDITOR', 'READER')), 0) from access_grant g "
            + "where g.proposal_id = t.proposal_id and g.grantee = :person) = 0";

    static final String IN_MY_GROUPS = "exists (select 1 from workflow_task_candidate c "
            + "where c.task_id = t.task_id and c.group_name in (:groups)) and " + NOT_SIGNED_BY_ME;

    private static final String MY_PROPOSALS = "(select d.proposal_id from workflow_task d "
            + "where d.ended_by = :me and d.status = 'DONE' union select g.proposal_id from access_grant g "
            + "where g.grantee = :person and g.capacity = 'SIGNATORY') i";

    private ListSql() {}

    /** The tables of a list. */
    static String from(InboxList list, ListIndex index) {
        return switch (list) {
            case MINE, DELEGATED, DONE -> "workflow_task t";
            case CLAIMABLE, TAKEN -> "workflow_task_candidate t force index (%s)".formatted(index.sql());
            case WAITING -> MY_PROPOSALS + " straight_join workflow_task t on t.proposal_id = i.proposal_id";
        };
    }

    /** The condition of a list, apart from which groups it is. */
    static String where(InboxList list, ReaderSight.Of sight) {
        return switch (list) {
            case MINE -> "t.assignee_id = :me and t.status = 'OPEN' and " + mine(sight);
            case DELEGATED ->
                "t.owner_id = :me and t.status = 'OPEN' and not (t.assignee_id <=> :me) and " + mine(sight);
            case CLAIMABLE -> "t.place = 'CLAIMABLE' and " + NOT_SIGNED_BY_ME;
            case TAKEN -> "t.place = 'TAKEN' and t.assignee_id <> :me and " + NOT_SIGNED_BY_ME;
            case WAITING ->
                "t.status = 'OPEN' and t.kind not in (:loose) and not (t.assignee_id <=> :me) and " + sight.proposal()
                        + " and " + sight.known() + " and not (t.assignee_id is null and " + IN_MY_GROUPS + ")";
            case DONE -> "t.ended_by = :me and t.status = 'DONE' and " + mine(sight);
        };
    }

    /** Of the reader's own only what they may still see. */
    static String mine(ReaderSight.Of sight) {
        return NOT_HIDDEN_FROM_ME + " and " + sight.requests();
    }

    /** True when the list is what groups are offered. */
    static boolean ofGroups(InboxList list) {
        return list == InboxList.CLAIMABLE || list == InboxList.TAKEN;
    }
}
