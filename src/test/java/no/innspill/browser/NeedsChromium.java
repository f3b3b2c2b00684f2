package no.innspill.browser;

import no.innspill.Needed;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Skips the browser tests on a machine without a browser, but never in CI; keeps a picture of what failed. */
class NeedsChromium implements ExecutionCondition, TestExecutionExceptionHandler {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || Needed.isDemanded()) {
            return ConditionEvaluationResult.enabled("");
        }
        // Maven counts what is skipped, but says why in its report files only.
        System.out.println(context.getDisplayName() + " is skipped. " + Chromium.MISSING);
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (context.getRequiredTestInstance() instanceof BrowserTest test) {
            test.keepPictures(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        throw failure;
    }
}
