package no.innspill.privacy;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {

    private final Path machine;

    OwnerOnlyTest(@TempDir Path machine) {
        this.machine = machine;
    }

    @Test
    void aNewFolderIsItsOwnersOnly() throws IOException {
        Path folder = machine.resolve("a/data");
        OwnerOnly.make(folder);
        assertThat(rights(folder)).isEqualTo("rwx------");
    }

    @Test
    void aFolderOfAnOlderVersionIsClosedAndItsFilesToo() throws IOException {
        Path folder = open("data");
        Path file = Files.createFile(folder.resolve("innspill.mv.db"), asFileAttribute(fromString("rw-r--r--")));
        OwnerOnly.make(folder);
        OwnerOnly.close(folder);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void aFolderWithCopiesAndTheOperatorsRequestsIsAllOurs() throws IOException {
        Path folder = open("data");
        Path copies = open("data/copies");
        Files.createFile(folder.resolve("innspill.mv.db"));
        Files.createDirectory(folder.resolve("operator"));
        OwnerOnly.make(folder);
        OwnerOnly.close(folder);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(copies)).isEqualTo("rwx------");
    }

    @Test
    void whatIsNotOursIsLeftAsItIs() throws IOException {
        Path folder = open("home");
        Path letter = Files.createFile(folder.resolve("letter.txt"), asFileAttribute(fromString("rw-r--r--")));
        Path file = Files.createFile(folder.resolve("innspill.mv.db"), asFileAttribute(fromString("rw-r--r--")));
        OwnerOnly.make(folder);
        OwnerOnly.close(folder);
        assertThat(rights(folder)).isEqualTo("rwxr-xr-x");
        assertThat(rights(letter)).isEqualTo("rw-r--r--");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    private Path open(String name) throws IOException {
        return Files.createDirectory(machine.resolve(name), asFileAttribute(fromString("rwxr-xr-x")));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
