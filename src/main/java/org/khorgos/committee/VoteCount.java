package org.khorgos.committee;

/**
 * The figures that the decision table committee-vote looks at.
 *
 * @param present members who were present, and every recused one whether in the house or not: the table subtracts them
 * @param yes, no and abstain are the votes given
 */
public record VoteCount(int members, int present, int recused, int yes, int no, int abstain) {
    /** How many were present and entitled to vote. */
    public int entitledPresent() {
        return present - recused;
    }

    /** How many had to be. */
    public int quorum() {
        return Quorum.of(members, recused);
    }
}
