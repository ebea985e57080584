package org.khorgos.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Sets sheets on A4 pages, tagged for screen readers (PDF/UA), two at a time so that printing never takes the whole
 * machine; it opens no file and no address for them.
 */
@Component
public class PdfRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(PdfRenderer.class);
    private static final int AT_A_TIME = 2;
    private static final String NO_BASE = "";
    private static final String UNKNOWN_CHARACTER = "\u25a1";

    private final Semaphore presses = new Semaphore(AT_A_TIME, true);

    PdfRenderer() {
        XRLog.setLoggingEnabled(false);
    }

    /** The sheet as a PDF file; throws UncheckedIOException when it cannot be written. */
    public byte[] render(PrintedSheet sheet) {
        return render(sheet.document());
    }

    byte[] render(Document document) {
        presses.acquireUninterruptibly();
        try {
            return print(document);
        } finally {
            presses.release();
        }
    }

    private static byte[] print(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, time);
        }
        builder.useReplacementText(UNKNOWN_CHARACTER);
        builder.usePdfUaAccessibility(true);
        builder.withDiagnosticConsumer(PdfRenderer::log);
        builder.withProducer("Khorgos");
        builder.withW3cDocument(document, NO_BASE);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void log(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("while printing: {}", diagnostic.getFormattedMessage(), diagnostic.getError());
        }
    }
}
