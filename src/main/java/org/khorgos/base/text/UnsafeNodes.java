package org.khorgos.base.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Collects what {@link SafeNodes} and the renderer do not show as it was meant. */
final class UnsafeNodes extends AbstractVisitor {
    private final Set<Unsafe> found = new LinkedHashSet<>();

    List<Unsafe> all() {
        return List.copyOf(found);
    }

    @Override
    public void visit(HtmlBlock html) {
        found.add(new Unsafe(Unsafe.Kind.HTML, html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        found.add(new Unsafe(Unsafe.Kind.HTML, html.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        found.add(new Unsafe(Unsafe.Kind.IMAGE, image.getDestination()));
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        if (!SafeAddresses.isSafe(link.getDestination())) {
            found.add(new Unsafe(Unsafe.Kind.LINK, link.getDestination()));
        }
        visitChildren(link);
    }
}
