package org.khorgos.base.ui.failure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Turns what went wrong into words: a rule of the business, a missing right, a conflict, or a number for the log. */
final class Failures implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int NUMBER_LENGTH = 8;

    @Override
    public void error(ErrorEvent event) {
        List<String> texts = words(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.failure(texts);
        }
    }

    /** What to tell the reader; what nobody expected is logged under a number. */
    static List<String> words(Throwable thrown) {
        for (Throwable cause : causes(thrown)) {
            if (cause instanceof Refused refused) {
                return List.of(Texts.text(refused.messageKey(), refused.arguments()));
            } else if (cause instanceof AccessDeniedException) {
                return List.of(Texts.text("base.failure.denied"));
            } else if (cause instanceof ConcurrencyFailureException) {
                return List.of(Texts.text("base.failure.conflict"));
            } else if (cause instanceof ConstraintViolationException violations) {
                return violations.getConstraintViolations().stream()
                        .map(Failures::sentence)
                        .sorted()
                        .toList();
            }
        }
        return List.of(Texts.text("base.failure.unknown", logged(thrown)));
    }

    /** Logs the throwable and returns the number under which it is found. */
    static String logged(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.error("failure {}", number, thrown);
        return number;
    }

    private static String sentence(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String key = template.replaceAll("[{}]", "");
        boolean ours =
                template.startsWith("{") && !template.startsWith("{jakarta.") && !template.startsWith("{org.hib");
        return ours ? Texts.text(key) : violation.getMessage();
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
