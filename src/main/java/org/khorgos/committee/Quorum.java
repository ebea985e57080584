package org.khorgos.committee;

/** How many members must be present for a vote to count (default of this application). */
public final class Quorum {
    /** Fewest members present, however small the committee. */
    public static final int FEWEST = 5;

    private Quorum() {}

    /** Two thirds of those entitled to vote, rounded up, but at least five. */
    public static int of(int members, int recused) {
        int entitled = members - recused;
        return Math.max((2 * entitled + 2) / 3, FEWEST);
    }
}
