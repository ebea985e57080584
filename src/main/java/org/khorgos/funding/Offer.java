package org.khorgos.funding;

/**
 * What the rules on allocation ask about an offer (D11).
 *
 * @param doubleFunding true when the same teams hold money of the same call already
 * @param recommendedPositive true when anything was recommended
 * @param offeredOfRecommended whole percent, on the side where it is less
 * @param offeredOfRequested whole percent, on the side where it is less
 */
public record Offer(
        boolean doubleFunding, boolean recommendedPositive, int offeredOfRecommended, int offeredOfRequested) {}
