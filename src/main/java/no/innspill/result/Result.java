package no.innspill.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of something that was typed or asked for: the thing itself, or why there is none. */
public sealed interface Result<T> {

    record Ok<T>(T value) implements Result<T> {}

    /** @param arguments what the refusal's words name */
    record Refused<T>(Refusal refusal, List<Object> arguments) implements Result<T> {

        /** The same of something else that there is not either. */
        public <U> Refused<U> ofAnother() {
            return new Refused<>(refusal, arguments);
        }
    }

    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Result<T> refused(Refusal refusal, Object... arguments) {
        return new Refused<>(refusal, List.of(arguments));
    }

    static <T> Result<T> of(Optional<T> found, Refusal otherwise) {
        return found.map(Result::ok).orElseGet(() -> refused(otherwise));
    }

    default <U> Result<U> map(Function<? super T, ? extends U> next) {
        return flatMap(value -> ok(next.apply(value)));
    }

    default <U> Result<U> flatMap(Function<? super T, Result<U>> next) {
        if (this instanceof Refused<T> refused) {
            return refused.ofAnother();
        }
        return next.apply(((Ok<T>) this).value());
    }

    default Optional<T> toOptional() {
        return this instanceof Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    /** The thing, of which it is known that it is there. */
    default T orElseThrow() {
        return toOptional().orElseThrow();
    }
}
