package org.khorgos.call.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.UUID;
import org.khorgos.base.ui.CallFactsFactory;
import org.khorgos.call.CallService;

@org.springframework.stereotype.Component
class CallFactsPart implements CallFactsFactory {
    private final CallService calls;
    private final Clock clock;

    CallFactsPart(CallService calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Component create(UUID callVersion) {
        return new CallFacts(calls.version(callVersion).rules(), clock.instant());
    }
}
