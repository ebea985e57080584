package org.khorgos.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and decision tables that this release of the software brings. */
@Component
class ModelFolder {
    private final String location;

    ModelFolder(@Value("${khorgos.models.location}") String location) {
        this.location = location;
    }

    /** The texts by file name; throws UncheckedIOException when they cannot be read. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (String kind : new String[] {"*.bpmn", "*.dmn"}) {
                for (Resource file : resolver.getResources(location + kind)) {
                    files.put(
                            Objects.requireNonNull(file.getFilename()),
                            file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
