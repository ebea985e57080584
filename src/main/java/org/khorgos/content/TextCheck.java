package org.khorgos.content;

import org.khorgos.base.text.Markdown;
import org.khorgos.base.text.Unsafe;

/** Finds in the long texts what their readers would miss: links that lead elsewhere than to pages, and pictures. */
final class TextCheck {
    private final Found found;

    /** Takes what was found. */
    @FunctionalInterface
    interface Found {
        void add(String field, String key, Object... arguments);
    }

    TextCheck(Found found) {
        this.found = found;
    }

    void check(ProposalContent content) {
        ProposalContent.Basics basics = content.basics();
        text("basics.summary", basics.summary());
        text("basics.problem", basics.problem());
        text("basics.suggestion", basics.suggestion());
        for (int i = 0; i < basics.translations().size(); i++) {
            text(
                    "basics.translations[" + i + "].summary",
                    basics.translations().get(i).summary());
        }
        text("cooperation.mechanism.text", content.cooperation().mechanism().text());
        text("effects.freeTradeZone", content.effects().freeTradeZone());
        text("effects.energyEffect", content.effects().energyEffect());
        text("effects.diplomaticEffect", content.effects().diplomaticEffect());
        text("finance.otherFunding", content.finance().otherFunding());
    }

    /** Markup of HTML is shown as it was typed, so nothing of it is missed. */
    private void text(String field, String text) {
        Markdown.unsafe(text).stream()
                .filter(unsafe -> unsafe.kind() != Unsafe.Kind.HTML)
                .forEach(unsafe -> found.add(field, "unsafe." + unsafe.kind().name(), unsafe.what()));
    }
}
