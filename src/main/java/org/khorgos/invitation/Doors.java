package org.khorgos.invitation;

import java.util.List;
import java.util.Optional;
import org.khorgos.base.Refused;
import org.khorgos.identity.OrganisationRow;
import org.springframework.stereotype.Component;

/** Finds the door that a link opens; an unknown link opens none. */
@Component
public class Doors {
    private final List<Door> doors;
    private final Accounts accounts;

    Doors(List<Door> doors, Accounts accounts) {
        this.doors = doors;
        this.accounts = accounts;
    }

    /** What to say to whoever has that link; nothing for a token that no invitation has (any more). */
    public Optional<Greeting> look(String token) {
        return doors.stream().flatMap(door -> door.look(token).stream()).findFirst();
    }

    /** The organisations to choose from; none unless the link makes an account. */
    public List<OrganisationRow> organisations(String token) {
        return look(token).filter(Greeting::makesAccount).isPresent() ? accounts.organisations() : List.of();
    }

    /**
     * Makes an account for the invited address, accepts for it and returns the page to go on with, without leading slash.
     * Throws Refused when the link cannot be used (any more), the address has an account already, the user name or the new
     * organisation is taken or the password too short, ConstraintViolationException for what exceeds its limits.
     */
    public String register(String token, Newcomer newcomer, String password) {
        return of(token).register(token, newcomer, password);
    }

    /**
     * Accepts for the signed-in user and returns the page to go on with, without leading slash. Throws Refused when the link
     * cannot be used (any more), was sent to another address than the user's, or the account does not allow it.
     */
    public String accept(String token) {
        return of(token).accept(token);
    }

    private Door of(String token) {
        return doors.stream()
                .filter(door -> door.look(token).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused("invitation.link.UNKNOWN"));
    }
}
