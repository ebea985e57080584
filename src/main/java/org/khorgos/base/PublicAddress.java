package org.khorgos.base;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find this application, for links that leave it in mails and calendars. */
@Component
public class PublicAddress {
    private final URI base;

    PublicAddress(@Value("${khorgos.base-url}") URI base) {
        this.base = base;
    }

    /** The whole address of a route, which is given without leading slash. */
    public String of(String route) {
        return base.toString().replaceAll("/+$", "") + "/" + route;
    }

    /** The name of the computer in it. */
    public String host() {
        return base.getHost();
    }
}
