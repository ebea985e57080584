package org.khorgos.workflow.engine;

import org.springframework.stereotype.Component;

/** The one bean that the models' expressions ask: who, until when. */
@Component
class StageRules {}
