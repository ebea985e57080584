package org.khorgos.panel.ui;

import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.plan.PlanRow;

/** What can be done to the rows of a plan. */
interface PlanDesk {
    void keep(PlanRow row, ExpertRow expert);

    void takeOut(PlanRow row, ExpertRow expert);
}
