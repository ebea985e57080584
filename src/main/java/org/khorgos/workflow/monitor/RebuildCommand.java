package org.khorgos.workflow.monitor;

import java.io.PrintStream;
import java.util.Map;
import org.khorgos.identity.SystemUser;
import org.khorgos.workflow.TaskDrift;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Started with --khorgos.rebuild-inbox the application only makes its inbox right and ends: 0 when it now is, else 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RebuildCommand implements ApplicationRunner {
    private final TaskTableService table;
    private final ApplicationContext context;

    RebuildCommand(TaskTableService table, ApplicationContext context) {
        this.table = table;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("khorgos.rebuild-inbox")) {
            int code = rebuild(System.out);
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    /** Prints what was found and what is left; returns what the program should end with. */
    int rebuild(PrintStream out) {
        Map<TaskDrift.Kind, Long> found = SystemUser.call(table::rebuild);
        Map<TaskDrift.Kind, Long> left = SystemUser.call(table::drift);
        out.printf("The inbox differed %s; now it differs %s.%n", words(found), words(left));
        return left.isEmpty() ? 0 : 1;
    }

    private static String words(Map<TaskDrift.Kind, Long> drift) {
        return drift.isEmpty() ? "nowhere" : "in " + drift;
    }
}
