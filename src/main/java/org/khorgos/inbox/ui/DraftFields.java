package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of any form by name: their id, or their kind and which of that kind they are. */
final class DraftFields {
    /** How long after the last key typed text is told to the server, in milliseconds. */
    private static final int PAUSE = 500;

    private final Component form;
    private final SerializableConsumer<Map<String, String>> changed;
    private final Set<HasValue<?, ?>> heard = new HashSet<>();
    private final Map<String, String> untouched;

    /** @param changed hears after each change that the reader makes what differs from the form as it was given */
    DraftFields(Component form, SerializableConsumer<Map<String, String>> changed) {
        this.form = form;
        this.changed = changed;
        untouched = texts();
        listen();
    }

    private Map<String, String> changes() {
        Map<String, String> changes = texts();
        changes.entrySet().removeIf(entry -> entry.getValue().equals(untouched.getOrDefault(entry.getKey(), "")));
        return changes;
    }

    /** Puts texts back; what appears only after another field was filled is filled in its turn. */
    boolean restore(Map<String, String> texts) {
        Map<String, String> left = new LinkedHashMap<>(texts);
        int before;
        do {
            before = left.size();
            fields().forEach((name, field) -> {
                if (left.containsKey(name) && FieldText.put(field, left.get(name))) {
                    left.remove(name);
                }
            });
        } while (left.size() < before && !left.isEmpty());
        listen();
        return left.size() < texts.size();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        fields().forEach((name, field) -> FieldText.of(field).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    private void listen() {
        fields().values().stream().filter(heard::add).forEach(field -> {
            if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
                typed.setValueChangeMode(ValueChangeMode.LAZY);
                typed.setValueChangeTimeout(PAUSE);
            }
            field.addValueChangeListener(this::heard);
        });
    }

    private void heard(ValueChangeEvent<?> change) {
        listen();
        if (change.isFromClient()) {
            changed.accept(changes());
        }
    }

    private Map<String, HasValue<?, ?>> fields() {
        Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
        collect(form, fields, new HashMap<>());
        return fields;
    }

    private static void collect(Component part, Map<String, HasValue<?, ?>> fields, Map<String, Integer> numbers) {
        if (part instanceof HasValue<?, ?> field) {
            String kind = part.getClass().getSimpleName();
            int number = numbers.merge(kind, 1, Integer::sum);
            fields.put(part.getId().orElse(kind + "-" + number), field);
            return;
        }
        part.getChildren().forEach(child -> collect(child, fields, numbers));
    }
}
