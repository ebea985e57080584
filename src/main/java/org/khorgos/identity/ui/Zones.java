package org.khorgos.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;

/** The time zones that a person can live in, by name. */
final class Zones {
    private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.equals("UTC") || name.matches("(Asia|Europe|America|Africa|Australia|Pacific)/.+"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private Zones() {}

    static ComboBox<ZoneId> field() {
        ComboBox<ZoneId> field = new ComboBox<>();
        field.setItems(ALL);
        field.setItemLabelGenerator(ZoneId::getId);
        return field;
    }
}
