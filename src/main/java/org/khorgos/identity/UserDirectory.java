package org.khorgos.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people for other features; every signed-in user may look colleagues up. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class UserDirectory {
    private final UserRepository users;

    UserDirectory(UserRepository users) {
        this.users = users;
    }

    /** Throws NotFound for an unknown id. */
    public UserRow get(UserId id) {
        return users.require(id).row();
    }

    /** The users of these ids by id; unknown ids are left out. */
    public Map<UserId, UserRow> get(Collection<UserId> ids) {
        return users.findByIdIn(ids.stream().map(UserId::value).toList()).stream()
                .map(UserAccount::row)
                .collect(Collectors.toMap(UserRow::id, Function.identity()));
    }

    public Optional<UserRow> find(String username) {
        return users.findByUsername(username).map(UserAccount::row);
    }

    /** Enabled users who hold the role, by name. */
    public List<UserRow> withRole(Role role) {
        return users.findEnabledWithRole(role).stream().map(UserAccount::row).toList();
    }

    /** Enabled users in at least one of the groups, named as in {@link Groups}, each once and by name. */
    public List<UserRow> inGroups(Set<String> groups) {
        Set<Role> roles = groups.stream()
                .map(group -> group.replaceAll("@.*", ""))
                .filter(name -> !name.equals(Groups.PERSON))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return roles.isEmpty()
                ? List.of()
                : users.findEnabledWithRoles(roles).stream()
                        .map(UserAccount::row)
                        .filter(user -> user.actor().groups().stream().anyMatch(groups::contains))
                        .toList();
    }
}
