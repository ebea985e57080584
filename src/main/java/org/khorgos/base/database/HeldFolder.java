package org.khorgos.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folder of an embedded database while this application, and no other, works on it. */
final class HeldFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldFolder.class);
    private static final int MOST_SECONDS_TO_END = 60;
    private final Path path;
    private final FileChannel channel;

    private HeldFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the folder, making it where there is none; throws DatabaseUnavailable while another application has it. */
    static HeldFolder hold(Path folder) {
        try {
            Path path = Files.createDirectories(folder.toAbsolutePath());
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseUnavailable(
                        "Another running application keeps its embedded MariaDB in %s.".formatted(path), null);
            }
            return new HeldFolder(path, channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The embedded MariaDB cannot keep its data in %s (%s).".formatted(folder, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    /** The file in which the server writes the number of its process. */
    Path serverId() {
        return path.resolve("mariadbd.pid");
    }

    /** Ends the server of an application that was killed; it closes the data properly first. */
    void endServerLeftBehind() throws IOException {
        if (Files.exists(serverId())) {
            long id = Long.parseLong(Files.readString(serverId()).strip());
            ProcessHandle.of(id).filter(HeldFolder::isServer).ifPresent(HeldFolder::end);
        }
    }

    /** Empties the data of a first start that did not come to its end; nobody could enter anything before. */
    void beginAnewWhereUnfinished() throws IOException {
        if (isUnfinished()) {
            LOG.info("The first start did not come to its end, so it begins anew");
            FileSystemUtils.deleteRecursively(data());
        } else if (!Files.exists(data())) {
            Files.createFile(unfinished());
        }
    }

    boolean isUnfinished() {
        return Files.exists(unfinished());
    }

    void finish() throws IOException {
        Files.delete(unfinished());
    }

    private Path unfinished() {
        return path.resolve("unfinished");
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("mariadbd") || command.contains("mysqld"))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        LOG.info("Ending the MariaDB that an application left behind when it was killed");
        process.destroy();
        process.onExit()
                .orTimeout(MOST_SECONDS_TO_END, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    process.destroyForcibly();
                    return process;
                })
                .join();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
