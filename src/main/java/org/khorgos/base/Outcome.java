package org.khorgos.base;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What became of one of many that were acted on, each on its own.
 *
 * @param refusal why it was not done, null when it was
 */
public record Outcome<T>(T subject, @Nullable Refused refusal) {
    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    /** Does it to each of them, in their order, as {@link #of}: one that fails stops no other. */
    public static <T> List<Outcome<T>> ofEach(
            List<T> subjects, Function<? super T, ?> id, String texts, Consumer<? super T> act) {
        return subjects.stream()
                .map(subject -> of(subject, id.apply(subject), texts, () -> act.accept(subject)))
                .toList();
    }

    /**
     * Does it to this one, and throws nothing when that fails.
     *
     * @param id what the log calls it
     * @param texts with what the keys of its own gone, denied and failed begin
     */
    public static <T> Outcome<T> of(T subject, Object id, String texts, Runnable act) {
        return new Outcome<>(subject, refusal(id, texts, act));
    }

    public boolean isDone() {
        return refusal == null;
    }

    private static @Nullable Refused refusal(Object id, String texts, Runnable act) {
        try {
            act.run();
            return null;
        } catch (NotFound gone) {
            return new Refused(texts + "gone");
        } catch (Refused refusal) {
            return refusal;
        } catch (AccessDeniedException denied) {
            return new Refused(texts + "denied");
        } catch (RuntimeException failure) {
            LOG.error("{} {}", texts + "failed", id, failure);
            return new Refused(texts + "failed");
        }
    }
}
