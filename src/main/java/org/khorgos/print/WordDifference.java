package org.khorgos.print;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khorgos.print.ContentDifference.Kind;
import org.khorgos.print.ContentDifference.Piece;

/**
 * Marks two texts word by word, Chinese character by character. Short values such as dates and amounts, and texts that
 * have little in common, are put one after the other as a whole, because nobody can read a mosaic.
 */
final class WordDifference {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final int SHORT = 10;
    private static final int LITTLE_IN_COMMON = 3;

    private WordDifference() {}

    static List<Piece> pieces(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Piece(Kind.SAME, before));
        }
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        if (words(old) < SHORT || words(now) < SHORT) {
            return whole(before, after);
        }
        Pieces pieces = new Pieces();
        DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()
                .forEach(pieces::add);
        pieces.flush();
        return pieces.same * LITTLE_IN_COMMON < Math.max(words(old), words(now)) ? whole(before, after) : pieces.all;
    }

    private static List<Piece> whole(String before, String after) {
        List<Piece> both = new ArrayList<>();
        if (!before.isEmpty()) {
            both.add(new Piece(Kind.REMOVED, before));
        }
        if (!after.isEmpty()) {
            both.add(new Piece(Kind.ADDED, after));
        }
        return both;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(token -> !token.isBlank()).count();
    }

    /** Collects pieces: between two texts that are the same stands first what was removed, then what was added. */
    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private long same;

        private void add(AbstractDelta<String> delta) {
            String old = String.join("", delta.getSource().getLines());
            boolean isGap = old.isBlank() && removed.length() + added.length() > 0;
            if (delta.getType() == DeltaType.EQUAL && !isGap) {
                flush();
                all.add(new Piece(Kind.SAME, old));
                same += words(delta.getSource().getLines());
            } else {
                removed.append(old);
                added.append(String.join("", delta.getTarget().getLines()));
            }
        }

        private void flush() {
            all.addAll(whole(removed.toString(), added.toString()));
            removed.setLength(0);
            added.setLength(0);
        }
    }
}
