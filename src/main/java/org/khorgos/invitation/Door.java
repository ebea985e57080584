package org.khorgos.invitation;

import jakarta.validation.Valid;
import java.util.Optional;

/**
 * What the link of an invitation opens, one for each purpose. Whoever knows the token of a link got its mail; each door
 * knows the tokens of its own invitations only.
 */
interface Door {
    /** What to say to whoever has that link; nothing for a token that no invitation of this door has (any more). */
    Optional<Greeting> look(String token);

    /**
     * Makes an account for the invited address, accepts for it and returns the page to go on with, without leading slash.
     * Throws Refused when the link cannot be used (any more), the address has an account already, the user name or the new
     * organisation is taken or the password too short, ConstraintViolationException for what exceeds its limits.
     */
    String register(String token, @Valid Newcomer newcomer, String password);

    /**
     * Accepts for the signed-in user and returns the page to go on with, without leading slash. Throws Refused when the link
     * cannot be used (any more), was sent to another address than the user's, or the account does not allow it.
     */
    String accept(String token);
}
