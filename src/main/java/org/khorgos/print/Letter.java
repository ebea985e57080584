package org.khorgos.print;

import java.util.List;

/**
 * A letter on paper, in words that are ready to be read.
 *
 * @param fileName with its extension, in plain ASCII
 * @param foot what stands at the foot of each page
 */
public record Letter(
        String fileName,
        String subject,
        List<String> address,
        String date,
        List<Line> facts,
        List<Passage> passages,
        String foot) {
    public Letter {
        address = List.copyOf(address);
        facts = List.copyOf(facts);
        passages = List.copyOf(passages);
    }

    /** One fact with its name. */
    public record Line(String name, String value) {}

    /** Paragraphs under a heading, which may be empty. */
    public record Passage(String heading, List<String> paragraphs) {
        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
