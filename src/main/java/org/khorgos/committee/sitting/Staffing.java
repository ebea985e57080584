package org.khorgos.committee.sitting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.committee.MemberRow;
import org.khorgos.committee.Quorum;
import org.khorgos.committee.Seats;
import org.khorgos.identity.UserId;

/**
 * How the committee is staffed for one item, by decision table committee-vote.
 *
 * @param present how many who may vote are in the room
 * @param entitled how many of the committee may vote
 * @param needed how many of them must be there
 * @param inside those of the committee who are in the room and not recused
 * @param noted those whom the leaders recused, with the reason
 * @param recused the names of all who are recused
 */
public record Staffing(
        int present, int entitled, int needed, Set<UserId> inside, Map<UserId, String> noted, List<String> recused) {
    public Staffing {
        inside = Set.copyOf(inside);
        noted = Map.copyOf(noted);
        recused = List.copyOf(recused);
    }

    static Staffing of(List<MemberRow> members, Map<UserId, String> noted, Set<UserId> room) {
        List<MemberRow> out = members.stream()
                .filter(member -> member.isRecused() || noted.containsKey(member.id()))
                .toList();
        Set<UserId> recused = out.stream().map(MemberRow::id).collect(Collectors.toSet());
        List<MemberRow> seats = Seats.taken(members, room, member -> recused.contains(member.id()));
        List<UserId> entitled = seats.stream()
                .map(MemberRow::id)
                .filter(id -> !recused.contains(id))
                .toList();
        int present = (int) entitled.stream().filter(room::contains).count();
        Set<UserId> inside = members.stream()
                .map(MemberRow::id)
                .filter(id -> room.contains(id) && !recused.contains(id))
                .collect(Collectors.toSet());
        Map<UserId, String> still = noted.entrySet().stream()
                .filter(entry -> recused.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Staffing(
                present,
                entitled.size(),
                Quorum.of(seats.size(), seats.size() - entitled.size()),
                inside,
                still,
                out.stream().map(MemberRow::name).toList());
    }

    /** True when a vote may begin. */
    public boolean hasQuorum() {
        return present >= needed;
    }
}
