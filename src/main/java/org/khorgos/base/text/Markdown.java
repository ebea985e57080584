package org.khorgos.base.text;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes what somebody wrote in Markdown (CommonMark) readable without any danger to the reader: no HTML of the writer,
 * no pictures, no links but to pages and mail addresses, and those lead nowhere unasked. Line breaks stay where they
 * were typed.
 */
public final class Markdown {
    private static final int DEEPEST = 12;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new SafeAddresses())
            .softbreak("<br />")
            .omitSingleParagraphP(false)
            .build();
    private static final Safelist SAFE = Safelist.none()
            .addTags("p", "br", "h4", "h5", "h6", "strong", "em", "code", "pre", "blockquote")
            .addTags("ul", "ol", "li", "hr", "a")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", SafeAddresses.SCHEMES.toArray(String[]::new))
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private Markdown() {}

    /** The text as HTML, empty for a blank text. */
    public static String html(String text) {
        return body(text).html().strip();
    }

    /** The text as the body of an HTML document; headings begin at the fourth level. */
    public static Element body(String text) {
        Node document = PARSER.parse(text);
        document.accept(new SafeNodes());
        Document clean = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(RENDERER.render(document)));
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }

    /** The text without its marks, lines kept. */
    public static String plain(String text) {
        return body(text).wholeText().strip();
    }

    /** What in the text readers will not see as its writer meant it, in its order, each once. */
    public static List<Unsafe> unsafe(String text) {
        Node document = PARSER.parse(text);
        UnsafeNodes found = new UnsafeNodes();
        document.accept(found);
        return found.all();
    }
}
