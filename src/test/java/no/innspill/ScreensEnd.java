package no.innspill;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** No socket outlives the test that has opened it, whether it went well or not. */
public final class ScreensEnd implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        OpenScreen.closeAll();
    }
}
