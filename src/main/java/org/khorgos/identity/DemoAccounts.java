package org.khorgos.identity;

import java.util.List;

/** The people of the demo; there is only one such bean, and only in the demo profile. */
public interface DemoAccounts {
    /** Everybody, in the order in which they act. */
    List<DemoAccount> all();
}
