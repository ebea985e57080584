package org.khorgos.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "identity_organisation")
class Organisation {
    @Id
    @Column(name = "organisation_id")
    private UUID id;

    @Column(name = "name", nullable = false, length = OrganisationRow.NAME_MAX)
    private String name;

    @Column(name = "country", nullable = false, columnDefinition = "char(2)")
    private String country;

    @Column(name = "city", nullable = false, length = 100)
    private String city;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, columnDefinition = "varchar(30)")
    private OrganisationKind kind;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organisation() {}

    Organisation(OrganisationId id, String name, String country, String city, OrganisationKind kind) {
        this.id = id.value();
        this.name = name;
        this.country = country;
        this.city = city;
        this.kind = kind;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String country() {
        return country;
    }

    @Nullable
    OrganisationId parent() {
        return parent == null ? null : new OrganisationId(parent);
    }

    void putBelow(@Nullable OrganisationId other) {
        parent = other == null ? null : other.value();
    }

    OrganisationRow row() {
        return new OrganisationRow(id(), name, country, city, kind, parent());
    }
}
