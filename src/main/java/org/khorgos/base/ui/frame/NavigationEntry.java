package org.khorgos.base.ui.frame;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * A section of the side navigation; features give them as beans.
 *
 * @param order position from the top
 * @param titleKey message key of the title
 * @param route path without leading slash
 * @param roles names of the roles that may use it; empty means everybody signed in
 * @param count what waits there for the signed-in user, 0 shows nothing
 */
public record NavigationEntry(
        int order, String titleKey, String route, VaadinIcon icon, Set<String> roles, LongSupplier count) {
    public NavigationEntry {
        roles = Set.copyOf(roles);
    }
}
