package org.khorgos.committee.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.ItemService;
import org.khorgos.committee.sitting.RoomService;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.committee.sitting.TabledRow;
import org.khorgos.committee.sitting.TabledService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The documents on the page of a sitting by what the secretary, a member and a recused member see. */
@ServiceTest
class TabledPartTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    TabledService tabled;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    ItemService items;

    @Autowired
    RoomService rooms;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    UserRow secretary;
    List<UserRow> members;
    SittingId sitting;
    ItemId item;

    @BeforeEach
    void plan() {
        members = fixture.seven();
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        sitting = people.as(secretary, () -> sittings.plan(fixture.draft(11, members.get(0), secretary), null));
        people.as(secretary, () -> agenda.add(sitting, List.of(fixture.proposal())));
        item = people.as(secretary, () -> rooms.room(sitting)).lines().get(0).id();
    }

    @AfterEach
    void close() {
        Screens.close();
        fixture.giveTermsBack();
    }

    @Test
    void the_secretary_says_what_a_document_belongs_to_and_removes_one_after_a_question() {
        attach(null, "order.pdf");
        people.as(secretary, () -> {
            open();
            _assertNone(Upload.class);
            @SuppressWarnings("unchecked")
            Select<TabledPart.Place> belongs = _get(Select.class);
            List<TabledPart.Place> places = belongs.getListDataView().getItems().toList();
            assertThat(places).extracting(TabledPart.Place::item).containsExactly(null, item);
            belongs.setValue(places.get(1));
            _get(Upload.class);
            _click(_find(Button.class).stream()
                    .filter(one -> one.getAriaLabel()
                            .filter("Remove order.pdf"::equals)
                            .isPresent())
                    .findFirst()
                    .orElseThrow());
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(text()).contains("No document yet.").doesNotContain("order.pdf");
            assertThat(belongs.getValue()).isEqualTo(places.get(1));
        });
    }

    @Test
    void a_member_saves_documents_on_the_page_and_in_the_room_and_a_recused_one_is_shown_none_of_the_item() {
        TabledRow whole = attach(null, "order.pdf");
        TabledRow ofItem = attach(item, "opinion.pdf");
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(members.get(0), () -> sittings.open(sitting));
        members.forEach(member -> people.as(secretary, () -> rooms.checkIn(sitting, member.id())));
        people.as(members.get(0), () -> items.call(item));
        people.as(secretary, () -> items.recuse(item, members.get(4).id(), "Advised the team"));
        people.as(members.get(1), () -> {
            open();
            assertThat(links()).containsExactly(address(ofItem), address(whole), address(ofItem));
            _assertNone(Select.class);
            _assertNone(Upload.class);
        });
        Screens.close();
        people.as(members.get(4), () -> {
            open();
            assertThat(links()).containsExactly(address(whole));
            assertThat(text()).contains("order.pdf").doesNotContain("opinion.pdf");
        });
    }

    private TabledRow attach(@Nullable ItemId to, String name) {
        byte[] pdf = "%PDF-1.7 tabled".getBytes(StandardCharsets.US_ASCII);
        return people.as(secretary, () -> tabled.attach(sitting, to, name, new ByteArrayInputStream(pdf)));
    }

    private String address(TabledRow row) {
        return "sittings/" + sitting + "/documents/" + row.id();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains("/documents/"))
                .toList();
    }

    private void open() {
        Screens.openAll(context);
        UI.getCurrent().navigate("sitting/" + sitting);
    }

    private static String text() {
        return _get(SittingView.class).getElement().getTextRecursively();
    }
}
