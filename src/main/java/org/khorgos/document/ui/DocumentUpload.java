package org.khorgos.document.ui;

import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.FileUpload;
import org.khorgos.base.ui.Sizes;
import org.khorgos.base.ui.Texts;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.FileType;
import org.khorgos.document.Quota;

/** Takes files for a proposal; what is too large for the space that is left is refused before it is sent. */
class DocumentUpload extends FileUpload<AttachmentRow> {
    private static final long MEGABYTE = 1024L * 1024;

    /** @param kept is told on the page what was attached */
    DocumentUpload(String button, Keeper<AttachmentRow> keeper, SerializableConsumer<AttachmentRow> kept) {
        super(button, Texts.text("document.drop"), FileType.accepted(), keeper, kept);
    }

    /** Takes from now on only what has room. */
    void limit(Quota quota) {
        String tooLarge = quota.fileMax() < AttachmentService.FILE_MAX
                ? getTranslation("document.noRoom", Sizes.left(quota.left()), quota.allowed() / MEGABYTE)
                : getTranslation("document.tooLarge", AttachmentService.FILE_MAX / MEGABYTE);
        limit(quota.fileMax(), tooLarge, getTranslation("document.wrongType"));
    }
}
