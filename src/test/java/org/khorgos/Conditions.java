package org.khorgos;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rules of ArchitectureTests ask of classes, methods and calls beyond ArchUnit's own words. */
final class Conditions {
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private Conditions() {}

    static ArchCondition<JavaClass> haveExactlyOneAccessAnnotation() {
        return of(
                "have exactly one access annotation",
                type -> Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
                                .filter(type::isAnnotatedWith)
                                .count()
                        == 1);
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return of(
                "say who may call",
                method -> method.isAnnotatedWith(Requires.class)
                        || method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class));
    }

    static ArchCondition<JavaClass> haveAtMostPublicMethods(int most) {
        return of(
                "have at most %d public methods".formatted(most),
                type -> type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .count()
                        <= most);
    }

    static ArchCondition<JavaClass> haveAtMostFields(int most) {
        return of(
                "have at most %d fields".formatted(most),
                type -> type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count()
                        <= most);
    }

    static ArchCondition<JavaMethod> takeTheProposalFirst() {
        return of(
                "take a ProposalId as their first argument",
                method -> !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(ProposalId.class));
    }

    static <T extends CanBeAnnotated & HasDescription> ArchCondition<T> openATransactionOfTheirOwn() {
        return of(
                "open a transaction of their own",
                place -> place.isAnnotatedWith(Transactional.class)
                        && annotation(place).propagation() == Propagation.REQUIRES_NEW);
    }

    static <T extends CanBeAnnotated & HasDescription> ArchCondition<T> onlyRead() {
        return of(
                "only read",
                place -> !place.isAnnotatedWith(Transactional.class)
                        || annotation(place).readOnly());
    }

    static ArchCondition<JavaClass> useNoUiButTheirOwnAndTheSharedOne() {
        return of("use no ui but their own and the shared one", type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith("org.khorgos.") && name.endsWith(".ui"))
                .allMatch(name ->
                        (type.getPackageName() + ".").startsWith(name + ".") || name.equals("org.khorgos.base.ui")));
    }

    static DescribedPredicate<JavaMethodCall> nowWithoutAClock() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getName().equals("now")
                        && TIMES.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    }

    private static <T extends CanBeAnnotated> Transactional annotation(T place) {
        if (place instanceof JavaClass type) {
            return type.getAnnotationOfType(Transactional.class);
        }
        return ((JavaMethod) place).getAnnotationOfType(Transactional.class);
    }

    private static <T extends HasDescription> ArchCondition<T> of(String description, Predicate<T> condition) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, condition.test(item), item.getDescription()));
            }
        };
    }
}
