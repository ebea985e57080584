package org.khorgos.print;

import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;

/**
 * One element of an XHTML document that is built of nodes: what somebody wrote becomes a text node and can never become
 * markup.
 */
final class Tag {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private final Element element;

    Tag(Element element) {
        this.element = element;
    }

    /** Adds an element at the end and returns it. */
    Tag add(String name) {
        return new Tag((Element) element.appendChild(element.getOwnerDocument().createElementNS(XHTML, name)));
    }

    /** Adds an element with that text at the end and returns it. */
    Tag add(String name, String text) {
        return add(name).text(text);
    }

    Tag text(String text) {
        element.appendChild(
                element.getOwnerDocument().createTextNode(CONTROL.matcher(text).replaceAll("")));
        return this;
    }

    /** Adds what is in an element that was made safe before. */
    Tag children(org.jsoup.nodes.Element safe) {
        for (Node child : safe.childNodes()) {
            if (child instanceof TextNode words) {
                text(words.getWholeText());
            } else if (child instanceof org.jsoup.nodes.Element inner) {
                child(inner);
            }
        }
        return this;
    }

    private void child(org.jsoup.nodes.Element inner) {
        Tag tag = add(inner.normalName()).children(inner);
        if (inner.hasAttr("start")) {
            tag.with("start", inner.attr("start"));
        }
        if (inner.hasAttr("href")) {
            tag.with("href", inner.attr("href"));
        }
    }

    Tag with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Tag styled(String cssClass) {
        return with("class", cssClass);
    }
}
