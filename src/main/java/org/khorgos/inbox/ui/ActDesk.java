package org.khorgos.inbox.ui;

import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.WhySeenService;
import org.khorgos.inbox.act.TaskActService;
import org.khorgos.inbox.act.TaskHandoverService;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.inbox.draft.FormDraftService;
import org.khorgos.inbox.file.TaskFileService;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.inbox.remark.TaskCommentService;
import org.springframework.stereotype.Component;

/** The services behind what people do with tasks besides completing them. */
@Component
record ActDesk(
        TaskInboxService inbox,
        TaskActService acts,
        TaskHandoverService handover,
        TaskPlanService plan,
        TaskCommentService comments,
        TaskFileService files,
        FormDraftService drafts,
        TaskQuestionService questions,
        WhySeenService reasons) {}
