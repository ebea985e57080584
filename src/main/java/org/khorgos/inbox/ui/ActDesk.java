package org.khorgos.inbox.ui;

import org.khorgos.inbox.TaskActService;
import org.khorgos.inbox.TaskCommentService;
import org.khorgos.inbox.TaskHandoverService;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskPlanService;
import org.springframework.stereotype.Component;

/** The services behind what people do with tasks besides completing them. */
@Component
record ActDesk(
        TaskInboxService inbox,
        TaskActService acts,
        TaskHandoverService handover,
        TaskPlanService plan,
        TaskCommentService comments) {}
