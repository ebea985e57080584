package org.khorgos.portfolio;

import org.khorgos.base.Money;

/**
 * The reader's figures.
 *
 * @param overdue tasks of the reader that are past their date
 * @param open tasks that the reader may take
 * @param inWork proposals under way that the reader may see
 * @param committedHome money given to proposals whose money the reader may see
 * @param committedPartner the same of the partner side
 */
public record HomeFigures(
        long tasks, long overdue, long open, long own, long inWork, Money committedHome, Money committedPartner) {}
