package org.khorgos.notification;

/** What a notice is about; for each one people choose when they get mail. */
public enum Topic {
    /** Work given to me alone. */
    MY_TASKS(Pace.AT_ONCE),
    /** Work that one of my groups shares, and reminders of it. */
    GROUP_TASKS(Pace.NONE),
    /** Reminders of work of my own. */
    REMINDERS(Pace.AT_ONCE),
    /** What happens to proposals that I take part in. */
    PROPOSALS(Pace.AT_ONCE);

    private final Pace usual;

    Topic(Pace usual) {
        this.usual = usual;
    }

    /** What holds for those who have chosen nothing. */
    public Pace usual() {
        return usual;
    }
}
