package org.khorgos.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that a piece of work sends in its own thread, and prints them as a figure. */
@Component
public class Statements implements BeanPostProcessor {
    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build()
                : bean;
    }

    /** Does the work and returns how many statements it took; the name stands in the printed line. */
    public int count(String name, Runnable work) {
        return count(name, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Does the work and returns how many statements it took; the name stands in the printed line. */
    public int count(String name, Supplier<?> work) {
        List<String> statements = new CopyOnWriteArrayList<>();
        seen.set(statements);
        try {
            work.get();
        } finally {
            seen.remove();
        }
        System.out.printf("statements of %s: %d%n", name, statements.size());
        return statements.size();
    }

    private final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> statements = seen.get();
            if (statements != null) {
                queries.forEach(query -> statements.add(query.getQuery()));
            }
        }
    }
}
