package org.khorgos.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/**
 * The fonts that go with the application and into each document, as far as it uses them. All are TrueType, because fonts
 * with PostScript outlines cannot be embedded.
 */
final class PdfFonts {
    private static final String LATIN_AND_CYRILLIC = "Noto Sans";
    private static final String CHINESE = "Droid Sans Fallback";
    private static final String SIGNS = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "NotoSans-Regular.ttf", LATIN_AND_CYRILLIC, REGULAR);
        add(builder, "NotoSans-Bold.ttf", LATIN_AND_CYRILLIC, BOLD);
        add(builder, "DroidSansFallbackFull.ttf", CHINESE, REGULAR);
        add(builder, "DejaVuSans.ttf", SIGNS, REGULAR);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
