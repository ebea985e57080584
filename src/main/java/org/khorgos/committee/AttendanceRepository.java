package org.khorgos.committee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AttendanceRepository extends JpaRepository<Attendance, UUID> {
    List<Attendance> findByMeeting(UUID meeting);

    Optional<Attendance> findByMeetingAndMember(UUID meeting, UUID member);

    List<Attendance> findByMeetingIn(Collection<UUID> meetings);

    /** A voter without a vote leaves the room and is not counted as present; who has voted stays counted. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update Attendance a set a.present = false, a.leftAt = :at, a.version = a.version + 1 "
                    + "where a.meeting = :meeting and a.member = :member and a.present = true and a.recused = false and a.vote is null")
    int leave(UUID meeting, UUID member, Instant at);

    /** Somebody who left without a vote is back. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Attendance a set a.present = true, a.leftAt = null, a.version = a.version + 1 "
            + "where a.meeting = :meeting and a.member = :member and a.leftAt is not null")
    int comeBack(UUID meeting, UUID member);

    /** Writes the vote of a voter who has not voted yet; returns the number of rows: 1, or 0 when nothing was written. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update Attendance a set a.vote = :vote, a.votedAt = :at, a.version = a.version + 1 "
                    + "where a.meeting = :meeting and a.member = :member and a.present = true and a.recused = false and a.vote is null")
    int vote(UUID meeting, UUID member, Vote vote, Instant at);
}
