package org.khorgos.document;

import java.io.IOException;
import java.io.InputStream;
import org.khorgos.base.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes files in; what is not allowed or whose transaction fails leaves nothing behind. */
@Component
class Intake {
    private final FileStore files;

    Intake(FileStore files) {
        this.files = files;
    }

    /** Throws Refused when its name or type is not allowed, its content is not what its name says, or it is too large. */
    Incoming receive(String givenName, InputStream bytes) {
        String name = FileName.clean(givenName);
        FileType type = FileType.ofName(name).orElseThrow(() -> new Refused("document.type", name));
        StoredFile file = files.write(bytes, AttachmentService.FILE_MAX);
        deleteAfterRollback(file.storedName());
        if (!isReally(type, file)) {
            throw new Refused("document.content", name, type.name());
        }
        return new Incoming(name, type, file);
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
