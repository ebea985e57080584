package org.khorgos.testing;

import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.khorgos.audit.InvariantResult;
import org.khorgos.audit.InvariantService;
import org.khorgos.identity.SystemUser;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fails the test that broke an invariant; what an earlier test broke is that one's failure, not the next one's. */
public final class InvariantsHold implements AfterEachCallback {
    private static final Map<InvariantService, Map<String, Integer>> BROKEN = new HashMap<>();

    @Override
    public void afterEach(ExtensionContext test) {
        InvariantService invariants =
                SpringExtension.getApplicationContext(test).getBean(InvariantService.class);
        Map<String, Integer> known = BROKEN.computeIfAbsent(invariants, key -> new HashMap<>());
        List<InvariantResult> broken = SystemUser.call(invariants::run).stream()
                .filter(result -> result.violations() > known.getOrDefault(result.name(), 0))
                .toList();
        broken.forEach(result -> known.put(result.name(), result.violations()));
        if (!broken.isEmpty()) {
            fail("invariants broken by this test: " + broken);
        }
    }
}
