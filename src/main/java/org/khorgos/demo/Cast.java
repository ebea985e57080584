package org.khorgos.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo people act, by user name. */
@Component
@Profile({"demo", "test"})
public class Cast {
    private final UserDirectory directory;
    private final Map<String, UserRow> known = new ConcurrentHashMap<>();

    Cast(UserDirectory directory) {
        this.directory = directory;
    }

    /** The account of that user name; throws NoSuchElementException when it was never made. */
    public UserRow get(String username) {
        return known.computeIfAbsent(
                username, name -> SystemUser.call(() -> directory.find(name)).orElseThrow());
    }

    public UserId id(String username) {
        return get(username).id();
    }

    /** Does something as that person. */
    public void run(String username, Runnable work) {
        SystemUser.as(get(username).actor(), work);
    }

    /** Does something as that person and returns the answer. */
    public <T> T as(String username, Supplier<T> work) {
        return SystemUser.callAs(get(username).actor(), work);
    }
}
