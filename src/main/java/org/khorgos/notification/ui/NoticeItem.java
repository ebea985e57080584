package org.khorgos.notification.ui;

import java.time.Clock;
import org.khorgos.base.ui.frame.HeaderItem;
import org.khorgos.notification.NoticeService;
import org.springframework.stereotype.Component;

/** Puts the bell into the bar of every page. */
@Component
class NoticeItem implements HeaderItem {
    private final NoticeService notices;
    private final Clock clock;

    NoticeItem(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        return new NoticeBell(notices, clock);
    }
}
