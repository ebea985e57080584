package org.khorgos.workflow.engine;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The only beans that the models' expressions can name: the delegates and the rules. They are looked up when a process
 * needs them, since they in turn need the engine; they are found by name only and cannot be listed.
 */
class EngineBeans extends AbstractMap<Object, Object> {
    static final String RULES = "rules";
    private final ListableBeanFactory factory;
    private final Set<String> names = new HashSet<>();

    EngineBeans(ListableBeanFactory factory) {
        this.factory = factory;
        names.addAll(Set.of(factory.getBeanNamesForType(JavaDelegate.class, true, false)));
        names.add(RULES);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && names.contains(text);
    }

    @Override
    public @Nullable Object get(Object name) {
        if (!containsKey(name)) {
            return null;
        }
        return RULES.equals(name) ? factory.getBean(StageRules.class) : factory.getBean((String) name);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
