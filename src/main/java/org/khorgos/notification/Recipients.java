package org.khorgos.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Finds the people behind names of groups (see {@link org.khorgos.identity.Groups}); disabled ones are left out. */
@Component
class Recipients {
    private static final String PERSON = "USER";
    private final UserDirectory directory;

    Recipients(UserDirectory directory) {
        this.directory = directory;
    }

    List<UserRow> people(Collection<UserId> ids) {
        return directory.get(ids).values().stream().filter(UserRow::enabled).toList();
    }

    /** Everybody in at least one of the groups, each once. */
    List<UserRow> inGroups(Set<String> groups) {
        Map<UserId, UserRow> found = new LinkedHashMap<>();
        groups.stream().sorted().flatMap(group -> inGroup(group).stream()).forEach(user -> found.put(user.id(), user));
        return new ArrayList<>(found.values());
    }

    private List<UserRow> inGroup(String group) {
        int at = group.indexOf('@');
        String name = at < 0 ? group : group.substring(0, at);
        String place = at < 0 ? "" : group.substring(at + 1);
        if (name.equals(PERSON)) {
            return people(List.of(UserId.of(place)));
        }
        return directory.withRole(Role.valueOf(name)).stream()
                .filter(user -> place.isEmpty()
                        || place.equals(user.country())
                        || place.equals(user.organisation().toString()))
                .toList();
    }
}
