package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.Rows.Translation;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal is shown under its title in the reader's language where it has one, and found under each. */
@ServiceTest
class TitleTests {
    @Autowired
    private ProposalListService list;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private HomeService home;

    @Autowired
    private WholeDraftService drafts;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String english = "Snow " + word;
    private final String russian = "Снег " + word;

    @Test
    void lists_home_and_dossier_show_the_title_in_the_language_that_was_chosen_last() {
        UserRow by = people.someone(Role.PROPOSER);
        ProposalId id = titled(by, new Translation("ru", russian, ""));

        for (Locale language : Languages.ALL) {
            String shown = language.equals(Languages.RUSSIAN) ? russian : english;
            ProposalRow row = in(language, by, () -> page(word)).get(0);
            assertThat(row.title()).isEqualTo(shown);
            assertThat(row.originalTitle()).isEqualTo(english);
            DossierHead head =
                    in(language, by, () -> dossiers.overview(id, language)).head();
            assertThat(head.title()).isEqualTo(shown);
            assertThat(head.originalTitle()).isEqualTo(english);
            assertThat(in(language, by, () -> home.home()).own())
                    .extracting(OwnRow::title)
                    .containsExactly(shown);
        }
    }

    @Test
    void a_proposal_is_found_and_sorted_by_the_title_in_any_of_its_languages() {
        UserRow by = people.someone(Role.PROPOSER);
        ProposalId one = titled(by, new Translation("ru", "Яблоко " + word, ""), new Translation("zh_CN", "雪", ""));
        ProposalId other = titled(by, new Translation("ru", "Арбуз " + word, ""));

        assertThat(in(Languages.ENGLISH, by, () -> page("яблоко " + word)))
                .extracting(ProposalRow::id)
                .containsExactly(one);
        assertThat(in(Languages.RUSSIAN, by, () -> page("snow " + word))).hasSize(2);
        assertThat(in(Languages.ENGLISH, by, () -> page("雪 " + word)))
                .extracting(ProposalRow::id)
                .containsExactly(one);
        ProposalSort byTitle = new ProposalSort(ProposalSort.Column.TITLE, false);
        assertThat(in(Languages.RUSSIAN, by, () -> list.page(words(word), byTitle, 0, 10)))
                .extracting(ProposalRow::id)
                .containsExactly(other, one);
    }

    @Test
    void a_title_that_was_changed_or_taken_away_is_not_found_any_more() {
        UserRow by = people.someone(Role.PROPOSER);
        ProposalId id = titled(by, new Translation("ru", "Яблоко " + word, ""));
        write(id, by, new Translation("ru", "Арбуз " + word, ""), new Translation("zh_CN", " ", ""));

        assertThat(in(Languages.RUSSIAN, by, () -> page("яблоко " + word))).isEmpty();
        assertThat(in(Languages.RUSSIAN, by, () -> page("арбуз " + word))).hasSize(1);
        write(id, by, new Translation("ru", "Груша", ""), new Translation("ru", "Груша", ""));
        assertThat(in(Languages.RUSSIAN, by, () -> page("груша"))).hasSize(1);
        write(id, by);
        assertThat(in(Languages.RUSSIAN, by, () -> page(word)))
                .extracting(ProposalRow::title)
                .containsExactly(english);
        write(id, by, new Translation("en", "Ice " + word, ""));
        assertThat(in(Languages.ENGLISH, by, () -> page(word)))
                .extracting(ProposalRow::title)
                .containsExactly(english);
    }

    private List<ProposalRow> page(String text) {
        return list.page(words(text), ProposalSort.LATEST, 0, 10);
    }

    private static ProposalFilter words(String text) {
        return new ProposalFilter(text, null, null, "", null, false);
    }

    private <T> T in(Locale language, UserRow reader, Supplier<T> work) {
        return people.as(reader, () -> {
            preferences.prefer(language, reader.zone());
            return work.get();
        });
    }

    private ProposalId titled(UserRow by, Translation... translations) {
        ProposalId id = proposals.draft(by);
        write(id, by, translations);
        return id;
    }

    private void write(ProposalId id, UserRow by, Translation... translations) {
        ProposalContent content = Proposals.content();
        Basics basics = content.basics();
        ProposalContent other = content.with(new Basics(
                english,
                basics.acronym(),
                "en",
                basics.summary(),
                basics.problem(),
                basics.suggestion(),
                new ArrayList<>(List.of(translations))));
        people.as(by, () -> drafts.save(id, new ProposalDraft(drafts.draft(id).version(), other, List.of())));
    }
}
