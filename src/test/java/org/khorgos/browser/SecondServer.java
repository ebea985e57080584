package org.khorgos.browser;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** The application once more, as a process of its own on the same database, which a test can kill. */
final class SecondServer implements AutoCloseable {
    private static final Path LOG = Path.of("target", "second-server.log");
    private final JdbcConnectionDetails database;
    private final int port;
    private Process process;

    SecondServer(JdbcConnectionDetails database) throws IOException {
        this.database = database;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = launch();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again at the same address. */
    void startAgain() throws IOException {
        process = launch();
    }

    private Process launch() throws IOException {
        Process launched = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        withoutTests(),
                        "org.khorgos.Application",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--camunda.bpm.job-execution.enabled=false",
                        "--vaadin.launch-browser=false",
                        "--vaadin.productionMode=true",
                        "--server.port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .until(this::answers);
        return launched;
    }

    private boolean answers() {
        try {
            HttpURLConnection login =
                    (HttpURLConnection) URI.create(address() + "/login").toURL().openConnection();
            return login.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String withoutTests() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes") && !place.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        kill();
    }
}
