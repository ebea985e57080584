package org.khorgos.pastproject;

import java.util.EnumSet;
import java.util.Set;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;

/** Who reads all past projects: staff; whoever has none of their roles reads those of the own organisation. */
public final class Readers {
    private static final Set<Role> OUTSIDE =
            EnumSet.of(Role.PROPOSER, Role.COSIGNATORY, Role.PROJECT_LEAD, Role.EXPERT, Role.PARTNER_FOCAL_POINT);

    private Readers() {}

    /** True when the actor reads all of them. */
    public static boolean isStaff(Actor actor) {
        return !OUTSIDE.containsAll(actor.roles());
    }
}
