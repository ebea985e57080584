package org.khorgos.draft;

/**
 * A section that somebody shall write, with the proposal in which it stands.
 *
 * @param number of the proposal, empty until it is submitted
 */
public record AssignedSection(SectionAssignment assignment, String number, String title) {}
