package relevo.bench.writing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import relevo.bench.Postgres;
import relevo.bench.Setting;

/** A process engine at the same work: user tasks one after the other, with audit history and nothing else to do. */
final class Flowable implements Side {
    private static final String NAME = "flowable";
    private static final String PROCESS = "engagement";
    private static final int POOL = 16;
    private static final int WARM_UP = 2_400;

    private final Setting setting;
    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;
    private final int tasks;
    private long toDo;

    /**
     * Begins with an empty database.
     *
     * @param tasks of one process: as many as an engagement has commands
     */
    Flowable(Setting setting, int tasks) throws SQLException {
        this.setting = setting;
        this.tasks = tasks;
        var login = setting.postgres().fresh("bench_flowable").owner();
        pool.setJdbcUrl(Postgres.address(login, "&" + Wire.parameters(NAME)));
        pool.setMaximumPoolSize(POOL);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString(PROCESS + ".bpmn20.xml", process())
                .deploy();
    }

    /** As many tasks as this, rounded to whole processes. */
    Flowable toDo(long commands) {
        toDo = commands;
        return this;
    }

    @Override
    public void warmUp() throws Exception {
        toDo((long) setting.scaled(WARM_UP) * tasks).measure(8);
    }

    @Override
    public Result measure(int writers) throws Exception {
        int processes = Math.toIntExact(Math.max(writers, toDo / tasks));
        IntFunction<List<String>> share = writer -> IntStream.range(0, processes)
                .filter(process -> process % writers == writer)
                .mapToObj(_ -> started())
                .toList();
        var works = new ArrayList<Work>();
        for (int writer = 0; writer < writers; writer++) {
            var own = share.apply(writer);
            works.add(latencies -> own.forEach(process -> walk(process, latencies)));
        }
        setting.postgres().settle();
        var took = Writers.measured(NAME, works);
        return new Result("Flowable 8, user tasks", writers, took.units(), took);
    }

    private String started() {
        return engine.getRuntimeService().startProcessInstanceByKey(PROCESS).getId();
    }

    private void walk(String process, Latencies latencies) {
        var service = engine.getTaskService();
        for (int task = 0; task < tasks; task++) {
            long start = System.nanoTime();
            var next = service.createTaskQuery().processInstanceId(process).singleResult();
            service.complete(next.getId());
            latencies.add(System.nanoTime() - start);
        }
    }

    private String process() {
        var steps = IntStream.rangeClosed(1, tasks)
                .mapToObj(task -> """
                        <userTask id="task%d" name="Task %d"/>
                        <sequenceFlow id="flow%d" sourceRef="task%d" targetRef="%s"/>
                        """.formatted(task, task, task, task, task == tasks ? "end" : "task" + (task + 1)))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="relevo">
                  <process id="engagement" isExecutable="true">
                    <startEvent id="start"/>
                    <sequenceFlow id="flow0" sourceRef="start" targetRef="task1"/>
                    %s
                    <endEvent id="end"/>
                  </process>
                </definitions>
                """.formatted(steps);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
