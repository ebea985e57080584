package org.khorgos.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Tone;
import org.khorgos.committee.minutes.MinutesDetails;
import org.khorgos.committee.minutes.MinutesDetails.Signature;
import org.khorgos.committee.minutes.MinutesStatus;
import org.khorgos.committee.sitting.SittingId;

/** The minutes of a closed sitting: how far they have come, on paper, and what chair and secretary do with them. */
final class MinutesPart extends Div {
    private final SittingDesk desk;
    private final SittingId sitting;
    private final Runnable look;
    private final MinutesDetails details;

    MinutesPart(SittingDesk desk, SittingId sitting, Runnable look) {
        this.desk = desk;
        this.sitting = sitting;
        this.look = look;
        this.details = desk.minutes().details(sitting);
        add(
                badge(),
                new FactList()
                        .fact(getTranslation("committee.sitting.chair"), signature(details.chair()))
                        .fact(getTranslation("committee.sitting.secretary"), signature(details.secretary())));
        if (!details.refusedBy().isEmpty()) {
            add(new HelpText(text("refused", details.refusedBy(), details.refusal())));
        }
        add(actions());
    }

    private Badge badge() {
        String word = text("status." + details.status());
        return switch (details.status()) {
            case DRAFT -> new Badge(word, Tone.NEUTRAL, VaadinIcon.PENCIL);
            case SIGNED_ONE -> new Badge(word, Tone.ATTENTION, VaadinIcon.HOURGLASS);
            case SIGNED -> new Badge(word, Tone.DONE, VaadinIcon.CHECK);
        };
    }

    private String signature(Signature signature) {
        return signature.at() == null
                ? text("unsigned", signature.name())
                : text("signedAt", signature.name(), Formats.here().dateTime(signature.at()));
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("view-actions");
        Anchor paper = new Anchor(
                "print/sittings/%s/minutes.pdf?language=%s".formatted(sitting, Languages.tag(getLocale())),
                text("open"),
                AnchorTarget.BLANK);
        paper.setRouterIgnore(true);
        paper.addClassName("export-link");
        actions.add(paper);
        if (details.may().correct()) {
            actions.add(new Button(
                    text("correct"), click -> MinutesDialog.correct(desk.minutes(), sitting, details.remarks(), look)
                            .open()));
        }
        if (details.may().refuse()) {
            actions.add(new Button(text("refuse"), click -> MinutesDialog.refuse(desk.minutes(), sitting, look)
                    .open()));
        }
        if (details.may().sign()) {
            Button sign = new Button(text("sign"), click -> MinutesDialog.sign(desk.minutes(), sitting, details, look)
                    .open());
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(sign);
        }
        if (details.status() == MinutesStatus.SIGNED) {
            actions.add(new HelpText(text("fingerprint", details.sha256())));
        }
        return actions;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("committee.minutes." + key, arguments);
    }
}
