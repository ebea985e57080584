package org.khorgos.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.khorgos.base.ui.FileUpload;
import org.khorgos.base.ui.HelpText;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.Quota;

/** Asks for the file that takes the place of an attached one. */
class ReplaceDialog extends Dialog {
    ReplaceDialog(
            AttachmentRow row,
            Quota quota,
            FileUpload.Keeper<AttachmentRow> keeper,
            SerializableConsumer<AttachmentRow> replaced) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("document.replace", row.name()));
        DocumentUpload upload = new DocumentUpload(getTranslation("document.replace.choose"), keeper, kept -> {
            close();
            replaced.accept(kept);
        });
        upload.takeOne();
        upload.limit(quota);
        add(
                new HelpText(getTranslation("document.replace.consequence", row.number() + 1, row.number())),
                upload,
                new HelpText(getTranslation("document.help")));
        getFooter().add(new Button(getTranslation("document.keepVersion"), click -> close()));
    }
}
