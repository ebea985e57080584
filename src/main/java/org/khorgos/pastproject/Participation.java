package org.khorgos.pastproject;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.cordis.Columns;
import org.khorgos.cordis.Fields;
import org.khorgos.cordis.RowRejected;

/** An organisation's part in a project as the source describes it; null where it says nothing. */
record Participation(
        String project,
        OrganisationName organisation,
        String city,
        @Nullable OrganisationKind kind,
        @Nullable Money contribution,
        @Nullable Money netContribution,
        @Nullable Money totalCost) {
    private static final Pattern PIC = Pattern.compile("(\\d{9})?");

    /** Throws RowRejected with the first thing that is wrong. */
    static Participation read(Fields fields) throws RowRejected {
        fields.required("project_id", 60);
        String name = fields.required("org_name", 300);
        if (NameKey.of(name).isEmpty()) {
            throw Fields.rejected("name", "org_name", name);
        }
        return new Participation(
                fields.matching("project_id", Project.ID, "id"),
                new OrganisationName(fields.matching(Columns.PIC, PIC, "pic"), name, fields.country("country")),
                fields.text("city", 100),
                kind(fields.text("org_type", 40)),
                fields.money("ec_contribution"),
                fields.money("net_contribution"),
                fields.money("total_cost"));
    }

    private static @Nullable OrganisationKind kind(String code) throws RowRejected {
        if (code.isEmpty()) {
            return null;
        }
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Fields.rejected("kind", "org_type", code));
    }
}
