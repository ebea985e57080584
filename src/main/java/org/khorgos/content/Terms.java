package org.khorgos.content;

/** The fixed terms from which a proposer chooses; their names in words stand in the message bundles. */
public final class Terms {
    private Terms() {}

    /** How often the coordinating body meets. */
    public enum MeetingRhythm {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY
    }

    /** Which way a technology goes, seen from the home side. */
    public enum Direction {
        EXPORTED,
        LEARNED
    }

    /** What a government can give. */
    public enum SupportKind {
        MONEY,
        TAX,
        INTELLECTUAL_PROPERTY,
        POLICY,
        DATA,
        EQUIPMENT
    }

    /** The level of government that is asked. */
    public enum SupportLevel {
        CENTRAL,
        REGIONAL,
        LOCAL
    }

    /** What money is spent on. */
    public enum BudgetCategory {
        PERSONNEL,
        EQUIPMENT,
        CONSUMABLES,
        TRAVEL,
        OTHER
    }
}
