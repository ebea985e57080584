package org.khorgos.audit;

import java.io.PrintStream;
import org.khorgos.identity.SystemUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Started with --audit.verify the application only proves its log and ends: 0 when it is intact, else 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyCommand implements ApplicationRunner {
    private final AuditService audit;
    private final ApplicationContext context;

    VerifyCommand(AuditService audit, ApplicationContext context) {
        this.audit = audit;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("audit.verify")) {
            int code = verify(System.out);
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    /** Prints one sentence; returns what the program should end with. */
    int verify(PrintStream out) {
        Verification result = SystemUser.call(audit::verify);
        out.println(
                result.intact()
                        ? "The audit log is intact: %d entries.".formatted(result.count())
                        : "The audit log was changed: entry %d does not fit (%d entries read)."
                                .formatted(result.firstBrokenSeq(), result.count()));
        return result.intact() ? 0 : 1;
    }
}
