package org.khorgos.identity;

/** What a user may be asked to do; the names are also Spring Security's roles, as constants in {@link Name}. */
public enum Role {
    PROPOSER,
    COSIGNATORY,
    OFFICE,
    COMMITTEE_CHAIR,
    COMMITTEE_MEMBER,
    COMMITTEE_SECRETARY,
    EXPERT,
    HOST_HANDLER,
    HOST_APPROVER,
    CO_HANDLER,
    HOME_APPROVER,
    PARTNER_FOCAL_POINT,
    FUNDING_OFFICER,
    FINANCE_CONTROLLER,
    PROJECT_LEAD,
    SUPERVISOR,
    AUDITOR,
    ADMINISTRATOR,
    /** The process acting on its own behalf; never given to a user. */
    SYSTEM;

    /** True for every role that an administrator may give to a user. */
    public boolean assignable() {
        return this != SYSTEM;
    }

    /** The authority that Spring Security compares. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The names for annotations. */
    public static final class Name {
        public static final String OFFICE = "OFFICE";
        public static final String COMMITTEE_CHAIR = "COMMITTEE_CHAIR";
        public static final String COMMITTEE_SECRETARY = "COMMITTEE_SECRETARY";
        public static final String EXPERT = "EXPERT";
        public static final String AUDITOR = "AUDITOR";
        public static final String SUPERVISOR = "SUPERVISOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String PROPOSER = "PROPOSER";
        public static final String FUNDING_OFFICER = "FUNDING_OFFICER";
        public static final String FINANCE_CONTROLLER = "FINANCE_CONTROLLER";
        public static final String SYSTEM = "SYSTEM";

        private Name() {}
    }
}
