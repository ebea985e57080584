package org.khorgos.demo;

import java.util.List;
import java.util.Locale;
import org.khorgos.content.ProposalContent;
import org.khorgos.filing.FilingClass;
import org.khorgos.filing.ProposerKind;

/**
 * What shall become of one demo proposal.
 *
 * @param target where it shall stand when the demo is loaded: the name of a state, or ALLOCATED, RESERVE, LAPSED …
 * @param daysInState how many days ago it came there
 */
record DemoStory(int index, ProposalContent content, String target, int daysInState) {
    private static final List<String> PROPOSERS = List.of("proposer", "proposer-2", "cosignatory-2");

    String proposer() {
        return index == 0 ? "proposer" : PROPOSERS.get(index % PROPOSERS.size());
    }

    /** Two co-signatories for the founding proposal and for every third one, else one. */
    List<String> cosignatories() {
        String other = proposer().equals("cosignatory-2") ? "proposer-2" : "cosignatory-2";
        return index % 3 == 0 ? List.of("cosignatory", other) : List.of("cosignatory");
    }

    String partner() {
        return content.partners().partnerCountry();
    }

    /** One expert of each side: home, partner, third. */
    List<String> experts() {
        String third = partner().equals("DE") ? "KZ" : "DE";
        return List.of(index % 2 == 0 ? "expert-cn" : "expert-cn-2", expert(partner()), expert(third));
    }

    /** Groups stand behind a tenth of the proposals. */
    ProposerKind proposerKind() {
        return index % 10 == 5 ? ProposerKind.GROUP : ProposerKind.MEMBER;
    }

    FilingClass filingClass() {
        return switch (content.plan().sectors().get(0).code()) {
            case NEW_ENERGY -> FilingClass.ECOLOGICAL;
            case AGRICULTURE, INDUSTRIAL_ENGINEERING -> FilingClass.ECONOMIC;
            case ACADEMIC_RESEARCH -> index % 2 == 0 ? FilingClass.CULTURAL : FilingClass.SOCIAL;
        };
    }

    boolean helped() {
        return index % 2 == 0 || target.equals("CO_OPINIONS");
    }

    private static String expert(String country) {
        return "expert-" + country.toLowerCase(Locale.ROOT);
    }
}
