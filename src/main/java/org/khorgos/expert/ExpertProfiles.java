package org.khorgos.expert;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** Tells other features what experts know, after they have checked who asks. */
@Component
public class ExpertProfiles {
    private final ProfileTable table;

    ExpertProfiles(ProfileTable table) {
        this.table = table;
    }

    /** One for each of these people in one statement; who has written none can take on the usual number. */
    public Map<UserId, ExpertProfile> of(Collection<UserId> experts) {
        Map<UserId, ExpertProfile> all = new HashMap<>();
        experts.forEach(expert -> all.put(expert, ExpertProfile.unknown(expert)));
        table.of(experts).forEach(profile -> all.put(profile.expert(), profile));
        return all;
    }
}
