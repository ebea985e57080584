package org.khorgos.proposal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds where a draft exceeds its limits, so that forms can say it at the field before anything is saved. */
@Component
public class DraftCheck {
    private static final Map<String, String> RULES =
            Map.of("plan.endDateAfterStart", "plan.endDate", "plan.trlTargetReachable", "plan.trlTarget");

    private final Validator validator;

    DraftCheck(Validator validator) {
        this.validator = validator;
    }

    /** What keeps the draft from being saved, by path; empty when it can be saved. */
    public List<Problem> problems(ProposalDraft draft) {
        return validator.validate(draft).stream()
                .map(DraftCheck::problem)
                .distinct()
                .sorted(Comparator.comparing(Problem::field))
                .toList();
    }

    private static Problem problem(ConstraintViolation<ProposalDraft> violation) {
        String path = violation.getPropertyPath().toString().replaceFirst("^content\\.", "");
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
        return new Problem(RULES.getOrDefault(path, path), key, arguments);
    }
}
