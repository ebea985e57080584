package org.khorgos.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;

/**
 * Which proposals are wanted.
 *
 * @param text words that must all occur in title, number, acronym, region, organisation, country or a signatory's name
 * @param country ISO 3166-1 alpha-2 code of the partner country, empty for all
 * @param mine only those which the signed-in user signs or writes
 */
public record ProposalFilter(
        String text,
        ProposalState.@Nullable Stage stage,
        @Nullable StateGroup group,
        String country,
        @Nullable UUID call,
        boolean mine) {
    /** Longest text that is searched for. */
    public static final int TEXT_MAX = 200;

    /** Everything that the signed-in user may see. */
    public static final ProposalFilter ALL = new ProposalFilter("", null, null, "", null, false);

    /** Shortens a text that is too long. */
    public ProposalFilter(
            String text,
            ProposalState.@Nullable Stage stage,
            @Nullable StateGroup group,
            String country,
            @Nullable UUID call,
            boolean mine) {
        String words = text.strip();
        this.text = words.length() > TEXT_MAX ? words.substring(0, TEXT_MAX) : words;
        this.stage = stage;
        this.group = group;
        this.country = country;
        this.call = call;
        this.mine = mine;
    }

    /** The same in one stage; null for all stages. */
    public ProposalFilter in(ProposalState.@Nullable Stage other) {
        return new ProposalFilter(text, other, group, country, call, mine);
    }

    /** True when it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
