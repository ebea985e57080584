package org.khorgos.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A named query that must find nothing; files invariants/(module).sql hold them. */
record InvariantQuery(String name, String sql) {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^-- name: ([a-z]+\\.[a-z0-9_]+)\\s*$([^;]+);(?=\\s*(?:^-- name: |\\z))");

    /** All queries of all modules by name; throws IllegalStateException for a file that is not in the format. */
    static List<InvariantQuery> all() {
        try {
            List<InvariantQuery> queries = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:invariants/*.sql")) {
                queries.addAll(
                        parse(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            queries.sort((one, other) -> one.name.compareTo(other.name));
            return List.copyOf(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<InvariantQuery> parse(String file, String text) {
        List<InvariantQuery> queries = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            queries.add(new InvariantQuery(block.group(1), withoutComments(block.group(2))));
        }
        long names = text.lines().filter(line -> line.startsWith("-- name:")).count();
        if (queries.size() != names) {
            throw new IllegalStateException("%s names %d invariants, but %d can be read: one name, one select, one ';'"
                    .formatted(file, names, queries.size()));
        }
        return queries;
    }

    private static String withoutComments(String sql) {
        return Arrays.stream(sql.strip().split("\n"))
                .filter(line -> !line.strip().startsWith("--"))
                .collect(Collectors.joining("\n"));
    }
}
