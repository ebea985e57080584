package org.khorgos.similarity;

import java.math.BigDecimal;
import java.util.Comparator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which figure on proposals count as similar (D2); defaults of this application.
 *
 * @param similarFrom from here on two proposals of a session may be merged without a further reason
 * @param shownFrom what is less alike is not shown, unless its title is alike
 * @param titleShownFrom from here on a title alone is alike
 * @param shown how many are shown at most
 */
@ConfigurationProperties("khorgos.similarity")
public record SimilarityRule(
        @DefaultValue("0.80") BigDecimal similarFrom,
        @DefaultValue("0.20") BigDecimal shownFrom,
        @DefaultValue("0.50") BigDecimal titleShownFrom,
        @DefaultValue("6") int shown) {
    boolean isSimilar(SimilarRow row) {
        return row.similarity().compareTo(similarFrom) >= 0;
    }

    boolean shows(SimilarRow row) {
        return row.similarity().compareTo(shownFrom) >= 0
                || row.titleSimilarity().compareTo(titleShownFrom) >= 0;
    }

    /** Similar ones before those that are alike in their titles only, of the same likeness the earliest first. */
    Comparator<SimilarRow> closestFirst() {
        return Comparator.comparing(this::isSimilar)
                .thenComparing(row -> row.similarity().max(row.titleSimilarity()))
                .reversed()
                .thenComparing(SimilarRow::submittedAt);
    }
}
