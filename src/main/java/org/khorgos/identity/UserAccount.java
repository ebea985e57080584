package org.khorgos.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;

@Entity
@Table(name = "identity_user")
class UserAccount {
    @Id
    @Column(name = "user_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "username", nullable = false, length = 60)
    private String username;

    @Column(name = "display_name", nullable = false, length = 120)
    private String displayName;

    @Column(name = "email", nullable = false, length = 200)
    private String email;

    @Column(name = "password_hash", nullable = false, length = 120)
    private String passwordHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false)
    private Organisation organisation;

    @Column(name = "language", nullable = false, length = 5)
    private String language;

    @Column(name = "time_zone", nullable = false, length = 40)
    private String zone;

    @Column(name = "enabled", nullable = false)
    private boolean enabled = true;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, columnDefinition = "varchar(30)")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected UserAccount() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    UserAccount(UserId id, UserDraft draft, Organisation organisation, String passwordHash, Instant now) {
        this.id = id.value();
        this.passwordHash = passwordHash;
        this.createdAt = now;
        change(draft, organisation);
    }

    final void change(UserDraft draft, Organisation newOrganisation) {
        username = draft.username();
        displayName = draft.displayName();
        email = draft.email();
        organisation = newOrganisation;
        prefer(draft.language(), draft.zone());
        roles.clear();
        roles.addAll(draft.roles());
    }

    final void prefer(String newLanguage, ZoneId newZone) {
        language = newLanguage;
        zone = newZone.getId();
    }

    /** False when the user had it before. */
    boolean give(Role role) {
        return roles.add(role);
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    Principal principal() {
        return new Principal(row().actor(), passwordHash, enabled);
    }

    UserRow row() {
        OrganisationRow home = organisation.row();
        return new UserRow(
                new UserId(id),
                username,
                displayName,
                email,
                home.id(),
                home.name(),
                home.country(),
                Languages.of(language),
                ZoneId.of(zone),
                enabled,
                roles);
    }
}
