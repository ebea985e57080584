package org.khorgos.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class CallPeriodNamesTests {
    @Autowired
    JdbcClient jdbc;

    @Test
    void each_period_that_a_call_can_set_is_one_of_the_process() {
        Set<String> names = new HashSet<>(jdbc.sql("select name from workflow_deadline")
                .query(String.class)
                .list());

        assertThat(names).containsAll(CallPeriods.names());
    }
}
