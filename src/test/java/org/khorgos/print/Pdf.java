package org.khorgos.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader finds in a PDF file.
 *
 * @param text all words in one line
 * @param fonts whether each font is embedded, by its name
 */
public record Pdf(String text, int pages, Map<String, Boolean> fonts, String title, String language, boolean tagged) {
    /** Throws UncheckedIOException when it is no PDF file. */
    public static Pdf read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new Pdf(
                    text(document, 1, document.getNumberOfPages()),
                    document.getNumberOfPages(),
                    fonts(document),
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentCatalog().getMarkInfo() != null
                            && document.getDocumentCatalog().getMarkInfo().isMarked());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of one page, counted from 1. */
    public static String page(byte[] bytes, int number) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return text(document, number, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pictures are drawn. */
    public static int images(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int images = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static Map<String, Boolean> fonts(PDDocument document) throws IOException {
        Map<String, Boolean> fonts = new TreeMap<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                fonts.put(font.getName(), font.isEmbedded());
            }
        }
        return fonts;
    }
}
