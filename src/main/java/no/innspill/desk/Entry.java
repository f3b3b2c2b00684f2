package no.innspill.desk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One command waiting at the desk, and whoever waits for its answer. */
record Entry(Optional<CommandKey> key, Command command, CompletableFuture<Answer> answer) {}
