package org.khorgos.workflow.repair;

import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The main process of a proposal, which calls the others. */
@Component
class MainProcess {
    private static final String OF_PROPOSAL =
            " from ACT_HI_PROCINST h where h.BUSINESS_KEY_ = ? and h.PROC_DEF_KEY_ = 'proposal'";
    private final JdbcClient jdbc;

    MainProcess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A process that was ended by force; cancelled are the ids of the steps at which it was. */
    record Ended(String id, String definition, List<String> cancelled) {}

    /** A process that was ended by force with its caller, at the step of the caller that called it. */
    record Stage(String id, String process, String definition, String call, List<String> cancelled) {
        /** Its name, as refusals carry it. */
        String words() {
            return Why.step("proposal", call);
        }
    }

    /** The engine's id of the process that runs. */
    Optional<String> running(ProposalId proposal) {
        return jdbc.sql("select h.ID_" + OF_PROPOSAL + " and h.END_TIME_ is null limit 1")
                .param(proposal.toString())
                .query(String.class)
                .optional();
    }

    /** The last process, when it was ended by force; empty when it came to an end of its own or none has begun. */
    Optional<Ended> ended(ProposalId proposal) {
        return jdbc.sql("select h.ID_, h.PROC_DEF_ID_, h.STATE_" + OF_PROPOSAL
                        + " order by h.START_TIME_ desc, h.ID_ limit 1")
                .param(proposal.toString())
                .query((row, number) -> row.getString("STATE_").endsWith("TERMINATED")
                        ? Optional.of(new Ended(
                                row.getString("ID_"), row.getString("PROC_DEF_ID_"), cancelled(row.getString("ID_"))))
                        : Optional.<Ended>empty())
                .optional()
                .flatMap(found -> found);
    }

    /** What the process had called when it was ended; empty when it waited at a step of its own. */
    Optional<Stage> stage(Ended ended) {
        return jdbc.sql("select h.ID_, h.PROC_DEF_KEY_, h.PROC_DEF_ID_, a.ACT_ID_ from ACT_HI_ACTINST a "
                        + "join ACT_HI_PROCINST h on h.ID_ = a.CALL_PROC_INST_ID_ "
                        + "where a.PROC_INST_ID_ = ? and a.ACT_INST_STATE_ = 2 and h.STATE_ like '%TERMINATED' "
                        + "order by a.START_TIME_ desc, a.ID_ limit 1")
                .param(ended.id())
                .query((row, number) -> new Stage(
                        row.getString("ID_"),
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("PROC_DEF_ID_"),
                        row.getString("ACT_ID_"),
                        cancelled(row.getString("ID_"))))
                .optional();
    }

    private List<String> cancelled(String id) {
        return jdbc.sql("select a.ACT_ID_ from ACT_HI_PROCINST h join ACT_HI_ACTINST a on a.PROC_INST_ID_ = h.ID_ "
                        + "where h.ID_ = ? and a.ACT_INST_STATE_ = 2 and a.END_TIME_ >= h.END_TIME_ - interval 1 second "
                        + "order by a.ACT_ID_")
                .param(id)
                .query(String.class)
                .list();
    }
}
