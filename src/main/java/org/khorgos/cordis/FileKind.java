package org.khorgos.cordis;

import java.util.List;

/** The two files of an extract, each with the columns that it must have; a column "pic" is read where there is one. */
public enum FileKind {
    PROJECTS(
            "project_id",
            "acronym",
            "title",
            "objective",
            "programme",
            "funding_scheme",
            "status",
            "start_date",
            "end_date",
            "total_cost",
            "ec_contribution",
            "topics",
            "call",
            "keywords"),
    PARTICIPANTS(
            "project_id",
            "org_name",
            "country",
            "city",
            "org_type",
            "ec_contribution",
            "net_contribution",
            "total_cost");

    private final List<String> columns;

    FileKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that the header must name, in any order and among others. */
    public List<String> columns() {
        return columns;
    }
}
