package org.khorgos.call;

import jakarta.validation.Validator;
import java.util.List;
import org.khorgos.base.ConstraintProblems;
import org.khorgos.base.Problem;
import org.springframework.stereotype.Component;

/** Finds where a draft exceeds its limits, so that forms can say it at the field before anything is saved. */
@Component
public class CallDraftCheck {
    private final Validator validator;

    CallDraftCheck(Validator validator) {
        this.validator = validator;
    }

    /** What keeps the draft from being saved, by path; empty when it can be saved. */
    public List<Problem> problems(CallDraft draft) {
        return ConstraintProblems.of(validator.validate(draft), CallDraftCheck::field);
    }

    private static String field(String path) {
        return path.startsWith("rules.") ? path.substring("rules.".length()) : "titles." + path;
    }
}
