package org.khorgos.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.khorgos.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The folder with the files; what it cannot keep it refuses in words and leaves nothing behind. */
@Component
class FileStore {
    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int BUFFER = 64 * 1024;
    private final Path folder;

    FileStore(DocumentSettings settings) {
        this.folder = settings.folder();
    }

    /** Writes what comes, counting; throws Refused when it is empty, too large or the disk does not take it. */
    StoredFile write(InputStream in, long sizeMax) {
        String name = UUID.randomUUID().toString();
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            StoredFile stored = copy(in, file, name, sizeMax);
            if (stored.size() == 0) {
                throw new Refused("document.empty");
            }
            return stored;
        } catch (IOException e) {
            LOG.warn("file {} could not be stored", name, e);
            delete(name);
            throw new Refused("document.disk");
        } catch (RuntimeException e) {
            delete(name);
            throw e;
        }
    }

    private static StoredFile copy(InputStream in, Path file, String name, long sizeMax) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > sizeMax) {
                    throw new Refused("document.tooLarge", sizeMax / AttachmentService.MEGABYTE);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new StoredFile(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    Path path(String storedName) {
        return folder.resolve(storedName);
    }

    /** Throws Refused when the file cannot be read. */
    InputStream read(String storedName) {
        try {
            return Files.newInputStream(path(storedName));
        } catch (IOException e) {
            LOG.error("file {} could not be read", storedName, e);
            throw new Refused("document.unreadable");
        }
    }

    void delete(String storedName) {
        try {
            Files.deleteIfExists(path(storedName));
        } catch (IOException e) {
            LOG.warn("file {} could not be deleted", storedName, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
