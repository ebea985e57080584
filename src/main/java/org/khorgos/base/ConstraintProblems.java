package org.khorgos.base;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns what Bean Validation found into problems at the fields of a form. */
public final class ConstraintProblems {
    private ConstraintProblems() {}

    /**
     * What is wrong, in the order of the fields.
     *
     * @param field the form's path of a property path
     */
    public static <T> List<Problem> of(Set<ConstraintViolation<T>> violations, UnaryOperator<String> field) {
        return violations.stream()
                .map(violation -> problem(violation, field))
                .distinct()
                .sorted(Comparator.comparing(Problem::field))
                .toList();
    }

    private static Problem problem(ConstraintViolation<?> violation, UnaryOperator<String> field) {
        String path = violation.getPropertyPath().toString();
        if (path.contains("<")) {
            path = path.replaceFirst("\\[\\d+\\]\\.<.*$", "");
        }
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        List<Object> arguments = key.endsWith("outOfRange")
                ? Stream.of("min", "max").map(attributes::get).toList()
                : Stream.of("max")
                        .filter(attributes::containsKey)
                        .map(attributes::get)
                        .toList();
        return new Problem(field.apply(path), key, arguments);
    }
}
