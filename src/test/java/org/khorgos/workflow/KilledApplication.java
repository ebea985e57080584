package org.khorgos.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.khorgos.Application;
import org.khorgos.access.ProposalId;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.draft.FormDraftService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in a process of its own in which an officer typed into the form of a task, waiting to be killed. */
final class KilledApplication {
    static final Map<String, String> TYPED = Map.of("comment", "The budget of the second year is missing.");
    private static final String KEPT = "kept for ";

    private KilledApplication() {}

    /** Runs it, ends it as kill -9 does once the words are kept, and gives the proposal of the task. */
    static ProposalId kill(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dtest.fork=" + System.getProperty("test.fork", "1"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledApplication.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(KEPT)) {
                    return ProposalId.of(line.substring(KEPT.length()));
                }
                said.append(line).append('\n');
            }
            throw new IllegalStateException("the application kept nothing: " + said);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Starts the application on the folder. */
    static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--spring.main.register-shutdown-hook=false",
                        "--khorgos.database.folder=" + folder,
                        "--khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
                        "--khorgos.password-strength=4");
    }

    /** Its work when it is started. */
    public static void main(String[] arguments) throws InterruptedException {
        ConfigurableApplicationContext application = start(Path.of(arguments[0]));
        Stages at = application.getBean(Stages.class);
        at.people();
        ProposalId id = at.sent();
        at.cast.run("office", () -> application
                .getBean(FormDraftService.class)
                .keep(application.getBean(TaskInboxService.class).on(id).get(0).id(), TYPED));
        System.out.println(KEPT + id);
        TimeUnit.MINUTES.sleep(5);
    }
}
