package no.innspill.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import no.innspill.desk.DeskFigures.End;
import no.innspill.desk.Writer.Written;
import no.innspill.store.Store;
import no.innspill.transaction.Busy;
import no.innspill.transaction.CommitInDoubt;
import no.innspill.transaction.NotStored;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The one writer per workshop. Commands queue up; one task at a time takes what is waiting and applies it in order, in
 * one transaction, commits once and answers all. So a burst of votes costs a handful of commits, and the domain is plain
 * code without races. The commit is announced as a {@link Committed} event before anybody is answered.
 */
@ApplicationScoped
public class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class);

    private final ConcurrentHashMap<String, Line> lines = new ConcurrentHashMap<>();
    private final Writer writer;
    private final Neighbours neighbours;
    private final Store store;
    private final ExecutorService executor;
    private final int bound;
    private final int batchSize;
    private final DeskFigures figures;

    Desk(
            Writer writer,
            Neighbours neighbours,
            Store store,
            ExecutorService executor,
            MeterRegistry meters,
            @ConfigProperty(name = "innspill.desk.queue") int bound,
            @ConfigProperty(name = "innspill.desk.batch") int batchSize) {
        this.writer = writer;
        this.neighbours = neighbours;
        this.store = store;
        this.executor = executor;
        this.bound = bound;
        this.batchSize = batchSize;
        this.figures = new DeskFigures(meters);
        figures.watch(
                () -> lines.values().stream().mapToInt(Line::length).sum(),
                () -> lines.values().stream().mapToInt(Line::length).max().orElse(0));
    }

    /** Hands in a command; the answer arrives when it is committed, or at once if the queue is full. */
    public CompletionStage<Answer> submit(String code, Optional<CommandKey> key, Command command) {
        if (!store.takesChanges()) {
            return CompletableFuture.completedStage(Answer.refused(DeskRefusal.NOT_STORED));
        }
        Entry entry = new Entry(key, command, new CompletableFuture<>());
        // Inside compute, so that an idle line is never dropped with somebody just joining it.
        lines.compute(code, (c, known) -> {
            Line line = known == null ? new Line() : known;
            switch (line.join(entry, bound)) {
                case FULL -> entry.answer().complete(Answer.refused(DeskRefusal.BUSY));
                case FIRST -> executor.execute(() -> serve(code, line));
                case WAITING -> {}
            }
            return line;
        });
        return entry.answer();
    }

    private void serve(String code, Line line) {
        List<Entry> batch = line.take(batchSize);
        while (!batch.isEmpty()) {
            write(code, batch);
            batch = line.take(batchSize);
        }
        lines.computeIfPresent(code, (c, known) -> known.isIdle() ? null : known);
    }

    private void write(String code, List<Entry> batch) {
        Written written;
        Timer.Sample begun = figures.begin();
        try {
            written = writer.write(code, batch);
            figures.ended(begun, End.COMMITTED);
        } catch (CommitInDoubt doubt) {
            figures.ended(begun, End.IN_DOUBT);
            // It may stand: applied once more it might be there twice. A repeat with its key meets the answer if it
            // does.
            LOG.errorf(doubt, "A commit to workshop %s failed", code);
            comeAgain(batch);
            return;
        } catch (Busy busy) {
            figures.ended(begun, End.BUSY);
            comeAgain(batch);
            return;
        } catch (NotStored refused) {
            figures.ended(begun, End.NOT_STORED);
            notStored(batch);
            return;
        } catch (Throwable fault) {
            figures.ended(begun, store.isToBlameFor(fault) ? End.NOT_STORED : End.FAULT);
            takeApart(code, batch, fault);
            return;
        }
        figures.committed(batch.size(), written.pretend());
        written.committed().ifPresent(this::announce);
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).answer().complete(written.answers().get(i));
        }
    }

    private static void comeAgain(List<Entry> batch) {
        batch.forEach(entry -> entry.answer().complete(Answer.refused(DeskRefusal.BUSY)));
    }

    private static void notStored(List<Entry> batch) {
        batch.forEach(entry -> entry.answer().complete(Answer.refused(DeskRefusal.NOT_STORED)));
    }

    /** Nothing of the batch was committed. Applied one by one, only the command at fault goes down. */
    private void takeApart(String code, List<Entry> batch, Throwable fault) {
        if (store.isToBlameFor(fault)) {
            // Whether it was kept or not: a repeat with its key meets the answer if it was.
            notStored(batch);
        } else if (batch.size() == 1) {
            LOG.errorf(fault, "A command on workshop %s failed; nothing of it was kept", code);
            batch.get(0).answer().completeExceptionally(fault);
        } else {
            batch.forEach(entry -> write(code, List.of(entry)));
        }
    }

    private void announce(Committed committed) {
        try {
            neighbours.announce(committed);
        } catch (Throwable fault) {
            // The change is committed: whoever made it is told so, and screens fetch it with the next announcement.
            LOG.errorf(fault, "The announcement of %s failed", committed);
        }
    }
}
