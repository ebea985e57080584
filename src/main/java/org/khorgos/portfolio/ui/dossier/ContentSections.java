package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.base.Languages;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.codes.RorId;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.MarkdownText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.ProposalContent.Cooperation;
import org.khorgos.content.ProposalContent.Effects;
import org.khorgos.content.ProposalContent.Partners;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.content.Rows.Translation;
import org.khorgos.portfolio.Countries;
import org.khorgos.portfolio.DossierHead;

/** What a proposal says, in the sections of its form, to be read. */
public final class ContentSections {
    private final Locale language;

    private ContentSections(Locale language) {
        this.language = language;
    }

    /** What the reader of that head may see of a content. */
    public static Component of(ProposalContent content, DossierHead head) {
        ContentSections sections = new ContentSections(UI.getCurrent().getLocale());
        Div all = new Div(
                sections.basics(content.basics()),
                sections.partners(content.partners()),
                sections.plan(content.plan()),
                sections.cooperation(content.cooperation()),
                sections.effects(content.effects()));
        if (head.shows(Operation.VIEW_MONEY)) {
            all.add(section("finance", BudgetTable.of(content.finance(), head.currencies())));
        }
        all.addClassName("content-sections");
        return all;
    }

    private Component basics(Basics basics) {
        FactList facts = new FactList()
                .fact(field("basics.acronym"), basics.acronym())
                .fact(field("basics.language"), Languages.of(basics.language()).getDisplayLanguage(language))
                .fact(field("basics.summary"), new MarkdownText(basics.summary()))
                .fact(field("basics.problem"), new MarkdownText(basics.problem()))
                .fact(field("basics.suggestion"), new MarkdownText(basics.suggestion()));
        for (Translation one : basics.translations()) {
            String name = Languages.of(one.language()).getDisplayLanguage(language);
            facts.fact(titled("title", name), one.title())
                    .fact(titled("summary", name), new MarkdownText(one.summary()));
        }
        return section("basics", facts);
    }

    private static String titled(String field, String language) {
        return I18NProvider.translate("portfolio.inLanguage", field("basics." + field), language);
    }

    private Component partners(Partners partners) {
        return section(
                "partners",
                new FactList()
                        .fact(field("partners.homeRegion"), partners.homeRegion())
                        .fact(field("partners.homeOrganisation.name"), organisation(partners.homeOrganisation()))
                        .fact(field("partners.partnerCountry"), country(partners.partnerCountry()))
                        .fact(
                                field("partners.otherCountries"),
                                partners.otherCountries().stream()
                                        .map(this::country)
                                        .collect(Collectors.joining(", ")))
                        .fact(
                                field("partners.partnerOrganisations"),
                                lines(partners.partnerOrganisations().stream().map(this::organisation))));
    }

    private Component plan(Plan plan) {
        FactList facts = new FactList()
                .fact(field("plan.startDate"), date(plan.startDate()))
                .fact(field("plan.endDate"), date(plan.endDate()))
                .fact(field("plan.trlNow"), number(plan.trlNow()))
                .fact(field("plan.trlTarget"), number(plan.trlTarget()));
        SmallTable sectors = table("plan.sectors", "code", "share", "dac", "ford");
        plan.sectors()
                .forEach(one -> sectors.row(
                        Terms.word(one.code()),
                        number(one.share()),
                        Classification.DAC.label(one.dac(), language),
                        Classification.FORD.label(one.ford(), language)));
        SmallTable milestones = table("plan.milestones", "title", "due");
        plan.milestones().forEach(one -> milestones.row(one.title(), date(one.due())));
        return section("plan", facts, sectors, milestones);
    }

    private Component cooperation(Cooperation cooperation) {
        SmallTable bases = table("cooperation.bases", "name", "city", "country", "host", "industry");
        cooperation
                .bases()
                .forEach(one -> bases.row(one.name(), one.city(), country(one.country()), one.host(), one.industry()));
        FactList mechanism = new FactList()
                .fact(
                        field("cooperation.mechanism.leadBody"),
                        cooperation.mechanism().leadBody())
                .fact(
                        field("cooperation.mechanism.meetingRhythm"),
                        Terms.word(cooperation.mechanism().meetingRhythm()))
                .fact(
                        field("cooperation.mechanism.text"),
                        new MarkdownText(cooperation.mechanism().text()));
        SmallTable flows = table("cooperation.flows", "technology", "direction");
        cooperation.flows().forEach(one -> flows.row(one.technology(), Terms.word(one.direction())));
        SmallTable talents = table("cooperation.talents", "role", "people", "from", "to", "months");
        cooperation
                .talents()
                .forEach(one -> talents.row(
                        one.role(),
                        number(one.people()),
                        country(one.from()),
                        country(one.to()),
                        number(one.months())));
        return section("cooperation", bases, mechanism, flows, talents);
    }

    private Component effects(Effects effects) {
        SmallTable supports = table("effects.supports", "kind", "level", "text");
        effects.supports().forEach(one -> supports.row(Terms.word(one.kind()), Terms.word(one.level()), one.text()));
        return section(
                "effects",
                supports,
                new FactList()
                        .fact(field("effects.freeTradeZone"), new MarkdownText(effects.freeTradeZone()))
                        .fact(field("effects.energyEffect"), new MarkdownText(effects.energyEffect()))
                        .fact(field("effects.diplomaticEffect"), new MarkdownText(effects.diplomaticEffect())));
    }

    private static Component section(String name, Component... content) {
        return new PageSection(I18NProvider.translate("proposal.section." + name), content);
    }

    private static SmallTable table(String path, String... columns) {
        return new SmallTable(
                        field(path),
                        Stream.of(columns)
                                .map(column -> field(path + "." + column))
                                .toArray(String[]::new))
                .named();
    }

    private static Component lines(Stream<Component> texts) {
        List<Component> lines = texts.toList();
        return lines.isEmpty() ? new Prose("") : new Div(lines.toArray(Component[]::new));
    }

    private Component organisation(Organisation organisation) {
        String words = Stream.of(organisation.name(), organisation.city(), country(organisation.country()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        Div line = new Div(words.isEmpty() ? "–" : words);
        RorId.of(organisation.ror()).ifPresent(ror -> line.add(rorLink(ror)));
        return line;
    }

    private static Component rorLink(RorId ror) {
        Anchor link = new Anchor(ror.address(), "ROR " + ror, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("ror-link");
        return link;
    }

    private String country(String code) {
        return Countries.name(code, language);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.here().date(date);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : Formats.here().number(number);
    }

    private static String field(String path) {
        return Terms.field(path);
    }
}
