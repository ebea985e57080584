package org.khorgos.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;

/**
 * A call in the hands of those who write it.
 *
 * @param version of the draft that was read; a save with an older one than the stored is refused
 * @param code short name, the same in all versions once one is published
 * @param year in which its proposals are numbered, fixed like the code
 */
public record CallDraft(
        long version,

        @NotBlank(message = "{call.problem.required}")
        @Size(max = 30, message = CallRules.TOO_LONG)
        @Pattern(regexp = "[A-Za-z0-9-]*", message = "{call.problem.code}")
        String code,

        @Range(min = 2000, max = 2100, message = CallRules.OUT_OF_RANGE)
        int year,

        @Valid CallRules rules) {
    public CallDraft {
        code = code.strip();
    }

    /** A draft that nobody has saved yet. */
    public static CallDraft of(String code, int year, CallRules rules) {
        return new CallDraft(0, code, year, rules);
    }

    /** The same with other rules. */
    public CallDraft with(CallRules other) {
        return new CallDraft(version, code, year, other);
    }

    /** The same with another version. */
    public CallDraft with(long other) {
        return new CallDraft(other, code, year, rules);
    }

    /**
     * What is still missing or wrong before it may be published, in the order of the form.
     *
     * @param published the rules in force, if there are any
     */
    public List<Problem> missing(@Nullable CallRules published) {
        return RulesCheck.problems(rules, published);
    }
}
