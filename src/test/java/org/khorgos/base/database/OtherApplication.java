package org.khorgos.base.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process of its own with an embedded server in which it wrote a word, waiting to be killed. */
final class OtherApplication implements AutoCloseable {
    private static final String WRITTEN = "the word is written";
    private final Process process;

    private OtherApplication(Process process) {
        this.process = process;
    }

    /** @param end "finish" when its first start comes to its end */
    static OtherApplication run(Path folder, String end) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherApplication.class.getName(),
                        folder.toString(),
                        FreshDatabase.PROGRAMS.toString(),
                        end)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(WRITTEN)) {
                return new OtherApplication(process);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the other application did not write: " + said);
    }

    /** Its work when it is started. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(Path.of(arguments[0]), Path.of(arguments[1]));
        EmbeddedMariaDbTests.write(server);
        if (arguments[2].equals("finish")) {
            server.finish();
        }
        System.out.println(WRITTEN);
        TimeUnit.MINUTES.sleep(5);
    }

    /** Ends it as kill -9 does: it cannot stop its server. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
