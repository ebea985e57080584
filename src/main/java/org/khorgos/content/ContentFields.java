package org.khorgos.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A content taken apart into its fields: paths such as basics.summary, partners.homeOrganisation.name or, for a whole
 * list, plan.milestones; values are JSON texts.
 */
public final class ContentFields {
    /** The path of the content as a whole. */
    public static final String ALL = "";

    /** The sections in the order of the form, each by the first word of the paths of its fields. */
    public static final List<String> SECTIONS = Stream.of(ProposalContent.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final int PARTS_OF_LONGEST_PATH = 3;

    private ContentFields() {}

    /** Every field with its value, in the order of the form. */
    public static Map<String, String> of(ProposalContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        tree(content).fields().forEachRemaining(section -> collect(section.getKey(), section.getValue(), fields));
        return fields;
    }

    /** The fields in which the second content differs from the first, in the order of the form. */
    public static List<String> changed(ProposalContent first, ProposalContent second) {
        Map<String, String> before = of(first);
        return of(second).entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The value of one field; throws IllegalArgumentException when there is no such field. */
    public static String value(ProposalContent content, String path) {
        if (path.equals(ALL)) {
            return ContentJson.write(content);
        }
        String value = of(content).get(path);
        if (value == null) {
            throw new IllegalArgumentException("no field " + path);
        }
        return value;
    }

    /** The content with another value in one field; throws IllegalArgumentException when it cannot stand there. */
    public static ProposalContent with(ProposalContent content, String path, String value) {
        if (path.equals(ALL)) {
            return ContentJson.read(value);
        }
        value(content, path);
        try {
            ObjectNode tree = tree(content);
            String[] parts = path.split("\\.", PARTS_OF_LONGEST_PATH);
            ObjectNode parent = tree;
            for (int i = 0; i < parts.length - 1; i++) {
                parent = (ObjectNode) parent.get(parts[i]);
            }
            parent.set(parts[parts.length - 1], ContentJson.MAPPER.readTree(value));
            return read(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no value of " + path, e);
        }
    }

    /** The section of the form in which the field stands. */
    public static String section(String path) {
        return path.split("\\.", 2)[0];
    }

    private static void collect(String path, JsonNode value, Map<String, String> fields) {
        if (value.isObject()) {
            value.fields().forEachRemaining(part -> collect(path + "." + part.getKey(), part.getValue(), fields));
        } else {
            fields.put(path, value.toString());
        }
    }

    private static ObjectNode tree(ProposalContent content) {
        ObjectNode tree = ContentJson.MAPPER.createObjectNode();
        tree.set("basics", ContentJson.WHOLE.valueToTree(content.basics()));
        tree.set("partners", ContentJson.WHOLE.valueToTree(content.partners()));
        tree.set("plan", ContentJson.WHOLE.valueToTree(content.plan()));
        tree.set("cooperation", ContentJson.WHOLE.valueToTree(content.cooperation()));
        tree.set("effects", ContentJson.WHOLE.valueToTree(content.effects()));
        tree.set("finance", ContentJson.WHOLE.valueToTree(content.finance()));
        return tree;
    }

    private static ProposalContent read(ObjectNode tree) throws JsonProcessingException {
        return new ProposalContent(
                section(tree, "basics", ProposalContent.Basics.class),
                section(tree, "partners", ProposalContent.Partners.class),
                section(tree, "plan", ProposalContent.Plan.class),
                section(tree, "cooperation", ProposalContent.Cooperation.class),
                section(tree, "effects", ProposalContent.Effects.class),
                section(tree, "finance", ProposalContent.Finance.class));
    }

    private static <T> T section(ObjectNode tree, String name, Class<T> type) throws JsonProcessingException {
        return ContentJson.MAPPER.treeToValue(Objects.requireNonNull(tree.get(name)), type);
    }
}
