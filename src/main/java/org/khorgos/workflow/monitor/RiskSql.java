package org.khorgos.workflow.monitor;

/** What is at risk, each with the same columns; what was not submitted yet has no number and tells no title. */
final class RiskSql {
    private static final String PROPOSAL = "p.proposal_id, p.number, if(p.number is null, '', p.title) title,";
    private static final String JOBS = " from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
            + " join ACT_HI_PROCINST h on h.ID_ = j.PROCESS_INSTANCE_ID_ join proposal p on p.proposal_id = h.BUSINESS_KEY_"
            + " where j.RETRIES_ > 0";
    private static final String JOB_COLUMNS =
            "select " + PROPOSAL + " j.PROCESS_DEF_KEY_ process, d.ACT_ID_ step, j.RETRIES_ tries, ";
    private static final String TASK_COLUMNS = "select " + PROPOSAL + " '' process, t.kind step, 0 tries, ";
    private static final String TASKS =
            " from workflow_task t join proposal p on p.proposal_id = t.proposal_id where t.status = 'OPEN' and t.kind <> 'FULFIL_REQUEST'";

    private RiskSql() {}

    /** The statement; it may name the parameters now, patience and overdue. */
    static String of(Risk risk) {
        return switch (risk) {
            case FAILING_JOB ->
                JOB_COLUMNS + "coalesce(j.DUEDATE_, j.CREATE_TIME_) since" + JOBS
                        + " and j.EXCEPTION_STACK_ID_ is not null";
            case OVERDUE_TIMER ->
                JOB_COLUMNS + "j.DUEDATE_ since" + JOBS + " and j.SUSPENSION_STATE_ = 1 and j.DUEDATE_ < :patience"
                        + " and (j.LOCK_EXP_TIME_ is null or j.LOCK_EXP_TIME_ < :now)";
            case NOBODY_MAY -> TASK_COLUMNS + "t.created_at since" + TASKS + NOBODY;
            case OVERDUE_TASK -> TASK_COLUMNS + "t.due_at since" + TASKS + " and t.due_at < :overdue";
            case NO_SENDER -> NO_SENDER;
        };
    }

    private static final String NOBODY = """
             and ((t.assignee_id is not null
                and not exists (select 1 from identity_user u where u.user_id = t.assignee_id and u.enabled))
              or (t.assignee_id is null and not exists (
                select 1 from workflow_task_candidate c
                join identity_user_role r on r.role = substring_index(c.group_name, '@', 1)
                join identity_user u on u.user_id = r.user_id and u.enabled
                join identity_organisation o on o.organisation_id = u.organisation_id
                where c.task_id = t.task_id
                  and (c.group_name = r.role or c.group_name = concat(r.role, '@', o.country)
                    or c.group_name = concat(r.role, '@', cast(u.organisation_id as char(36))) collate utf8mb4_unicode_ci)
                  and not exists (select 1 from access_grant g where g.proposal_id = t.proposal_id
                    and g.capacity in ('SIGNATORY', 'CONFLICT')
                    and g.grantee = concat('USER@', cast(u.user_id as char(36))) collate utf8mb4_unicode_ci))))
            """;
    private static final String NO_SENDER = "select " + PROPOSAL + """
             h.PROC_DEF_KEY_ process, s.EVENT_NAME_ step, 0 tries, s.CREATED_ since
            from ACT_RU_EVENT_SUBSCR s join ACT_HI_PROCINST h on h.ID_ = s.PROC_INST_ID_
            join proposal p on p.proposal_id = h.BUSINESS_KEY_
            where s.EVENT_TYPE_ in ('message', 'signal')
              and not (s.EVENT_NAME_ in ('WithdrawalAsked', 'ProposalWithdrawn') and p.state not in (:ended))
              and not (s.EVENT_NAME_ in ('ReviewCancelled', 'ReviewRecalled') and p.state = 'REVIEWING')
              and not (s.EVENT_NAME_ = 'VotingClosed' and p.state = 'IN_COMMITTEE')
              and not (s.EVENT_NAME_ = 'CallBudgetChanged' and p.state = 'RESERVE')
            """;
}
