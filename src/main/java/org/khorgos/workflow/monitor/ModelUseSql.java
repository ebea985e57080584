package org.khorgos.workflow.monitor;

/** The statements on the engine's history of one version of a model; the body of a repeated step counts no visit of its own. */
final class ModelUseSql {
    private static final String VERSION =
            "(select d.ID_ from ACT_RE_PROCDEF d where d.KEY_ = :process and d.VERSION_ = :version)";
    static final String VISITS = """
            select a.ACT_ID_, max(a.ACT_TYPE_) ACT_TYPE_, sum(a.START_TIME_ >= :from and a.START_TIME_ < :to) visits,
              sum(a.START_TIME_ >= :from and a.START_TIME_ < :to and a.END_TIME_ is not null and a.ACT_INST_STATE_ <> 2) done,
              sum(a.START_TIME_ >= :from and a.START_TIME_ < :to and a.END_TIME_ is not null and a.ACT_INST_STATE_ = 2) interrupted
            from ACT_HI_ACTINST a
            where a.PROC_DEF_ID_ = %s and a.ACT_TYPE_ not in ('multiInstanceBody', 'exclusiveGateway', 'parallelGateway')
              and ((a.START_TIME_ >= :from and a.START_TIME_ < :to) or a.END_TIME_ is null)
            group by a.ACT_ID_ order by a.ACT_ID_
            """.formatted(VERSION);
    static final String TIMES = """
            select ACT_ID_, START_TIME_, END_TIME_ from (
              select a.ACT_ID_, a.START_TIME_, a.END_TIME_,
                row_number() over (partition by a.ACT_ID_ order by a.END_TIME_ desc, a.ID_) latest
              from ACT_HI_ACTINST a
              where a.PROC_DEF_ID_ = %s and a.END_TIME_ is not null and a.START_TIME_ >= :from and a.START_TIME_ < :to
                and a.ACT_TYPE_ in ('userTask', 'callActivity', 'subProcess', 'intermediateTimer', 'eventBasedGateway')
            ) v where latest <= 500
            """.formatted(VERSION);
    static final String RUNNING = """
            select a.ACT_ID_, count(*) here from ACT_HI_ACTINST a
            where a.PROC_DEF_ID_ = %s and a.END_TIME_ is null
              and a.ACT_TYPE_ not in ('multiInstanceBody', 'exclusiveGateway', 'parallelGateway')
            group by a.ACT_ID_
            """.formatted(VERSION);
    static final String STUCK = """
            select i.ACTIVITY_ID_ ACT_ID_, count(*) here from ACT_RU_INCIDENT i
            where i.PROC_DEF_ID_ = %s group by i.ACTIVITY_ID_
            """.formatted(VERSION);

    private ModelUseSql() {}
}
