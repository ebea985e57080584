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

/**
 * A code of that list, or empty while a draft has none. A code that was withdrawn in the meantime stays valid here, so
 * that what was written before can still be saved; who hands something on looks at its status.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodeOf.Check.class)
public @interface CodeOf {
    /** The list. */
    Classification value();

    /** The message's key in braces. */
    String message() default "{base.problem.code}";

    /** See Bean Validation. */
    Class<?>[] groups() default {};

    /** See Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Compares with the list. */
    final class Check implements ConstraintValidator<CodeOf, String> {
        private Classification list = Classification.DAC;

        @Override
        public void initialize(CodeOf annotation) {
            list = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || list.status(value) != Classification.Status.UNKNOWN;
        }
    }
}
