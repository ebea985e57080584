package org.khorgos.call.ui;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** The zones and currencies from which a call chooses. */
final class Codes {
    private Codes() {}

    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.equals("UTC") || name.matches("(Asia|Europe|America|Africa|Australia|Pacific)/.+"))
                .sorted()
                .toList();
    }

    static List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }
}
