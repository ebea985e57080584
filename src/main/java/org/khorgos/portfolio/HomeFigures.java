package org.khorgos.portfolio;

import java.util.List;
import org.khorgos.base.Money;

/**
 * The reader's figures.
 *
 * @param overdue tasks of the reader that are past their date
 * @param open tasks that the reader may take
 * @param inWork proposals under way that the reader may see
 * @param committedHome money given to proposals whose money the reader may see, a sum for each currency
 * @param committedPartner the same of the partner side
 */
public record HomeFigures(
        long tasks,
        long overdue,
        long open,
        long own,
        long inWork,
        List<Money> committedHome,
        List<Money> committedPartner) {
    public HomeFigures {
        committedHome = List.copyOf(committedHome);
        committedPartner = List.copyOf(committedPartner);
    }
}
