package org.khorgos.workflow.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khorgos.base.Sha256;

/** Models and decision tables that belong together, by file name. */
record ModelFiles(SortedMap<String, String> texts) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    static ModelFiles of(Map<String, String> texts) {
        return new ModelFiles(new TreeMap<>(texts));
    }

    static ModelFiles read(String json) {
        try {
            return new ModelFiles(MAPPER.readValue(json, TEXTS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawn processes among them. */
    SortedMap<String, String> drawings() {
        SortedMap<String, String> drawings = new TreeMap<>(texts);
        drawings.keySet().removeIf(ModelFiles::isTable);
        return drawings;
    }

    String fingerprint() {
        return Sha256.hex(drawings().toString());
    }

    /** The files that are not the same here and there, in the order of their names. */
    static Stream<String> different(SortedMap<String, String> here, SortedMap<String, String> there) {
        TreeSet<String> names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        return names.stream().filter(name -> !here.getOrDefault(name, "").equals(there.getOrDefault(name, "")));
    }

    static boolean isTable(String name) {
        return name.endsWith(".dmn");
    }
}
