package org.khorgos.notification;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses of pages as mails carry them. */
@Component
class PageLinks {
    private final URI baseUrl;

    PageLinks(@Value("${khorgos.base-url}") URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** @param route of the page, without leading slash */
    String to(String route) {
        return baseUrl.toString().replaceAll("/+$", "") + "/" + route;
    }

    /** The name of the server, as Message-IDs carry it. */
    String host() {
        return baseUrl.getHost();
    }
}
