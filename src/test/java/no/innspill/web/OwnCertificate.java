package no.innspill.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for this machine that nobody has signed but itself, as files that a server reads.
 *
 * @param file the certificate, as PEM
 * @param key its key, as PEM
 * @param trust believes it, and no other
 */
record OwnCertificate(Path file, Path key, SSLSocketFactory trust) {

    private static final char[] PASSWORD = "only-for-tests".toCharArray();

    static OwnCertificate in(Path folder) throws Exception {
        KeyStore store = certificate(folder);
        Path file = folder.resolve("cert.pem");
        Path key = folder.resolve("key.pem");
        pem(key, "PRIVATE KEY", store.getKey("innspill", PASSWORD).getEncoded());
        pem(file, "CERTIFICATE", store.getCertificate("innspill").getEncoded());
        return new OwnCertificate(file, key, trusting(store));
    }

    private static KeyStore certificate(Path folder) throws Exception {
        Path file = folder.resolve("store");
        if (!Files.exists(file)) {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "innspill",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=127.0.0.1",
                            "-ext",
                            "san=ip:127.0.0.1",
                            "-storepass",
                            new String(PASSWORD),
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            keytool.waitFor();
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {10}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static SSLSocketFactory trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("innspill", store.getCertificate("innspill"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
