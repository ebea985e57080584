package org.khorgos.call;

/** The parts of a proposal that a call may ask for besides title, partners, plan and budget, which all calls need. */
public enum FormPart {
    MILESTONES,
    INNOVATION_BASES,
    COORDINATION_MECHANISM,
    TECHNOLOGY_FLOWS,
    TALENT_EXCHANGE,
    SUPPORT_MEASURES,
    FREE_TRADE_ZONE,
    ENERGY_EFFECT,
    DIPLOMATIC_EFFECT,
    OTHER_FUNDING
}
