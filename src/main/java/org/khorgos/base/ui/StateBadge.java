package org.khorgos.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The one badge for every state of a proposal. */
public final class StateBadge {
    private StateBadge() {}

    /**
     * The badge of one state.
     *
     * @param state name of a proposal's state; an unknown one is shown in neutral
     */
    public static Badge of(String state) {
        Badge badge = new Badge(Texts.text("state." + state), tone(state), icon(state));
        badge.addClassName("state-badge");
        return badge;
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "RETURNED", "REVISE", "DISPUTED", "RESERVE" -> Tone.ATTENTION;
            case "REJECTED", "DECLINED", "DECLINED_NO_FUNDS", "LAPSED" -> Tone.REFUSED;
            case "FILED", "REVIEWED", "RECOMMENDED", "APPROVED", "ALLOCATED" -> Tone.DONE;
            case "DRAFT", "MERGED", "CONVERTED", "WITHDRAWN" -> Tone.NEUTRAL;
            default -> Tone.INFO;
        };
    }

    private static VaadinIcon icon(String state) {
        return switch (state) {
            case "DRAFT" -> VaadinIcon.PENCIL;
            case "COSIGNING" -> VaadinIcon.USERS;
            case "SUBMITTED" -> VaadinIcon.PAPERPLANE;
            case "RETURNED", "REVISE" -> VaadinIcon.REPLY;
            case "FILING" -> VaadinIcon.FILE_PROCESS;
            case "FILED" -> VaadinIcon.FILE_TEXT;
            case "REVIEWING" -> VaadinIcon.GLASSES;
            case "IN_COMMITTEE" -> VaadinIcon.GROUP;
            case "ASSIGNING" -> VaadinIcon.ARROW_RIGHT;
            case "DISPUTED" -> VaadinIcon.EXCLAMATION;
            case "HANDLING" -> VaadinIcon.BRIEFCASE;
            case "CO_OPINIONS" -> VaadinIcon.COMMENTS;
            case "IN_APPROVAL", "APPROVAL_HOME", "APPROVAL_PARTNER" -> VaadinIcon.SCALE;
            case "ALLOCATING" -> VaadinIcon.COINS;
            case "RESERVE" -> VaadinIcon.HOURGLASS;
            case "ALLOCATED" -> VaadinIcon.MONEY;
            case "REVIEWED", "RECOMMENDED", "APPROVED" -> VaadinIcon.CHECK;
            case "MERGED" -> VaadinIcon.COMPRESS_SQUARE;
            case "CONVERTED" -> VaadinIcon.EXCHANGE;
            case "REJECTED", "DECLINED", "DECLINED_NO_FUNDS" -> VaadinIcon.CLOSE;
            case "WITHDRAWN" -> VaadinIcon.ARROW_BACKWARD;
            case "LAPSED" -> VaadinIcon.TIMER;
            default -> VaadinIcon.CIRCLE_THIN;
        };
    }
}
