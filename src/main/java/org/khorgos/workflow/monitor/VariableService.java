package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The variables of a proposal's processes; an administrator may change those that decide nothing. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class VariableService {
    private static final String SQL = """
            select v.ID_, v.PROC_DEF_KEY_, v.NAME_, v.VAR_TYPE_, v.TEXT_, v.LONG_, v.DOUBLE_, r.EXECUTION_ID_, r.PROC_INST_ID_
            from ACT_HI_PROCINST h
            join ACT_HI_VARINST v on v.PROC_INST_ID_ = h.ID_
            left join ACT_RU_VARIABLE r on r.ID_ = v.ID_
            where h.BUSINESS_KEY_ = :proposal
            order by h.START_TIME_, h.ID_, v.NAME_, v.ID_ limit 500
            """;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final OperationNotes notes;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;

    VariableService(
            JdbcClient jdbc,
            RuntimeService runtime,
            OperationNotes notes,
            CurrentUser current,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.notes = notes;
        this.current = current;
        this.events = events;
    }

    private record Found(ProcessVariable variable, String execution, String instance) {}

    /** The variables of the process and of the models it called; they hold ids, enums, numbers and dates only. */
    @Transactional(readOnly = true)
    public List<ProcessVariable> variables(ProposalId id) {
        return found(id).stream().map(Found::variable).toList();
    }

    /** Refuses a text that is no value of the variable's type, with the words to show at the field. */
    @Transactional(readOnly = true)
    public void check(ProcessVariable variable, String text) {
        VariableText.parse(variable.type(), text);
    }

    /**
     * Gives a variable another value. Throws Refused without a reason, for a value of another type, for a variable that
     * decides something, and when the variable has ended or has another value than the administrator saw.
     */
    @PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
    public void change(ProposalId id, ProcessVariable seen, String text, String reason) {
        String why = OperationNotes.required(reason);
        Found now = found(id).stream()
                .filter(found -> found.variable().id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.variable.gone"));
        if (!VariableUse.of(now.variable().name()).editable()) {
            throw new Refused("workflow.variable.decides", now.variable().name());
        }
        if (!now.variable().running()) {
            throw new Refused("workflow.variable.gone");
        }
        if (!now.variable().value().equals(seen.value())) {
            throw new Refused("workflow.variable.changed", now.variable().value());
        }
        Object value = VariableText.parse(now.variable().type(), text);
        runtime.setVariableLocal(now.execution(), now.variable().name(), value);
        String what = now.variable().name() + " = " + text.strip();
        notes.why("SetVariable", OperationNotes.Subject.INSTANCE, now.instance(), what + ": " + why);
        events.publishEvent(new VariableChanged(id, now.variable().name(), seen.value(), text.strip()));
    }

    private List<Found> found(ProposalId id) {
        return jdbc.sql(SQL)
                .param("proposal", id.toString())
                .query((row, number) -> new Found(
                        variable(row), String.valueOf(row.getString("EXECUTION_ID_")), row.getString("PROC_INST_ID_")))
                .list();
    }

    private ProcessVariable variable(ResultSet row) throws SQLException {
        String name = row.getString("NAME_");
        boolean hidden = !mayRead(VariableUse.of(name).sight());
        return new ProcessVariable(
                row.getString("ID_"),
                row.getString("PROC_DEF_KEY_"),
                name,
                row.getString("VAR_TYPE_"),
                hidden ? "" : TypedColumns.text(row),
                hidden,
                row.getString("EXECUTION_ID_") != null);
    }

    private boolean mayRead(@Nullable Operation sight) {
        return sight == null || PermissionCatalogue.roles(sight).stream().anyMatch(current.get()::has);
    }
}
