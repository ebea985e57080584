package org.khorgos.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Compares two versions of a call field by field. */
public final class RulesDifference {
    private RulesDifference() {}

    /** What is not the same, in the order of the form. */
    public static List<FieldChange> between(CallRules before, CallRules after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        Set<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .map(path -> new FieldChange(path, old.getOrDefault(path, ""), now.getOrDefault(path, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> fields(CallRules rules) {
        Map<String, String> fields = new LinkedHashMap<>();
        flatten("", RulesJson.tree(rules), fields);
        return fields;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), fields));
        } else if (isListOfRows(node)) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), fields);
            }
        } else if (node.isArray()) {
            fields.put(
                    path,
                    String.join(
                            ", ",
                            StreamSupport.stream(node.spliterator(), false)
                                    .map(JsonNode::asText)
                                    .toList()));
        } else {
            fields.put(path, text(node));
        }
    }

    private static boolean isListOfRows(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static String text(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asText();
    }
}
