package org.khorgos.funding;

/**
 * What bounds an offer, besides the recommendation.
 *
 * @param cap the most that the call gives to one proposal; where it sets no cap, what was requested
 * @param left what is left in the call's envelopes
 * @param doubleFunding true when the same teams hold money of the same call already
 */
public record OfferBasis(Grant requested, Grant cap, Grant left, boolean doubleFunding) {
    /** The least of what was requested, what is recommended, the cap and what is left, on each side. */
    public Grant offer(Grant recommended) {
        return requested.min(recommended).min(cap).min(left);
    }

    /** The offer in the figures that the rules on allocation read. */
    public Offer rate(Grant recommended) {
        Grant offered = offer(recommended);
        return new Offer(
                doubleFunding, !recommended.isNothing(), offered.percentOf(recommended), offered.percentOf(requested));
    }
}
