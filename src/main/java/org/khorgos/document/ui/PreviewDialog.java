package org.khorgos.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import java.util.UUID;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.FileType;

/** Shows a PDF document or a picture inside the page. */
class PreviewDialog extends Dialog {
    /** Asks the browser's viewer for the page as wide as the frame, without a list of pages beside it. */
    private static final String AS_WIDE_AS_THE_FRAME = "#navpanes=0&view=FitH";

    PreviewDialog(UUID proposal, AttachmentRow row) {
        addClassName("preview-dialog");
        setHeaderTitle(row.name());
        add(row.type().isPicture() ? picture(proposal, row) : frame(proposal, row));
        Anchor download = new Anchor(DocumentController.address(proposal, row), getTranslation("document.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        getFooter().add(download, new Button(getTranslation("document.close"), click -> close()));
    }

    static boolean shows(AttachmentRow row) {
        return row.type() == FileType.PDF || row.type().isPicture();
    }

    private static Component picture(UUID proposal, AttachmentRow row) {
        Image picture = new Image(DocumentController.address(proposal, row), row.name());
        picture.addClassName("preview-picture");
        return picture;
    }

    private static Component frame(UUID proposal, AttachmentRow row) {
        IFrame frame = new IFrame(DocumentController.preview(proposal, row) + AS_WIDE_AS_THE_FRAME);
        frame.setTitle(row.name());
        frame.addClassName("preview-frame");
        return frame;
    }
}
