package org.khorgos.testing;

import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.khorgos.audit.InvariantResult;
import org.khorgos.audit.InvariantService;
import org.khorgos.identity.SystemUser;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Fails the class of tests that broke an invariant; what an earlier class broke is that one's failure, not the next one's.
 * Started with -Dinvariants.each=true, it fails the test itself, which takes longer.
 */
public final class InvariantsHold implements AfterEachCallback, AfterAllCallback {
    private static final boolean EACH = Boolean.getBoolean("invariants.each");
    private static final Map<InvariantService, Map<String, Integer>> BROKEN = new HashMap<>();

    @Override
    public void afterEach(ExtensionContext test) {
        if (EACH) {
            check(test, "this test");
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (!EACH) {
            check(tests, "one of these tests, which -Dinvariants.each=true names");
        }
    }

    private static void check(ExtensionContext context, String by) {
        InvariantService invariants =
                SpringExtension.getApplicationContext(context).getBean(InvariantService.class);
        Map<String, Integer> known = BROKEN.computeIfAbsent(invariants, key -> new HashMap<>());
        List<InvariantResult> broken = SystemUser.call(invariants::run).stream()
                .filter(result -> result.violations() > known.getOrDefault(result.name(), 0))
                .toList();
        broken.forEach(result -> known.put(result.name(), result.violations()));
        if (!broken.isEmpty()) {
            fail("invariants broken by " + by + ": " + broken);
        }
    }
}
