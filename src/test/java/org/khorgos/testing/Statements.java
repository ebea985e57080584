package org.khorgos.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Hears which SQL statements the thread sends to the database, for tests that promise a number. */
@Component
public final class Statements implements BeanPostProcessor {
    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** What a piece of work gave and which statements it needed. */
    public record Counted<T>(T result, List<String> statements) {
        public int count() {
            return statements.size();
        }
    }

    /** Does the work and counts; the number is printed with the name. */
    public static <T> Counted<T> count(String name, Supplier<T> work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            T result = work.get();
            System.out.printf("statements: %s needs %d%n", name, heard.size());
            return new Counted<>(result, List.copyOf(heard));
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source) || bean instanceof ProxyDataSource) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> {
                    List<String> heard = HEARD.get();
                    if (heard != null) {
                        queries.forEach(query -> heard.add(query.getQuery()));
                    }
                })
                .build();
    }
}
