package org.khorgos.pastproject;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.khorgos.base.Refused;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.CordisFolder;
import org.khorgos.cordis.FileKind;
import org.khorgos.cordis.Rejection;
import org.khorgos.identity.SystemUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Started with --import.cordis=(folder) the application only imports that folder and ends: 0 when it was read, else 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportCommand implements ApplicationRunner {
    private static final String OPTION = "import.cordis";
    private final CordisImport imports;
    private final Messages messages;
    private final ApplicationContext context;

    ImportCommand(CordisImport imports, Messages messages, ApplicationContext context) {
        this.imports = imports;
        this.messages = messages;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> folders = arguments.getOptionValues(OPTION);
        if (folders != null) {
            int code = importFolder(folders.isEmpty() ? "" : folders.get(0), System.out);
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    /** Prints a line for each rejected row and the sums, or one sentence; returns what the program should end with. */
    int importFolder(String folder, PrintStream out) {
        try {
            ImportSummary summary =
                    SystemUser.call(() -> imports.run(CordisFolder.files(folder), new PrintedRejections(out)));
            print(summary, out);
            return 0;
        } catch (Refused refused) {
            out.println(text(refused.messageKey(), refused.arguments()));
        } catch (UncheckedIOException e) {
            out.println(text("pastproject.unreadable", String.valueOf(e.getMessage())));
        }
        return 1;
    }

    private static void print(ImportSummary summary, PrintStream out) {
        for (FileSummary file : summary.files()) {
            out.printf(
                    "%s: %d new, %d changed, %d unchanged, %d rejected%n",
                    file.name(), file.added(), file.changed(), file.unchanged(), file.rejected());
        }
        out.printf(
                "imported %d projects, %d participations, %d rejected%n",
                summary.of(FileKind.PROJECTS, FileSummary::imported),
                summary.of(FileKind.PARTICIPANTS, FileSummary::imported),
                summary.rejected());
    }

    private String text(String key, Object... arguments) {
        return messages.get(Languages.ENGLISH, key, arguments);
    }

    private final class PrintedRejections implements ImportListener {
        private final PrintStream out;

        private PrintedRejections(PrintStream out) {
            this.out = out;
        }

        @Override
        public void rejected(Rejection rejection) {
            out.printf(
                    "rejected: %s, line %d: %s%n",
                    rejection.file(),
                    rejection.line(),
                    text(
                            rejection.reason().key(),
                            rejection.reason().arguments().toArray()));
        }

        @Override
        public void read(CordisFile file, long rows) {}
    }
}
