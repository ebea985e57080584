package org.khorgos.draft;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.khorgos.base.ConstraintProblems;
import org.khorgos.base.Problem;
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
        return ConstraintProblems.of(validator.validate(draft), DraftCheck::field);
    }

    private static String field(String path) {
        String inForm = path.replaceFirst("^content\\.", "");
        return RULES.getOrDefault(inForm, inForm);
    }
}
