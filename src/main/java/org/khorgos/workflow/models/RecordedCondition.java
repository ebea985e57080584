package org.khorgos.workflow.models;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/** Asks a condition of a model outside the process: it sees the given values and nothing of the application. */
final class RecordedCondition {
    private static final ExpressionFactory FACTORY = new ExpressionFactoryImpl();

    private RecordedCondition() {}

    /** Whether it holds; empty when it asks for something that is not among the values. */
    static Optional<Boolean> holds(String condition, Map<String, @Nullable Object> values) {
        SimpleContext context = new SimpleContext();
        values.forEach((name, value) -> context.setVariable(name, FACTORY.createValueExpression(value, Object.class)));
        try {
            Object holds = FACTORY.createValueExpression(context, condition, Boolean.class)
                    .getValue(context);
            return Optional.ofNullable((Boolean) holds);
        } catch (ELException e) {
            return Optional.empty();
        }
    }
}
