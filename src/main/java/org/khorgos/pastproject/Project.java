package org.khorgos.pastproject;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.cordis.Fields;
import org.khorgos.cordis.Reason;
import org.khorgos.cordis.RowRejected;

/** A project as the source describes it; null where it says nothing. */
record Project(
        String id,
        String acronym,
        String title,
        String objective,
        Funding funding,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Money totalCost,
        @Nullable Money contribution,
        String keywords) {
    static final Pattern ID = Pattern.compile("\\d{1,12}");

    /** Where the money comes from. */
    record Funding(String programme, String scheme, String status, String topics, String call) {}

    /** Throws RowRejected with the first thing that is wrong. */
    static Project read(Fields fields) throws RowRejected {
        fields.required("project_id", 60);
        Project project = new Project(
                fields.matching("project_id", ID, "id"),
                fields.text("acronym", 60),
                fields.required("title", 500),
                fields.text("objective", 15_000),
                new Funding(
                        fields.text("programme", 40),
                        fields.text("funding_scheme", 60),
                        fields.text("status", 20),
                        fields.text("topics", 500),
                        fields.text("call", 100)),
                fields.date("start_date"),
                fields.date("end_date"),
                fields.money("total_cost"),
                fields.money("ec_contribution"),
                fields.text("keywords", 2000));
        if (project.start != null && project.end != null && project.end.isBefore(project.start)) {
            throw new RowRejected(Reason.of("period", project.start.toString(), project.end.toString()));
        }
        return project;
    }
}
