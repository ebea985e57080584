package org.khorgos.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class XlsxFileTests {
    @TempDir
    Path folder;

    @Test
    void any_text_gives_a_valid_sheet_without_formulas() throws Exception {
        Document sheet = sheet("=1+1", "a & b < c", "bell \u0007 end", "😀 提案", new BigDecimal("12.50"), null);

        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getDocumentElement().getTextContent()).contains("=1+1", "a & b < c", "😀 提案", "12.5");
    }

    private Document sheet(@Nullable Object... cells) throws IOException, ParserConfigurationException, SAXException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxFile file = new XlsxFile(out, "Proposals")) {
            file.line(Arrays.asList(cells));
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Path book = Files.write(folder.resolve("book.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
        }
    }
}
