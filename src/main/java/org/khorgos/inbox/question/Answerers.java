package org.khorgos.inbox.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.springframework.stereotype.Component;

/** Who can be asked about a proposal: whoever sees it anyway, may answer by the catalogue and has not signed it. */
@Component
class Answerers {
    private final AccessRule access;
    private final Involvement involvement;
    private final UserDirectory directory;

    Answerers(AccessRule access, Involvement involvement, UserDirectory directory) {
        this.access = access;
        this.involvement = involvement;
        this.directory = directory;
    }

    /** By name, in a constant number of statements. */
    List<UserRow> of(TaskRow task) {
        Set<String> groups = Arrays.stream(Role.values())
                .filter(role -> answers(role, task) && PermissionCatalogue.allows(role, task.state(), Operation.VIEW))
                .map(Groups::role)
                .collect(Collectors.toSet());
        involvement.groups(task.proposal()).stream()
                .filter(group -> answers(Role.valueOf(group.replaceAll("@.*", "")), task))
                .forEach(groups::add);
        Set<UserId> signatories = involvement.signatories(task.proposal());
        return directory.inGroups(groups).stream()
                .filter(user -> !signatories.contains(user.id()))
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }

    boolean fits(UserRow user, TaskRow task) {
        return user.enabled()
                && access.may(user.actor(), Operation.ANSWER_QUESTION, task.proposal())
                && access.may(user.actor(), Operation.VIEW, task.proposal());
    }

    private static boolean answers(Role role, TaskRow task) {
        return PermissionCatalogue.allows(role, task.state(), Operation.ANSWER_QUESTION);
    }
}
