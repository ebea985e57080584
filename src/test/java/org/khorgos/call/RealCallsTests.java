package org.khorgos.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khorgos.identity.SystemUser;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The published parameters of ten real calls can be written, published and read back. */
@ServiceTest
class RealCallsTests {
    private static final Set<String> SAID_OTHERWISE =
            Set.of("id", "unilateral_allowed", "refusal_by_one_side_excludes");

    @Autowired
    CallEditorService editor;

    @Autowired
    CallService calls;

    static Stream<JsonNode> sets() {
        try (InputStream in = RealCallsTests.class.getResourceAsStream("/calls/real_call_parameters.json")) {
            List<JsonNode> sets = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(sets::add);
            return sets.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_ten() {
        assertThat(sets()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_real_call_is_published_and_read_back_equal(JsonNode set) {
        CallRules rules = RealCalls.rules(set);
        String code =
                set.get("id").asText() + "-" + UUID.randomUUID().toString().substring(0, 4);
        int year = Objects.requireNonNull(rules.schedule().opens())
                .atZone(rules.schedule().zoneId())
                .getYear();
        CallDraft draft = CallDraft.of(code, year, rules);
        assertThat(draft.missing(null)).isEmpty();

        UUID call = SystemUser.call(() -> {
            UUID id = editor.create(draft);
            editor.publish(id, editor.draft(id).version(), "As published");
            return id;
        });

        assertThat(SystemUser.call(() -> calls.get(call).rules())).isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_parameter_is_found_in_the_rules(JsonNode set) {
        CallRules rules = RealCalls.rules(set);
        JsonNode tree = RulesJson.tree(rules);
        List<String> texts = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        leaves(tree, texts, numbers);

        for (Map.Entry<String, JsonNode> parameter : parameters(set)) {
            JsonNode value = parameter.getValue();
            if (value.isNumber()) {
                assertThat(numbers)
                        .as(parameter.getKey())
                        .anyMatch(number -> number.compareTo(value.decimalValue()) == 0);
            } else {
                assertThat(texts).as(parameter.getKey()).anyMatch(text -> text.contains(value.asText()));
            }
        }
        boolean bothSides = set.path("unilateral_allowed").asBoolean(true);
        assertThat(set.has("unilateral_allowed") && rules.scope().bothSides() == bothSides)
                .isFalse();
    }

    private static List<Map.Entry<String, JsonNode>> parameters(JsonNode set) {
        List<Map.Entry<String, JsonNode>> all = new ArrayList<>();
        set.fields().forEachRemaining(entry -> {
            if (!SAID_OTHERWISE.contains(entry.getKey())) {
                collect(entry.getKey(), entry.getValue(), all);
            }
        });
        return all;
    }

    private static void collect(String name, JsonNode value, List<Map.Entry<String, JsonNode>> all) {
        if (value.isObject()) {
            value.fields().forEachRemaining(entry -> collect(name + "." + entry.getKey(), entry.getValue(), all));
        } else if (value.isArray()) {
            value.forEach(one -> collect(name, one, all));
        } else {
            all.add(Map.entry(name, value));
        }
    }

    private static void leaves(JsonNode node, List<String> texts, List<BigDecimal> numbers) {
        if (node.isContainerNode()) {
            node.forEach(child -> leaves(child, texts, numbers));
        } else if (node.isNumber()) {
            numbers.add(node.decimalValue());
        } else {
            texts.add(node.asText());
        }
    }
}
