package org.khorgos.committee.ui;

import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.minutes.MinutesService;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.ItemService;
import org.khorgos.committee.sitting.RoomService;
import org.khorgos.committee.sitting.SittingPeriodService;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.committee.sitting.TabledService;
import org.khorgos.identity.UserDirectory;
import org.springframework.stereotype.Component;

/** What the parts of the page of a sitting ask. */
@Component
record SittingDesk(
        SittingService sittings,
        AgendaService agenda,
        ItemService items,
        RoomService rooms,
        CommitteeService committee,
        MinutesService minutes,
        TabledService tabled,
        SittingPeriodService periods,
        UserDirectory users) {}
