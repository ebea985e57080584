package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import elemental.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.testing.Screens;
import org.springframework.context.ApplicationContext;

/** What stands on the pages of the monitor. */
final class Board {
    private Board() {}

    /** Opens a fresh tab at that address, with every page of the application. */
    static void open(ApplicationContext context, String address) {
        Screens.close();
        Screens.openAll(context);
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    static int count(String what, String element) {
        JsonObject counts = (JsonObject) picture().getElement().getPropertyRaw("counts");
        JsonObject elements = counts.getObject(what);
        return elements.hasKey(element) ? (int) elements.getNumber(element) : 0;
    }

    static String heat(String element) {
        JsonObject heat = (JsonObject) picture().getElement().getPropertyRaw("heat");
        JsonObject labels = heat.getObject("labels");
        return labels.hasKey(element) ? labels.getString(element) : "";
    }

    static List<String> marked(String how) {
        JsonObject marks = (JsonObject) picture().getElement().getPropertyRaw("marks");
        return IntStream.range(0, marks.getArray(how).length())
                .mapToObj(index -> marks.getArray(how).getString(index))
                .toList();
    }

    private static ProcessPicture picture() {
        return _get(ProcessPicture.class);
    }

    static long figure(String label) {
        return _find(FigureCard.class).stream()
                .map(Board::text)
                .filter(text -> text.startsWith(label))
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    static String empty() {
        return text(_get(EmptyState.class));
    }

    static TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Search title or number"));
    }

    static List<String> tabs() {
        TabSheet sheet = _get(TabSheet.class);
        return IntStream.range(0, sheet.getTabCount())
                .mapToObj(index -> sheet.getTabAt(index).getLabel())
                .toList();
    }

    static void select(String label) {
        _get(TabSheet.class).setSelectedIndex(tabs().indexOf(label));
    }

    static List<List<String>> rows() {
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(row -> GridKt._getFormattedRow(grid(), row))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> items() {
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(row -> (T) GridKt._get(grid(), row))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Grid<Object> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    static Grid<Object> grid(String css) {
        return _get(Grid.class, spec -> spec.withClasses(css));
    }

    static <T> Component cell(Grid<T> grid, String header, int row) {
        return cell(grid, GridKt._getColumnByHeader(grid, header), row);
    }

    @SuppressWarnings("unchecked")
    static <T> Component cell(Grid<T> grid, Grid.Column<T> column, int row) {
        return ((ComponentRenderer<Component, T>) column.getRenderer()).createComponent(GridKt._get(grid, row));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
