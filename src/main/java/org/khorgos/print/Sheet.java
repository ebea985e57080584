package org.khorgos.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;

/** An empty printed document with its style, title and a line at the foot of each page. */
final class Sheet {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String STYLE = style();
    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";
    private final Document document;
    private final Tag body;

    /** @param title also what a reader program shows */
    Sheet(Words words, String title, String about, List<String> footLines) {
        document = empty();
        Tag html = new Tag(document.getDocumentElement())
                .with("lang", words.language().toLanguageTag());
        Tag head = html.add("head");
        head.add("title", title);
        head.add("meta").with("name", "description").with("content", about);
        head.add("meta").with("name", "author").with("content", "Khorgos");
        head.add("style", STYLE);
        body = html.add("body");
        foot(words, footLines);
    }

    Tag body() {
        return body;
    }

    Document document() {
        return document;
    }

    private void foot(Words words, List<String> lines) {
        Tag foot = body.add("div").styled("foot");
        Tag pages = foot.add("div").styled("pages");
        for (String part : words.text("print.page", PAGE, PAGES).split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1)) {
            switch (part) {
                case PAGE -> pages.add("span").styled("page");
                case PAGES -> pages.add("span").styled("page-count");
                default -> pages.add("span", part);
            }
        }
        lines.forEach(line -> foot.add("div", line));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(XHTML, "html", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try {
            return new ClassPathResource("print/sheet.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
