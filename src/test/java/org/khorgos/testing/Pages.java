package org.khorgos.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Every page of the application, found as the running one finds them. */
@SuppressWarnings("unchecked") // the filters ask for these types
final class Pages {
    static final Set<Class<? extends Component>> VIEWS = find(new AnnotationTypeFilter(Route.class)).stream()
            .map(type -> (Class<? extends Component>) type)
            .collect(Collectors.toSet());
    static final Set<Class<? extends HasErrorParameter<?>>> FAILURES =
            find(new AssignableTypeFilter(HasErrorParameter.class)).stream()
                    .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                    .collect(Collectors.toSet());

    private Pages() {}

    private static Set<Class<?>> find(TypeFilter wanted) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(wanted);
        return scan.findCandidateComponents("org.khorgos").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }
}
