package org.khorgos.filing;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which figure on proposals count as similar (D2); defaults of this application.
 *
 * @param similarFrom from here on two proposals of a session may be merged without a further reason
 * @param shownFrom what is less alike is not shown
 * @param shown how many are shown at most
 */
@ConfigurationProperties("khorgos.filing")
record SimilarityRule(
        @DefaultValue("0.80") BigDecimal similarFrom,
        @DefaultValue("0.20") BigDecimal shownFrom,
        @DefaultValue("6") int shown) {}
