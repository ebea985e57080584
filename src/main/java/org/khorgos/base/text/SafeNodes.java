package org.khorgos.base.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Leaves of links that lead elsewhere and of pictures only their words, and puts headings below those of the page. */
final class SafeNodes extends AbstractVisitor {
    private static final int BELOW_PAGE = 3;
    private static final int LOWEST = 6;

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(heading.getLevel() + BELOW_PAGE, LOWEST));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!SafeAddresses.isSafe(link.getDestination())) {
            leaveWords(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        leaveWords(image);
    }

    private static void leaveWords(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }
}
