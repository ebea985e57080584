package org.khorgos.expert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khorgos.expert.ExpertProfileService;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever may read the experts finds their page, in the navigation too, and nobody else. */
class ExpertReadersTests {
    @Test
    void service_page_and_navigation_name_the_same_roles() throws NoSuchMethodException {
        String service = ExpertProfileService.class
                .getMethod("all")
                .getAnnotation(PreAuthorize.class)
                .value();
        Set<String> readers = Pattern.compile("'(\\w+)'")
                .matcher(service)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
        RolesAllowed page = Objects.requireNonNull(ExpertsView.class.getAnnotation(RolesAllowed.class));
        assertThat(page.value()).containsExactlyInAnyOrderElementsOf(readers);
        assertThat(new ExpertNavigation().expertsEntry().roles()).isEqualTo(readers);
    }
}
