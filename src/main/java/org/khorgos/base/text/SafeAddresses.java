package org.khorgos.base.text;

import java.util.List;
import java.util.Locale;
import org.commonmark.renderer.html.UrlSanitizer;

/** Addresses that a link of a text may have: pages and mail addresses, always with their scheme. */
final class SafeAddresses implements UrlSanitizer {
    static final List<String> SCHEMES = List.of("http", "https", "mailto");

    static boolean isSafe(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(scheme -> lower.startsWith(scheme + ":"))
                && lower.chars().noneMatch(Character::isISOControl);
    }

    @Override
    public String sanitizeLinkUrl(String url) {
        return isSafe(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
