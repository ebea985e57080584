package org.khorgos.base.codes;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An {@link OrcidId} with its hyphens, or empty where a person has none. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Orcid.Check.class)
public @interface Orcid {
    /** The message's key in braces. */
    String message() default "{base.problem.orcid}";

    /** See Bean Validation. */
    Class<?>[] groups() default {};

    /** See Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Compares the check digit. */
    final class Check implements ConstraintValidator<Orcid, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || OrcidId.isValid(value);
        }
    }
}
