package org.khorgos.document;

import java.io.IOException;
import java.io.InputStream;
import org.khorgos.base.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps files by the one rule of names, types, contents and sizes; whose they are and who sees them is said by the feature
 * that asks. What is not allowed or whose transaction fails leaves nothing behind.
 */
@Component
public class FileKeeping {
    private final FileStore files;

    FileKeeping(FileStore files) {
        this.files = files;
    }

    /**
     * Takes a file in. Throws Refused when its name or type is not allowed, its content is not what its name says, it is
     * too large, or the disk does not take it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptFile take(String givenName, InputStream bytes) {
        String name = FileName.clean(givenName);
        FileType type = FileType.ofName(name).orElseThrow(() -> new Refused("document.type", name));
        StoredFile file = files.write(bytes, AttachmentService.FILE_MAX);
        deleteAfterRollback(file.storedName());
        if (!isReally(type, file)) {
            throw new Refused("document.content", name, type.name());
        }
        return new KeptFile(name, type, file.size(), file.sha256(), file.storedName());
    }

    /** The bytes, which the caller closes; throws Refused when they cannot be read. */
    public InputStream read(String storedName) {
        return files.read(storedName);
    }

    /** Deletes the file when the transaction succeeds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAfterCommit(String storedName) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.delete(storedName);
            }
        });
    }

    private boolean isReally(FileType type, StoredFile file) {
        try {
            return type.matches(files.path(file.storedName()));
        } catch (IOException e) {
            throw new Refused("document.disk");
        }
    }

    private void deleteAfterRollback(String storedName) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    files.delete(storedName);
                }
            }
        });
    }
}
